import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { StaffScope } from "@/lib/access/scope";
import {
  addNewPersonAfterLaunch,
  addPersonAfterLaunch,
  addRaterAfterLaunch,
  removeRaterAfterLaunch,
} from "@/lib/campaigns/amendments/commands";
import { addPanel } from "@/lib/campaigns/import/commands";
import { checkPanel } from "@/lib/campaigns/import/queries";
import {
  addEveryoneThemselves,
  addNewPerson,
  addPeople,
  addRater,
  removePerson,
  removeRater,
  setInterviewDates,
} from "@/lib/campaigns/panel/commands";
import {
  findPanelPerson,
  getPanelTotals,
  listLikelyDoubles,
  listPanel,
  listPeopleToAdd,
  listWorkload,
} from "@/lib/campaigns/panel/queries";
import { database } from "@/lib/db/client";
import { addCandidate } from "../../fixtures/assessments";
import { addPlanned, draftCampaign, launchRows } from "../../fixtures/campaigns";
import { createOrganisation } from "../../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "../database";

type Thing = "draft" | "running" | "candidate" | "member" | "seat" | "askedSeat";

let db: TestDatabase;
let mine: StaffScope;
let theirs: StaffScope;
/** Rows of the other organisation, and those of mine, by what they are. */
let foreign: Record<Thing, string>;
let own: Record<Thing, string>;

async function furnish(scope: StaffScope, name: string): Promise<Record<Thing, string>> {
  const candidate = await addCandidate(scope, name);
  await database().candidate.update({ where: { id: candidate }, data: { email: "ana@firm.test" } });
  const draft = await draftCampaign(scope);
  const running = await draftCampaign(scope);
  const rater = { candidateId: candidate, kind: "peer", name: `${name}'s peer`, email: "bo@firm.test" } as const;
  const seat = await addPlanned(scope, draft, rater);
  const askedSeat = await addPlanned(scope, running, rater);
  await launchRows(scope, running);
  return {
    draft,
    running,
    candidate,
    member: scope.memberId,
    seat: seat.assessmentId,
    askedSeat: askedSeat.assessmentId,
  };
}

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
  mine = await createOrganisation("Mine");
  theirs = await createOrganisation("Canary Theirs");
  own = await furnish(mine, "Ana");
  foreign = await furnish(theirs, "Canary Ana");
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

/** Everything of both organisations that these acts can write, to see that nothing has changed. */
async function snapshot(): Promise<string> {
  const d = database();
  const orderBy = { id: "asc" } as const;
  return JSON.stringify([
    await d.candidate.findMany({ orderBy }),
    await d.campaignPerson.findMany({ orderBy: [{ campaignId: "asc" }, { candidateId: "asc" }] }),
    await d.rater.findMany({ orderBy }),
    await d.assessment.findMany({ orderBy }),
    await d.invitation.findMany({ orderBy }),
    await d.mail.findMany({ orderBy }),
    await d.campaignAmendment.findMany({ orderBy }),
  ]);
}

const text = "Name;Email\nDov;dov@firm.test";
const reason = "why";
const peer = { kind: "peer", name: "Cy", email: "cy@firm.test", locale: "en", timeZone: "UTC" } as const;
const newcomer = { name: "Dov", jobTitle: "KAM", email: "dov@firm.test", locale: "en" } as const;
const asked = ["self", "peer"] as const;
const first = { q: "", show: "all", page: 1 } as const;

/** Every query and command of the panel, by each id it takes from outside. */
const acts: readonly (readonly [string, Thing, (id: string) => Promise<unknown>])[] = [
  ["checkPanel", "draft", (campaignId) => checkPanel(mine, { campaignId, text })],
  ["addPanel", "draft", (campaignId) => addPanel(mine, { campaignId, text })],
  ["getPanelTotals", "draft", (id) => getPanelTotals(mine, id, asked)],
  ["listPanel", "draft", (id) => listPanel(mine, id, asked, first)],
  ["listWorkload", "draft", (id) => listWorkload(mine, id, 1)],
  ["listLikelyDoubles", "draft", (id) => listLikelyDoubles(mine, id)],
  ["listPeopleToAdd", "draft", (id) => listPeopleToAdd(mine, id, "")],
  ["findPanelPerson, campaign", "draft", (id) => findPanelPerson(mine, id, asked, foreign.candidate)],
  ["findPanelPerson, person", "candidate", (id) => findPanelPerson(mine, own.draft, asked, id)],
  ["addPeople, campaign", "draft", (campaignId) => addPeople(mine, { campaignId, candidateId: [own.candidate] })],
  ["addPeople, person", "candidate", (id) => addPeople(mine, { campaignId: own.draft, candidateId: [id] })],
  ["addNewPerson", "draft", (campaignId) => addNewPerson(mine, { campaignId, ...newcomer })],
  ["addEveryoneThemselves", "draft", (campaignId) => addEveryoneThemselves(mine, { campaignId })],
  [
    "addRater, campaign",
    "draft",
    (campaignId) => addRater(mine, { campaignId, candidateId: foreign.candidate, ...peer }),
  ],
  ["addRater, person", "candidate", (id) => addRater(mine, { campaignId: own.draft, candidateId: id, ...peer })],
  [
    "addRater, member",
    "member",
    (memberId) =>
      addRater(mine, {
        campaignId: own.draft,
        candidateId: own.candidate,
        kind: "hr",
        memberId,
        interviewOn: null,
      }),
  ],
  ["removeRater, campaign", "draft", (campaignId) => removeRater(mine, { campaignId, assessmentId: foreign.seat })],
  ["removeRater, seat", "seat", (assessmentId) => removeRater(mine, { campaignId: own.draft, assessmentId })],
  ["addPersonAfterLaunch", "running", (campaignId) => addPersonAfterLaunch(mine, late(campaignId))],
  [
    "addPersonAfterLaunch, person",
    "candidate",
    (id) => addPersonAfterLaunch(mine, { campaignId: own.running, candidateId: [id], reason }),
  ],
  [
    "addNewPersonAfterLaunch",
    "running",
    (campaignId) => addNewPersonAfterLaunch(mine, { campaignId, ...newcomer, reason }),
  ],
  [
    "addRaterAfterLaunch, campaign",
    "running",
    (campaignId) => addRaterAfterLaunch(mine, { campaignId, candidateId: foreign.candidate, ...peer, reason }),
  ],
  [
    "addRaterAfterLaunch, person",
    "candidate",
    (candidateId) => addRaterAfterLaunch(mine, { campaignId: own.running, candidateId, ...peer, reason }),
  ],
  [
    "removeRaterAfterLaunch, campaign",
    "running",
    (campaignId) => removeRaterAfterLaunch(mine, { campaignId, assessmentId: foreign.askedSeat, reason }),
  ],
  [
    "removeRaterAfterLaunch, seat",
    "askedSeat",
    (assessmentId) => removeRaterAfterLaunch(mine, { campaignId: own.running, assessmentId, reason }),
  ],
];

const late = (campaignId: string) => ({ campaignId, candidateId: [own.candidate], reason });

describe("another organisation's id, on a panel", () => {
  for (const [name, thing, act] of acts) {
    it(`answers like an absent one: ${name}`, async () => {
      const before = await snapshot();
      const answer = await act(foreign[thing]);
      expect(answer).toEqual(await act(randomUUID()));
      expect(JSON.stringify(answer)).not.toContain("Canary");
      expect(await snapshot()).toBe(before);
    });
  }

  it("changes nothing where an act says nothing: removing a person, days of interviews", async () => {
    const before = await snapshot();
    await removePerson(mine, { campaignId: foreign.draft, candidateId: foreign.candidate });
    await removePerson(mine, { campaignId: own.draft, candidateId: foreign.candidate });
    const dates = [{ assessmentId: foreign.seat, interviewOn: new Date("2027-01-01") }];
    await setInterviewDates(mine, { campaignId: own.draft, candidateId: foreign.candidate, dates });
    await setInterviewDates(mine, { campaignId: foreign.draft, candidateId: foreign.candidate, dates });
    expect(await snapshot()).toBe(before);
  });

  it("is not found by an address that both organisations know", async () => {
    const lines = ["Name;Email;Relation;Rater;Rater e-mail", "Ana;ana@firm.test;peer;Ana's peer;bo@firm.test"];
    const checked = await checkPanel(mine, { campaignId: own.draft, text: lines.join("\n") });
    expect(checked).toMatchObject({
      ok: true,
      value: { problemCount: 0, counts: { knownPeople: 1, knownRaters: 1, takenSeats: 1, newSeats: 1 } },
    });
  });
});
