import { randomUUID } from "node:crypto";
import { raterKinds } from "../frameworks/schema";
import { type Loading, visitorRaterId } from "./sample-loading";

const dayMs = 24 * 60 * 60 * 1000;
/** Days from loading to the end of the running campaign. */
const daysLeft = 10;

/** Midnight UTC of a day, as `date` columns have it. */
function dayOf(time: number): Date {
  return new Date(new Date(time).toISOString().slice(0, 10));
}

/**
 * The last round is running when the visitor comes, whenever that is; those before are closed. Beside them the standing
 * round, still empty, for what the visitor rates outside campaigns.
 */
export async function loadCampaigns(
  { tx, organisationId, sample, frameworkVersionId, memberId }: Loading,
  idealProfileId: string,
): Promise<Map<string, string>> {
  const ids = new Map(sample.rounds.map(({ id }) => [id, randomUUID()]));
  const today = dayOf(Date.now());
  const runningId = sample.rounds.at(-1)?.id;
  const host = sample.raters.find(({ id }) => id === visitorRaterId)?.name ?? "";
  const shared = {
    organisationId,
    frameworkVersionId,
    purpose: "mobility" as const,
    launchedByName: host,
    sourceWeights: sample.settings.sourceWeights,
    minItemShare: sample.settings.minItemShare,
    minPeers: sample.settings.anonymityMinimum,
    minCustomers: sample.settings.anonymityMinimum,
    minComments: 5,
  };
  const rounds = sample.rounds.map((round) => {
    const isRunning = round.id === runningId;
    const opensOn = isRunning ? earlier(new Date(round.opensOn), today) : new Date(round.opensOn);
    const closesOn = isRunning ? dayOf(today.getTime() + daysLeft * dayMs) : new Date(round.closesOn);
    return {
      ...shared,
      ...(isRunning
        ? { state: "running" as const }
        : { state: "closed" as const, closedAt: closesOn, closedByName: host }),
      id: ids.get(round.id) as string,
      name: round.name,
      opensOn,
      closesOn,
      launchedAt: opensOn,
      idealProfileId,
      idealProfileNumber: 1,
      contactId: memberId,
      askedKinds: [...raterKinds],
    };
  });
  const opensOn = rounds[0]?.opensOn ?? today;
  await tx.campaign.createMany({
    data: [
      ...rounds,
      {
        ...shared,
        state: "running" as const,
        isStanding: true,
        name: { en: "Other assessments", fr: "Autres évaluations" },
        opensOn,
        launchedAt: opensOn,
      },
    ],
  });
  return ids;
}

function earlier(one: Date, other: Date): Date {
  return one.getTime() < other.getTime() ? one : other;
}
