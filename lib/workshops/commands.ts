import type { ParticipantScope, StaffScope } from "../access/scope";
import { newWorkshopCode } from "../access/workshop-code";
import { forTenant, type TenantTransaction } from "../db/tenant";
import { criterionIdsOf } from "../frameworks/schema";
import { done, type Outcome, refused } from "../outcome";
import { profileCriteria } from "../profiles/schema";
import { noAnswers, type WeighingAnswers, type WeighingMethod } from "../profiles/weighing/answers";
import { pairKey, pairsOf, weigh } from "../profiles/weighing/rules";
import { weighingAnswers } from "../profiles/weighing/schema";
import { listRevealed } from "./queries";
import { expiryOf, minutesOf, openRound, stateAfter } from "./rules";
import type { AgreeInput, MoveInput, OpenState, OpenWorkshopInput, SendWeighingInput } from "./schema";

/** A code that is taken already is all but impossible; three of them in a row are a fault. */
const codeTries = 3;

/**
 * Opens a workshop on a profile; one is open at a time, so whoever comes second finds that one. Workshops of the
 * organisation whose time is over are closed first, and what was sent in them is deleted.
 */
export async function openWorkshop(
  scope: StaffScope,
  { profileId, method }: OpenWorkshopInput,
  now = new Date(),
): Promise<Outcome<{ profileId: string }>> {
  const database = forTenant(scope);
  const profile = await database.idealProfile.findFirst({
    where: { id: profileId },
    select: { archivedAt: true, versions: { orderBy: { number: "desc" }, take: 1, select: { number: true } } },
  });
  const [newest] = profile?.versions ?? [];
  if (!profile || !newest) return refused("stale-form");
  if (profile.archivedAt) return refused("profile-archived");
  await closeExpired(scope, now);
  for (let attempt = 0; attempt < codeTries; attempt++) {
    const { count } = await database.workshop.createMany({
      data: [
        {
          organisationId: scope.organisationId,
          idealProfileId: profileId,
          baseNumber: newest.number,
          method,
          code: newWorkshopCode(),
          hostId: scope.memberId,
          hostName: scope.name,
          openedAt: now,
          expiresAt: expiryOf(now),
        },
      ],
      skipDuplicates: true,
    });
    const isOpen =
      count === 1 || (await database.workshop.count({ where: { idealProfileId: profileId, endedAt: null } }));
    if (isOpen) return done({ profileId });
  }
  throw new Error("openWorkshop: no free code was found");
}

async function closeExpired(scope: StaffScope, now: Date): Promise<void> {
  await forTenant(scope).$transaction(async (tx) => {
    const closed = await tx.workshop.updateManyAndReturn({
      where: { endedAt: null, expiresAt: { lte: now } },
      data: { state: "cancelled", endedAt: now, code: null },
      select: { id: true },
    });
    await forgetAnswers(
      tx,
      closed.map(({ id }) => id),
    );
  });
}

/** The answers of an ended workshop live on in its minutes, without names; the rows that have both go. */
async function forgetAnswers(tx: TenantTransaction, workshopIds: readonly string[]): Promise<void> {
  if (workshopIds.length === 0) return;
  await tx.workshopWeighing.deleteMany({ where: { participant: { workshopId: { in: [...workshopIds] } } } });
}

/**
 * Holds the workshop's row until the transaction ends, so that a reveal and an answer, or two reveals, come one after the
 * other.
 * @returns false when it has moved on, has ended, or is another organisation's
 */
async function hold(
  tx: TenantTransaction,
  workshop: { id: string; profileId?: string; state: OpenState },
  now: Date,
): Promise<boolean> {
  const { id, profileId, state } = workshop;
  const { count } = await tx.workshop.updateMany({
    where: { id, state, endedAt: null, expiresAt: { gt: now }, ...(profileId && { idealProfileId: profileId }) },
    data: { state },
  });
  return count === 1;
}

type Moved = Outcome<{ profileId: string }>;

/** Shows everybody what was sent in the round. Answers that arrive at the same moment are either in it or refused. */
export async function revealRound(scope: StaffScope, input: MoveInput, now = new Date()): Promise<Moved> {
  const { profileId, workshopId, from } = input;
  const [state, round] = [stateAfter("reveal", from), openRound(from)];
  if (!state || !round) return refused("workshop-moved-on");
  return forTenant(scope).$transaction(async (tx) => {
    if (!(await hold(tx, { id: workshopId, profileId, state: from }, now))) return refused("workshop-moved-on");
    const sent = await tx.workshopWeighing.count({ where: { round, participant: { workshopId } } });
    if (sent === 0) return refused("workshop-nobody-sent");
    await tx.workshop.updateMany({ where: { id: workshopId }, data: { state } });
    return done({ profileId });
  });
}

/** Asks everybody to weigh once more, after the first round has been talked about. */
export async function openSecondRound(scope: StaffScope, input: MoveInput, now = new Date()): Promise<Moved> {
  const { profileId, workshopId, from } = input;
  const state = stateAfter("second-round", from);
  if (!state) return refused("workshop-moved-on");
  const { count } = await forTenant(scope).workshop.updateMany({
    where: { id: workshopId, idealProfileId: profileId, state: from, endedAt: null, expiresAt: { gt: now } },
    data: { state },
  });
  return count === 1 ? done({ profileId }) : refused("workshop-moved-on");
}

/** Ends a workshop without a result; what was sent is deleted. */
export async function cancelWorkshop(scope: StaffScope, input: MoveInput, now = new Date()): Promise<Moved> {
  const { profileId, workshopId, from } = input;
  return forTenant(scope).$transaction(async (tx) => {
    if (!(await hold(tx, { id: workshopId, profileId, state: from }, now))) return refused("workshop-moved-on");
    await tx.workshop.updateMany({
      where: { id: workshopId },
      data: { state: "cancelled", endedAt: now, code: null },
    });
    await forgetAnswers(tx, [workshopId]);
    return done({ profileId });
  });
}

/**
 * Keeps what a participant sent in the round that is open; sent again, it replaces what was there. After the reveal it is
 * refused.
 */
export async function sendWeighing(
  scope: ParticipantScope,
  input: SendWeighingInput,
  now = new Date(),
): Promise<Outcome<{ workshopId: string; sentAt: string }>> {
  const { workshopId, participantId, organisationId, device } = scope;
  const { round, method } = input;
  const workshop = await forTenant(scope).workshop.findFirst({
    where: { id: workshopId },
    select: { method: true, idealProfile: { select: { frameworkVersion: { select: { shape: true } } } } },
  });
  if (!workshop) return refused("workshop-moved-on");
  if (workshop.method !== method) return refused("stale-form");
  const criterionIds = criterionIdsOf(workshop.idealProfile.frameworkVersion.shape);
  const answers = onlyKnown(method, input.answers, criterionIds);
  const weighed = weigh(method, answers, criterionIds);
  if (weighed.status !== "ready") {
    return refused("invalid", { fields: { [method]: weighed.status === "all-zero" ? "all-zero" : "required" } });
  }
  return forTenant(scope).$transaction(async (tx) => {
    if (!(await hold(tx, { id: workshopId, state: `weighing_${round}` }, now))) return refused("workshop-moved-on");
    const stored = { device, answers };
    await tx.workshopWeighing.upsert({
      where: { organisationId_participantId_round: { organisationId, participantId, round } },
      create: { organisationId, participantId, round, answers: stored },
      update: { answers: stored },
    });
    return done({ workshopId, sentAt: now.toISOString() });
  });
}

/** The answers of one way to the criteria there are: nothing else is stored. */
function onlyKnown(method: WeighingMethod, answers: WeighingAnswers, criterionIds: readonly string[]): WeighingAnswers {
  const names = method === "pairs" ? pairsOf(criterionIds).map(pairKey) : criterionIds;
  const given = names.flatMap((name) => {
    const answer = answers[method][name];
    return answer === undefined ? [] : [[name, answer] as const];
  });
  return { ...noAnswers, [method]: Object.fromEntries(given) };
}

/**
 * Ends a workshop with the weights agreed on: they become the profile's next version, which takes everything else from the
 * newest one, and the minutes are written, in one transaction. A version that somebody saved since the page was shown is
 * told as in the editor, and nothing is written.
 */
export async function agreeOnWeights(
  scope: StaffScope,
  input: AgreeInput,
  now = new Date(),
): Promise<Outcome<{ profileId: string; number: number }>> {
  const { profileId, workshopId, from, base, points, reason } = input;
  if (!stateAfter("agree", from)) return refused("workshop-moved-on");
  return forTenant(scope).$transaction(async (tx) => {
    if (!(await hold(tx, { id: workshopId, profileId, state: from }, now))) return refused("workshop-moved-on");
    const workshop = await findForMinutes(tx, workshopId);
    const newest = workshop?.idealProfile.versions[0];
    if (!workshop || !newest) return refused("stale-form");
    if (workshop.idealProfile.archivedAt) return refused("profile-archived");
    if (newest.number !== base) return savedElsewhere(newest);
    const criterionIds = criterionIdsOf(workshop.idealProfile.frameworkVersion.shape);
    const inOrder = criterionIds.flatMap((id) => points[id] ?? []);
    const criteria = profileCriteria.parse(newest.criteria).flatMap((asked) => {
      const weight = points[asked.criterionId];
      return weight === undefined ? [] : [{ ...asked, weight }];
    });
    if (criteria.length !== criterionIds.length || inOrder.length !== criterionIds.length) return refused("stale-form");
    if (inOrder.every((weight) => weight === 0)) return refused("invalid", { fields: { points: "all-zero" } });
    const number = base + 1;
    const { count } = await tx.idealProfileVersion.createMany({
      data: [
        {
          organisationId: scope.organisationId,
          idealProfileId: profileId,
          number,
          mode: newest.mode,
          criteria,
          weighingMethod: "points",
          weighingAnswers: { ...weighingAnswers.parse(newest.weighingAnswers), points: { ...points } },
          workshopId,
          authorId: scope.memberId,
          authorName: scope.name,
          reason,
        },
      ],
      skipDuplicates: true,
    });
    // Saved by somebody else since this transaction looked: which one, the next try tells.
    if (count === 0) return refused("changed-elsewhere");
    const minutes = minutesOf({
      openedAt: workshop.openedAt,
      endedAt: now,
      openedBy: workshop.hostName,
      agreedBy: scope.name,
      method: workshop.method,
      criterionIds,
      participants: workshop.participants.map(({ name }) => name),
      rounds: await listRevealed(tx, { workshopId, method: workshop.method, criterionIds }),
      points: inOrder,
      reason,
      baseNumber: base,
      number,
    });
    await tx.workshop.updateMany({
      where: { id: workshopId },
      data: { state: "agreed", code: null, endedAt: now, minutes },
    });
    await forgetAnswers(tx, [workshopId]);
    return done({ profileId, number });
  });
}

function savedElsewhere({ authorName, number }: { authorName: string; number: number }): Outcome<never> {
  return refused("changed-elsewhere", { details: { name: authorName, number } });
}

async function findForMinutes(tx: TenantTransaction, workshopId: string) {
  return tx.workshop.findFirst({
    where: { id: workshopId },
    select: {
      method: true,
      hostName: true,
      openedAt: true,
      participants: { select: { name: true } },
      idealProfile: {
        select: {
          archivedAt: true,
          frameworkVersion: { select: { shape: true } },
          versions: {
            orderBy: { number: "desc" },
            take: 1,
            select: { number: true, authorName: true, mode: true, criteria: true, weighingAnswers: true },
          },
        },
      },
    },
  });
}
