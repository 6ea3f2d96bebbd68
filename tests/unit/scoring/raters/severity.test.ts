import { describe, expect, test } from "vitest";
import { crossedModel } from "@/lib/scoring/raters/crossed-model";
import { type SeverityCell, severity } from "@/lib/scoring/raters/severity";
import { isDeeplyFrozen } from "../frozen";
import { totalAmount } from "../rating-tables";
import { plantedCells, tableCells } from "./designs";

const NAMED = { namedSourceIds: ["hr", "manager"] };
const PLANTED = { ratees: 24, raters: 8, sdRatee: 0.6, sdRater: 0.5, sdResidual: 0.4, filled: 0.6, seed: 2 };

/** r0 to r3 are managers, the others peers. */
function withSources(cells: readonly { rateeId: string; raterId: string; level: number | null }[]): SeverityCell[] {
  return cells.map((cell) => ({ ...cell, sourceId: Number(cell.raterId.slice(1)) < 4 ? "manager" : "peer" }));
}

describe("severity of raters", () => {
  test("is found and taken out where the design allows it: corrected levels are closer to the truth than raw ones", () => {
    const { cells, ratees } = plantedCells({ ...PLANTED, sdRater: 0.8, filled: 0.4 });
    const found = severity(withSources(cells), NAMED);
    expect(found.status).toBe("ok");
    expect(found.test?.p).toBeLessThan(0.001);
    const truth = (id: string) => 3 + (ratees[Number(id.slice(1))] ?? 0);
    const error = (of: "raw" | "value") =>
      found.corrected.reduce((sum, level) => sum + ((level[of] ?? 0) - truth(level.rateeId)) ** 2, 0);
    expect(error("value")).toBeLessThan(0.6 * error("raw"));
    expect(found.value).toBeCloseTo(Math.sqrt(found.fitted?.components.rater ?? 0), 12);
  });

  test("explains every corrected level: raw mean, minus severity of who rated, plus the pull to the mean", () => {
    const { cells } = plantedCells(PLANTED);
    const found = severity(withSources(cells), NAMED);
    expect(found.corrected).toHaveLength(24);
    for (const level of found.corrected) {
      expect(Math.abs(totalAmount(level.terms) - (level.value ?? 0))).toBeLessThan(1e-9);
      expect(level.terms[0]).toMatchObject({ kind: "raw", amount: level.raw });
      expect(level.terms.at(-1)?.kind).toBe("shrinkage");
      const shares = level.terms.filter((term) => term.kind === "rater" || term.kind === "source");
      expect(shares.reduce((sum, term) => sum + term.weight, 0)).toBeCloseTo(1, 12);
      // The pull goes towards the mean: at most all the way, never beyond and never away.
      const before = totalAmount(level.terms.slice(0, -1)) - (found.fitted?.mean ?? 0);
      const after = (level.value ?? 0) - (found.fitted?.mean ?? 0);
      expect(after / before).toBeGreaterThan(0);
      expect(after / before).toBeLessThan(1);
    }
    expect(isDeeplyFrozen(found)).toBe(true);
    expect(totalAmount(found.terms)).toBe(found.value);
  });

  test("keeps corrected level and standard error of the fitted model", () => {
    const { cells } = plantedCells(PLANTED);
    const model = crossedModel(cells);
    const found = severity(withSources(cells), NAMED);
    found.corrected.forEach((level, i) => {
      expect(level.value).toBe(model.ratees[i]?.level);
      expect(level.standardError).toBe(model.ratees[i]?.levelSe);
    });
    expect(found.fitted?.phi).toBe(model.value);
  });

  test("names HR and managers only; peers and customers stay unnamed everywhere in the result", () => {
    const { cells } = plantedCells(PLANTED);
    const found = severity(withSources(cells), NAMED);
    expect(found.raters.map((rater) => rater.raterId)).toEqual(["r0", "r1", "r2", "r3", null, null, null, null]);
    expect(
      found.raters.filter((rater) => rater.raterId === null).every((r) => r.n === null && r.sourceId === "peer"),
    ).toBe(true);
    const unnamed = found.raters.slice(4).map((rater) => rater.effect);
    expect(unnamed).toEqual(unnamed.toSorted((a, b) => a - b));
    expect(JSON.stringify(found)).not.toMatch(/"r[4-7]"/);
    for (const { terms } of found.corrected) {
      expect(terms.filter((term) => term.kind === "source").length).toBeLessThanOrEqual(1);
    }
  });

  test("keeps a manager unnamed who was also a peer", () => {
    const { cells } = plantedCells(PLANTED);
    const mixed = withSources(cells).map((cell) =>
      cell.raterId === "r1" && cell.rateeId === "p3" ? { ...cell, sourceId: "peer" } : cell,
    );
    const rated = [...mixed, { rateeId: "p3", raterId: "r1", sourceId: "peer", level: 3 }];
    expect(JSON.stringify(severity(rated, NAMED))).not.toMatch(/"r1"/);
  });

  test("is not estimable in a pure 360, where each ratee has raters of their own", () => {
    const cells = Array.from({ length: 40 }, (_, i) => ({
      rateeId: `p${i % 8}`,
      raterId: `r${i}`,
      sourceId: "peer",
      level: 1 + (i % 5),
    }));
    const found = severity(cells, NAMED);
    expect(found).toMatchObject({ value: null, status: "not-estimable", groups: 8, corrected: [], raters: [] });
    expect(found.reasons).toEqual(["not-connected", "too-few-ratees"]);
  });

  test("gives all the reasons against a correction", () => {
    const two = tableCells([
      [1, 2, null, null],
      [2, 3, null, null],
      [null, null, 4, 5],
      [null, null, 3, 5],
    ]);
    expect(severity(withSources(two), NAMED).reasons).toEqual(["not-connected", "too-few-raters", "too-few-ratees"]);
    const few = tableCells([
      [1, 2, 3, 3],
      [2, 3, 3, 5],
      [3, 2, 4, 5],
      [1, 1, 2, 4],
    ]);
    expect(severity(withSources(few), NAMED).reasons).toEqual(["too-few-raters"]);
    const eager = severity(withSources(few), { ...NAMED, minimumRaters: 4 });
    expect(eager.status).toBe("ok");
    expect([eager.rateesPerRater, eager.raterCount, eager.groups]).toEqual([4, 4, 1]);
  });

  test("counts ratees per rater by distinct pairs, not by ratings", () => {
    const cells = withSources(
      tableCells([
        [1, 2, 3, 2, 4],
        [2, 3, 3, 4, 5],
      ]),
    );
    const found = severity([...cells, ...cells, ...cells], NAMED);
    expect(found.rateesPerRater).toBe(2);
    expect(found.reasons).toEqual(["too-few-ratees"]);
  });

  test("does not correct when raters hardly differ, and errs about as often as the threshold says", () => {
    let corrected = 0;
    for (let seed = 0; seed < 60; seed++) {
      const { cells } = plantedCells({ ...PLANTED, ratees: 15, raters: 6, sdRater: 0, seed });
      const found = severity(withSources(cells), NAMED);
      if (found.status === "ok") corrected += 1;
      else expect(found).toMatchObject({ reasons: ["not-convincing"], value: null, corrected: [] });
    }
    expect(corrected / 60).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / 60));
  });

  test("has p = 1 and statistic 0 when the rater variance is estimated as 0", () => {
    const cells = withSources(
      tableCells([
        [1, 2, 1, 2, 1.5],
        [2, 1, 2, 1, 1.2],
        [4, 5, 5, 4, 4.5],
        [5, 4, 4, 5, 4.8],
        [3, 3, 3, 3, 3.1],
      ]),
    );
    const found = severity(cells, NAMED);
    expect(found.test).toEqual({ statistic: 0, p: 1 });
    expect(found.fitted?.components.rater).toBe(0);
    expect(found.reasons).toEqual(["not-convincing"]);
  });

  test("corrects everyone to the mean, and says so, when data do not separate people", () => {
    const rows = Array.from({ length: 6 }, (_, i) =>
      [1, 2, 3, 4, 5].map((level, j) => level + ((i * 7 + j * 3) % 5) / 10),
    );
    const found = severity(withSources(tableCells(rows)), NAMED);
    expect(found).toMatchObject({ status: "ok", reasons: ["zero-variance"] });
    for (const level of found.corrected) expect(level.value).toBe(found.fitted?.mean);
  });

  test("is undefined without data, with one ratee, one rater or equal levels", () => {
    expect(severity([], NAMED)).toMatchObject({ value: null, status: "undefined", reasons: ["no-data"], groups: 0 });
    expect(severity(withSources(tableCells([[1, 2, 3]])), NAMED).reasons).toEqual(["too-few-ratees"]);
    expect(severity(withSources(tableCells([[1], [3]])), NAMED).reasons).toEqual(["one-rater"]);
    const equal = Array.from({ length: 5 }, () => [3, 3, 3, 3, 3]);
    expect(severity(withSources(tableCells(equal)), NAMED)).toMatchObject({
      status: "undefined",
      reasons: ["zero-variance"],
    });
    const exact = Array.from({ length: 5 }, (_, i) => [i, i + 1, i + 3, i + 4, i + 6]);
    expect(severity(withSources(tableCells(exact)), NAMED)).toMatchObject({
      status: "not-estimable",
      reasons: ["not-converged"],
    });
  });

  test("leaves cells without a level out", () => {
    const { cells } = plantedCells(PLANTED);
    const gaps = withSources([...cells, { rateeId: "p0", raterId: "r9", level: null }]);
    expect(severity(gaps, NAMED).raterCount).toBe(8);
  });

  test("refuses levels that are not finite and options out of range", () => {
    const cells = withSources(
      tableCells([
        [1, 2],
        [2, 3],
      ]),
    );
    expect(() => severity([{ ...cells[0], level: Number.NaN } as SeverityCell], NAMED)).toThrow(
      /^severity: cells\[0\].level/,
    );
    expect(() => severity(cells, { ...NAMED, minimumRaters: 1 })).toThrow(/^severity: options.minimumRaters/);
    expect(() => severity(cells, { ...NAMED, minimumRateesPerRater: 0 })).toThrow(/options.minimumRateesPerRater/);
    expect(() => severity(cells, { ...NAMED, convincingP: 2 })).toThrow(/^severity: options.convincingP/);
  });
});
