import { describe, expect, it } from "vitest";
import { gapFindings } from "@/components/charts/gap-finding";
import type { GapRow } from "@/components/charts/layout";

const rows = (levels: readonly (readonly (number | null)[])[]): GapRow[] =>
  levels.map((people, i) => ({
    criterionId: `c${i}`,
    label: `Criterion ${i}`,
    target: { lo: 3, hi: 4 },
    mustHave: null,
    people: people.map((level, index) => ({ id: `p${index}`, name: `Person ${index}`, level, index })),
  }));

describe("what a gap plot shows", () => {
  it("counts the criteria whose target is reached, above it included, among those rated", () => {
    expect(gapFindings(rows([[3], [5], [2.5], [null]]))).toEqual([
      { id: "p0", name: "Person 0", reached: 2, rated: 3, widest: { label: "Criterion 2", under: 0.5 } },
    ]);
  });

  it("names no gap for somebody who reaches every target or has no level", () => {
    expect(gapFindings(rows([[3, null]])).map(({ widest }) => widest)).toEqual([null, null]);
  });
});
