import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireJob } from "@/lib/access/jobs";
import type { StaffScope } from "@/lib/access/scope";
import { takeExercise } from "@/lib/assessments/calibration/commands";
import { findExercise } from "@/lib/assessments/calibration/queries";
import { saveScorecard, submitScorecard } from "@/lib/assessments/commands";
import { findOwnScorecard, findScorecard, listAssessments, listInvitations } from "@/lib/assessments/queries";
import { createInvitation, revokeInvitation, startScorecard } from "@/lib/assessments/starting/commands";
import { amendSettings, moveDeadline } from "@/lib/campaigns/amendments/commands";
import { listAmendments } from "@/lib/campaigns/amendments/queries";
import { closeCampaign, deleteDraft, launchCampaign, reopenAssessment, updateSettings } from "@/lib/campaigns/commands";
import { extendLink, relaunch, replaceLink, withdrawLink } from "@/lib/campaigns/outreach/commands";
import { findSeats, listHandedLinks, listLate } from "@/lib/campaigns/outreach/queries";
import { findMailCounts, getProgress, listBoard } from "@/lib/campaigns/progress/queries";
import { boardQuery } from "@/lib/campaigns/progress/schema";
import {
  findCampaign,
  findCampaignSettings,
  findPreparation,
  getStandingCampaign,
  listCampaigns,
} from "@/lib/campaigns/queries";
import type { AmendSettingsInput } from "@/lib/campaigns/schema";
import { archiveCandidate, editCandidate } from "@/lib/candidates/commands";
import { countCandidates, findCandidate, listCandidateNames, listCandidates } from "@/lib/candidates/queries";
import { candidateListQuery } from "@/lib/candidates/schema";
import { database } from "@/lib/db/client";
import { forTenant } from "@/lib/db/tenant";
import { sendMail } from "@/lib/jobs/send-mail";
import { resetMailText, saveMailText, sendTestMail } from "@/lib/mails/commands";
import { countMails, findMailTexts, listMails } from "@/lib/mails/queries";
import { findMailToSend } from "@/lib/mails/sending/queries";
import { inviteMember, revokeMemberInvitation, setMemberAccess } from "@/lib/members/commands";
import { listMemberInvitations, listMembers } from "@/lib/members/queries";
import {
  archiveProfile,
  createProfile,
  publishVersion,
  renameProfile,
  restoreVersion,
  saveProfileVersion,
} from "@/lib/profiles/commands";
import {
  findProfile,
  findProfileVersion,
  findWeightJudges,
  listArchivedProfiles,
  listProfiles,
} from "@/lib/profiles/queries";
import { noAnswers } from "@/lib/profiles/weighing/answers";
import {
  chooseCampaign,
  getSelfBeside,
  listDueScorecards,
  listIndicatorRatings,
  listOwed,
  listResults,
} from "@/lib/results/queries";
import { agreeOnWeights, cancelWorkshop, openSecondRound, openWorkshop, revealRound } from "@/lib/workshops/commands";
import { findMinutes, findOpenPulse, findWorkshopsOfProfile, hasOpenWorkshop } from "@/lib/workshops/queries";
import { addCandidate, openSelfAssessment } from "../fixtures/assessments";
import { addPlanned, dayFromNow, draftCampaign, launchRows } from "../fixtures/campaigns";
import { queueMail } from "../fixtures/mails";
import { addMember, createOrganisation } from "../fixtures/organisation";
import { createTestDatabase, type TestDatabase } from "./database";

let db: TestDatabase;
let mine: StaffScope;
let theirs: StaffScope;
/** Rows of the other organisation, by what they are. */
let foreign: Record<
  | "candidate"
  | "assessment"
  | "invitation"
  | "profile"
  | "workshop"
  | "member"
  | "memberInvitation"
  | "frameworkVersion"
  | "campaign"
  | "draftCampaign"
  | "runningCampaign"
  | "seat"
  | "mail",
  string
>;

beforeAll(async () => {
  db = await createTestDatabase();
  process.env.DATABASE_URL = db.connectionString;
  process.env.SMTP_URL = "smtp://localhost:1";
  mine = await createOrganisation("Mine");
  theirs = await createOrganisation("Canary Theirs");
  const candidate = await addCandidate(theirs, "Canary Person");
  const scorecard = await startScorecard(theirs, { candidateId: candidate });
  const { frameworkVersionId } = await openSelfAssessment(theirs, candidate);
  const profile = await createProfile(theirs, {
    name: "Canary profile",
    subject: "role",
    subjectName: "Canary role",
    start: "balanced",
  });
  if (profile.ok) await openWorkshop(theirs, { profileId: profile.value.profileId, method: "ranks" });
  await inviteMember(theirs, { name: "Canary Guest", email: "canary@example.test", roles: ["hr_manager"] });
  const draft = await draftCampaign(theirs, { name: { en: "Canary draft", fr: "Canary draft" } });
  const running = await draftCampaign(theirs, { name: { en: "Canary round", fr: "Canary round" } });
  const seat = await addPlanned(theirs, running, { candidateId: candidate, kind: "peer", name: "Canary Peer" });
  await launchRows(theirs, running);
  if (!scorecard.ok || !profile.ok) throw new Error("the other organisation could not be furnished");
  foreign = {
    candidate,
    frameworkVersion: frameworkVersionId,
    campaign: (await getStandingCampaign(theirs, "en")).campaignId,
    draftCampaign: draft,
    runningCampaign: running,
    seat: seat.assessmentId,
    mail: await queueMail(theirs, { assessmentId: seat.assessmentId, invitationId: null }),
    assessment: scorecard.value.assessmentId,
    invitation: (await database().invitation.findFirstOrThrow({ where: { organisationId: theirs.organisationId } })).id,
    profile: profile.value.profileId,
    workshop: (await database().workshop.findFirstOrThrow({ where: { organisationId: theirs.organisationId } })).id,
    member: (await addMember(theirs.organisationId, "Canary Member", ["administrator"])).memberId,
    memberInvitation: (
      await database().memberInvitation.findFirstOrThrow({ where: { organisationId: theirs.organisationId } })
    ).id,
  };
});

afterAll(async () => {
  await database().$disconnect();
  await db.drop();
});

/** Everything the other organisation holds, to see that nothing has changed. */
async function snapshot(): Promise<string> {
  const where = { organisationId: theirs.organisationId };
  const d = database();
  return JSON.stringify([
    await d.candidate.findMany({ where }),
    await d.assessment.findMany({ where }),
    await d.rating.findMany({ where }),
    await d.invitation.findMany({ where }),
    await d.idealProfile.findMany({ where }),
    await d.idealProfileVersion.findMany({ where }),
    await d.workshop.findMany({ where }),
    await d.member.findMany({ where }),
    await d.memberInvitation.findMany({ where }),
    await d.rater.findMany({ where }),
    await d.campaign.findMany({ where }),
    await d.campaignPerson.findMany({ where }),
    await d.campaignAmendment.findMany({ where }),
    await d.reopening.findMany({ where }),
    await d.mail.findMany({ where }),
  ]);
}

type Act = (id: string) => Promise<unknown>;

const details = { name: "X", jobTitle: "Y", email: null, kind: "applicant" as const, locale: "fr" as const };
const criteria = [{ criterionId: "customer-centric", weight: 1, lo: 1, hi: 5, mustHave: null, relevance: "" }];

const standing = async () => (await getStandingCampaign(mine, "en")).campaignId;
const { campaignId: _, ...settings }: AmendSettingsInput = {
  campaignId: "",
  profile: { profileId: randomUUID(), number: 1 },
  weightHr: 1,
  weightManager: 1,
  weightPeer: 1,
  weightCustomer: 1,
  minPeers: 3,
  minCustomers: 5,
  minComments: 5,
  reason: "why",
};
const draftSettings = {
  ...settings,
  revision: 1,
  nameEn: "X",
  nameFr: "X",
  roleTitle: "",
  contactId: randomUUID(),
  closesOn: dayFromNow(9),
  timeZone: "UTC",
  askedKinds: [],
  quietFrom: 20,
  quietUntil: 8,
};
const batch = randomUUID();
const mailText = { textId: "new-link", locale: "en" } as const;
const mailWords = { subject: "Hello", body: "{{link}}" };
const soon = dayFromNow(5);
const atWorkshop = (workshopId: string) => ({ profileId: foreign.profile, workshopId });

/** Every query and command that takes an id from outside. */
const acts: readonly (readonly [string, keyof typeof foreign, Act])[] = [
  ["findCandidate", "candidate", (id) => findCandidate(mine, id)],
  ["editCandidate", "candidate", (candidateId) => editCandidate(mine, { ...details, candidateId, revision: 1 })],
  ["listAssessments", "candidate", async (id) => listAssessments(mine, id, await standing())],
  ["listInvitations", "candidate", async (id) => listInvitations(mine, id, await standing())],
  ["findOwnScorecard", "candidate", async (id) => findOwnScorecard(mine, id, await standing())],
  ["chooseCampaign of a person", "candidate", (id) => chooseCampaign(mine, [id], { asked: null, locale: "en" })],
  ["chooseCampaign asked for", "campaign", (asked) => chooseCampaign(mine, "everybody", { asked, locale: "en" })],
  ["createInvitation", "candidate", (candidateId) => createInvitation(mine, { candidateId, days: 7 })],
  ["startScorecard", "candidate", (candidateId) => startScorecard(mine, { candidateId })],
  ["listOwed", "candidate", (id) => listOwed(mine, [id])],
  ["listResults", "candidate", async (id) => listResults(mine, await getStandingCampaign(mine, "en"), [id])],
  [
    "listIndicatorRatings",
    "candidate",
    async (id) => listIndicatorRatings(mine, await getStandingCampaign(mine, "en"), id, true),
  ],
  ["getSelfBeside", "candidate", async (id) => getSelfBeside(mine, await standing(), id)],
  ["findScorecard", "assessment", (id) => findScorecard(mine, id, "en")],
  [
    "saveScorecard",
    "assessment",
    (assessmentId) => saveScorecard(mine, { assessmentId, frameworkVersionId: foreign.frameworkVersion, answers: [] }),
  ],
  [
    "submitScorecard",
    "assessment",
    (assessmentId) =>
      submitScorecard(mine, { assessmentId, frameworkVersionId: foreign.frameworkVersion, locale: "en" }),
  ],
  ["findExercise", "assessment", (id) => findExercise(mine, id, "en")],
  ["takeExercise", "assessment", (assessmentId) => takeExercise(mine, { assessmentId, locale: "en", levels: {} })],
  ["revokeInvitation", "invitation", (invitationId) => revokeInvitation(mine, { invitationId })],
  ["findProfile", "profile", (id) => findProfile(mine, id)],
  ["findProfileVersion", "profile", (id) => findProfileVersion(mine, id, 1)],
  ["findWeightJudges", "profile", (id) => findWeightJudges(mine, id, 1)],
  [
    "saveProfileVersion",
    "profile",
    (profileId) =>
      saveProfileVersion(mine, {
        profileId,
        base: 1,
        mode: "range",
        reason: "why",
        method: "points",
        answers: noAnswers,
        criteria,
        isPublished: false,
      }),
  ],
  ["publishVersion", "profile", (profileId) => publishVersion(mine, { profileId, number: 1 })],
  ["restoreVersion", "profile", (profileId) => restoreVersion(mine, { profileId, number: 1, base: 2, reason: "why" })],
  [
    "renameProfile",
    "profile",
    (profileId) => renameProfile(mine, { profileId, name: "X", subject: "role", subjectName: "" }),
  ],
  ["archiveProfile", "profile", (profileId) => archiveProfile(mine, { profileId, archived: "yes" })],
  ["openWorkshop", "profile", (profileId) => openWorkshop(mine, { profileId, method: "ranks" })],
  ["findWorkshopsOfProfile", "profile", (id) => findWorkshopsOfProfile(mine, id)],
  ["findOpenPulse", "profile", (id) => findOpenPulse(mine, id)],
  ["hasOpenWorkshop", "profile", (id) => hasOpenWorkshop(mine, id)],
  ["findMinutes", "profile", (id) => findMinutes(mine, id, 1)],
  ["revealRound", "workshop", (id) => revealRound(mine, { ...atWorkshop(id), from: "weighing_1" })],
  ["openSecondRound", "workshop", (id) => openSecondRound(mine, { ...atWorkshop(id), from: "revealed_1" })],
  ["cancelWorkshop", "workshop", (id) => cancelWorkshop(mine, { ...atWorkshop(id), from: "weighing_1" })],
  [
    "agreeOnWeights",
    "workshop",
    (id) => agreeOnWeights(mine, { ...atWorkshop(id), from: "revealed_1", base: 1, points: {}, reason: "why" }),
  ],
  ["findCampaign", "runningCampaign", (id) => findCampaign(mine, id, "en")],
  ["findCampaignSettings", "draftCampaign", (id) => findCampaignSettings(mine, id, "en")],
  ["findPreparation", "draftCampaign", (id) => findPreparation(mine, id)],
  ["listAmendments", "runningCampaign", (id) => listAmendments(mine, id)],
  ["updateSettings", "draftCampaign", (campaignId) => updateSettings(mine, { campaignId, ...draftSettings })],
  ["deleteDraft", "draftCampaign", (campaignId) => deleteDraft(mine, { campaignId })],
  ["launchCampaign", "draftCampaign", (campaignId) => launchCampaign(mine, { campaignId })],
  ["closeCampaign", "runningCampaign", (campaignId) => closeCampaign(mine, { campaignId })],
  [
    "moveDeadline",
    "runningCampaign",
    (campaignId) => moveDeadline(mine, { campaignId, closesOn: soon, reason: "why", tell: "yes" }),
  ],
  ["amendSettings", "runningCampaign", (campaignId) => amendSettings(mine, { campaignId, ...settings })],
  ["reopenAssessment", "seat", (assessmentId) => reopenAssessment(mine, { assessmentId, reason: "why" })],
  ["getProgress", "runningCampaign", (id) => getProgress(mine, id)],
  ["findMailCounts", "runningCampaign", (id) => findMailCounts(mine, id)],
  ["listBoard", "runningCampaign", (id) => listBoard(mine, id, boardQuery.parse({}))],
  ["findSeats", "runningCampaign", (id) => findSeats(mine, id, foreign.candidate)],
  ["listLate", "runningCampaign", (id) => listLate(mine, id, 10)],
  ["listHandedLinks", "runningCampaign", (id) => listHandedLinks(mine, id)],
  ["relaunch", "seat", (id) => relaunch(mine, { campaignId: foreign.runningCampaign, batch, assessmentIds: [id] })],
  ["replaceLink", "seat", (assessmentId) => replaceLink(mine, { assessmentId })],
  ["withdrawLink", "seat", (assessmentId) => withdrawLink(mine, { assessmentId })],
  ["extendLink", "seat", (assessmentId) => extendLink(mine, { assessmentId, until: soon, reason: "why" })],
  ["findMailTexts", "runningCampaign", (id) => findMailTexts(mine, id)],
  ["listMails", "runningCampaign", (id) => listMails(mine, id)],
  ["countMails", "runningCampaign", (id) => countMails(mine, id)],
  ["saveMailText", "runningCampaign", (campaignId) => saveMailText(mine, { campaignId, ...mailText, ...mailWords })],
  ["resetMailText", "runningCampaign", (campaignId) => resetMailText(mine, { campaignId, ...mailText })],
  ["sendTestMail", "runningCampaign", (campaignId) => sendTestMail(mine, { campaignId, ...mailText })],
  ["findMailToSend", "mail", (id) => findMailToSend(requireJob(mine.organisationId), id)],
  ["sendMail", "mail", (id) => sendMail(requireJob(mine.organisationId), id, "smtp://localhost:1")],
  ["setMemberAccess", "member", (memberId) => setMemberAccess(mine, { memberId, enabled: "yes" })],
  ["revokeMemberInvitation", "memberInvitation", (invitationId) => revokeMemberInvitation(mine, { invitationId })],
];

describe("another organisation's id", () => {
  for (const [name, kind, act] of acts) {
    it(`answers like an absent one: ${name}`, async () => {
      const before = await snapshot();
      expect(await act(foreign[kind])).toEqual(await act(randomUUID()));
      expect(await snapshot()).toBe(before);
    });
  }

  it("answers like an absent one when archiving, and changes nothing", async () => {
    const before = await snapshot();
    expect((await archiveCandidate(mine, { candidateId: foreign.candidate, archived: "yes" })).ok).toBe(true);
    expect(await snapshot()).toBe(before);
  });

  it("never shows up in a list", async () => {
    const campaign = await getStandingCampaign(mine, "en");
    const lists = await Promise.all([
      listCandidates(mine, campaign.campaignId, candidateListQuery.parse({})),
      listCandidateNames(mine, ""),
      countCandidates(mine),
      listProfiles(mine),
      listArchivedProfiles(mine),
      listMembers(mine),
      listMemberInvitations(mine, new Date()),
      listDueScorecards(mine, "en"),
      listCampaigns(mine, "en"),
    ]);
    expect(JSON.stringify(lists)).not.toContain("Canary");
  });

  it("cannot be linked to, even by a writer that forgets its scope: the database refuses", async () => {
    const campaign = await getStandingCampaign(mine, "en");
    const rater = await database().rater.create({
      data: { organisationId: mine.organisationId, kind: "hr", name: "X", memberId: mine.memberId },
    });
    await expect(
      database().assessment.create({
        data: {
          organisationId: mine.organisationId,
          campaignId: campaign.campaignId,
          frameworkVersionId: campaign.frameworkVersionId,
          candidateId: foreign.candidate,
          raterId: rater.id,
          raterKind: "hr",
        },
      }),
    ).rejects.toThrow();
  });
});

describe("the tenant database", () => {
  it("keeps to its organisation whatever organisation the caller names", async () => {
    const rows = await forTenant(mine).candidate.findMany({ where: { organisationId: theirs.organisationId } });
    expect(rows).toEqual([]);
    const created = await forTenant(mine).candidate.create({
      data: { ...details, organisationId: theirs.organisationId },
    });
    expect(created.organisationId).toBe(mine.organisationId);
  });

  it("refuses bulk writes without a condition, and models that belong to nobody", async () => {
    await expect(forTenant(mine).candidate.deleteMany({})).rejects.toThrow(RangeError);
    await expect(forTenant(mine).user.findMany({})).rejects.toThrow(RangeError);
  });

  it("refuses a scope that no gate minted", () => {
    const forged = { ...mine, organisationId: theirs.organisationId } as unknown as StaffScope;
    expect(() => forTenant(forged)).toThrow(RangeError);
  });
});
