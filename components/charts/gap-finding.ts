import type { GapRow } from "./layout";

/** Where one person stands against the targets. */
export interface PersonFinding {
  readonly id: string;
  readonly name: string;
  /** criteria whose level is at or above the lower end of the target */
  readonly reached: number;
  /** criteria with a level */
  readonly rated: number;
  /** the criterion furthest below its target, in levels; null when none is below */
  readonly widest: { readonly label: string; readonly under: number } | null;
}

/** What the gap plot shows, person by person, for the sentence under its title. */
export function gapFindings(rows: readonly GapRow[]): readonly PersonFinding[] {
  return (rows[0]?.people ?? []).map(({ id, name }) => {
    const gaps = rows.flatMap(({ label, target, people }) => {
      const level = people.find((person) => person.id === id)?.level ?? null;
      return level === null ? [] : [{ label, under: Math.max(target.lo - level, 0) }];
    });
    const widest = gaps.reduce<{ label: string; under: number } | null>(
      (most, gap) => (gap.under > (most?.under ?? 0) ? gap : most),
      null,
    );
    return { id, name, reached: gaps.filter(({ under }) => under === 0).length, rated: gaps.length, widest };
  });
}
