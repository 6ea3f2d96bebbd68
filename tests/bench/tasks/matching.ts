import { assignAccounts } from "@/lib/scoring/matching/assignment";
import { linearAssignment } from "@/lib/scoring/matching/linear-assignment";
import { randomStream } from "@/lib/stats/random";
import type { BenchRun, BenchTask } from "../types";

function fitOf(n: number): number[][] {
  const stream = randomStream(n);
  return Array.from({ length: n }, () => Array.from({ length: n }, () => 100 * stream.uniform()));
}

/** Kuhn's method in its textbook O(n^3) form with potentials, on nested arrays; minimises, counts from 1. */
function textbook(fit: readonly (readonly number[])[]): number[] {
  const n = fit.length;
  const u = new Array<number>(n + 1).fill(0);
  const v = new Array<number>(n + 1).fill(0);
  const rowOf = new Array<number>(n + 1).fill(0);
  const way = new Array<number>(n + 1).fill(0);
  for (let i = 1; i <= n; i++) {
    rowOf[0] = i;
    let column = 0;
    const least = new Array<number>(n + 1).fill(Infinity);
    const used = new Array<boolean>(n + 1).fill(false);
    do {
      used[column] = true;
      const row = rowOf[column] as number;
      let delta = Infinity;
      let next = 0;
      for (let j = 1; j <= n; j++) {
        if (used[j]) continue;
        const reduced = -(fit[row - 1]?.[j - 1] ?? 0) - (u[row] ?? 0) - (v[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          way[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= n; j++) {
        if (used[j]) {
          u[rowOf[j] ?? 0] = (u[rowOf[j] ?? 0] ?? 0) + delta;
          v[j] = (v[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    } while (rowOf[column] !== 0);
    while (column !== 0) {
      const before = way[column] as number;
      rowOf[column] = rowOf[before] as number;
      column = before;
    }
  }
  return rowOf;
}

const assignment = (n: number, target: number | null) => ({
  label: `${n} x ${n}`,
  n,
  target,
  memory: `${((n * n * 8) / 1e6).toFixed(2)} MB`,
  prepare: (): BenchRun => {
    const fit = fitOf(n);
    return { library: () => linearAssignment(fit, true), baseline: () => textbook(fit) };
  },
});

const explained = (n: number) => ({
  label: `${n} accounts x ${n} people`,
  n,
  target: null,
  memory: null,
  prepare: (): BenchRun => {
    const fit = fitOf(n);
    const input = {
      accountIds: fit.map((_, i) => `account ${i}`),
      people: fit.map((_, j) => ({ personId: `person ${j}`, capacity: 1 })),
      fit,
      tolerance: 1,
    };
    // Without the library's prices, what each pair is worth takes a new solution without it.
    const baseline = () => {
      const rowOf = textbook(fit);
      const without = (pair: { row: number; column: number }) =>
        textbook(fit.map((row, i) => row.map((one, j) => (i === pair.row && j === pair.column ? -1e6 : one))));
      return rowOf.slice(1).map((row, column) => without({ row: row - 1, column }));
    };
    return { library: () => assignAccounts(input), baseline };
  },
});

export const tasks: readonly BenchTask[] = [
  {
    name: "best assignment",
    baseline: "textbook Kuhn, nested arrays",
    sizes: [assignment(50, null), assignment(100, 0.5), assignment(200, null)],
  },
  {
    name: "assignment with the loss of every pair",
    baseline: "solved again for every pair",
    sizes: [explained(20), explained(50), explained(100)],
  },
];
