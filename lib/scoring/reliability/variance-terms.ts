import type { Term } from "../result";
import type { Components } from "./d-study";

/**
 * What the variance of a mean over raters is made of: people, raters and the rest, as terms of a dependability.
 * @param components variances, each 0 or more, not all 0, in squared levels
 * @param design number of raters behind the mean, number of people, and the dependability itself
 * @returns three terms; weights 0 to 1, adding up to 1; the amount is the dependability for people and 0 for the errors
 * Missing: not allowed.
 * @throws nothing: callers check
 * Source: Brennan (2001) Generalizability theory, chapter 2.
 */
export function varianceTerms(
  components: Components,
  design: { readonly raters: number; readonly people: number; readonly value: number },
): readonly Term[] {
  const { raters, people, value } = design;
  const person = components.person;
  const rater = components.rater / raters;
  const residual = components.residual / raters;
  const total = person + rater + residual;
  return [
    { id: "person", value: person, weight: person / total, amount: value, n: people },
    { id: "rater", value: rater, weight: rater / total, amount: 0, n: people },
    { id: "residual", value: residual, weight: residual / total, amount: 0, n: people },
  ];
}
