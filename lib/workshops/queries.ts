import { z } from "zod";
import type { ParticipantScope, StaffScope, TenantScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import { frameworkShape } from "../frameworks/schema";
import { type WeighingAnswers, type WeighingMethod, weighingAnswers } from "../profiles/weighing/schema";
import { isWeighing, joinRound, roundOf, statesRevealing } from "./rules";
import {
  type HostedWorkshop,
  type JoinedWorkshop,
  type RevealedRound,
  type Round,
  type WorkshopMinutes,
  type WorkshopPulse,
  type WorkshopState,
  workshopMinutes,
} from "./schema";

const rounds: readonly Round[] = [1, 2];

/**
 * What everybody sent in the rounds that the workshop has revealed. The state is part of the condition, so an answer that
 * is still blind never leaves the database, whoever asks.
 */
async function listRevealed(
  scope: TenantScope,
  workshopId: string,
  method: WeighingMethod,
  criterionIds: readonly string[],
): Promise<readonly RevealedRound[]> {
  const rows = await forTenant(scope).workshopWeighing.findMany({
    where: {
      OR: rounds.map((round) => ({
        round,
        participant: { workshop: { id: workshopId, state: { in: statesRevealing[round] } } },
      })),
    },
    select: { round: true, answers: true },
  });
  return rounds.flatMap((round) => {
    const sent = rows.filter((row) => row.round === round).map(({ answers }) => weighingAnswers.parse(answers));
    return joinRound(round, method, sent, criterionIds) ?? [];
  });
}

async function readPulse(
  scope: TenantScope,
  { id, state, expiresAt }: { id: string; state: WorkshopState; expiresAt: Date },
  now: Date,
): Promise<WorkshopPulse> {
  const round = roundOf(state);
  const database = forTenant(scope);
  const [joined, sent] = await Promise.all([
    database.workshopParticipant.count({ where: { workshopId: id } }),
    database.workshopWeighing.count({ where: { round, participant: { workshopId: id } } }),
  ]);
  const isOver = state === "agreed" || state === "cancelled";
  return { state: !isOver && expiresAt <= now ? "expired" : state, round, joined, sent };
}

const criteriaOf = (shape: unknown) => frameworkShape.parse(shape).criteria.map(({ id }) => id);

/** The open workshop of a profile; null when there is none, or the profile is absent or another organisation's. */
export async function findOpenWorkshop(
  scope: StaffScope,
  profileId: string,
  now: Date,
): Promise<HostedWorkshop | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const row = await forTenant(scope).workshop.findFirst({
    where: { idealProfileId: profileId, endedAt: null },
    select: {
      id: true,
      state: true,
      method: true,
      code: true,
      hostName: true,
      openedAt: true,
      expiresAt: true,
      idealProfile: { select: { frameworkVersion: { select: { shape: true } } } },
    },
  });
  if (!row) return null;
  const { id: workshopId, idealProfile, method, code, hostName, openedAt, expiresAt } = row;
  const pulse = await readPulse(scope, row, now);
  const revealed = await listRevealed(scope, workshopId, method, criteriaOf(idealProfile.frameworkVersion.shape));
  return { ...pulse, workshopId, method, code, hostName, openedAt, expiresAt, rounds: revealed };
}

/** The little that a waiting host's page compares; null when no workshop of the profile is open. */
export async function findOpenPulse(scope: StaffScope, profileId: string, now: Date): Promise<WorkshopPulse | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const row = await forTenant(scope).workshop.findFirst({
    where: { idealProfileId: profileId, endedAt: null },
    select: { id: true, state: true, expiresAt: true },
  });
  return row && readPulse(scope, row, now);
}

/** The same for a participant. */
export async function getJoinedPulse(scope: ParticipantScope, now: Date): Promise<WorkshopPulse> {
  const row = await forTenant(scope).workshop.findFirstOrThrow({
    where: { id: scope.workshopId },
    select: { id: true, state: true, expiresAt: true },
  });
  return readPulse(scope, row, now);
}

/** The workshop that a participant joined: what is revealed, and what this device sent itself. */
export async function getJoinedWorkshop(scope: ParticipantScope, now: Date): Promise<JoinedWorkshop> {
  const { workshopId, participantId } = scope;
  const database = forTenant(scope);
  const row = await database.workshop.findFirstOrThrow({
    where: { id: workshopId },
    select: {
      id: true,
      state: true,
      method: true,
      expiresAt: true,
      minutes: true,
      idealProfile: {
        select: {
          name: true,
          frameworkVersionId: true,
          frameworkVersion: { select: { shape: true } },
          organisation: { select: { name: true } },
        },
      },
    },
  });
  const own = await database.workshopParticipant.findFirstOrThrow({
    where: { id: participantId },
    select: { joinedAt: true, weighings: { select: { round: true, sentAt: true, answers: true } } },
  });
  const { idealProfile, method } = row;
  const criterionIds = criteriaOf(idealProfile.frameworkVersion.shape);
  const pulse = await readPulse(scope, row, now);
  return {
    ...pulse,
    workshopId,
    method,
    profileName: idealProfile.name,
    organisationName: idealProfile.organisation.name,
    frameworkVersionId: idealProfile.frameworkVersionId,
    criterionIds,
    rounds: await listRevealed(scope, workshopId, method, criterionIds),
    hasSent: isWeighing(pulse.state) && own.weighings.some(({ round }) => round === pulse.round),
    own: ofThisDevice(own),
    agreed: row.minutes === null ? null : workshopMinutes.parse(row.minutes).agreed,
  };
}

/** Taking a name shows nothing that was sent under it before: only what came from this device is given back. */
function ofThisDevice({
  joinedAt,
  weighings,
}: {
  joinedAt: Date;
  weighings: readonly { round: number; sentAt: Date; answers: unknown }[];
}): Partial<Record<Round, WeighingAnswers>> {
  return Object.fromEntries(
    weighings
      .filter(({ sentAt }) => sentAt > joinedAt)
      .map(({ round, answers }) => [round, weighingAnswers.parse(answers)]),
  );
}

/** Minutes of a workshop that has agreed; null for every other one, whatever the cause. */
export async function findMinutes(
  scope: StaffScope,
  profileId: string,
  workshopId: string,
): Promise<WorkshopMinutes | null> {
  if (![profileId, workshopId].every((id) => z.uuid().safeParse(id).success)) return null;
  const row = await forTenant(scope).workshop.findFirst({
    where: { id: workshopId, idealProfileId: profileId, state: "agreed" },
    select: { minutes: true },
  });
  return row ? workshopMinutes.parse(row.minutes) : null;
}
