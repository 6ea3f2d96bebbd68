import { describe, expect, it } from "vitest";
import { type Messages, messagesOf } from "@/lib/i18n/messages";
import { acceptedLocale } from "@/lib/i18n/preferences";

type Tree = { readonly [key: string]: string | Tree };

function flat(tree: Tree, path = ""): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[path + key, value] as [string, string]] : flat(value, `${path}${key}.`),
  );
}

const of = (messages: Messages) => new Map(flat(messages as unknown as Tree));
const en = of(messagesOf("en"));
const fr = of(messagesOf("fr"));
/** Names that a message takes: {n}, {n, plural, …}, {name}. Branches of a plural are not names. */
const argumentsOf = (message: string) =>
  [
    ...new Set(
      [...message.matchAll(/(?<!\b(?:one|two|few|many|other|zero|=\d+) )\{(\w+)(?=[,}])/g)].map((match) => match[1]),
    ),
  ].sort();

describe("interface words", () => {
  it("exist in both languages, under the same keys", () => {
    expect([...fr.keys()].sort()).toEqual([...en.keys()].sort());
    expect(en.size).toBeGreaterThan(300);
  });

  it("take the same arguments in both languages", () => {
    const different = [...en].filter(
      ([key, message]) => `${argumentsOf(message)}` !== `${argumentsOf(fr.get(key) ?? "")}`,
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it("are never empty", () => {
    expect([...en, ...fr].filter(([, message]) => message.trim() === "")).toEqual([]);
  });

  it("follow French typography: no-break spaces before high punctuation, typographic apostrophes", () => {
    const plain = (message: string) =>
      message.replace(/\{\w+, (plural|number|select|date)[^}]*|\b[\w.]+@[\w.]+|https?:\S+/g, "");
    const wrong = [...fr].filter(
      ([, message]) => / [;:!?»]|« |[a-zé]'[a-zé]/.test(plain(message)) || /[\wé][;!?](?!\w)/.test(plain(message)),
    );
    expect(wrong).toEqual([]);
  });
});

describe("the reader's language", () => {
  it("is the first one of the browser that the product speaks", () => {
    expect(acceptedLocale("fr-FR,fr;q=0.9,en;q=0.8")).toBe("fr");
    expect(acceptedLocale("de-DE,de;q=0.9,en;q=0.5,fr;q=0.7")).toBe("fr");
    expect(acceptedLocale("en;q=0, fr;q=0.1")).toBe("fr");
  });

  it("is left open when the browser asks for none of them", () => {
    expect(acceptedLocale("de,it;q=0.5")).toBeNull();
    expect(acceptedLocale(null)).toBeNull();
    expect(acceptedLocale(";;;q=x,,")).toBeNull();
  });
});
