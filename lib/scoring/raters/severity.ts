import type { Components, DStudyRow } from "../reliability/d-study";
import { requireCount, requireWithin } from "../require";
import { type Reason, type Result, type Status, seal, type Term } from "../result";
import { connectedGroups } from "./connectivity";
import { type CorrectedLevel, correctedLevel, type RaterShare } from "./corrected-level";
import { type CrossedDesign, crossedDesign, type RatingCell } from "./crossed-design";
import { fitCrossed } from "./crossed-fit";
import { type CrossedModel, explainFit, refusalOf } from "./crossed-model";
import { type RaterEffectTest, raterEffectTest } from "./rater-effect-test";

/** One rater's level of one ratee, and as what the rater spoke. */
export interface SeverityCell extends RatingCell {
  readonly sourceId: string;
}

export interface SeverityOptions {
  /** Kinds of raters whose severity may be told with their name, such as HR and managers. */
  readonly namedSourceIds: readonly string[];
  /** Fewer raters are not corrected; 5 when left out. */
  readonly minimumRaters?: number;
  /** Ratees that a rater must have seen on average; 3 when left out. */
  readonly minimumRateesPerRater?: number;
  /** Largest p at which a difference between raters is convincing; 0.05 when left out. */
  readonly convincingP?: number;
}

/** How far a rater lies above (+, lenient) or below (-, severe) the others, in levels. */
export interface RaterSeverity {
  /** Null for raters who stay unnamed: then only the source is told. */
  readonly raterId: string | null;
  readonly sourceId: string;
  readonly effect: number;
  readonly standardError: number;
  /** Ratings by this rater; null for an unnamed one, whom it might give away. */
  readonly n: number | null;
}

/** What the fitted model says as a whole; nothing in it is about one rater. */
export interface FittedSeverity {
  readonly mean: number;
  readonly meanSe: number;
  readonly components: Components;
  /** Dependability of a mean over the raters that a ratee has, 0 to 1. */
  readonly phi: number;
  readonly study: readonly DStudyRow[];
}

export interface Severity extends Result<number, Term> {
  /** Groups of ratees and raters that no common rater links; 1 = connected. */
  readonly groups: number;
  readonly raterCount: number;
  readonly rateesPerRater: number;
  readonly test: RaterEffectTest | null;
  /** Also when the test does not convince; null when the design forbids a fit or it did not converge. */
  readonly fitted: FittedSeverity | null;
  /** Named raters in the order of first appearance, then the unnamed ones by size of effect; empty without a correction. */
  readonly raters: readonly RaterSeverity[];
  /** Empty without a correction. */
  readonly corrected: readonly CorrectedLevel[];
}

/**
 * Severity of raters, and everyone's level without it: only where the design can tell severity from merit and the data show that
 * raters differ. Otherwise `not-estimable` with all the reasons, and nothing is corrected.
 * @param cells criterion means per ratee and rater with the rater's kind; only of sources that may be shown
 * @param options which kinds are named, and the three thresholds
 * @returns value = standard deviation between raters in levels, 0 or more; n = raters; one term, the value itself. Reasons:
 * `not-connected`, `too-few-raters`, `too-few-ratees`, `not-convincing`, `not-converged`; `zero-variance` as a remark when these
 * data do not separate people, so that every corrected level is the mean
 * Missing: cells without a level are left out.
 * @throws RangeError when a level is neither finite nor null or an option is out of range
 * Source: `scoring.md` section 6.1; model as in `crossedModel`.
 */
export function severity(cells: readonly SeverityCell[], options: SeverityOptions): Severity {
  const { namedSourceIds, minimumRaters = 5, minimumRateesPerRater = 3, convincingP = 0.05 } = options;
  requireCount("severity: options.minimumRaters", minimumRaters, 2);
  requireWithin("severity: options.minimumRateesPerRater", minimumRateesPerRater, 1, 1000);
  requireWithin("severity: options.convincingP", convincingP, 0, 1);
  const design = crossedDesign("severity: cells", cells);
  const present = cells.filter((cell) => cell.level !== null);
  const raterCount = design?.raters.levels ?? 0;
  const shared = {
    groups: connectedGroups(present).length,
    raterCount,
    rateesPerRater: raterCount === 0 ? 0 : distinctPairs(present) / raterCount,
  };
  const none = (status: Status, reasons: readonly Reason[], found: Partial<Severity> = {}): Severity =>
    seal({
      value: null,
      n: raterCount,
      status,
      reasons,
      terms: [],
      ...shared,
      test: null,
      fitted: null,
      raters: [],
      corrected: [],
      ...found,
    });
  const refusal = refusalOf(design);
  if (design === null || (refusal !== null && refusal !== "not-estimable"))
    return none("undefined", [refusal ?? "no-data"]);

  const reasons: Reason[] = [];
  if (shared.groups > 1) reasons.push("not-connected");
  if (raterCount < minimumRaters) reasons.push("too-few-raters");
  if (shared.rateesPerRater < minimumRateesPerRater) reasons.push("too-few-ratees");
  if (reasons.length > 0 || refusal !== null)
    return none("not-estimable", reasons.length > 0 ? reasons : ["not-estimable"]);

  const fit = fitCrossed(design.sums);
  const model = explainFit(design, fit);
  const fitted = fittedOf(model);
  if (fitted === null) return none("not-estimable", model.reasons);
  const test = raterEffectTest(design.sums, fit);
  if (!(test.p < convincingP)) return none("not-estimable", ["not-convincing"], { fitted, test });

  const names = shownNames(present, namedSourceIds);
  const deviation = Math.sqrt(fitted.components.rater);
  return seal({
    value: deviation,
    n: raterCount,
    status: "ok",
    reasons: model.reasons,
    terms: [{ id: "rater", value: deviation, weight: 1, amount: deviation, n: raterCount }],
    ...shared,
    test,
    fitted,
    raters: raterSeverities(model, names),
    corrected: correctedLevels(design, model, names),
  });
}

function fittedOf({ value, mean, meanSe, components, study }: CrossedModel): FittedSeverity | null {
  if (value === null || mean === null || meanSe === null || components === null) return null;
  return { mean, meanSe, components, phi: value, study };
}

interface ShownName {
  readonly isNamed: boolean;
  readonly sourceId: string;
}

/** A rater who ever spoke as an unnamed kind stays unnamed throughout. */
function shownNames(cells: readonly SeverityCell[], namedSourceIds: readonly string[]): ReadonlyMap<string, ShownName> {
  const names = new Map<string, ShownName>();
  for (const { raterId, sourceId } of cells) {
    const isNamed = namedSourceIds.includes(sourceId);
    const known = names.get(raterId);
    if (known === undefined || (known.isNamed && !isNamed)) names.set(raterId, { isNamed, sourceId });
  }
  return names;
}

/** Unnamed raters come by size of effect, so that their place in the list does not give them away. */
function raterSeverities(model: CrossedModel, names: ReadonlyMap<string, ShownName>): RaterSeverity[] {
  const all = model.raters.map(({ id, effect, standardError, n }) => {
    const { isNamed, sourceId } = names.get(id) as ShownName;
    return { raterId: isNamed ? id : null, sourceId, effect, standardError, n: isNamed ? n : null };
  });
  const unnamed = all.filter((rater) => rater.raterId === null).sort((a, b) => a.effect - b.effect);
  return [...all.filter((rater) => rater.raterId !== null), ...unnamed];
}

function correctedLevels(
  design: CrossedDesign,
  model: CrossedModel,
  names: ReadonlyMap<string, ShownName>,
): CorrectedLevel[] {
  const counts = design.rateeIds.map(() => new Map<string, number>());
  design.ratees.codes.forEach((ratee, o) => {
    const raterId = design.raterIds[design.raters.codes[o] as number] as string;
    const own = counts[ratee] as Map<string, number>;
    own.set(raterId, (own.get(raterId) ?? 0) + 1);
  });
  return model.ratees.map((ratee, i) => {
    const shares = [...(counts[i] as Map<string, number>)].map(([raterId, count]): RaterShare => {
      const { isNamed, sourceId } = names.get(raterId) as ShownName;
      return { raterId, count, isNamed, shownId: isNamed ? raterId : sourceId };
    });
    return correctedLevel(ratee, model, shares);
  });
}

function distinctPairs(cells: readonly SeverityCell[]): number {
  return new Set(cells.map(({ rateeId, raterId }) => JSON.stringify([rateeId, raterId]))).size;
}
