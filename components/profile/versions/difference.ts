import type { IdealCriterion, TargetMode } from "@/lib/scoring/types";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

/** A version as far as it is set beside another. */
export interface AskingVersion {
  readonly number: number;
  readonly ideal: { readonly criteria: readonly IdealCriterion[]; readonly mode: TargetMode };
  readonly relevance: Readonly<Record<string, string>>;
}

/** What one version asks of one criterion, as shown. */
export interface ShownAsked {
  /** Whole percent of the version's weights, adding up to 100 over its criteria. */
  readonly percent: number;
  readonly lo: number;
  readonly hi: number;
  readonly mustHave: number | null;
  /** Empty where nobody has written one. */
  readonly relevance: string;
}

export type AskedPart = "share" | "target" | "mustHave" | "relevance";

export interface CriterionDifference {
  readonly criterionId: string;
  /** null when the version does not ask it */
  readonly earlier: ShownAsked | null;
  readonly later: ShownAsked | null;
  readonly changed: readonly AskedPart[];
}

export interface VersionDifference {
  /** Numbers of the versions, the smaller first, whichever was asked for first. */
  readonly earlier: number;
  readonly later: number;
  readonly criteria: readonly CriterionDifference[];
  readonly modes: { readonly earlier: TargetMode; readonly later: TargetMode };
  /** The criterion whose shown percent differs most, the first of equals; null when none does. */
  readonly biggest: { readonly criterionId: string; readonly from: number; readonly to: number } | null;
  readonly isSame: boolean;
}

/**
 * What two versions of a profile ask, side by side, in the words and figures that a page shows.
 * @param criterionIds all criteria, in the framework's order
 */
export function versionDifference(
  one: AskingVersion,
  other: AskingVersion,
  criterionIds: readonly string[],
): VersionDifference {
  const [earlier, later] = one.number <= other.number ? [one, other] : [other, one];
  const [was, is] = [shownOf(earlier), shownOf(later)];
  const criteria = criterionIds.flatMap((criterionId): CriterionDifference[] => {
    const [before, after] = [was.get(criterionId) ?? null, is.get(criterionId) ?? null];
    return before || after
      ? [{ criterionId, earlier: before, later: after, changed: changedParts(before, after) }]
      : [];
  });
  let biggest: VersionDifference["biggest"] = null;
  for (const { criterionId, earlier: before, later: after } of criteria) {
    const [from, to] = [before?.percent ?? 0, after?.percent ?? 0];
    if (Math.abs(to - from) > (biggest ? Math.abs(biggest.to - biggest.from) : 0)) biggest = { criterionId, from, to };
  }
  const modes = { earlier: earlier.ideal.mode, later: later.ideal.mode };
  const isSame = modes.earlier === modes.later && criteria.every(({ changed }) => changed.length === 0);
  return { earlier: earlier.number, later: later.number, criteria, modes, biggest, isSame };
}

function shownOf({ ideal, relevance }: AskingVersion): ReadonlyMap<string, ShownAsked> {
  const percents = shownPercents(ideal.criteria.map(({ weight }) => weight));
  return new Map(
    ideal.criteria.map(({ criterionId, lo, hi, mustHave }, i) => [
      criterionId,
      { percent: percents[i] ?? 0, lo, hi, mustHave, relevance: relevance[criterionId] ?? "" },
    ]),
  );
}

function changedParts(before: ShownAsked | null, after: ShownAsked | null): readonly AskedPart[] {
  if (!before || !after) return ["share", "target", "mustHave", "relevance"];
  const parts: AskedPart[] = [];
  if (before.percent !== after.percent) parts.push("share");
  if (before.lo !== after.lo || before.hi !== after.hi) parts.push("target");
  if (before.mustHave !== after.mustHave) parts.push("mustHave");
  if (before.relevance !== after.relevance) parts.push("relevance");
  return parts;
}
