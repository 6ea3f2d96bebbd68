/** How the value of a placeholder is given and shown. */
export type PlaceholderShape =
  /** A date is given as `2026-12-12`, an e-mail address and a text as they are shown, a list as its members. */
  | { readonly type: "text" | "list" | "email" | "date"; readonly default?: "worded" }
  /** Whole numbers; `months` is shown with its unit. */
  | { readonly type: "integer" | "months"; readonly min: number; readonly default?: number }
  /** Ids of shipped snippets, one paragraph each, or the company's own words. */
  | { readonly type: "snippet"; readonly default?: never };

/** Structure of the legal texts: no wording. A `worded` default is written in each language, a numeric one once. */
export interface LegalShape {
  readonly placeholders: Readonly<Record<string, PlaceholderShape>>;
  /** Ready-made passages, each for one snippet placeholder, with the placeholders it uses itself. */
  readonly snippets: Readonly<Record<string, { readonly fills: string; readonly placeholders: readonly string[] }>>;
  readonly documents: Readonly<Record<string, DocumentShape>>;
}

export interface DocumentShape {
  /** Blocks in reading order, with the placeholders their wording uses. */
  readonly blocks: readonly { readonly id: string; readonly placeholders: readonly string[] }[];
}

export type PlaceholderName<S extends LegalShape> = Extract<keyof S["placeholders"], string>;

export type SnippetId<S extends LegalShape> = Extract<keyof S["snippets"], string>;

export type DocumentId<S extends LegalShape> = Extract<keyof S["documents"], string>;

export type BlockId<S extends LegalShape, D extends DocumentId<S>> = S["documents"][D]["blocks"][number]["id"];

/**
 * The legal texts in one language. Body text has no markup: a blank line separates paragraphs, `{{name}}` marks a
 * placeholder. Declared with `satisfies LegalText<…>`, so that a missing document, block, snippet or default is a
 * compile error that names it.
 */
export interface LegalText<S extends LegalShape> {
  /** For the person who edits the texts, not for candidates. */
  readonly reviewNotice: string;
  readonly placeholders: { readonly [P in PlaceholderName<S>]: PlaceholderText<S["placeholders"][P]> };
  readonly snippets: Readonly<Record<SnippetId<S>, string>>;
  readonly documents: {
    readonly [D in DocumentId<S>]: {
      readonly title: string;
      readonly blocks: Readonly<Record<BlockId<S, D>, { readonly heading: string; readonly body: string }>>;
    };
  };
}

/** What a placeholder stands for, in words, and its default where the shape says that it has a worded one. */
export type PlaceholderText<P extends PlaceholderShape> = P extends { readonly default: "worded" }
  ? { readonly description: string; readonly default: string }
  : { readonly description: string; readonly default?: never };

/** Values for the placeholders; null, absent and blank all mean that there is none. */
export type PlaceholderValues<S extends LegalShape> = {
  readonly [P in PlaceholderName<S>]?: PlaceholderValue<S, P> | null | undefined;
};

type PlaceholderValue<S extends LegalShape, P extends PlaceholderName<S>> = ValueOfType<
  SnippetsFor<S, P>
>[S["placeholders"][P]["type"]];

interface ValueOfType<Snippet extends string> {
  readonly text: string;
  readonly email: string;
  readonly date: string;
  readonly list: readonly string[];
  readonly integer: number;
  readonly months: number;
  readonly snippet: string | readonly Snippet[];
}

/** The snippets that may fill a placeholder. */
type SnippetsFor<S extends LegalShape, P extends string> = {
  [Id in SnippetId<S>]: S["snippets"][Id] extends { readonly fills: P } ? Id : never;
}[SnippetId<S>];

/** A document ready to be shown. */
export interface FilledDocument<Block extends string, Placeholder extends string> {
  readonly title: string;
  readonly blocks: readonly { readonly id: Block; readonly heading: string; readonly body: string }[];
  /**
   * Placeholders used by the document that have neither value nor default; their `{{name}}` is still in the text.
   * A document with one of them is a preview, not to be shown to the person it informs.
   */
  readonly missing: readonly Placeholder[];
}
