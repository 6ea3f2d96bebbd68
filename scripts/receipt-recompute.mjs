#!/usr/bin/env node
/**
 * npm run receipt:recompute -- receipt.json…
 *
 * Computes the figure of each KAM Profile receipt again from the inputs written in it, and compares every number with the
 * receipt's result to the last of its 12 significant digits. Shares no code with the application: read it beside the
 * formulas, which are restated here. Exit code 0 = all equal, 1 = one refused, with what differs.
 *
 * A formula's figures: criterion level and coverage, total, target fit with gaps and must-haves, error band.
 * Figures that come from simulation or an iterative fit carry their inputs and seed for the application to repeat.
 */
import { readFileSync } from "node:fs";

const DIGITS = 12;
/** Figures closer than this count as equal where a formula decides on equality. */
const SLACK = 1e-9;
/** Standard normal quantiles of (1 + 0.68) / 2 and (1 + 0.95) / 2. */
const Z_DARK = 0.994457883209753;
const Z_LIGHT = 1.959963984540054;
const ENOUGH_DF = 30;

const FORMULAS = {
  "criterion-level/1": criterionLevel,
  "total/1": total,
  "target-fit/1": targetFit,
  "error-band/1": errorBand,
};

const paths = process.argv.slice(2);
if (paths.length === 0) {
  process.stderr.write("usage: npm run receipt:recompute -- receipt.json…\n");
  process.exitCode = 1;
}
for (const path of paths) report(path, refusals(path));

/** Why the receipt is refused; nothing when it is not. */
function refusals(file) {
  let receipt;
  try {
    receipt = JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    return [`cannot be read: ${error.message}`];
  }
  if (receipt?.format !== "kam-profile-receipt" || receipt.formatVersion !== 1) {
    return ["not a receipt of a version known here"];
  }
  const formula = Object.hasOwn(FORMULAS, receipt.formula) ? FORMULAS[receipt.formula] : undefined;
  if (formula === undefined) return [`formula ${receipt.formula} is not known here`];

  const { checksum, ...body } = receipt;
  const found = crc32(canonicalText(body));
  const reasons = found === checksum ? [] : [`checksum: written ${checksum}, computed ${found}: something was changed`];
  try {
    compare(rounded(formula(receipt.inputs)), receipt.result, "result", reasons);
  } catch (error) {
    reasons.push(`inputs cannot be computed with: ${error.message}`);
  }
  return reasons;
}

function report(path, reasons) {
  if (reasons.length === 0) {
    process.stdout.write(`${path}: recomputed, equal to the last digit\n`);
    return;
  }
  process.stderr.write(`${reasons.map((reason) => `${path}: refused: ${reason}`).join("\n")}\n`);
  process.exitCode = 1;
}

/* Criterion level: raters within their source per indicator, then indicators, then sources. */

function criterionLevel({ scale, minItemShare, indicators, sources }) {
  const levels = sources.map((source) => ({ source, ...sourceLevel(source, indicators, minItemShare, scale) }));
  const asked = sum(levels.filter((each) => each.state !== "not-asked").map((each) => each.source.weight));
  const counted = levels.filter((each) => each.state === "counted");
  const countedWeight = sum(counted.map((each) => each.source.weight));
  const value = weightedMean(
    counted.map((each) => each.value),
    counted.map((each) => each.source.weight),
  );
  const coverage = asked > 0 ? Math.min(1, countedWeight / asked) : 0;
  const n = counted.reduce((at, each) => at + each.n, 0);
  return {
    value,
    coverage,
    status: value === null ? "undefined" : n === 1 ? "one-rater" : coverage < 1 - SLACK ? "partial" : "ok",
    n,
    terms: levels.map(({ source, state, value: level, n: raters }) => {
      const weight = state === "counted" ? source.weight / countedWeight : 0;
      return { id: source.sourceId, value: level, weight, amount: weight * (level ?? 0), n: raters, state };
    }),
  };
}

function sourceLevel(source, indicators, minItemShare, scale) {
  // A source whose raters may not be listed is written down as its level and their number.
  if (source.rows === null) return { state: source.state, value: source.value, n: source.n };
  const scored = indicators.filter((each) => source.indicatorIds.includes(each.indicatorId) && each.weight > 0);
  if (scored.length === 0) return { state: "not-asked", value: null, n: 0 };
  for (const level of source.rows.flatMap((row) => Object.values(row))) {
    if (level !== null && !(level >= scale.min && level <= scale.max))
      throw new Error(`level ${level} is off the scale`);
  }
  const present = source.rows.filter((row) => Object.values(row).some((level) => level !== null));
  if (present.length === 0) return { state: "absent", value: null, n: 0 };
  if (present.length < source.minimumRaters) return { state: "withheld", value: null, n: 0 };
  const observed = scored.flatMap(({ indicatorId, weight }) => {
    const given = present.map((row) => row[indicatorId]).filter((level) => level !== null);
    return given.length === 0 ? [] : [{ weight, mean: sum(given) / given.length }];
  });
  if (observed.length === 0 || observed.length / scored.length < minItemShare - SLACK) {
    return { state: "too-few-indicators", value: null, n: present.length };
  }
  const value = weightedMean(
    observed.map((each) => each.mean),
    observed.map((each) => each.weight),
  );
  return { state: source.weight > 0 ? "counted" : "not-scored", value, n: present.length };
}

/* Total: mean of the criterion levels by their weights. */

function total({ policy, criteria }) {
  const shares = effectiveWeights(criteria, policy);
  const terms = criteria.map(({ criterionId, level }, i) => {
    const weight = shares.weights[i];
    return { id: criterionId, value: level, weight, amount: weight * (level ?? 0), n: level === null ? 0 : 1 };
  });
  return { ...joined(criteria, shares, (i) => criteria[i].level), terms };
}

/* Target fit: distance outside the range over the largest distance the scale allows. */

function targetFit({ scale, mode, policy, criteria }) {
  const shares = effectiveWeights(criteria, policy);
  const terms = criteria.map((criterion, i) => fitTerm(criterion, scale, mode, shares.weights[i]));
  const figures = joined(criteria, shares, (i) => terms[i].value);
  const states = terms.map((term) => term.mustHave);
  const eligible = states.includes("failed") ? false : states.includes("unknown") ? null : true;
  return { ...figures, value: figures.value === null ? null : 100 * figures.value, eligible, terms };
}

function fitTerm({ criterionId, lo, hi, mustHave, level }, scale, mode, weight) {
  if (level === null) {
    const state = mustHave === null ? "none" : "unknown";
    const nothing = { value: null, amount: 0, n: 0, under: null, over: null, gap: null };
    return { id: criterionId, weight, ...nothing, mustHave: state };
  }
  const under = Math.max(lo - level, 0);
  const over = Math.max(level - hi, 0);
  const below = lo - scale.min;
  const largest = mode === "range" ? Math.max(below, scale.max - hi) : below;
  const distance = mode === "range" ? under + over : under;
  const value = largest === 0 ? 1 : 1 - Math.min(distance, largest) / largest;
  const state = mustHave === null ? "none" : level < mustHave - SLACK ? "failed" : "met";
  const gap = under - over;
  return { id: criterionId, value, weight, amount: 100 * weight * value, n: 1, under, over, gap, mustHave: state };
}

function effectiveWeights(criteria, policy) {
  const present = criteria.map(({ weight, level }) => (level === null ? 0 : weight));
  const presentWeight = sum(present);
  const configured = sum(criteria.map((each) => each.weight));
  const n = present.filter((weight) => weight > 0).length;
  const isComplete = n === criteria.filter((each) => each.weight > 0).length;
  const isDefined = n > 0 && (isComplete || policy === "rescale");
  return {
    weights: present.map((weight) => (isDefined ? weight / presentWeight : 0)),
    coverage: configured > 0 ? Math.min(1, presentWeight / configured) : 0,
    status: !isDefined ? "undefined" : isComplete ? "ok" : "partial",
    n,
  };
}

function joined(criteria, { weights, coverage, status, n }, figureOf) {
  const counted = criteria.map((_, i) => i).filter((i) => weights[i] > 0);
  const value = weightedMean(
    counted.map(figureOf),
    counted.map((i) => criteria[i].weight),
  );
  return { value, coverage, status, n };
}

/* Error band: SE^2 = sum e^2 v / n + v_b sum (e - g)^2, each v a compromise of assumption and data. */

function errorBand({ figure, assumptions, between, kinds }) {
  const { raterSd, raterDf, kindSd, kindDf } = assumptions;
  const terms = kinds.map((kind) => {
    if (kind.effective === 0) return { id: kind.sourceId, value: null, weight: 0, amount: 0 };
    const value = compromise(raterSd, raterDf, kind);
    const amount = (kind.effective * kind.effective * value) / kind.raters;
    return { id: kind.sourceId, value, weight: kind.effective, amount };
  });
  const beyond = compromise(kindSd, kindDf, between);
  const absence = sum(kinds.map((kind) => (kind.effective - kind.configured) * (kind.effective - kind.configured)));
  terms.push({ id: "absent-kinds", value: beyond, weight: absence, amount: beyond * absence });

  const value = sum(terms.map((term) => term.amount));
  const standardError = Math.sqrt(value);
  const freedom = kinds.filter((kind) => kind.effective > 0).map((kind) => kind.df);
  const df = sum(freedom);
  const isEstimated = df >= ENOUGH_DF && freedom.every((each) => each > 0);
  return {
    value,
    standardError,
    dark: { lower: figure - Z_DARK * standardError, upper: figure + Z_DARK * standardError },
    light: { lower: figure - Z_LIGHT * standardError, upper: figure + Z_LIGHT * standardError },
    status: df === 0 ? "assumed" : isEstimated ? "estimated" : "mixed",
    df,
    terms,
  };
}

function compromise(sd, assumedDf, { pooled, df }) {
  return (assumedDf * sd * sd + df * Math.max(0, pooled ?? 0)) / (assumedDf + df);
}

/* Arithmetic. */

/** Compensated sum (Neumaier 1974). */
function sum(values) {
  let at = 0;
  let lost = 0;
  for (const value of values) {
    const next = at + value;
    lost += Math.abs(at) >= Math.abs(value) ? at - next + value : value - next + at;
    at = next;
  }
  return at + lost;
}

/** Null without a weight above 0; never outside the values. */
function weightedMean(values, weights) {
  let products = 0;
  let whole = 0;
  for (const [i, value] of values.entries()) {
    products += value * weights[i];
    whole += weights[i];
  }
  if (whole === 0) return null;
  return Math.min(Math.max(products / whole, Math.min(...values)), Math.max(...values));
}

/* Comparison. */

function rounded(value) {
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new Error(`a figure came out as ${value}`);
    return Number(value.toPrecision(DIGITS));
  }
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** Every number, word and name must be there on both sides, and equal. */
function compare(computed, written, place, reasons) {
  if (computed !== null && typeof computed === "object" && written !== null && typeof written === "object") {
    for (const key of new Set([...Object.keys(computed), ...Object.keys(written)])) {
      compare(computed[key], written[key], `${place}.${key}`, reasons);
    }
  } else if (computed !== written) {
    reasons.push(`${place}: written ${JSON.stringify(written)}, computed ${JSON.stringify(computed)}`);
  }
}

/** JSON without spaces and with sorted keys. */
function canonicalText(value) {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  const keys = Object.keys(value).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join(",")}}`;
}

/** CRC-32 (ISO 3309), eight hexadecimal digits. */
function crc32(text) {
  let crc = 0xffffffff;
  for (const byte of Buffer.from(text, "utf8")) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
