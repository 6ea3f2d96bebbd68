/** Every text inside a value, with the path that leads to it: `indicators/team-builder.marks-progress/anchors/3`. */
export function wordsOf(value: unknown, path = ""): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsOf(inner, path === "" ? key : `${path}/${key}`));
}

/**
 * The places where a French text lacks the no-break space that belongs to its punctuation: U+202F or U+00A0 before
 * ; : ! ? » and %, after «, and inside numbers. Addresses (https://…) are left out.
 */
export function frenchSpacingFaults(text: string): string[] {
  const prose = text.replace(/https?:\/\/\S+/g, "");
  const beforeMark = prose.match(/(^|[^\u00a0\u202f;:!?])[;:!?»%]/g) ?? [];
  const afterQuote = prose.match(/«([^\u00a0\u202f]|$)/g) ?? [];
  const insideNumber = prose.match(/\d \d{3}\b/g) ?? [];
  return [...beforeMark, ...afterQuote, ...insideNumber];
}
