/** Every `{{name}}` of a text, as typed between the braces. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{(.*?)\}\}/gs)].map(([, name = ""]) => name);
}

/**
 * A text with its placeholders replaced by what is shown for them. Values are never searched for placeholders, so that a name
 * typed with braces stays a name; a placeholder without a value stays as it is.
 */
export function fillText(text: string, shown: Readonly<Partial<Record<string, string>>>): string {
  return text.replace(/\{\{(.*?)\}\}/gs, (whole, name: string) =>
    Object.hasOwn(shown, name) ? (shown[name] ?? whole) : whole,
  );
}
