import { z } from "zod";
import type { FieldReason } from "../outcome";
import type { Ideal, IdealCriterion, TargetMode } from "../scoring/types";
import { readHalfLevel, readWeight } from "./rules";

/** What a version asks of each criterion, as stored. */
export const profileCriteria = z.array(
  z.object({
    criterionId: z.string(),
    weight: z.number().finite().min(0),
    lo: z.number(),
    hi: z.number(),
    mustHave: z.number().nullable(),
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
}

/** One version of an ideal profile, ready for the engine. */
export interface ProfileVersion extends VersionEntry {
  readonly profileId: string;
  readonly name: string;
  readonly frameworkVersionId: string;
  /** The newest version there is; equal to `number` when this is it. */
  readonly latestNumber: number;
  readonly ideal: Ideal;
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
  readonly criteria: readonly IdealCriterion[];
}

export const createProfileInput = z.object({
  name: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(120, { error: "too-long" }),
  /** A preset's id, or `blank`. */
  start: z.string({ error: "unknown-choice" }),
});
export type CreateProfileInput = z.infer<typeof createProfileInput>;

export interface SaveVersionInput {
  readonly profileId: string;
  /** The version that was on screen while editing. */
  readonly base: number;
  readonly mode: TargetMode;
  readonly reason: string;
  readonly criteria: readonly IdealCriterion[];
}

/** Fits the database's integer, with room for the next. */
const highestVersion = 2_000_000_000;

const header = z.object({
  profileId: z.uuid({ error: "malformed" }),
  base: z.coerce
    .number({ error: "malformed" })
    .int({ error: "malformed" })
    .min(1, { error: "malformed" })
    .max(highestVersion, { error: "malformed" }),
  mode: z.enum(["range", "at-least"], { error: "unknown-choice" }),
  reason: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(500, { error: "too-long" }),
});

const weightField = "weight.";

/**
 * The editor's form. Criteria are named by their fields, `weight.<id>`, `lo.<id>`, `hi.<id>` and `mustHave.<id>`; the
 * command checks them against the framework.
 */
export const saveVersionInput = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .transform((entries, context): SaveVersionInput => {
    const refuse = (path: string[], message: FieldReason) => context.addIssue({ code: "custom", path, message });
    const parsed = header.safeParse(entries);
    for (const issue of parsed.error?.issues ?? []) refuse(issue.path.map(String), issue.message as FieldReason);

    const ids = Object.keys(entries)
      .filter((key) => key.startsWith(weightField))
      .map((key) => key.slice(weightField.length));
    const criteria = ids.map((id): IdealCriterion => {
      const weight = readWeight(textOf(entries[`weight.${id}`]));
      if (!weight.ok) refuse(["weight", id], weight.reason);
      const [lo, hi] = [readHalfLevel(textOf(entries[`lo.${id}`])), readHalfLevel(textOf(entries[`hi.${id}`]))];
      if (lo === null) refuse(["lo", id], "unknown-choice");
      if (hi === null) refuse(["hi", id], "unknown-choice");
      if (lo !== null && hi !== null && lo > hi) refuse(["lo", id], "upside-down");
      const asked = textOf(entries[`mustHave.${id}`]);
      const mustHave = asked === "" ? null : readHalfLevel(asked);
      if (asked !== "" && mustHave === null) refuse(["mustHave", id], "unknown-choice");
      return { criterionId: id, weight: weight.ok ? weight.value : Number.NaN, lo: lo ?? 1, hi: hi ?? 5, mustHave };
    });
    if (criteria.length > 0 && criteria.every(({ weight }) => weight === 0)) refuse(["weights"], "all-zero");
    return parsed.success && context.issues.length === 0 ? { ...parsed.data, criteria } : z.NEVER;
  });

function textOf(entry: string | string[] | undefined): string {
  return typeof entry === "string" ? entry.trim() : "";
}

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
});
