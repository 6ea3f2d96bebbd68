import type { ParticipantScope, StaffScope, TenantScope } from "../access/scope";
import { newWorkshopCode } from "../access/tokens";
import { forTenant, type TenantTransaction } from "../db/tenant";
import { frameworkShape } from "../frameworks/schema";
import { done, type Outcome, refused } from "../outcome";
import { profileCriteria } from "../profiles/schema";
import { weigh } from "../profiles/weighing/rules";
import { weighingAnswers } from "../profiles/weighing/schema";
import { isWeighing, joinRound, minutesOfRound, nextState, openHours, roundOf } from "./rules";
import type {
  AgreeInput,
  MoveWorkshopInput,
  OpenWorkshopInput,
  Round,
  SendWeighingInput,
  WorkshopMinutes,
  WorkshopState,
} from "./schema";

const hourMs = 60 * 60 * 1000;
/** Eight random characters meet one another once in an age; two tries are one too many already. */
const codeTries = 3;

/**
 * Opens a workshop on a profile. One is open at a time: when somebody else has just opened one, it is that one. What was
 * left open for longer than its hours is closed first.
 */
export async function openWorkshop(
  scope: StaffScope,
  { profileId, method }: OpenWorkshopInput,
): Promise<Outcome<{ profileId: string }>> {
  const database = forTenant(scope);
  const profile = await database.idealProfile.findFirst({
    where: { id: profileId },
    select: { archivedAt: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
  });
  const [latest] = profile?.versions ?? [];
  if (!profile || !latest) return refused("stale-form");
  if (profile.archivedAt) return refused("profile-archived");
  const now = new Date();
  await database.workshop.updateMany({
    where: { idealProfileId: profileId, endedAt: null, expiresAt: { lte: now } },
    data: { state: "cancelled", endedAt: now, code: null },
  });
  for (let attempt = 0; attempt < codeTries; attempt += 1) {
    await database.workshop.createMany({
      data: [
        {
          organisationId: scope.organisationId,
          idealProfileId: profileId,
          baseNumber: latest.number,
          method,
          code: newWorkshopCode(),
          hostId: scope.memberId,
          hostName: scope.name,
          openedAt: now,
          expiresAt: new Date(now.getTime() + openHours * hourMs),
        },
      ],
      skipDuplicates: true,
    });
    const open = await database.workshop.count({ where: { idealProfileId: profileId, endedAt: null } });
    if (open > 0) return done({ profileId });
  }
  throw new Error("openWorkshop: no free code was found");
}

/** Shows everybody what was sent. Answers that arrive at the same moment are either in it or refused. */
export async function revealRound(
  scope: StaffScope,
  input: MoveWorkshopInput,
): Promise<Outcome<{ profileId: string }>> {
  const state = nextState(input.from, "reveal");
  if (!state) return refused("workshop-moved-on");
  return forTenant(scope).$transaction(async (tx) => {
    if (!(await holdWorkshop(tx, scope, input.workshopId, input.from))) return refused("workshop-moved-on");
    const sent = await tx.workshopWeighing.count({
      where: { round: roundOf(input.from), participant: { workshopId: input.workshopId } },
    });
    if (sent === 0) return refused("workshop-nobody-sent");
    await tx.workshop.update({ where: { id: input.workshopId }, data: { state } });
    return done({ profileId: input.profileId });
  });
}

/** Asks everybody to weigh once more, after the first round has been talked about. */
export async function openSecondRound(
  scope: StaffScope,
  input: MoveWorkshopInput,
): Promise<Outcome<{ profileId: string }>> {
  return move(scope, input, nextState(input.from, "second-round"), {});
}

/** Ends a workshop without a result. */
export async function cancelWorkshop(
  scope: StaffScope,
  input: MoveWorkshopInput,
): Promise<Outcome<{ profileId: string }>> {
  return move(scope, input, nextState(input.from, "cancel"), { endedAt: new Date(), code: null });
}

async function move(
  scope: StaffScope,
  { profileId, workshopId, from }: MoveWorkshopInput,
  state: WorkshopState | null,
  ending: { endedAt: Date; code: null } | Record<string, never>,
): Promise<Outcome<{ profileId: string }>> {
  if (!state) return refused("workshop-moved-on");
  const { count } = await forTenant(scope).workshop.updateMany({
    where: { id: workshopId, state: from, expiresAt: { gt: new Date() } },
    data: { ...ending, state },
  });
  return count === 1 ? done({ profileId }) : refused("workshop-moved-on");
}

/**
 * Waits for and holds the workshop's row until the transaction ends, so that a reveal and an answer, or two reveals, come
 * one after the other.
 * @returns whether it is still in the state, open and this organisation's
 */
async function holdWorkshop(
  tx: TenantTransaction,
  scope: TenantScope,
  workshopId: string,
  state: WorkshopState,
): Promise<boolean> {
  const rows = await tx.$queryRaw<{ state: string; expiresAt: Date }[]>`
    SELECT "state"::text, "expiresAt" FROM "Workshop"
    WHERE "id" = ${workshopId}::uuid AND "organisationId" = ${scope.organisationId}::uuid AND "endedAt" IS NULL
    FOR UPDATE`;
  const [row] = rows;
  return row?.state === state && row.expiresAt > new Date();
}

/**
 * Keeps what a participant sent in the present round; sent again, it replaces what was there. Once the round is revealed
 * nothing is taken any more.
 */
export async function sendWeighing(
  scope: ParticipantScope,
  { round, method, answers }: SendWeighingInput,
): Promise<Outcome<{ workshopId: string }>> {
  const { organisationId, workshopId, participantId } = scope;
  return forTenant(scope).$transaction(async (tx) => {
    const workshop = await tx.workshop.findFirst({
      where: { id: workshopId },
      select: {
        state: true,
        method: true,
        idealProfile: { select: { frameworkVersion: { select: { shape: true } } } },
      },
    });
    if (!workshop || !isWeighing(workshop.state) || roundOf(workshop.state) !== round || workshop.method !== method)
      return refused("workshop-moved-on");
    const ids = frameworkShape.parse(workshop.idealProfile.frameworkVersion.shape).criteria.map(({ id }) => id);
    const weighed = weigh(method, answers, ids);
    if (weighed.status !== "ready")
      return refused("invalid", { fields: { [method]: weighed.status === "all-zero" ? "all-zero" : "required" } });
    if (!(await holdWorkshop(tx, scope, workshopId, workshop.state))) return refused("workshop-moved-on");
    // Set here and not by the database: it is compared with the time of joining, which this server set too.
    const sentAt = new Date();
    await tx.workshopWeighing.upsert({
      where: { organisationId_participantId_round: { organisationId, participantId, round } },
      create: { organisationId, participantId, round, answers, sentAt },
      update: { answers, sentAt },
    });
    return done({ workshopId });
  });
}

/**
 * Ends a workshop with the weights agreed on: they become the profile's next version, everything else being taken from
 * the newest one, and the minutes are written, in one transaction. Somebody else's version in between is told, as in the
 * editor.
 */
export async function agreeOnWeights(
  scope: StaffScope,
  input: AgreeInput,
): Promise<Outcome<{ profileId: string; workshopId: string }>> {
  const { profileId, workshopId, from, base } = input;
  if (nextState(from, "agree") === null) return refused("workshop-moved-on");
  return forTenant(scope).$transaction(async (tx) => {
    if (!(await holdWorkshop(tx, scope, workshopId, from))) return refused("workshop-moved-on");
    const workshop = await findForMinutes(tx, profileId, workshopId);
    const version = workshop?.idealProfile.versions.find(({ number }) => number === base);
    if (!workshop || !version) return refused("workshop-moved-on");
    const [latest] = workshop.idealProfile.versions;
    if (latest?.number !== base) return savedElsewhere(latest);

    const criteria = profileCriteria.parse(version.criteria).map((asked) => ({
      ...asked,
      weight: input.points[asked.criterionId] ?? Number.NaN,
    }));
    if (criteria.some(({ weight }) => Number.isNaN(weight))) return refused("stale-form");
    const agreedAt = new Date();
    const { count } = await tx.idealProfileVersion.createMany({
      data: [
        {
          organisationId: scope.organisationId,
          idealProfileId: profileId,
          number: base + 1,
          mode: version.mode,
          criteria,
          weighingMethod: "points",
          weighingAnswers: { ...weighingAnswers.parse(version.weighingAnswers), points: { ...input.points } },
          workshopId,
          authorId: scope.memberId,
          authorName: scope.name,
          reason: input.reason,
        },
      ],
      skipDuplicates: true,
    });
    // Saved by somebody else since this transaction looked.
    if (count === 0) return refused("changed-elsewhere");
    const minutes = minutesOf(workshop, scope.name, agreedAt, input);
    await tx.workshop.update({
      where: { id: workshopId },
      data: { state: "agreed", code: null, endedAt: agreedAt, minutes },
    });
    return done({ profileId, workshopId });
  });
}

function savedElsewhere(latest: { number: number; authorName: string } | undefined): Outcome<never> {
  return latest
    ? refused("changed-elsewhere", { details: { name: latest.authorName, number: latest.number } })
    : refused("changed-elsewhere");
}

async function findForMinutes(tx: TenantTransaction, profileId: string, workshopId: string) {
  return tx.workshop.findFirst({
    where: { id: workshopId, idealProfileId: profileId },
    select: {
      method: true,
      hostName: true,
      openedAt: true,
      participants: { select: { name: true, weighings: { select: { round: true, answers: true } } } },
      idealProfile: {
        select: {
          name: true,
          frameworkVersionId: true,
          frameworkVersion: { select: { shape: true } },
          versions: {
            orderBy: { number: "desc" },
            select: { number: true, authorName: true, mode: true, criteria: true, weighingAnswers: true },
          },
        },
      },
    },
  });
}

type ForMinutes = NonNullable<Awaited<ReturnType<typeof findForMinutes>>>;

function minutesOf(workshop: ForMinutes, agreedBy: string, agreedAt: Date, input: AgreeInput): WorkshopMinutes {
  const { idealProfile, method, participants } = workshop;
  const ids = frameworkShape.parse(idealProfile.frameworkVersion.shape).criteria.map(({ id }) => id);
  const given = ids.map((id) => input.points[id] ?? 0);
  const total = given.reduce((all, each) => all + each, 0);
  const played: readonly Round[] = roundOf(input.from) === 1 ? [1] : [1, 2];
  return {
    profileName: idealProfile.name,
    method,
    openedBy: workshop.hostName,
    agreedBy,
    openedAt: workshop.openedAt.toISOString(),
    agreedAt: agreedAt.toISOString(),
    participants: participants.map(({ name }) => name).sort((one, other) => one.localeCompare(other)),
    criteria: ids,
    frameworkVersionId: idealProfile.frameworkVersionId,
    baseNumber: input.base,
    number: input.base + 1,
    rounds: played.flatMap((round) => {
      const sent = participants.flatMap(({ weighings }) => weighings.filter((weighing) => weighing.round === round));
      const answers = sent.map((weighing) => weighingAnswers.parse(weighing.answers));
      const revealed = joinRound(round, method, answers, ids);
      return revealed ? [minutesOfRound(revealed)] : [];
    }),
    agreed: given.map((each) => each / total),
    reason: input.reason,
  };
}
