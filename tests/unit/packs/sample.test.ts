import { describe, expect, it } from "vitest";
import { packs } from "@/lib/packs/catalogue";
import { sampleCompany } from "@/lib/packs/sample";
import type { RaterKind } from "@/lib/packs/types";
import { frenchSpacingFaults, wordsOf } from "./words";

const company = sampleCompany();
const { shape, presets } = packs[company.pack];

const candidates = new Map(company.candidates.map((candidate) => [candidate.id, candidate]));
const raters = new Map(company.raters.map((rater) => [rater.id, rater]));
const rounds = new Map(company.rounds.map((round) => [round.id, round]));
const observableBy = new Map<string, readonly RaterKind[]>(
  shape.criteria.flatMap((criterion) =>
    criterion.indicators.map((indicator) => [indicator.id, indicator.observableBy]),
  ),
);

describe("the sample company", () => {
  it("is read once and shared", () => {
    expect(sampleCompany()).toBe(company);
  });

  it("says that it is invented, in both languages", () => {
    expect(company.fictional).toBe(true);
    expect(company.notice.en).toContain("invented");
    expect(company.notice.fr).toContain("inventés");
  });

  it("has the people and answers that its notes tell of", () => {
    const answers = company.assessments.flatMap((assessment) => Object.values(assessment.ratings));
    const comments = company.assessments.flatMap((assessment) => Object.values(assessment.comments));
    expect(company.candidates).toHaveLength(12);
    expect(company.accounts).toHaveLength(6);
    expect(company.raters.filter((rater) => rater.kind !== "customer")).toHaveLength(15);
    expect(company.raters.filter((rater) => rater.kind === "customer")).toHaveLength(18);
    expect(company.assessments).toHaveLength(125);
    expect(answers).toHaveLength(2561);
    expect(answers.filter((answer) => answer === "not-observed")).toHaveLength(137);
    expect(comments).toHaveLength(855);
  });

  it("uses each id once", () => {
    const ids = [company.rounds, company.accounts, company.candidates, company.raters, company.assessments].flatMap(
      (rows) => rows.map((row) => row.id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(company.assessments)(
    "$id is by a known rater, of a known person, sent while its round was open",
    (assessment) => {
      const round = rounds.get(assessment.roundId);
      expect(candidates.has(assessment.candidateId)).toBe(true);
      if (assessment.kind === "self") expect(assessment.raterId).toBe(assessment.candidateId);
      else expect(raters.get(assessment.raterId)?.kind).toBe(assessment.kind);
      expect(round).toBeDefined();
      expect(assessment.submittedOn >= (round?.opensOn ?? "")).toBe(true);
      expect(assessment.submittedOn <= (round?.closesOn ?? "")).toBe(true);
    },
  );

  it.each(company.assessments)(
    "$id answers every indicator that its kind of rater can observe, and no other",
    (assessment) => {
      const asked = [...observableBy].filter(([, kinds]) => kinds.includes(assessment.kind)).map(([id]) => id);
      expect(Object.keys(assessment.ratings)).toEqual(asked);
      expect(asked).toEqual(expect.arrayContaining(Object.keys(assessment.comments)));
    },
  );

  it("has one assessment at most per rater, person and round", () => {
    const keys = company.assessments.map(({ roundId, candidateId, raterId }) =>
      [roundId, candidateId, raterId].join(" "),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("refers only to accounts, people and presets that exist", () => {
    const accounts = company.accounts.map((account) => account.id);
    const presetIds = presets.map((preset) => preset.id);
    expect(accounts).toContain(company.settings.featuredAccount);
    expect(presetIds).toContain(company.settings.featuredPreset);
    for (const account of company.accounts) {
      expect(presetIds).toContain(account.preset);
      if (account.currentKam !== null) expect(candidates.has(account.currentKam), account.id).toBe(true);
    }
    for (const candidate of company.candidates) expect(accounts).toEqual(expect.arrayContaining(candidate.accounts));
    for (const rater of company.raters) expect([company.company.id, ...accounts]).toContain(rater.organisation);
  });

  it("gives self-assessment no weight, the other sources one in all, and reads the minimum share as a number", () => {
    const { sourceWeights, minItemShare } = company.settings;
    expect(sourceWeights.self).toBe(0);
    expect(sourceWeights.hr + sourceWeights.manager + sourceWeights.peer + sourceWeights.customer).toBeCloseTo(1, 12);
    expect(minItemShare).toBe(2 / 3);
  });

  it("comments in French with no-break spaces", () => {
    const french = company.assessments.flatMap((assessment) =>
      Object.values(assessment.comments).filter((comment) => comment.lang === "fr"),
    );
    expect(french.length).toBeGreaterThan(400);
    expect(wordsOf(french).filter(({ text }) => frenchSpacingFaults(text).length > 0)).toEqual([]);
  });
});
