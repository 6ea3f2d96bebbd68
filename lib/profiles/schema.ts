import { z } from "zod";
import { locales } from "../i18n/locales";
import type { FieldReason } from "../outcome";
import type { Ideal, TargetMode } from "../scoring/types";
import { type AskedCriterion, longestRelevance, readHalfLevel } from "./rules";
import { type WeighingAnswers, type WeighingMethod, weighingMethods } from "./weighing/answers";
import { namesAfter, readAnswers, textOf, weightsAnswered } from "./weighing/read-answers";

/** What a profile is for. */
export const profileSubjects = ["role", "business_unit", "key_account", "relationship_stage"] as const;
export type ProfileSubject = (typeof profileSubjects)[number];

/** What a version asks of each criterion, as stored. */
export const profileCriteria = z.array(
  z.object({
    criterionId: z.string(),
    weight: z.number().finite().min(0),
    lo: z.number(),
    hi: z.number(),
    mustHave: z.number().nullable(),
    relevance: z.string().default(""),
  }),
);

/** Who saved which version when, and why. */
export interface VersionEntry {
  readonly number: number;
  readonly authorName: string;
  /** Empty for a first version that only took a starting point. */
  readonly reason: string;
  /** The preset it started from; null when none. */
  readonly presetId: string | null;
  readonly createdAt: Date;
  /** Who published it when; null while it is a draft. */
  readonly published: { readonly at: Date; readonly byName: string } | null;
  /** The way in which the weights were given last. */
  readonly weighedBy: WeighingMethod;
  /** The workshop that agreed on its weights; null when one person gave them. */
  readonly workshopId: string | null;
}

/** One version of an ideal profile, ready for the engine. */
export interface ProfileVersion extends VersionEntry {
  readonly profileId: string;
  readonly name: string;
  readonly subject: ProfileSubject;
  /** Which role, unit, account or stage; empty when the name says it. */
  readonly subjectName: string;
  readonly frameworkVersionId: string;
  /** When the profile was taken out of the lists; null while it is in use. */
  readonly archivedAt: Date | null;
  /** The newest version there is; equal to `number` when this is it. */
  readonly latestNumber: number;
  readonly ideal: Ideal;
  /** By criterion; empty where nobody has written one. */
  readonly relevance: Readonly<Record<string, string>>;
  /** How the weights were given, and what was answered in the other ways. */
  readonly weighing: { readonly method: WeighingMethod; readonly answers: WeighingAnswers };
}

/** A version with the history of its profile, newest first. */
export interface Profile extends ProfileVersion {
  readonly history: readonly VersionEntry[];
}

/** A starting point in the reader's language. */
export interface PresetView {
  readonly presetId: string;
  readonly name: string;
  readonly description: string;
  readonly rationale: string;
  /** With sentences on the work to start from. */
  readonly criteria: readonly AskedCriterion[];
}

const named = {
  name: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(120, { error: "too-long" }),
  subject: z.enum(profileSubjects, { error: "unknown-choice" }),
  subjectName: z.string({ error: "required" }).trim().max(120, { error: "too-long" }),
};

export const createProfileInput = z.object({
  ...named,
  /** A preset's id, or `blank`. */
  start: z.string({ error: "unknown-choice" }),
  /** Language of the sentences that a preset starts with; English when left out. */
  locale: z.enum(locales, { error: "unknown-choice" }).optional(),
});
export type CreateProfileInput = z.infer<typeof createProfileInput>;

const profileId = z.uuid({ error: "malformed" });

/** Name and subject belong to the profile, not to a version: changing them makes none. */
export const renameProfileInput = z.object({ profileId, ...named });
export type RenameProfileInput = z.infer<typeof renameProfileInput>;

export const archiveProfileInput = z.object({
  profileId,
  archived: z.enum(["yes", "no"], { error: "unknown-choice" }),
});
export type ArchiveProfileInput = z.infer<typeof archiveProfileInput>;

export interface SaveVersionInput {
  readonly profileId: string;
  /** The version that was on screen while editing. */
  readonly base: number;
  readonly mode: TargetMode;
  readonly reason: string;
  readonly method: WeighingMethod;
  readonly answers: WeighingAnswers;
  /** With the weights that the answers come to. */
  readonly criteria: readonly AskedCriterion[];
  /** Whether the version is to be published at once. */
  readonly isPublished: boolean;
}

/** Fits the database's integer, with room for the next. */
const highestVersion = 2_000_000_000;

const header = z.object({
  profileId,
  base: z.coerce
    .number({ error: "malformed" })
    .int({ error: "malformed" })
    .min(1, { error: "malformed" })
    .max(highestVersion, { error: "malformed" }),
  mode: z.enum(["range", "at-least"], { error: "unknown-choice" }),
  method: z.enum(weighingMethods, { error: "unknown-choice" }),
  reason: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(500, { error: "too-long" }),
});

const versionOf = { profileId: header.shape.profileId, number: header.shape.base };

export const publishVersionInput = z.object(versionOf);
export type PublishVersionInput = z.infer<typeof publishVersionInput>;

/** Which version is to be the newest again, and which was the newest on screen. */
export const restoreVersionInput = z.object({ ...versionOf, base: header.shape.base, reason: header.shape.reason });
export type RestoreVersionInput = z.infer<typeof restoreVersionInput>;

/**
 * The editor's form. Criteria are named by their fields: `lo.<id>`, `hi.<id>`, `mustHave.<id>`, `relevance.<id>`; answers
 * of each way by `ranks.<id>`, `swing.<id>`, `points.<id>` and `pairs.<id>:<id>`. The command checks the criteria against
 * the framework. Only the chosen way has to be complete; what cannot be read in another way counts as not answered.
 */
export const saveVersionInput = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((entries, context): SaveVersionInput => {
    const refuse = (path: string[], message: FieldReason) => context.addIssue({ code: "custom", path, message });
    const parsed = header.safeParse(entries);
    for (const issue of parsed.error?.issues ?? []) refuse(issue.path.map(String), issue.message as FieldReason);

    const isPublished = entries.publish === "1";
    const ids = namesAfter(entries, "lo.");
    const answers = readAnswers(entries, parsed.data?.method ?? null, refuse);
    const weights = parsed.success ? weightsAnswered(parsed.data.method, answers, ids, refuse) : null;
    const criteria = ids.map((id, place): AskedCriterion => {
      const [lo, hi] = [readHalfLevel(textOf(entries[`lo.${id}`])), readHalfLevel(textOf(entries[`hi.${id}`]))];
      if (lo === null) refuse(["lo", id], "unknown-choice");
      if (hi === null) refuse(["hi", id], "unknown-choice");
      if (lo !== null && hi !== null && lo > hi) refuse(["lo", id], "upside-down");
      const asked = textOf(entries[`mustHave.${id}`]);
      const mustHave = asked === "" ? null : readHalfLevel(asked);
      if (asked !== "" && mustHave === null) refuse(["mustHave", id], "unknown-choice");
      const relevance = textOf(entries[`relevance.${id}`]);
      if (relevance.length > longestRelevance) refuse(["relevance", id], "too-long");
      if (isPublished && relevance === "") refuse(["relevance", id], "required");
      return { criterionId: id, weight: weights?.[place] ?? 0, lo: lo ?? 1, hi: hi ?? 5, mustHave, relevance };
    });
    return parsed.success && context.issues.length === 0 ? { ...parsed.data, answers, criteria, isPublished } : z.NEVER;
  });

const versionNumber = z.coerce.number().int().min(1).max(highestVersion).optional().catch(undefined);

/** What the address of a profile says. Anything unreadable counts as absent: a link never breaks. */
export const profilePageQuery = z.object({
  /** Version to look at. */
  v: versionNumber,
  /** Version whose values the form starts with. */
  from: versionNumber,
  /** Weights tried on the compare page, to start with. */
  w: z.string().max(400).optional().catch(undefined),
  /** Version that has just been saved. */
  saved: versionNumber,
  /** Version that has just been published. */
  published: versionNumber,
  /** Version to set beside the one on the page. */
  with: versionNumber,
  /** Way of giving weights to show first. */
  method: z.enum(weighingMethods).optional().catch(undefined),
});
