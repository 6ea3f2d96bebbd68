import { describe, expect, it } from "vitest";
import { type CompareState, compareHref, pickerHref } from "@/components/compare/address";
import { readCompareAddress } from "@/components/compare/read-address";

const [a, b] = ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"] as const;
const state: CompareState = {
  people: [a, b],
  profileId: b,
  version: 3,
  campaignId: a,
  view: "radar",
  weights: [20, 0, 12.5],
};

const entriesOf = (href: string) => Object.fromEntries(new URL(href, "http://localhost").searchParams);

describe("the address of a comparison", () => {
  it("reads back as what it was written from", () => {
    expect(readCompareAddress(entriesOf(compareHref(state)))).toEqual({
      peopleIds: [a, b],
      profileId: b,
      version: 3,
      campaignId: a,
      view: "radar",
      weightTexts: ["20,0,12.5"],
      search: "",
      isPicking: false,
    });
  });

  it("leaves out a version and weights that are the profile's own, and a campaign nobody asked for", () => {
    const plain = { ...state, version: null, campaignId: null, weights: null };
    expect(compareHref(plain)).toBe(`/compare?c=${a},${b}&p=${b}&view=radar`);
    expect(pickerHref(plain)).not.toContain("campaign");
  });

  it("takes people and weights as a form without JavaScript repeats them", () => {
    const read = readCompareAddress({ c: [a, b], w: ["20", "30"] });
    expect(read.peopleIds).toEqual([a, b]);
    expect(read.weightTexts).toEqual(["20", "30"]);
  });

  it("counts what it cannot read as absent", () => {
    const read = readCompareAddress({ c: `x,${a},,1' or 1=1,${a.toUpperCase()}`, v: "-1", view: "pie" });
    expect(read).toMatchObject({ peopleIds: [a], version: null, view: "gap", profileId: null });
    expect(readCompareAddress({ v: "1e99" }).version).toBeNull();
  });

  it("comes back to the choice of people with those chosen", () => {
    expect(readCompareAddress(entriesOf(pickerHref(state)))).toMatchObject({
      peopleIds: [a, b],
      campaignId: a,
      isPicking: true,
    });
  });
});
