import { z } from "zod";
import type { ParticipantScope, StaffScope, TenantScope } from "../access/scope";
import { showWorkshopCode } from "../access/workshop-code";
import { forTenant, type TenantTransaction } from "../db/tenant";
import { criterionIdsOf } from "../frameworks/schema";
import type { WeighingAnswers, WeighingMethod } from "../profiles/weighing/answers";
import { weighRound } from "./rounds/rules";
import { type RoundNumber, type RoundWeights, roundNumbers } from "./rounds/schema";
import { phaseOf, revealedIn, roundOf } from "./rules";
import {
  type AttendedWorkshop,
  type HostedWorkshop,
  storedWeighing,
  type WorkshopMinutes,
  type WorkshopPulse,
  type WorkshopState,
  type WorkshopsOfProfile,
  workshopMinutes,
} from "./schema";

/**
 * What everybody sent in the rounds that the workshop has revealed. The state is part of the condition, so an answer that
 * is still blind never leaves the database, whoever asks. Names are not read.
 */
export async function listRevealed(
  database: TenantTransaction,
  { workshopId, method, criterionIds }: { workshopId: string; method: WeighingMethod; criterionIds: readonly string[] },
): Promise<readonly RoundWeights[]> {
  const rows = await database.workshopWeighing.findMany({
    where: {
      OR: roundNumbers.map((round) => ({
        round,
        participant: { workshop: { id: workshopId, state: { in: [...revealedIn[round]] } } },
      })),
    },
    select: { round: true, answers: true },
  });
  return roundNumbers.flatMap((number) => {
    const sent = rows.filter(({ round }) => round === number);
    const answers = sent.map((row) => storedWeighing.parse(row.answers).answers);
    return weighRound(number, method, answers, criterionIds) ?? [];
  });
}

interface Running {
  readonly id: string;
  readonly state: WorkshopState;
  readonly expiresAt: Date;
}

/** Counts, and nothing else of what was sent. */
async function readPulse(scope: TenantScope, workshop: Running, now: Date): Promise<WorkshopPulse> {
  const round = roundOf(workshop.state);
  const database = forTenant(scope);
  const [joined, sent] = await Promise.all([
    database.workshopParticipant.count({ where: { workshopId: workshop.id } }),
    database.workshopWeighing.count({ where: { round, participant: { workshopId: workshop.id } } }),
  ]);
  return { phase: phaseOf(workshop, now), round, joined, sent };
}

const running = { id: true, state: true, expiresAt: true } as const;

/** What a host's page asks for again and again; null for a profile that is absent or another organisation's. */
export async function findOpenPulse(
  scope: StaffScope,
  profileId: string,
  now = new Date(),
): Promise<WorkshopPulse | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const profile = await forTenant(scope).idealProfile.findFirst({
    where: { id: profileId },
    select: { workshops: { where: { endedAt: null }, take: 1, select: running } },
  });
  if (!profile) return null;
  const [workshop] = profile.workshops;
  return workshop ? readPulse(scope, workshop, now) : { phase: "none", round: 1, joined: 0, sent: 0 };
}

/** Whether a workshop is open on a profile, for the link on its page. */
export async function hasOpenWorkshop(scope: StaffScope, profileId: string, now = new Date()): Promise<boolean> {
  const where = { idealProfileId: profileId, endedAt: null, expiresAt: { gt: now } };
  return (await forTenant(scope).workshop.count({ where })) > 0;
}

/** The workshops of a profile for who may host; null when the profile is absent or another organisation's. */
export async function findWorkshopsOfProfile(
  scope: StaffScope,
  profileId: string,
  now = new Date(),
): Promise<WorkshopsOfProfile | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const database = forTenant(scope);
  const profile = await database.idealProfile.findFirst({
    where: { id: profileId },
    select: {
      name: true,
      archivedAt: true,
      frameworkVersionId: true,
      frameworkVersion: { select: { shape: true } },
      versions: {
        orderBy: { number: "desc" },
        select: { number: true, authorName: true, createdAt: true, workshopId: true },
      },
      workshops: {
        where: { endedAt: null },
        take: 1,
        select: { ...running, baseNumber: true, method: true, code: true, hostName: true, openedAt: true },
      },
    },
  });
  const [newest] = profile?.versions ?? [];
  if (!profile || !newest) return null;
  const criterionIds = criterionIdsOf(profile.frameworkVersion.shape);
  const [open] = profile.workshops;
  return {
    profileId,
    profileName: profile.name,
    frameworkVersionId: profile.frameworkVersionId,
    isArchived: profile.archivedAt !== null,
    criterionIds,
    newest: { number: newest.number, authorName: newest.authorName },
    open: open ? await readHosted(scope, open, criterionIds, now) : null,
    agreed: profile.versions.flatMap(({ number, createdAt, workshopId }) =>
      workshopId ? [{ number, createdAt }] : [],
    ),
  };
}

async function readHosted(
  scope: StaffScope,
  open: Running & {
    baseNumber: number;
    method: WeighingMethod;
    code: string | null;
    hostName: string;
    openedAt: Date;
  },
  criterionIds: readonly string[],
  now: Date,
): Promise<HostedWorkshop> {
  const { id: workshopId, baseNumber, method, code, hostName, openedAt, expiresAt } = open;
  const database = forTenant(scope);
  const [pulse, names, rounds] = await Promise.all([
    readPulse(scope, open, now),
    database.workshopParticipant.findMany({ where: { workshopId }, select: { name: true, rejoined: true } }),
    listRevealed(database, { workshopId, method, criterionIds }),
  ]);
  return {
    ...pulse,
    workshopId,
    baseNumber,
    method,
    code: code && showWorkshopCode(code),
    openedBy: hostName,
    openedAt,
    expiresAt,
    names: names
      .map(({ name, rejoined }) => ({ name, hasChangedDevice: rejoined > 0 }))
      .sort((one, other) => one.name.localeCompare(other.name)),
    rounds,
  };
}

/** What a participant's page asks for again and again. */
export async function getAttendedPulse(scope: ParticipantScope, now = new Date()): Promise<WorkshopPulse> {
  const workshop = await forTenant(scope).workshop.findFirstOrThrow({
    where: { id: scope.workshopId },
    select: running,
  });
  return readPulse(scope, workshop, now);
}

/** The workshop that a participant joined: what is revealed, and what this very device has sent. */
export async function getAttendedWorkshop(scope: ParticipantScope, now = new Date()): Promise<AttendedWorkshop> {
  const { workshopId, participantId, device } = scope;
  const database = forTenant(scope);
  const [workshop, participant] = await Promise.all([
    database.workshop.findFirstOrThrow({
      where: { id: workshopId },
      select: {
        ...running,
        method: true,
        hostName: true,
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
    }),
    database.workshopParticipant.findFirstOrThrow({
      where: { id: participantId },
      select: {
        name: true,
        // Taking a name shows nothing that was sent under it before.
        weighings: {
          where: { answers: { path: ["device"], equals: device } },
          select: { round: true, answers: true },
        },
      },
    }),
  ]);
  const { idealProfile, method } = workshop;
  const criterionIds = criterionIdsOf(idealProfile.frameworkVersion.shape);
  const pulse = await readPulse(scope, workshop, now);
  const minutes = workshop.minutes === null ? null : workshopMinutes.parse(workshop.minutes);
  const own = participant.weighings.map(({ round, answers }): [number, WeighingAnswers] => [
    round,
    storedWeighing.parse(answers).answers,
  ]);
  return {
    ...pulse,
    workshopId,
    participantName: participant.name,
    organisationName: idealProfile.organisation.name,
    profileName: idealProfile.name,
    openedBy: workshop.hostName,
    frameworkVersionId: idealProfile.frameworkVersionId,
    method,
    own: Object.fromEntries(own) as Partial<Record<RoundNumber, WeighingAnswers>>,
    isCounted: (await database.workshopWeighing.count({ where: { participantId, round: pulse.round } })) > 0,
    rounds: minutes ? minutes.rounds : await listRevealed(database, { workshopId, method, criterionIds }),
    minutes,
  };
}

/** The minutes of the workshop that agreed on a version, and the framework they speak of. */
export interface MinutesView {
  readonly profileName: string;
  readonly frameworkVersionId: string;
  readonly minutes: WorkshopMinutes;
}

/** @returns null when no workshop agreed on that version, or it is absent or another organisation's */
export async function findMinutes(scope: StaffScope, profileId: string, number: number): Promise<MinutesView | null> {
  if (!z.uuid().safeParse(profileId).success) return null;
  const version = await forTenant(scope).idealProfileVersion.findFirst({
    where: { idealProfileId: profileId, number },
    select: {
      workshop: { select: { minutes: true } },
      idealProfile: { select: { name: true, frameworkVersionId: true } },
    },
  });
  if (!version?.workshop?.minutes) return null;
  const { name, frameworkVersionId } = version.idealProfile;
  return { profileName: name, frameworkVersionId, minutes: workshopMinutes.parse(version.workshop.minutes) };
}
