import type { BulkDesign, BulkRatings } from "@/lib/scoring/aggregation/bulk-levels";
import { bulkLevels } from "@/lib/scoring/aggregation/bulk-levels";
import { bulkRanks } from "@/lib/scoring/bulk-ranks";
import { bulkTotals } from "@/lib/scoring/fit/bulk-totals";
import { FIVE_POINT } from "@/lib/scoring/types";
import { mix32 } from "@/lib/stats/random";
import type { BenchRun, BenchTask } from "../types";

const CRITERIA = 5;
const INDICATORS = 20;
const WEIGHTS = [30, 25, 15, 10, 20];

const design: BulkDesign = {
  criteria: Array.from({ length: CRITERIA }, () => new Array<number>(INDICATORS).fill(1)),
  sources: [{ weight: 1, minimumRaters: 1, asked: new Array<boolean>(CRITERIA * INDICATORS).fill(true) }],
  minItemShare: 2 / 3,
  scale: FIVE_POINT,
};

/** One rater per person; about one level in twenty is missing. */
function ratingsOf(people: number): BulkRatings {
  const levels = new Uint8Array(people * CRITERIA * INDICATORS);
  for (let i = 0; i < levels.length; i++) {
    const bits = mix32(i) >>> 0;
    levels[i] = bits % 20 === 0 ? 0 : 1 + ((bits >>> 8) % 5);
  }
  return {
    firstRow: Uint32Array.from({ length: people + 1 }, (_, p) => p),
    sourceOfRow: new Uint8Array(people),
    levels,
  };
}

interface PlainPerson {
  readonly raters: readonly { readonly source: number; readonly levels: readonly (readonly (number | null)[])[] }[];
}

/** The same steps, thresholds and coverage included, with nested arrays and one small function a step. */
function plainly(people: readonly PlainPerson[]): readonly number[] {
  const sum = (values: readonly number[]) => values.reduce((at, value) => at + value, 0);
  const sourceLevel = (person: PlainPerson, source: number, c: number) => {
    const rows = person.raters.filter((rater) => rater.source === source).map((rater) => rater.levels[c] ?? []);
    const present = rows.filter((row) => row.some((level) => level !== null));
    if (present.length < (design.sources[source]?.minimumRaters ?? 0)) return null;
    const own = design.criteria[c] ?? [];
    const means = own.flatMap((weight, i) => {
      const given = present.map((row) => row[i] ?? null).filter((level) => level !== null);
      return given.length === 0 ? [] : [{ weight, mean: sum(given) / given.length }];
    });
    if (means.length / own.length < 2 / 3) return null;
    return sum(means.map((each) => each.weight * each.mean)) / sum(means.map((each) => each.weight));
  };
  const criterionLevel = (person: PlainPerson, c: number) => {
    const counted = design.sources.flatMap((source, s) => {
      const level = sourceLevel(person, s, c);
      return level === null ? [] : [{ weight: source.weight, level }];
    });
    const weight = sum(counted.map((each) => each.weight));
    const level = counted.length === 0 ? null : sum(counted.map((each) => each.weight * each.level)) / weight;
    return { level, coverage: weight / sum(design.sources.map((source) => source.weight)) };
  };
  return people
    .map((person, position) => {
      const levels = design.criteria.map((_, c) => criterionLevel(person, c).level);
      const total = sum(levels.map((level, c) => (level ?? 0) * (WEIGHTS[c] as number))) / sum(WEIGHTS);
      return { position, total: levels.includes(null) ? null : total };
    })
    .sort((a, b) => (b.total ?? 0) - (a.total ?? 0))
    .map((each) => each.position);
}

function run(people: number): BenchRun {
  const ratings = ratingsOf(people);
  const nested = Array.from({ length: people }, (_, p) => ({
    raters: [
      {
        source: 0,
        levels: Array.from({ length: CRITERIA }, (_, c) => {
          const start = (p * CRITERIA + c) * INDICATORS;
          return [...ratings.levels.subarray(start, start + INDICATORS)].map((level) => (level === 0 ? null : level));
        }),
      },
    ],
  }));
  return {
    library: () => bulkRanks(bulkTotals(bulkLevels(ratings, design).levels, WEIGHTS, "strict")),
    baseline: () => plainly(nested),
  };
}

const size = (people: number, target: number | null) => ({
  label: `${people} people x ${CRITERIA} x ${INDICATORS}`,
  n: people,
  target,
  memory: `${((people * (CRITERIA * INDICATORS + 5 + CRITERIA * 16 + 8 + 12)) / 1e6).toFixed(1)} MB in and out`,
  prepare: () => run(people),
});

export const tasks: readonly BenchTask[] = [
  {
    name: "levels, totals and ranks in bulk",
    baseline: "nested arrays",
    sizes: [size(1_000, null), size(10_000, null), size(100_000, 400)],
  },
];
