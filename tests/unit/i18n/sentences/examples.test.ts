import { describe, expect, it } from "vitest";
import { faultsOf } from "./examples";

describe("the reader of examples", () => {
  it("finds what must never be read", () => {
    for (const text of ["a NaN b", "undefined", "is null", "Infinity", "{n}", "sentences.bands", "-0.0", ""]) {
      expect(faultsOf(text, "en"), text).toHaveLength(1);
    }
  });

  it("finds English and poor typography in French", () => {
    expect(faultsOf("Sans the clients.", "fr")).toEqual(["English: the"]);
    expect(faultsOf("Place : 1", "fr")).toEqual(["typography:  :"]);
    expect(faultsOf("l'écart", "fr")).toEqual(["typography: l'é"]);
  });

  it("lets good sentences through", () => {
    expect(faultsOf("Ana is clearly ahead of Bao.", "en")).toEqual([]);
    expect(faultsOf("Place\u00a0: 1 (shown-ranks/1)\u202f; l’écart.", "fr")).toEqual([]);
  });
});
