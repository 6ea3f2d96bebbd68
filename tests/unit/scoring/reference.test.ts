import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { ADAPTERS } from "@/tests/reference/adapter";
import { compareLeaves } from "@/tests/reference/compare-leaves";
import { readCaseFiles, runMethod, runReference } from "@/tests/reference/run";
import type { ReferenceCase } from "@/tests/reference/types";

const FOLDER = fileURLToPath(new URL("./reference/", import.meta.url));
const files = readCaseFiles(FOLDER);

describe("the known answers that the project ships", () => {
  it.each(files.map((file) => [file.method, file] as const))("%s", (_, file) => {
    const report = runMethod(file, ADAPTERS);
    expect(report.isMissing).toBe(false);
    expect(report.disagreements).toEqual([]);
    expect(report.agreeing).toBe(report.leaves);
    expect(report.leaves).toBeGreaterThan(0);
  });

  it("are those constructed or published, 57 cases, none taken from a package's data", () => {
    const cases = files.flatMap((file) => file.cases);
    expect(cases).toHaveLength(57);
    expect(cases.filter((known) => /::|package/.test(known.dataOrigin ?? ""))).toEqual([]);
    expect(cases.every((known) => known.source !== "")).toBe(true);
  });
});

describe("the runner of known answers", () => {
  const known = (expected: unknown, tolerance = 1e-6, input: ReferenceCase["input"] = {}): ReferenceCase => ({
    id: "case",
    title: "",
    source: "",
    input,
    expected,
    tolerance,
  });
  const fields = (method: string, of: ReferenceCase, got: unknown) =>
    compareLeaves(method, of, got).disagreements.map((each) => each.field);

  it("compares every leaf, relative to its size above 1", () => {
    const expected = { a: [1, 2000], b: { c: null, d: true, e: "x" } };
    expect(fields("m", known(expected), structuredClone(expected))).toEqual([]);
    expect(compareLeaves("m", known(expected), {}).leaves).toBe(5);
    expect(fields("m", known(expected), { a: [1 + 9e-7, 2000 + 1e-3], b: expected.b })).toEqual([]);
    expect(fields("m", known(expected), { a: [1 + 2e-6, 2000 + 3e-3], b: expected.b })).toEqual(["a.0", "a.1"]);
    expect(fields("m", known(expected), { a: [1, 2000], b: { c: 0, d: false, e: null } })).toEqual([
      "b.c",
      "b.d",
      "b.e",
    ]);
    expect(fields("m", known(expected), { a: [1, 2000, 3], b: expected.b })).toEqual(["a.length"]);
    expect(fields("m", known({ a: 1 }), { a: Number.NaN })).toEqual(["a"]);
    expect(fields("m", known({ a: null }), {})).toEqual(["a"]);
  });

  it("compares a distribution's tiny probabilities relatively", () => {
    expect(fields("distributions", known({ p: [1e-10] }), { p: [1.1e-10] })).toEqual(["p.0"]);
    expect(fields("distributions", known({ p: [1e-10] }), { p: [1e-10 * (1 + 1e-7)] })).toEqual([]);
    expect(fields("other", known({ p: [1e-10] }), { p: [1.1e-10] })).toEqual([]);
  });

  it("allows a simulated share four of its standard errors, when the number of draws is told", () => {
    expect(fields("smaa", known({ share: 0.5 }), { share: 0.519, monteCarloDraws: 10_000 })).toEqual([]);
    expect(fields("smaa", known({ share: 0.5 }), { share: 0.521, monteCarloDraws: 10_000 })).toEqual(["share"]);
    expect(fields("smaa", known({ share: 0.5 }), { share: 0.501 })).toEqual(["share"]);
  });

  it("takes any assignment that reaches the best total, and no other", () => {
    const tied = known({ columnOfRow: [0, 1], total: 2 }, 1e-9, {
      matrix: [
        [1, 1],
        [1, 1],
      ],
    });
    expect(fields("assignment", tied, { columnOfRow: [1, 0], total: 2 })).toEqual([]);
    expect(fields("assignment", tied, { columnOfRow: [0, 0], total: 2 })).toEqual(["columnOfRow.1"]);
    const plain = known({ columnOfRow: [0, 1], total: 4 }, 1e-9, {
      matrix: [
        [2, 1],
        [1, 2],
      ],
    });
    expect(fields("assignment", plain, { columnOfRow: [1, 0], total: 4 })).toEqual(["columnOfRow.0", "columnOfRow.1"]);
  });

  it("counts a missing method and a thrown error as disagreements", () => {
    const [missing] = runReference([FOLDER], {});
    expect(missing).toMatchObject({ isMissing: true, agreeing: 0 });
    const broken = {
      aggregation: () => {
        throw new Error("out of order");
      },
    };
    const report = runReference([FOLDER], broken).find((each) => each.method === "aggregation");
    expect(report).toMatchObject({ isMissing: false, agreeing: 0, leaves: 9 });
    expect(report?.disagreements).toMatchObject([
      { caseId: "aggregation-missing", field: "", got: "threw out of order" },
    ]);
  });
});
