import { z } from "zod";
import { type RaterKind, raterKinds } from "../frameworks/schema";
import { isTimeZone } from "../zoned-time";

export const localised = z.object({ en: z.string(), fr: z.string() });

/** Weight of each kind of rater, 0 or more; 0 = reported and compared, never scored. */
export const sourceWeights = z.record(z.enum(raterKinds), z.number().finite().min(0));
export type SourceWeights = z.infer<typeof sourceWeights>;

/** Starting values of an organisation: `scoring.md` section 1, thresholds of `safety.md` section 2. */
export const campaignDefaults = {
  sourceWeights: { self: 0, hr: 0.25, manager: 0.35, peer: 0.2, customer: 0.2 },
  minItemShare: 2 / 3,
  minPeers: 3,
  minCustomers: 5,
  minComments: 5,
} as const satisfies { sourceWeights: SourceWeights } & Record<string, unknown>;

export const campaignPurposes = ["recruitment", "mobility", "development"] as const;
export type CampaignPurpose = (typeof campaignPurposes)[number];

export type CampaignState = "draft" | "running" | "closed";

/** A round of assessments with the settings its figures rest on. */
export interface Campaign {
  readonly campaignId: string;
  readonly name: string;
  readonly state: CampaignState;
  /** The round that is always open: no panel, no deadline, no profile of its own. */
  readonly isStanding: boolean;
  readonly purpose: CampaignPurpose;
  readonly frameworkVersionId: string;
  /** The version of the ideal profile it started with; null in the standing round and in drafts. */
  readonly idealProfileId: string | null;
  readonly idealProfileNumber: number | null;
  readonly opensOn: Date;
  /** Last day to answer, on the clocks of `timeZone`. */
  readonly closesOn: Date | null;
  readonly timeZone: string;
  readonly sourceWeights: SourceWeights;
  readonly minItemShare: number;
  readonly minPeers: number;
  readonly minCustomers: number;
  readonly minComments: number;
}

/** A campaign as its settings page edits it. */
export interface CampaignSettings extends Campaign {
  readonly names: z.infer<typeof localised>;
  readonly roleTitle: string;
  readonly askedKinds: readonly RaterKind[];
  readonly contactId: string | null;
  readonly contactName: string | null;
  readonly profileName: string | null;
  readonly remindersOn: boolean;
  readonly quietFrom: number;
  readonly quietUntil: number;
  readonly revision: number;
  readonly launchedAt: Date | null;
  readonly launchedByName: string | null;
  readonly closedAt: Date | null;
  readonly closedByName: string | null;
}

/** What a template starts with; everything but the purpose can be changed until the launch. */
export interface CampaignTemplate {
  readonly purpose: CampaignPurpose;
  readonly askedKinds: readonly RaterKind[];
  readonly sourceWeights: SourceWeights;
}

/**
 * Starting points, one per purpose (C1). In recruitment nobody in the company has seen the person work yet; elsewhere the
 * weights are those of `scoring.md` section 1.
 */
export const campaignTemplates: readonly CampaignTemplate[] = [
  {
    purpose: "recruitment",
    askedKinds: ["self", "hr"],
    sourceWeights: { ...campaignDefaults.sourceWeights, hr: 0.5, manager: 0.3, peer: 0.1, customer: 0.1 },
  },
  {
    purpose: "mobility",
    askedKinds: ["self", "hr", "manager", "peer", "customer"],
    sourceWeights: campaignDefaults.sourceWeights,
  },
  {
    purpose: "development",
    askedKinds: ["self", "manager", "peer", "customer"],
    sourceWeights: campaignDefaults.sourceWeights,
  },
];

const campaignId = z.uuid({ error: "malformed" });
const text = (longest: number) => z.string({ error: "required" }).trim().max(longest, { error: "too-long" });
const named = text(120).min(1, { error: "required" });
export const reasonText = text(500).min(1, { error: "required" });
/** A day as date fields send it. */
export const dayText = z
  .string({ error: "required" })
  .min(1, { error: "required", abort: true })
  .pipe(z.iso.date({ error: "malformed" }))
  .transform((value) => new Date(`${value}T00:00:00.000Z`));
const timeZone = text(64).refine(isTimeZone, { error: "unknown-choice" });
const hour = z.coerce
  .number({ error: "not-a-number" })
  .int({ error: "not-a-number" })
  .min(0, { error: "out-of-range" })
  .max(23, { error: "out-of-range" });
const threshold = (least: number) =>
  z.coerce
    .number({ error: "not-a-number" })
    .int({ error: "not-a-number" })
    .min(least, { error: "out-of-range" })
    .max(100, { error: "out-of-range" });
const weight = z.coerce
  .number({ error: "not-a-number" })
  .min(0, { error: "negative" })
  .max(1_000, { error: "out-of-range" });
/** `<profile id>:<version number>` */
const profileVersion = z
  .string({ error: "required" })
  .regex(/^[0-9a-f-]{36}:[1-9]\d{0,8}$/, { error: "required" })
  .transform((value) => {
    const [profileId = "", number = ""] = value.split(":");
    return { profileId, number: Number(number) };
  });
export type ChosenProfile = z.infer<typeof profileVersion>;
/** A checkbox that is not ticked is not sent; one alone is no list. */
const ticked = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.enum(raterKinds, { error: "unknown-choice" })),
);

export const createCampaignInput = z.object({
  purpose: z.enum(campaignPurposes, { error: "required" }),
  name: named,
  locale: z.enum(["en", "fr"], { error: "malformed" }),
  /** The name in the other language; the same when left empty. */
  otherName: text(120),
  profile: profileVersion,
  closesOn: dayText,
  timeZone,
});
export type CreateCampaignInput = z.infer<typeof createCampaignInput>;

const weights = {
  weightHr: weight,
  weightManager: weight,
  weightPeer: weight,
  weightCustomer: weight,
};
const thresholds = { minPeers: threshold(3), minCustomers: threshold(3), minComments: threshold(5) };

/** Everything of a draft but its purpose and its panel. */
export const updateSettingsInput = z
  .object({
    campaignId,
    /** The revision that was on screen. */
    revision: z.coerce.number({ error: "malformed" }).int({ error: "malformed" }),
    nameEn: named,
    nameFr: named,
    roleTitle: text(120),
    profile: profileVersion,
    contactId: z.uuid({ error: "required" }),
    closesOn: dayText,
    timeZone,
    askedKinds: ticked,
    ...weights,
    ...thresholds,
    remindersOn: z.literal("yes").optional(),
    quietFrom: hour,
    quietUntil: hour,
  })
  .refine(someWeight, { path: ["weightHr"], error: "all-zero" });
export type UpdateSettingsInput = z.infer<typeof updateSettingsInput>;

/** A self-assessment is compared, never scored (`scoring.md` section 1): its weight is no setting. */
function someWeight(given: {
  weightHr: number;
  weightManager: number;
  weightPeer: number;
  weightCustomer: number;
}): boolean {
  return given.weightHr + given.weightManager + given.weightPeer + given.weightCustomer > 0;
}

/** The weights of a form as they are stored. */
export function asSourceWeights(given: z.infer<z.ZodObject<typeof weights>>): SourceWeights {
  return {
    self: 0,
    hr: given.weightHr,
    manager: given.weightManager,
    peer: given.weightPeer,
    customer: given.weightCustomer,
  };
}

export const launchCampaignInput = z.object({ campaignId });
export type LaunchCampaignInput = z.infer<typeof launchCampaignInput>;

export const deleteDraftInput = launchCampaignInput;
export const closeCampaignInput = launchCampaignInput;

export const moveDeadlineInput = z.object({
  campaignId,
  closesOn: dayText,
  reason: reasonText,
  /** Whether everybody who has not answered is told. */
  tell: z.literal("yes").optional(),
});
export type MoveDeadlineInput = z.infer<typeof moveDeadlineInput>;

export const amendSettingsInput = z
  .object({ campaignId, profile: profileVersion, ...weights, ...thresholds, reason: reasonText })
  .refine(someWeight, { path: ["weightHr"], error: "all-zero" });
export type AmendSettingsInput = z.infer<typeof amendSettingsInput>;

export const reopenAssessmentInput = z.object({ assessmentId: z.uuid({ error: "malformed" }), reason: reasonText });
export type ReopenAssessmentInput = z.infer<typeof reopenAssessmentInput>;

/** One line of the list before a launch. `missing` keeps the launch from happening, `advice` does not. */
export interface ChecklistItem {
  readonly id: "profile" | "deadline" | "contact" | "people" | "raters" | "kinds" | "groups" | "addresses" | "mail";
  readonly state: "ok" | "missing" | "advice";
  /** People, raters or groups concerned, as the line's words count them. */
  readonly count: number;
}

/** A campaign as the list shows it. */
export interface CampaignRow {
  readonly campaignId: string;
  readonly name: string;
  readonly state: CampaignState;
  readonly purpose: CampaignPurpose;
  readonly closesOn: Date | null;
  readonly timeZone: string;
  readonly people: number;
  /** Assessments on the panel, and those sent. */
  readonly asked: number;
  readonly sent: number;
}
