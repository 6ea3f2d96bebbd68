import { describe, expect, it } from "vitest";
import { frenchSpacingFaults, wordsOf } from "./words";

describe("the checks of words used on packs and legal texts", () => {
  it("finds every text of a nested value", () => {
    expect(wordsOf({ a: "x", b: { c: ["y", 3], d: null } })).toEqual([
      { path: "a", text: "x" },
      { path: "b/c/0", text: "y" },
    ]);
  });

  it("accepts French punctuation set with no-break spaces", () => {
    expect(
      frenchSpacingFaults(
        "Rôle\u00a0: choisir «\u00a0Non observé\u00a0»\u202f; vraiment\u202f?! 90\u202f000, 5\u202f%",
      ),
    ).toEqual([]);
  });

  it.each(["Rôle : un", "Rôle: un", "vrai ; faux", "vrai ?", "«Non\u00a0»", "«\u00a0Non »", "90 000", "5 %"])(
    "finds the fault in %j",
    (text) => {
      expect(frenchSpacingFaults(text)).toHaveLength(1);
    },
  );
});
