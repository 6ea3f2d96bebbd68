import type { FrameworkShape, RaterKind } from "../../frameworks/schema";
import { plainWords } from "../import/columns";

/** Rows of one page of the panel. */
export const panelPageSize = 50;

/** How many pages a number of rows fills, and which of them is shown: a page beyond the last shows the last. */
export function pageOf(found: number, asked: number): { readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(found / panelPageSize));
  return { pages, page: Math.min(asked, pages) };
}

/** Seconds for one question: ten minutes for the twenty-three of a self-assessment (interface.md section 4), rounded up. */
const secondsPerQuestion = 27;

/** Estimated minutes for one form of a kind of rater, at least 1. */
export function minutesFor(shape: FrameworkShape, kind: RaterKind): number {
  const questions = shape.criteria
    .flatMap(({ indicators }) => indicators)
    .filter(({ askedOf }) => askedOf.includes(kind));
  return Math.max(1, Math.round((questions.length * secondsPerQuestion) / 60));
}

/** Kinds that a campaign means to ask and for which nobody is named, in the order of asking. */
export function missingKinds(asked: readonly RaterKind[], seated: readonly RaterKind[]): readonly RaterKind[] {
  return asked.filter((kind) => !seated.includes(kind));
}

/** Whether two spellings name the same: accents, capitals and hyphens get lost in spreadsheets. */
export function isSameName(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}
