import { normalQuantile, normalUpper } from "../../stats/normal";
import { requireCount, requireDistinct, requireWithin } from "../require";
import { type Reason, type Result, seal } from "../result";
import { fisherExact, type RootFinder } from "./fisher-exact";

/** Smaller groups are not analysed: chance would decide, and a count could tell who was selected. */
const SMALLEST_GROUP = 5;
/** Nor are groups below one fiftieth of the pool (2 %). */
const SMALLEST_SHARE = 50;
const Z = normalQuantile(0.975);

/** How many of a group applied, and how many were selected. */
export interface SelectionGroup {
  readonly groupId: string;
  readonly applicants: number;
  readonly selected: number;
}

/** A group's selection rate compared with the highest one. All figures but the id are null when it is not analysed. */
export interface GroupImpact {
  readonly groupId: string;
  readonly isAnalysed: boolean;
  /** Share selected, 0 to 1. */
  readonly rate: number | null;
  /** Rate over the highest rate, 0 to 1, with its 95 % interval (null when nobody was selected). */
  readonly impactRatio: number | null;
  readonly impactRatioLower: number | null;
  readonly impactRatioUpper: number | null;
  /** True when the rate is below four fifths of the highest one, decided on whole numbers. */
  readonly isBelowFourFifths: boolean | null;
  /** The comparison with the highest rate; null for the reference group itself. */
  readonly test: ImpactTest | null;
}

/** Exact and approximate tests of one group against the reference group. */
export interface ImpactTest {
  /** Two-sided exact p, its mid-p form, and the probability of so few selected in this group, 0 to 1. */
  readonly p: number;
  readonly midP: number;
  readonly pLess: number;
  /** Conditional odds ratio, reference over group, 0 or more; null = infinite. */
  readonly oddsRatio: number | null;
  /** Difference of the arcsine-transformed rates, 0 to pi. */
  readonly cohenH: number;
  /** Pooled z of the two rates and its two-sided p; null when all or nobody was selected in both. */
  readonly z: number | null;
  readonly zP: number | null;
  /** Would one more selected here and one fewer there turn the order of the rates round? */
  readonly doesOneSwapReverse: boolean;
}

/** The comparison of all groups. */
export interface AdverseImpact extends Result<readonly GroupImpact[]> {
  /** The group with the highest rate; of equal rates the first given. */
  readonly referenceId: string | null;
}

/**
 * Adverse impact: selection rates of groups compared with the highest rate, never as one number but as ratio, exact
 * probability and the effect of one swap. Evidence for a conversation with counsel, not a certificate.
 * @param groups counts of people a group, whole numbers, in any order
 * @param root search for the odds ratios, as in `fisherExact`; precise when absent
 * @returns one record a group, in the order given; `n` = applicants in all groups; status partial when a group is too
 * small; terms are empty
 * Missing: people who did not state a group are not passed. A group below 5 people or 2 % of the pool is not analysed, and
 * its figures are null. Fewer than two groups left: value null, too-few-ratees. Nobody selected anywhere: null, zero-cell.
 * @throws RangeError when ids repeat, a count is not a whole number of 0 or more, or more were selected than applied
 * Source: Uniform Guidelines (1978) 29 CFR 1607.4 D; Questions and Answers, 44 FR 11996 (1979); Roth, Bobko & Switzer
 * (2006) J. Appl. Psychol. 91, 507-522; Morris & Lobsenz (2000) Pers. Psychol. 53, 89-111.
 */
export function adverseImpact(groups: readonly SelectionGroup[], root?: RootFinder): AdverseImpact {
  requireDistinct(
    "adverseImpact: groups",
    groups.map(({ groupId }) => groupId),
  );
  for (const { groupId, applicants, selected } of groups) {
    requireCount(`adverseImpact: groups["${groupId}"].applicants`, applicants, 0);
    requireWithin(
      `adverseImpact: groups["${groupId}"].selected`,
      requireCount(`adverseImpact: groups["${groupId}"].selected`, selected, 0),
      0,
      applicants,
    );
  }
  const n = groups.reduce((sum, { applicants }) => sum + applicants, 0);
  const isLarge = ({ applicants }: SelectionGroup) => applicants >= SMALLEST_GROUP && SMALLEST_SHARE * applicants >= n;
  const analysed = groups.filter(isLarge);
  if (analysed.length < 2) return nothing("too-few-ratees", n);
  const reference = analysed.reduce((best, group) => (isRateAbove(group, best) ? group : best));
  if (reference.selected === 0) return nothing("zero-cell", n);

  const value = groups.map((group) => (isLarge(group) ? impactOf(group, reference, root) : notAnalysed(group.groupId)));
  const isWhole = analysed.length === groups.length;
  return seal({
    value,
    n,
    status: isWhole ? "ok" : "partial",
    reasons: isWhole ? [] : ["too-few-ratees"],
    terms: [],
    referenceId: reference.groupId,
  });
}

/** Compares two rates by whole numbers. */
function isRateAbove(one: SelectionGroup, other: SelectionGroup): boolean {
  return one.selected * other.applicants > other.selected * one.applicants;
}

function impactOf(group: SelectionGroup, reference: SelectionGroup, root: RootFinder | undefined): GroupImpact {
  const rate = group.selected / group.applicants;
  const highest = reference.selected / reference.applicants;
  const impactRatio = rate / highest;
  const spread = Math.sqrt((1 - rate) / group.selected + (1 - highest) / reference.selected);
  const factor = Math.exp(Z * spread);
  const hasInterval = group.selected > 0 && group !== reference;
  return {
    groupId: group.groupId,
    isAnalysed: true,
    rate,
    impactRatio,
    impactRatioLower: hasInterval ? impactRatio / factor : null,
    impactRatioUpper: hasInterval ? impactRatio * factor : null,
    isBelowFourFifths: 5 * group.selected * reference.applicants < 4 * reference.selected * group.applicants,
    test: group === reference ? null : testOf(group, reference, root),
  };
}

function testOf(group: SelectionGroup, reference: SelectionGroup, root: RootFinder | undefined): ImpactTest {
  const rate = group.selected / group.applicants;
  const highest = reference.selected / reference.applicants;
  const rejected = group.applicants - group.selected;
  const here = [group.selected, rejected] as const;
  const there = [reference.selected, reference.applicants - reference.selected] as const;
  const exact = fisherExact([here, there]);
  const pooled = (group.selected + reference.selected) / (group.applicants + reference.applicants);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / group.applicants + 1 / reference.applicants));
  const z = error > 0 ? (highest - rate) / error : null;
  const swapped = { ...group, selected: group.selected + 1 };
  return {
    p: exact.value ?? 1,
    midP: exact.midP ?? 1,
    pLess: exact.pLess ?? 1,
    oddsRatio: fisherExact([there, here], root).oddsRatio,
    cohenH: 2 * Math.asin(Math.sqrt(highest)) - 2 * Math.asin(Math.sqrt(rate)),
    z,
    zP: z === null ? null : 2 * normalUpper(z),
    doesOneSwapReverse: rejected > 0 && isRateAbove(swapped, { ...reference, selected: reference.selected - 1 }),
  };
}

function notAnalysed(groupId: string): GroupImpact {
  return {
    groupId,
    isAnalysed: false,
    rate: null,
    impactRatio: null,
    impactRatioLower: null,
    impactRatioUpper: null,
    isBelowFourFifths: null,
    test: null,
  };
}

function nothing(reason: Reason, n: number): AdverseImpact {
  return seal({ value: null, n, status: "undefined", reasons: [reason], terms: [], referenceId: null });
}
