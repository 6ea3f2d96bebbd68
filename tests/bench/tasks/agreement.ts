import fQuantile from "@stdlib/stats-base-dists-f-quantile";
import { icc } from "@/lib/scoring/agreement/icc";
import { krippendorffAlpha } from "@/lib/scoring/agreement/krippendorff-alpha";
import { normalDraw } from "@/lib/stats/normal-draw";
import { randomStream } from "@/lib/stats/random";
import type { BenchTask } from "../types";

const RATERS = 8;

function levelsOf(ratees: number): number[][] {
  const stream = randomStream(ratees);
  return Array.from({ length: ratees }, () => {
    const person = normalDraw(stream);
    return Array.from({ length: RATERS }, () => Math.min(5, Math.max(1, Math.round(3 + person + normalDraw(stream)))));
  });
}

/** About a quarter of the levels is missing. */
function gapsOf(units: number): (number | null)[][] {
  const stream = randomStream(units).split("gaps");
  return levelsOf(units).map((row) => row.map((level) => (stream.uniform() < 0.25 ? null : level)));
}

/** Mean squares by the book and all six forms with limits, F quantiles from stdlib. */
function plainIcc(ratings: readonly (readonly number[])[]): number[][] {
  const n = ratings.length;
  const k = RATERS;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const grand = mean(ratings.flat());
  const rowMeans = ratings.map(mean);
  const columnMeans = Array.from({ length: k }, (_, j) => mean(ratings.map((row) => row[j] as number)));
  const square = (values: readonly number[]) => values.reduce((sum, value) => sum + (value - grand) ** 2, 0);
  const between = k * square(rowMeans);
  const judges = n * square(columnMeans);
  const total = square(ratings.flat());
  const msr = between / (n - 1);
  const msc = judges / (k - 1);
  const msw = (total - between) / (n * (k - 1));
  const mse = (total - between - judges) / ((n - 1) * (k - 1));
  const consistency = (error: number, df2: number) => {
    const low = msr / error / fQuantile(0.975, n - 1, df2);
    const high = (msr / error) * fQuantile(0.975, df2, n - 1);
    return [
      [(msr - error) / (msr + (k - 1) * error), (low - 1) / (low + k - 1), (high - 1) / (high + k - 1)],
      [(msr - error) / msr, 1 - 1 / low, 1 - 1 / high],
    ];
  };
  const single = (msr - mse) / (msr + (k - 1) * mse + (k / n) * (msc - mse));
  const a = (k * single) / (n * (1 - single));
  const b = 1 + (k * single * (n - 1)) / (n * (1 - single));
  const df = (a * msc + b * mse) ** 2 / ((a * msc) ** 2 / (k - 1) + (b * mse) ** 2 / ((n - 1) * (k - 1)));
  const f1 = fQuantile(0.975, n - 1, df);
  const f2 = fQuantile(0.975, df, n - 1);
  const mixed = k * msc + (k * n - k - n) * mse;
  const lower = (n * (msr - f1 * mse)) / (f1 * mixed + n * msr);
  const upper = (n * (f2 * msr - mse)) / (mixed + n * f2 * msr);
  const stepUp = (r: number) => (k * r) / (1 + (k - 1) * r);
  return [
    ...consistency(msw, n * (k - 1)),
    [single, lower, upper],
    [single, lower, upper].map(stepUp),
    ...consistency(mse, (n - 1) * (k - 1)),
  ];
}

/** Ordinal alpha from its definition: every rating against every other, distances looked up in ranks. */
function plainAlpha(units: readonly (readonly (number | null)[])[]): number {
  const present = units.map((row) => row.filter((level) => level !== null)).filter((row) => row.length > 1);
  const all = present.flat();
  const count = (level: number) => all.filter((other) => other === level).length;
  const counts = new Map([...new Set(all)].map((level) => [level, count(level)]));
  const distance = (x: number, y: number) => {
    let between = 0;
    for (const [level, times] of counts) if (level >= Math.min(x, y) && level <= Math.max(x, y)) between += times;
    return x === y ? 0 : (between - ((counts.get(x) ?? 0) + (counts.get(y) ?? 0)) / 2) ** 2;
  };
  const disagreement = (list: readonly number[]) =>
    list.reduce((sum, x) => sum + list.reduce((own, y) => own + distance(x, y), 0), 0);
  const observed = present.reduce((sum, row) => sum + disagreement(row) / (row.length - 1), 0) / all.length;
  return 1 - observed / (disagreement(all) / (all.length * (all.length - 1)));
}

const sixForms = (ratees: number, target: number | null) => ({
  label: `${ratees} x ${RATERS}`,
  n: ratees,
  target,
  memory: null,
  prepare: () => {
    const ratings = levelsOf(ratees);
    return { library: () => icc(ratings, "ICC(2,k)"), baseline: () => plainIcc(ratings) };
  },
});

const ordinal = (units: number, target: number | null) => ({
  label: `${RATERS} x ${units}`,
  n: units,
  target,
  memory: null,
  prepare: () => {
    const ratings = gapsOf(units);
    return { library: () => krippendorffAlpha(ratings, "ordinal"), baseline: () => plainAlpha(ratings) };
  },
});

export const tasks: readonly BenchTask[] = [
  {
    name: "ICC, six forms with limits",
    baseline: "arrays, stdlib quantiles",
    sizes: [sixForms(50, null), sixForms(200, 0.3), sixForms(800, null)],
  },
  {
    name: "Krippendorff ordinal, a quarter missing",
    baseline: "every rating against every other",
    sizes: [ordinal(25, null), ordinal(100, 0.2), ordinal(400, null)],
  },
];
