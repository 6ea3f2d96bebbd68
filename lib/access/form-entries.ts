/**
 * A submitted form as plain entries: a field named once gives a string, several times an array. React's own fields and
 * the one name that would change the object itself are left out; files are not text and are left out too.
 */
export function formEntries(form: FormData): Record<string, string | string[]> {
  const names = [...new Set(form.keys())].filter((name) => !name.startsWith("$ACTION") && name !== "__proto__");
  return Object.fromEntries(
    names.map((name) => {
      const values = form.getAll(name).filter((value): value is string => typeof value === "string");
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
}
