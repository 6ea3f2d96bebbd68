import { expect, it } from "vitest";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import type { Sentence } from "@/lib/i18n/sentences/words";
import { wordsOf } from "@/lib/i18n/sentences/words-of";

/** Results in words, by what the example shows. */
export type Examples = Readonly<Record<string, (words: AnalysisWords) => Sentence>>;

/** English words that no French sentence holds, names and ids apart. */
const english =
  /(?<!\p{L})(the|and|of|is|are|was|than|this|that|with|from|between|not|no|level|levels|rater|raters|too|few|yet|their|which|people|share|standard error|about|if|by|at|or)(?!\p{L})/iu;

/** Whatever must never be read: a leaked value, an unfilled argument, a missing message, a key instead of words. */
const leaked = /NaN|undefined|null|Infinity|[{}]|\b(sentences|analysis|reasons)\.|-0[.,]0+(?!\d)| {2}|\s$|^\s|\.\.|^$/;

/** Verdicts and promises that no figure of the product carries, in either language. */
const claimed =
  /(?<!\p{L})(excellent|outstanding|brilliant|talented|best candidate|bad|weak candidate|fails?|predicts?|proves?|objective|validated|unbiased|excellente?|brillante?|talentueux|mauvaise?|échoue|prédit|prouve|validée?|impartiale?)(?!\p{L})/iu;

const frenchTypography = / [;:!?»%]|« |[a-zà-ÿ]'[a-zà-ÿ]/i;

/** What is wrong with a text as a reader of the language sees it; ids of formulas and names of people are let through. */
export function faultsOf(text: string, locale: "en" | "fr"): readonly string[] {
  const faults: string[] = [];
  if (leaked.test(text)) faults.push(`leaked: ${leaked.exec(text)?.[0]}`);
  if (claimed.test(text)) faults.push(`claimed: ${claimed.exec(text)?.[0]}`);
  if (locale === "fr") {
    const french = text.replace(/\b[a-z0-9-]+\/\d+\b/g, "");
    if (english.test(french)) faults.push(`English: ${english.exec(french)?.[0]}`);
    if (frenchTypography.test(french)) faults.push(`typography: ${frenchTypography.exec(french)?.[0]}`);
  }
  return faults;
}

/** Tests that every example is clean in both languages and reads as in the stored table, which people review. */
export function readExamples(topic: string, examples: Examples): void {
  for (const locale of ["en", "fr"] as const) {
    it(`${topic}: nothing leaks and no other language shows through, ${locale}`, () => {
      const words = wordsOf(locale);
      const found = Object.entries(examples).flatMap(([name, say]) => {
        const { plain, expert } = say(words);
        return [plain, expert].flatMap((text) =>
          faultsOf(text, locale).map((fault) => `${name}: ${fault} in "${text}"`),
        );
      });
      expect(found).toEqual([]);
    });
  }

  it(`${topic}: reads as reviewed`, async () => {
    const [en, fr] = [wordsOf("en"), wordsOf("fr")];
    const table = Object.entries(examples).map(([name, say]) => {
      const [english, french] = [say(en), say(fr)];
      return [`# ${name}`, english.plain, `  ${english.expert}`, french.plain, `  ${french.expert}`].join("\n");
    });
    await expect(`${table.join("\n\n")}\n`).toMatchFileSnapshot(`said/${topic}.txt`);
  });
}
