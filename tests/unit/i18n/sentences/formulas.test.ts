import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { validityWords } from "@/lib/i18n/sentences/claims";
import { ANALYSIS_FORMULAS, FORMULAS } from "@/lib/i18n/sentences/formulas";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import { faultsOf } from "./examples";

const engine = join(import.meta.dirname, "../../../../lib/scoring");
const sources = readdirSync(engine, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => readFileSync(join(engine, file), "utf8"))
  .join("\n");

describe("formula ids", () => {
  it("name a receipt's formula or a function of the engine, once each", () => {
    const ids = [...Object.values(FORMULAS), ...Object.values(ANALYSIS_FORMULAS)];
    expect(new Set(ids).size).toBe(ids.length);
    const unknown = ids.filter((id) => {
      const [name = ""] = id.split("/");
      const camel = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
      return (
        !sources.includes(`| "${id}"`) &&
        !sources.includes(`= "${id}"`) &&
        !sources.includes(`export function ${camel}(`)
      );
    });
    expect(unknown).toEqual([]);
  });
});

describe("the standing sentence", () => {
  it("keeps arithmetic and validity apart, in both languages", () => {
    for (const locale of ["en", "fr"] as const) {
      const said = validityWords(wordsOf(locale));
      expect(faultsOf(said, locale)).toEqual([]);
      expect(said).toMatch(locale === "en" ? /is not validity/ : /n’est pas une preuve de validité/);
    }
  });
});
