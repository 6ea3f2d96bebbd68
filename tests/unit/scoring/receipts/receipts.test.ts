import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { presets } from "@/lib/packs/kam-aptitudes/presets";
import { aggregateCriterion } from "@/lib/scoring/aggregation/aggregate-criterion";
import { raterMeans } from "@/lib/scoring/aggregation/rater-means";
import { CRITERION_ASSUMPTIONS } from "@/lib/scoring/error/assumptions";
import { levelBand } from "@/lib/scoring/error/bands";
import { campaignError } from "@/lib/scoring/error/campaign-error";
import type { Receipt } from "@/lib/scoring/receipt";
import { buildReceipt } from "@/lib/scoring/receipt";
import { bandReceipt } from "@/lib/scoring/receipts/band-receipt";
import { fitReceipt } from "@/lib/scoring/receipts/fit-receipt";
import { levelReceipt } from "@/lib/scoring/receipts/level-receipt";
import { totalReceipt } from "@/lib/scoring/receipts/total-receipt";
import { FIVE_POINT } from "@/lib/scoring/types";
import { isDeeplyFrozen } from "../frozen";
import { sampleCriterionInputs } from "../sample-company";

const SCRIPT = fileURLToPath(new URL("../../../../scripts/receipt-recompute.mjs", import.meta.url));
const VERSIONS = { framework: "kam-aptitudes 1", ideal: "interdependent 3", application: "0.1.0" };
const KINDS = ["hr", "manager", "peer", "customer"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "receipts-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the independent script once on the texts of receipts, as a stranger would. */
function recompute(...texts: string[]): {
  readonly code: number | null;
  readonly said: string;
  readonly refused: number;
} {
  const files = texts.map((text, i) => {
    writeFileSync(join(folder, `${i}.json`), text);
    return `${i}.json`;
  });
  const run = spawnSync(process.execPath, [SCRIPT, ...files], { cwd: folder, encoding: "utf8" });
  const said = run.stdout + run.stderr;
  return { code: run.status, said, refused: files.filter((file) => said.includes(`${file}: refused: `)).length };
}

const write = (receipt: unknown) => JSON.stringify(receipt, null, 2);

function sampleReceipts(candidateId: string): Receipt[] {
  const inputs = sampleCriterionInputs(candidateId);
  const levels = inputs.map(aggregateCriterion);
  const preset = presets.find((each) => each.id === "interdependent");
  const criteria = Object.entries(preset?.criteria ?? {}).map(([criterionId, { weight, target, mustHave }]) => ({
    criterionId,
    weight,
    ...target,
    mustHave,
  }));
  const ideal = { criteria, mode: "range" as const, scale: FIVE_POINT };
  const person = {
    personId: candidateId,
    levels: Object.fromEntries(levels.map((each) => [each.criterionId, each.value])),
  };
  const peers = sampleCriterionInputs("c01")[0];
  const error = campaignError(
    [inputs[0], peers].map((each) => raterMeans(each as (typeof inputs)[number])),
    KINDS,
    CRITERION_ASSUMPTIONS,
  );
  const [first] = levels;
  if (first === undefined || first.value === null) throw new Error("the sample company has lost a level");
  return [
    ...inputs.map((input) => levelReceipt(input, ["self", "hr", "manager"], VERSIONS)),
    levelReceipt(inputs[0] as (typeof inputs)[number], KINDS, VERSIONS),
    totalReceipt(person, ideal, "strict", VERSIONS),
    totalReceipt({ ...person, levels: { ...person.levels, "team-builder": null } }, ideal, "rescale", VERSIONS),
    totalReceipt({ ...person, levels: {} }, ideal, "strict", VERSIONS),
    fitReceipt(person, ideal, "strict", VERSIONS),
    fitReceipt(
      { ...person, levels: { "team-builder": 5, "problem-solver": 1 } },
      { ...ideal, mode: "at-least" },
      "rescale",
      VERSIONS,
    ),
    bandReceipt(first.value, levelBand(first, error), error, VERSIONS),
  ];
}

/** The text with one digit of one number changed, for every digit in turn; digits inside words are left alone. */
function withEachDigitChanged(text: string): string[] {
  const digits = [...text.matchAll(/(?<=^\s*(?:"\w[^"]*": )?-?[\d.]*)\d(?=[\d.e-]*,?$)/gm)];
  return digits.map(({ index, 0: digit }) => {
    const other = String((Number(digit) + 1 + (index % 9)) % 10);
    return text.slice(0, index) + (other === digit ? "7" : other) + text.slice(index + 1);
  });
}

describe("a receipt", () => {
  it("is recomputed, equal to the last digit, by a script that shares no code", () => {
    const receipts = [...sampleReceipts("c01"), ...sampleReceipts("c07")];
    const run = recompute(...receipts.map(write));
    expect(run).toMatchObject({ code: 0, refused: 0 });
    expect(run.said.match(/equal to the last digit/g)).toHaveLength(receipts.length);
  });

  it("is refused when one digit is changed, whichever it is", { timeout: 30_000 }, () => {
    const receipts = sampleReceipts("c01");
    for (const receipt of [receipts[0], receipts[6], receipts[9], receipts[11]]) {
      const changed = withEachDigitChanged(write(receipt));
      expect(changed.length).toBeGreaterThan(50);
      expect(recompute(...changed)).toMatchObject({ code: 1, refused: changed.length });
    }
  });

  it("is refused by its arithmetic when somebody writes a fitting checksum over a changed result or input", () => {
    const [level] = sampleReceipts("c01") as [Receipt];
    const forge = (inputs: unknown, result: unknown) =>
      recompute(write(buildReceipt(level.formula, level.versions, inputs as never, result as never)));
    const result = level.result as { value: number };
    const better = forge(level.inputs, { ...result, value: result.value + 1e-11 });
    expect(better).toMatchObject({
      code: 1,
      said: expect.stringMatching(/^0\.json: refused: result\.value: written \S+, computed \S+\n$/),
    });
    const inputs = JSON.parse(JSON.stringify(level.inputs)) as { sources: { rows: Record<string, number>[] }[] };
    const row = inputs.sources[1]?.rows[0] ?? {};
    const [id] = Object.keys(row) as [string];
    row[id] = (row[id] as number) === 5 ? 4 : 5;
    expect(forge(inputs, result)).toMatchObject({
      code: 1,
      said: expect.stringContaining("refused: result.terms.1.value"),
    });
    row[id] = 9;
    expect(forge(inputs, result).said).toContain("off the scale");
  });

  it("keeps its checksum when it is stored with other spaces and another order of keys", () => {
    const [receipt] = sampleReceipts("c01") as [Receipt];
    const turned = Object.fromEntries(Object.entries(receipt).reverse());
    expect(recompute(JSON.stringify(turned)).code).toBe(0);
  });

  it("holds no rater's levels but those of the sources it may open, and none of a withheld group", () => {
    const [level] = sampleReceipts("c07") as [Receipt];
    const sources = (level.inputs as { sources: { sourceId: string; rows: unknown[] | null; value?: number | null }[] })
      .sources;
    const of = (id: string) => sources.find((source) => source.sourceId === id);
    expect(of("manager")?.rows).toHaveLength(1);
    expect(of("peer")).toMatchObject({ rows: null, n: 4 });
    expect(of("customer")).toMatchObject({ rows: null, state: "withheld", value: null, n: 0 });
    const opened = levelReceipt(sampleCriterionInputs("c07")[0] as never, KINDS, VERSIONS);
    const customers = (opened.inputs as { sources: { sourceId: string; rows: unknown }[] }).sources[4];
    expect(customers).toMatchObject({ sourceId: "customer", rows: null });
    expect(JSON.stringify(level)).not.toMatch(/"k1[34]"|raterId/);
  });

  it("names its formula and versions, prints 12 significant digits and is frozen", () => {
    const [level] = sampleReceipts("c01") as [Receipt];
    expect(level).toMatchObject({
      format: "kam-profile-receipt",
      formatVersion: 1,
      formula: "criterion-level/1",
      versions: VERSIONS,
    });
    expect(level.checksum).toMatch(/^[0-9a-f]{8}$/);
    const { value } = level.result as { value: number };
    expect(value).toBe(Number(value.toPrecision(12)));
    expect(isDeeplyFrozen(level)).toBe(true);
  });

  it("does not exist for a band that is undefined or a figure that is no number", () => {
    const error = campaignError([], KINDS, CRITERION_ASSUMPTIONS);
    const [input] = sampleCriterionInputs("c01");
    const nobody = aggregateCriterion({ ...(input as NonNullable<typeof input>), sources: [] });
    expect(() => bandReceipt(3, levelBand(nobody, error), error, VERSIONS)).toThrow(/bandReceipt: band/);
    expect(() => bandReceipt(Number.NaN, levelBand(nobody, error), error, VERSIONS)).toThrow(/bandReceipt: figure/);
    expect(() => buildReceipt("total/1", {}, { level: Number.NaN }, {})).toThrow(
      /buildReceipt: receipt\.inputs\.level/,
    );
    expect(() => buildReceipt("total/1", {}, { level: Number.NaN }, {})).toThrow(RangeError);
  });
});

describe("the recomputing script", () => {
  it.each([
    ["what is no JSON", "{", /cannot be read/],
    ["what is no receipt", "{}", /not a receipt/],
    ["nothing", "null", /not a receipt/],
    [
      "an unknown formula",
      write({ format: "kam-profile-receipt", formatVersion: 1, formula: "toString" }),
      /is not known/,
    ],
    [
      "inputs that do not fit the formula",
      write({
        format: "kam-profile-receipt",
        formatVersion: 1,
        formula: "total/1",
        inputs: {},
        result: {},
        checksum: "0",
      }),
      /cannot be computed with/,
    ],
  ])("refuses %s", (_, text, message) => {
    expect(recompute(text)).toMatchObject({ code: 1, said: expect.stringMatching(message) });
  });

  it("says how it is used", () => {
    const run = spawnSync(process.execPath, [SCRIPT], { encoding: "utf8" });
    expect(run.status).toBe(1);
    expect(run.stderr).toContain("usage");
  });

  it("imports nothing but Node's own modules", () => {
    const imports = [...readFileSync(SCRIPT, "utf8").matchAll(/from "([^"]+)"|import\("([^"]+)"\)/g)].map(
      (match) => match[1],
    );
    expect(imports).toEqual(["node:fs"]);
  });
});
