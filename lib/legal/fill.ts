import type { Locale } from "../i18n/locales";
import { en } from "./en";
import { fr } from "./fr";
import { type Legal, noticeDate, noticeVersion, shape } from "./shape";
import { showValue } from "./show-value";
import type {
  BlockId,
  DocumentId,
  FilledDocument,
  LegalText,
  PlaceholderName,
  PlaceholderShape,
  PlaceholderValues,
} from "./types";

/** Values that the caller knows; the version and date of the notice are the product's own. */
export type DocumentValues = Omit<PlaceholderValues<Legal>, "noticeVersion" | "noticeDate">;

type Name = PlaceholderName<Legal>;

const texts: Readonly<Record<Locale, LegalText<Legal>>> = { fr, en };

/**
 * A legal text in one language, its placeholders filled, those of its snippets too. Values are inserted as plain text
 * and never searched for placeholders, so that a name typed with braces stays a name.
 * @param values by placeholder; one that is null, absent or blank takes its default, and is in `missing` without one
 * @returns the document in reading order; a blank line separates the paragraphs of a body
 * @throws RangeError naming the placeholder: unknown, or given a value that its type does not allow (months below the
 * minimum, a date that does not exist, a snippet written for another placeholder)
 */
export function fillDocument<D extends DocumentId<Legal>>(
  locale: Locale,
  documentId: D,
  values: DocumentValues,
): FilledDocument<BlockId<Legal, D>, Name> {
  for (const name of Object.keys(values)) requireName(name);
  const text = texts[locale];
  const given: PlaceholderValues<Legal> = { ...values, noticeVersion, noticeDate };
  const missing = new Set<Name>();

  function fill(template: string): string {
    return template.replace(/\{\{(.*?)\}\}/g, (_, name: string) => fillPlaceholder(requireName(name)));
  }

  function fillPlaceholder(name: Name): string {
    const placeholder: PlaceholderShape = shape.placeholders[name];
    const value = isBlank(given[name]) ? defaultValue(text, name) : given[name];
    if (isBlank(value)) {
      missing.add(name);
      return `{{${name}}}`;
    }
    if (placeholder.type === "snippet" && Array.isArray(value)) {
      return value.map((id) => fill(text.snippets[requireSnippet(name, id)])).join("\n\n");
    }
    return showValue(locale, name, placeholder, value);
  }

  const words = text.documents[documentId];
  // The ids are those of this document; the compiler sees those of any.
  const blockIds = shape.documents[documentId].blocks.map((block) => block.id) as BlockId<Legal, D>[];
  const title = fill(words.title);
  const blocks = blockIds.map((id) => ({
    id,
    heading: fill(words.blocks[id].heading),
    body: fill(words.blocks[id].body),
  }));
  return { title, blocks, missing: [...missing] };
}

function defaultValue(text: LegalText<Legal>, name: Name): string | number | undefined {
  const placeholder: PlaceholderShape = shape.placeholders[name];
  return placeholder.type === "integer" || placeholder.type === "months"
    ? placeholder.default
    : text.placeholders[name].default;
}

function isBlank(value: unknown): boolean {
  if (typeof value === "string") return value.trim() === "";
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function requireName(name: string): Name {
  if (!Object.hasOwn(shape.placeholders, name)) throw new RangeError(`fillDocument: unknown placeholder "${name}"`);
  return name as Name;
}

function requireSnippet(name: Name, id: string): keyof Legal["snippets"] {
  const isKnown = Object.hasOwn(shape.snippets, id);
  if (!isKnown || shape.snippets[id as keyof Legal["snippets"]].fills !== name) {
    throw new RangeError(`fillDocument: ${name} cannot be filled by the snippet "${id}"`);
  }
  return id as keyof Legal["snippets"];
}
