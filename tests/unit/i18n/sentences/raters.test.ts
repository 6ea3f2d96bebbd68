import { describe, expect, it } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import {
  connectivityWords,
  correctedWords,
  crossedWords,
  raterWords,
  severityWords,
} from "@/lib/i18n/sentences/raters";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import { connectedGroups } from "@/lib/scoring/raters/connectivity";
import type { CorrectedLevel } from "@/lib/scoring/raters/corrected-level";
import { crossedModel } from "@/lib/scoring/raters/crossed-model";
import { type RaterSeverity, type SeverityCell, severity } from "@/lib/scoring/raters/severity";
import { plantedCells, tableCells } from "../../scoring/raters/designs";
import { readExamples } from "./examples";

const NAMED = { namedSourceIds: ["hr", "manager"] };

/** The first four raters are managers, the others peers. */
const withSources = (cells: readonly { rateeId: string; raterId: string; level: number | null }[]): SeverityCell[] =>
  cells.map((cell) => ({ ...cell, sourceId: Number(cell.raterId.slice(1)) < 4 ? "manager" : "peer" }));

/** How far each rater is planted above the others. */
const severities = [-0.8, 0.8, 0, 0.2, -0.2, -0.7, 0.5, 0.2];

const planted = (changes: Partial<Parameters<typeof plantedCells>[0]> = {}, effects = severities) => {
  const size = { ratees: 24, raters: 8, sdRatee: 0.6, sdRater: 0, sdResidual: 0.4, filled: 0.6, seed: 2, ...changes };
  const cells = withSources(plantedCells(size).cells);
  return cells.map((cell) => ({ ...cell, level: (cell.level ?? 0) + (effects[Number(cell.raterId.slice(1))] ?? 0) }));
};

const found = severity(planted(), NAMED);
const whole = (cells: readonly SeverityCell[]) => (words: AnalysisWords) =>
  severityWords(severity(cells, NAMED), words);
const crossed = (cells: readonly SeverityCell[]) => (words: AnalysisWords) => crossedWords(crossedModel(cells), words);
const rater = (which: (each: RaterSeverity) => boolean, name: string | null) => (words: AnalysisWords) =>
  raterWords(found.raters.find(which) as RaterSeverity, name, words);
const corrected = (which: (each: CorrectedLevel) => boolean) => (words: AnalysisWords) =>
  correctedWords(found.corrected.find(which) as CorrectedLevel, words);
const flat = withSources(tableCells(Array.from({ length: 6 }, () => [3, 3, 3, 3, 3])));
const onePair = (rateeId: string, raterId: string): SeverityCell => ({ rateeId, raterId, level: 3, sourceId: "peer" });
/** Raters differ, people do not. */
const raterOnly = withSources(
  tableCells(Array.from({ length: 12 }, (_, i) => [1, 2, 3, 4, 5, 3].map((level, j) => level + ((i + j) % 2) / 10))),
);

describe("raters in words", () => {
  readExamples("severity", {
    "raters differ": whole(planted()),
    "people are all alike": whole(raterOnly),
    "too few raters": whole(planted({ raters: 3 })),
    "not convincing": whole(planted({}, [])),
    "not connected": whole([
      ...planted(),
      ...planted().map((cell) => ({ ...cell, rateeId: `${cell.rateeId}b`, raterId: `${cell.raterId}9` })),
    ]),
    "own raters each": whole(Array.from({ length: 6 }, (_, i) => onePair(`p${i}`, `r${i}`))),
    "one person": whole([onePair("p0", "r0"), onePair("p0", "r1")]),
    "everyone the same": whole(flat),
    "nothing rated": whole([]),
    "a severe manager": rater((each) => each.raterId === "r0", "Ana"),
    "a lenient manager": rater((each) => each.raterId === "r1", "Bao"),
    "a manager like the others": rater((each) => each.raterId === "r2", "Cléo"),
    "an unnamed peer": rater((each) => each.raterId === null && each.effect < -0.4, null),
    "a level that rises": corrected((each) => (each.value ?? 0) > each.raw),
    "a level that falls": corrected((each) => (each.value ?? 0) < each.raw),
    "the model": crossed(planted()),
    "the model, people all alike": crossed(raterOnly),
    "the model, one rater": crossed(tableCells([[3], [4]]).map((cell) => ({ ...cell, sourceId: "hr" }))),
    "the model, own raters each": crossed(Array.from({ length: 6 }, (_, i) => onePair(`p${i}`, `r${i}`))),
    "the model, everyone the same": crossed(flat),
    "the model, nothing": crossed([]),
    "one group": (words) => connectivityWords(connectedGroups(planted()), words),
    "three groups": (words) =>
      connectivityWords(connectedGroups([onePair("a", "x"), onePair("b", "y"), onePair("c", "z")]), words),
    "no group": (words) => connectivityWords([], words),
  });

  it("never tells how often an unnamed rater rated", () => {
    const unnamed = found.raters.filter(({ raterId }) => raterId === null);
    expect(unnamed.length).toBeGreaterThan(0);
    for (const each of unnamed) expect(raterWords(each, null, wordsOf("en")).expert).not.toMatch(/n = \d/);
  });
});
