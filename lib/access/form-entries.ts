/**
 * A submitted form as plain entries: a field named once gives a string, several times an array. React's own fields are
 * left out; files are refused as malformed by whoever parses.
 */
export function formEntries(form: FormData): Record<string, string | string[]> {
  const entries: Record<string, string | string[]> = Object.create(null);
  for (const key of new Set(form.keys())) {
    if (key.startsWith("$ACTION")) continue;
    const values = form.getAll(key).filter((value): value is string => typeof value === "string");
    entries[key] = values.length === 1 ? (values[0] as string) : values;
  }
  return entries;
}
