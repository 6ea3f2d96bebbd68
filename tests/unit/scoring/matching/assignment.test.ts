import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AssignmentInput, assignAccounts } from "../../../../lib/scoring/matching/assignment";
import { linearAssignment } from "../../../../lib/scoring/matching/linear-assignment";

type Matrix = readonly (readonly (number | null)[])[];

/** Every way to give each row a column of its own or none, with how many are placed and their total. */
function arrangements(matrix: Matrix): { columns: (number | null)[]; placed: number; total: number }[] {
  const all: { columns: (number | null)[]; placed: number; total: number }[] = [];
  const walk = (row: number, columns: (number | null)[], placed: number, total: number): void => {
    if (row === matrix.length) {
      all.push({ columns: [...columns], placed, total });
      return;
    }
    for (const [j, entry] of (matrix[row] ?? []).entries()) {
      if (entry === null || columns.includes(j)) continue;
      walk(row + 1, [...columns, j], placed + 1, total + entry);
    }
    walk(row + 1, [...columns, null], placed, total);
  };
  walk(0, [], 0, 0);
  return all;
}

/** The best of them: most rows placed, then highest total, then lowest columns (nobody after everybody). */
function bestOf(matrix: Matrix): { columns: (number | null)[]; placed: number; total: number } {
  return arrangements(matrix).reduce((best, one) => {
    if (one.placed !== best.placed) return one.placed > best.placed ? one : best;
    if (Math.abs(one.total - best.total) > 1e-6) return one.total > best.total ? one : best;
    for (const [i, column] of one.columns.entries()) {
      const other = best.columns[i] ?? null;
      if (column !== other) return (column ?? Infinity) < (other ?? Infinity) ? one : best;
    }
    return best;
  });
}

/** Small matrices of few different numbers, so that ties and forbidden pairs are common. */
const matrices = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })).chain(([rows, columns]) => {
  const entry = fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 4 }) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  const row = fc.array(entry, { minLength: columns, maxLength: columns });
  return fc.array(row, { minLength: rows, maxLength: rows });
});

describe("best assignment", () => {
  test("is the best of all arrangements, lowest columns among equals", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const best = bestOf(matrix);
        const found = linearAssignment(matrix, true);
        expect(found.n).toBe(best.placed);
        expect(found.value ?? 0).toBeCloseTo(best.total, 9);
        expect(found.columnOfRow).toEqual(best.columns);
      }),
      { numRuns: 400 },
    );
  });

  test("minimising is maximising the negative", () => {
    fc.assert(
      fc.property(matrices, (matrix) => {
        const negative = matrix.map((row) => row.map((entry) => (entry === null ? null : -entry)));
        expect(linearAssignment(negative, false).columnOfRow).toEqual(linearAssignment(matrix, true).columnOfRow);
      }),
    );
  });

  test("no pair of a large optimum can be exchanged with profit, and no cheaper sum of prices exists", () => {
    const n = 60;
    const cell = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(fc.array(cell, { minLength: n * n, maxLength: n * n }), (cells) => {
        const matrix = Array.from({ length: n }, (_, i) => cells.slice(i * n, (i + 1) * n));
        const { columnOfRow } = linearAssignment(matrix, true);
        expect(new Set(columnOfRow).size).toBe(n);
        const at = (i: number, j: number | null | undefined) => matrix[i]?.[j ?? -1] ?? -1;
        for (let i = 0; i < n; i++) {
          for (let k = 0; k < i; k++) {
            const now = at(i, columnOfRow[i]) + at(k, columnOfRow[k]);
            expect(at(i, columnOfRow[k]) + at(k, columnOfRow[i])).toBeLessThanOrEqual(now);
          }
        }
      }),
      { numRuns: 3 },
    );
  });

  test("terms add up to the total", () => {
    const result = linearAssignment(
      [
        [50.1, 76.1],
        [88.5, 76.3],
        [null, null],
      ],
      true,
    );
    expect(result.terms.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(result.value ?? 9, 9);
    expect(result).toMatchObject({ status: "partial", reasons: ["infeasible"], columnOfRow: [1, 0, null], n: 2 });
  });

  test("a forbidden pair is not used, however much it would bring elsewhere", () => {
    expect(
      linearAssignment(
        [
          [1e9, null],
          [null, -1e9],
        ],
        true,
      ).columnOfRow,
    ).toEqual([0, 1]);
    expect(
      linearAssignment(
        [
          [1e9, 0],
          [0, null],
        ],
        true,
      ).columnOfRow,
    ).toEqual([1, 0]);
  });

  test("nothing to assign, nothing possible, and malformed matrices", () => {
    expect(linearAssignment([], true)).toMatchObject({ value: null, reasons: ["no-data"] });
    expect(linearAssignment([[null], [null]], true)).toMatchObject({ value: null, reasons: ["infeasible"] });
    expect(linearAssignment([[], []], true)).toMatchObject({ value: null, columnOfRow: [null, null] });
    expect(() => linearAssignment([[1, 2], [3]], true)).toThrow(/linearAssignment: matrix\[1\]/);
    expect(() => linearAssignment([[1, Number.NaN]], true)).toThrow(/linearAssignment: matrix\[0\]\[1\]/);
    expect(() => linearAssignment([[-Infinity]], true)).toThrow(/linearAssignment: matrix\[0\]\[0\]/);
  });
});

/** Accounts A, B, … and people p0, p1, …; capacity 1 unless said. */
function staffing(
  fit: Matrix,
  changes: Partial<AssignmentInput> & { capacities?: readonly number[] } = {},
): AssignmentInput {
  const { capacities, ...rest } = changes;
  return {
    accountIds: fit.map((_, i) => "ABCDEFGH"[i] as string),
    people: (fit[0] ?? []).map((_, j) => ({ personId: `p${j}`, capacity: capacities?.[j] ?? 1 })),
    fit,
    tolerance: 0,
    ...rest,
  };
}

describe("who takes which account", () => {
  test("explains each pair: loss without it, what would change, and the person's own best", () => {
    const result = assignAccounts(
      staffing([
        [90, 80],
        [86, 60],
      ]),
    );
    // p0 on B and p1 on A: 166; the other way 150.
    expect(result.value).toBe(166);
    expect(result.terms.map(({ id, personId, loss }) => [id, personId, loss])).toEqual([
      ["A", "p1", 16],
      ["B", "p0", 16],
    ]);
    expect(result.terms[0]?.otherwise).toEqual([
      { accountId: "A", personId: "p0" },
      { accountId: "B", personId: "p1" },
    ]);
    expect(result.terms[1]?.ownBest).toEqual({ accountId: "A", personLoss: 4, teamGain: 16 });
    expect(result.terms[0]?.ownBest).toBeNull();
  });

  test("two arrangements within the error of the total are equally good", () => {
    const fit = [
      [80, 79],
      [79, 80],
    ];
    expect(assignAccounts(staffing(fit, { tolerance: 2 })).terms.every(({ hasEqual }) => hasEqual)).toBe(true);
    expect(assignAccounts(staffing(fit, { tolerance: 1.9 })).terms.some(({ hasEqual }) => hasEqual)).toBe(false);
  });

  test("losses and own bests agree with solving all arrangements again", () => {
    const capacities = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(matrices, capacities, (fit, capacity) => {
        const input = staffing(fit, { capacities: capacity });
        const result = assignAccounts(input);
        const seats = input.people.flatMap((one, person) => Array.from({ length: one.capacity }, () => person));
        const solve = (keep: (account: number, person: number) => boolean) =>
          bestOf(fit.map((row, i) => seats.map((person) => (keep(i, person) ? (row[person] ?? null) : null))));
        const best = solve(() => true);
        expect(result.value ?? 0).toBeCloseTo(best.total, 9);
        expect(result.unassigned.length).toBe(fit.length - best.placed);
        for (const pair of result.terms) {
          const account = input.accountIds.indexOf(pair.id);
          const person = input.people.findIndex(({ personId }) => personId === pair.personId);
          const without = solve((i, j) => i !== account || j !== person);
          expect(pair.loss).toBe(without.placed < best.placed ? null : best.total - without.total);
          if (pair.ownBest) {
            const wanted = input.accountIds.indexOf(pair.ownBest.accountId);
            const forced = solve((i, j) => i !== wanted || j === person);
            expect(forced.placed).toBe(best.placed);
            expect(pair.ownBest.teamGain).toBe(best.total - forced.total);
            expect(pair.ownBest.personLoss).toBe((fit[wanted]?.[person] ?? 0) - pair.amount);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test("what would change is a full arrangement of the loss that is stated", () => {
    fc.assert(
      fc.property(matrices, (fit) => {
        const input = staffing(fit, { capacities: [2, 1, 1, 1, 1] });
        const result = assignAccounts(input);
        for (const pair of result.terms) {
          if (pair.loss === null) continue;
          const holder = new Map<string, string | null>(result.terms.map(({ id, personId }) => [id, personId]));
          for (const { accountId, personId } of pair.otherwise) holder.set(accountId, personId);
          expect(holder.get(pair.id)).not.toBe(pair.personId);
          const kept = [...holder].flatMap(([accountId, personId]) => {
            if (personId === null) return [];
            return [fit[input.accountIds.indexOf(accountId)]?.[Number(personId.slice(1))] ?? Number.NaN];
          });
          expect(kept).toHaveLength(result.n);
          expect(kept.reduce((sum, one) => sum + one, 0)).toBeCloseTo((result.value ?? 0) - pair.loss, 9);
        }
      }),
      { numRuns: 150 },
    );
  });

  test("capacity lets one person take several accounts, and no more", () => {
    const fit = [
      [90, 10],
      [80, 20],
      [70, 30],
    ];
    const result = assignAccounts(staffing(fit, { capacities: [2, 1] }));
    expect(result.terms.map(({ personId }) => personId)).toEqual(["p0", "p0", "p1"]);
    const short = assignAccounts(staffing(fit, { capacities: [2, 0] }));
    expect(short).toMatchObject({ unassigned: ["C"], status: "partial", reasons: ["infeasible"], value: 170 });
    expect(short.terms[0]?.loss).toBe(20);
  });

  test("a pair that nobody can replace has no loss, since an account would go without anyone", () => {
    const result = assignAccounts(
      staffing([
        [90, null],
        [80, 20],
      ]),
    );
    expect(result.terms.map(({ personId, loss, otherwise }) => [personId, loss, otherwise])).toEqual([
      ["p0", null, []],
      ["p1", null, []],
    ]);
  });

  test("nobody can take anything, or there is nothing to take", () => {
    expect(assignAccounts(staffing([[null, null]]))).toMatchObject({
      value: null,
      unassigned: ["A"],
      reasons: ["infeasible"],
    });
    expect(assignAccounts(staffing([]))).toMatchObject({ value: null, unassigned: [], reasons: ["no-data"] });
  });

  test("malformed input is refused by name", () => {
    const good = staffing([[90, 80]]);
    const refused = (changes: Partial<AssignmentInput>, message: RegExp) =>
      expect(() => assignAccounts({ ...good, ...changes })).toThrow(message);
    refused({ tolerance: -1 }, /assignAccounts: tolerance/);
    refused({ accountIds: ["A", "B"] }, /assignAccounts: fit/);
    refused({ fit: [[90]] }, /assignAccounts: fit\[0\]/);
    refused({ fit: [[90, Number.NaN]] }, /assignAccounts: fit\[0\]\[1\]/);
    refused(
      {
        people: [
          { personId: "p0", capacity: 1.5 },
          { personId: "p1", capacity: 1 },
        ],
      },
      /people\["p0"\]\.capacity/,
    );
    refused(
      {
        people: [
          { personId: "p0", capacity: 1 },
          { personId: "p0", capacity: 1 },
        ],
      },
      /holds "p0" twice/,
    );
  });
});
