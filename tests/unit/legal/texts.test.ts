import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { en } from "@/lib/legal/en";
import { fr } from "@/lib/legal/fr";
import { type Legal, noticeDate, noticeVersion, shape } from "@/lib/legal/shape";
import type { LegalShape, LegalText } from "@/lib/legal/types";
import { packs } from "@/lib/packs/catalogue";
import { frenchSpacingFaults, wordsOf } from "../packs/words";

const legalShape: LegalShape = shape;
const languages: [string, LegalText<Legal>][] = [
  ["fr", fr],
  ["en", en],
];

const placeholdersIn = (text: string) => new Set([...text.matchAll(/\{\{(.*?)\}\}/g)].map((match) => match[1]));

/** What a candidate may read of the placeholders; their descriptions are for the person who edits the texts. */
const defaultsOf = (placeholders: LegalText<Legal>["placeholders"]) =>
  Object.values(placeholders).flatMap((words) => words.default ?? []);

describe.each(languages)("legal texts in %s", (_, text) => {
  it("word every block, snippet and placeholder of the shape, and nothing else", () => {
    expect(Object.keys(text.placeholders)).toEqual(Object.keys(shape.placeholders));
    expect(Object.keys(text.snippets)).toEqual(Object.keys(shape.snippets));
    expect(Object.keys(text.documents)).toEqual(Object.keys(shape.documents));
    for (const [id, { blocks }] of Object.entries(legalShape.documents)) {
      const worded = text.documents[id as keyof Legal["documents"]].blocks;
      expect(Object.keys(worded)).toEqual(blocks.map((block) => block.id));
    }
  });

  it("leave no text empty or with spaces around it", () => {
    expect(wordsOf(text).filter(({ text }) => text === "" || text !== text.trim())).toEqual([]);
  });

  it("use in each block exactly the placeholders that the shape lists for it", () => {
    for (const [documentId, { blocks }] of Object.entries(legalShape.documents)) {
      const worded: Record<string, { heading: string; body: string }> =
        text.documents[documentId as keyof Legal["documents"]].blocks;
      for (const { id, placeholders } of blocks) {
        expect(placeholdersIn(`${worded[id]?.heading}${worded[id]?.body}`), id).toEqual(new Set(placeholders));
      }
    }
  });

  it("use in each snippet exactly the placeholders that the shape lists for it", () => {
    for (const [id, words] of Object.entries(text.snippets)) {
      expect(placeholdersIn(words), id).toEqual(new Set(legalShape.snippets[id]?.placeholders));
    }
  });

  it("have a default exactly where the shape announces a worded one, without placeholders of its own", () => {
    for (const [name, words] of Object.entries(text.placeholders)) {
      expect("default" in words, name).toBe(legalShape.placeholders[name]?.default === "worded");
      expect(placeholdersIn(words.default ?? "").size, name).toBe(0);
    }
  });

  it("promise nothing that the product does not do yet", () => {
    const absent =
      /status page|page de suivi|every visit|chaque consultation|talent pool|vivier|\breport\b|rapport\b|random order|ordre aléatoire|never be traced|\banonym(ous|e)\b/i;
    const { snippets, documents, placeholders } = text;
    expect(
      wordsOf({ snippets, documents, defaults: defaultsOf(placeholders) }).filter(({ text }) => absent.test(text)),
    ).toEqual([]);
  });
});

describe("legal texts", () => {
  it("fill only snippet placeholders with snippets", () => {
    for (const [id, { fills, placeholders }] of Object.entries(legalShape.snippets)) {
      expect(legalShape.placeholders[fills]?.type, id).toBe("snippet");
      for (const name of placeholders) expect(legalShape.placeholders[name]?.type, id).not.toBe("snippet");
    }
  });

  it("set French punctuation with no-break spaces", () => {
    expect(wordsOf(fr).filter(({ text }) => frenchSpacingFaults(text).length > 0)).toEqual([]);
  });

  it("call “not observed” what the rating form calls it", () => {
    const { texts } = packs["kam-aptitudes"];
    for (const [text, words] of [
      [fr, `«\u00a0${texts.fr.scale.notObserved}\u00a0»`],
      [en, `“${texts.en.scale.notObserved}”`],
    ] as const) {
      expect(text.documents["candidate-notice"].blocks["your-part"].body).toContain(words);
      expect(text.documents["rater-notice"].blocks["what-we-ask"].body).toContain(words);
    }
  });

  // Receipts keep the version that a person read: the same version must never stand for other words.
  it("change their version and date whenever a word changes", () => {
    const wording = languages.map(([, { documents, snippets, placeholders }]) => [
      documents,
      snippets,
      defaultsOf(placeholders),
    ]);
    const digest = createHash("sha256")
      .update(JSON.stringify([shape, wording]))
      .digest("hex")
      .slice(0, 16);
    expect({ noticeVersion, noticeDate, digest }).toEqual({
      noticeVersion: "0.2",
      noticeDate: "2026-11-26",
      digest: "1a368b4822628758",
    });
  });
});
