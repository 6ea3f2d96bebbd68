import type { Interval } from "@/lib/scoring/error/interval";
import type { Scale } from "@/lib/scoring/types";

/** One person on one row of the gap plot. */
export interface GapPerson {
  readonly id: string;
  readonly name: string;
  /** null = no level yet */
  readonly level: number | null;
  /** 0 to 5: place in the comparison, which fixes colour and mark */
  readonly index: number;
  /** 68 % and 95 % limits, in levels, not cut at the ends of the scale; absent where nothing is known of the error */
  readonly band?: { readonly dark: Interval; readonly light: Interval } | null;
}

/** One criterion: what is asked and where people stand. */
export interface GapRow {
  readonly criterionId: string;
  readonly label: string;
  /** in levels, lo <= hi */
  readonly target: { readonly lo: number; readonly hi: number };
  readonly mustHave: number | null;
  readonly people: readonly GapPerson[];
}

/** Where to draw a person on a row; x in percent of the scale, 0 to 100; y in pixels from the top of the row. */
export interface PersonMark {
  readonly person: GapPerson;
  readonly initials: string;
  readonly x: number | null;
  readonly y: number;
  /** The bands behind the mark, cut at the ends of the scale; null when there are none. */
  readonly band: { readonly dark: Span; readonly light: Span } | null;
  /** From the mark up to the lower end of the target; null when the target is reached or the level missing. */
  readonly gapTo: number | null;
  /** Side of the mark on which the label does not leave the drawing and does not lie on the gap line. */
  readonly labelSide: "left" | "right";
  /** Where the label starts from, in percent: the mark, or the end of its band. */
  readonly labelX: number;
}

/** Across the drawing, in percent. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface RowMarks {
  readonly row: GapRow;
  readonly target: { readonly from: number; readonly to: number };
  readonly mustHave: number | null;
  readonly people: readonly PersonMark[];
  /** pixels */
  readonly height: number;
}

export interface GapLayout {
  readonly ticks: readonly { readonly level: number; readonly x: number }[];
  readonly rows: readonly RowMarks[];
}

/** Pixels: lane of the ideal on top of a row, then one lane a person, so that marks never cover each other. */
export const idealLane = 20;
const personLane = 20;

/** Percent of the width that a label needs beside its mark on a phone. */
const labelWidth = 22;

/**
 * Geometry of the gap plot.
 * @param rows criteria in the order shown; levels and targets within the scale
 * @param scale ends of the axis, in levels
 * @returns marks in percent across and pixels down, which an SVG without viewBox draws without shrinking its text
 */
export function gapLayout(rows: readonly GapRow[], scale: Scale): GapLayout {
  const across = (level: number) => ((level - scale.min) / (scale.max - scale.min)) * 100;
  const span = ({ lower, upper }: Interval): Span => ({
    from: Math.max(0, across(lower)),
    to: Math.min(100, across(upper)),
  });
  const people = rows[0]?.people ?? [];
  const initialsOf = distinctInitials(people.map(({ name }) => name));
  const ticks = Array.from({ length: Math.floor(scale.max - scale.min) + 1 }, (_, i) => scale.min + i);
  return {
    ticks: ticks.map((level) => ({ level, x: across(level) })),
    rows: rows.map((row) => ({
      row,
      target: { from: across(row.target.lo), to: across(row.target.hi) },
      mustHave: row.mustHave === null ? null : across(row.mustHave),
      people: row.people.map((person, lane): PersonMark => {
        const x = person.level === null ? null : across(person.level);
        const isBelow = person.level !== null && person.level < row.target.lo;
        const band = person.band ? { dark: span(person.band.dark), light: span(person.band.light) } : null;
        // A label stands clear of the band, so that both can be read.
        const left = band?.light.from ?? x ?? 0;
        const right = band?.light.to ?? x ?? 0;
        const fitsRight = x === null || right + labelWidth <= 100;
        const fitsLeft = x !== null && left >= labelWidth;
        const labelSide = !fitsRight || (isBelow && fitsLeft) ? "left" : "right";
        return {
          person,
          initials: initialsOf[lane] ?? "",
          x,
          y: idealLane + lane * personLane + personLane / 2,
          band,
          gapTo: isBelow ? across(row.target.lo) : null,
          labelSide,
          labelX: labelSide === "left" ? left : right,
        };
      }),
      height: idealLane + row.people.length * personLane + 4,
    })),
  };
}

/**
 * Two letters a person, first and last name; a number is added where two people would share them.
 * @example distinctInitials(["Ana Ruiz", "Bao"]) // ["AR", "B"]
 */
export function distinctInitials(names: readonly string[]): string[] {
  const plain = names.map((name) => {
    const words = name.trim().split(/\s+/);
    const first = words[0]?.[0] ?? "?";
    const last = words.length > 1 ? (words.at(-1)?.[0] ?? "") : "";
    return (first + last).toLocaleUpperCase();
  });
  return plain.map((initials, i) => {
    const same = plain.filter((other) => other === initials).length;
    const before = plain.slice(0, i).filter((other) => other === initials).length;
    return same > 1 ? `${initials}${before + 1}` : initials;
  });
}
