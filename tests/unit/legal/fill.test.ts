import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { type DocumentValues, fillDocument } from "@/lib/legal/fill";
import { noticeVersion } from "@/lib/legal/shape";

function completeValues(changes: DocumentValues = {}): DocumentValues {
  return {
    organisation: "Halvennec",
    contactName: "Odile Marchadour",
    contactEmail: "odile@halvennec.example",
    purposeText: ["purpose.mobility"],
    legalBasis: ["legal-basis.mobility"],
    methodsList: ["methods.self", "methods.interview"],
    retentionText: ["retention.mobility"],
    criteriaList: ["Listens, and acts", "Leads"],
    deadline: "2026-12-12",
    ...changes,
  };
}

function notice(locale: "fr" | "en", values: DocumentValues) {
  const { title, blocks, missing } = fillDocument(locale, "candidate-notice", values);
  const bodies = new Map(blocks.map((block) => [block.id, block.body]));
  return { title, blocks, missing, body: (id: (typeof blocks)[number]["id"]) => bodies.get(id) ?? "" };
}

describe("filling the candidate notice", () => {
  it.each(locales)("leaves no placeholder open in %s when what has no default is given", (locale) => {
    const { title, blocks, missing } = notice(locale, completeValues());
    expect(missing).toEqual([]);
    expect(JSON.stringify([title, blocks])).not.toMatch(/[{}]{2}/);
  });

  it("keeps the order in which the notice is read, from who asks to the acknowledgement", () => {
    const { blocks } = notice("en", completeValues());
    expect(blocks.map((block) => block.id)).toEqual([
      "who",
      "why",
      "criteria",
      "methods",
      "your-part",
      "adjustments",
      "who-sees",
      "how-long",
      "human-decision",
      "rights",
      "contact",
      "acknowledgement",
    ]);
  });

  it("expands snippets and the placeholders inside them, one paragraph each", () => {
    const { body } = notice("en", completeValues());
    expect(body("why")).toContain("what Halvennec expects of a Key Account Manager");
    expect(body("methods").split("\n\n").slice(0, 2)).toEqual([
      "You answer a self-assessment questionnaire. It is shown beside the other ratings and does not count in the score.",
      expect.stringContaining("One or more people in HR rate the same behaviours"),
    ]);
  });

  it("takes the company's own words instead of a snippet", () => {
    const { body } = notice("en", completeValues({ retentionText: "Kept until the end of the year." }));
    expect(body("how-long")).toMatch(/^Kept until the end of the year\.\n\nAfter that, Halvennec erases/);
  });

  it("lists what is missing, once each, and leaves it visible", () => {
    const { missing, body } = notice("fr", completeValues({ contactEmail: null, legalBasis: [], contactName: "  " }));
    expect(missing).toEqual(["contactName", "contactEmail", "legalBasis"]);
    expect(body("contact")).toContain("{{contactEmail}}");
  });

  it("uses the default of its language when a value is blank", () => {
    expect(notice("en", completeValues({ dpoContact: " " })).body("who")).toContain("write to your contact.");
    expect(notice("fr", completeValues({ dpoContact: null })).body("who")).toContain("écrivez à votre contact.");
    expect(notice("fr", completeValues({ dpoContact: "Mona Trévidic" })).body("who")).toContain("à Mona Trévidic.");
  });

  it("writes dates as each language does", () => {
    expect(notice("en", completeValues()).body("your-part")).toContain("until 12 December 2026;");
    expect(notice("fr", completeValues()).body("your-part")).toContain("jusqu’au 12 décembre 2026\u202f;");
    expect(notice("fr", completeValues({ deadline: "2027-01-01" })).body("your-part")).toContain("1er janvier 2027");
    expect(notice("fr", completeValues({ deadline: "2027-01-11" })).body("your-part")).toContain("au 11 janvier 2027");
  });

  it("writes months with their unit, in the singular when there is one", () => {
    const values = completeValues({ retentionNotSelectedMonths: 1, retentionSelectedMonths: 24 });
    expect(notice("en", values).body("how-long")).toMatch(/for 1 month after .* for 24 months after/);
    expect(notice("fr", values).body("how-long")).toMatch(/conservées 1\u00a0mois après .* le sont 24\u00a0mois après/);
  });

  it("separates criteria with semicolons, because their names hold commas", () => {
    expect(notice("en", completeValues()).body("criteria")).toContain(": Listens, and acts; Leads.");
    expect(notice("fr", completeValues()).body("criteria")).toContain("\u00a0: Listens, and acts\u202f; Leads.");
  });

  it("inserts values as they are, without reading placeholders or patterns in them", () => {
    const { body, missing } = notice("en", completeValues({ organisation: "{{contactName}} $& <b>" }));
    expect(body("who")).toMatch(/^\{\{contactName\}\} \$& <b> is responsible/);
    expect(missing).toEqual([]);
  });

  it("names its own version and date, whatever the caller says", () => {
    const values = { ...completeValues(), noticeVersion: "9.9" };
    expect(notice("en", values).body("contact")).toContain(`Version ${noticeVersion} of this notice, `);
  });

  it.each<[string, DocumentValues]>([
    ["an unknown placeholder", { companyName: "X" } as DocumentValues],
    ["a name inherited from Object", { toString: "X" } as unknown as DocumentValues],
    ["a snippet of another placeholder", { purposeText: ["methods.self"] } as unknown as DocumentValues],
    ["an unknown snippet", { methodsList: ["methods.palmistry"] } as unknown as DocumentValues],
    ["a day that does not exist", { deadline: "2026-02-30" }],
    ["a date in words", { deadline: "tomorrow" }],
    ["a duration under the minimum", { durationMinutes: 1 }],
    ["a duration that is not a number", { durationMinutes: Number.NaN }],
    ["months that are not whole", { retentionSelectedMonths: 2.5 }],
    ["a list where text is expected", { organisation: ["X"] } as unknown as DocumentValues],
    ["text where a list is expected", { criteriaList: "X" } as unknown as DocumentValues],
  ])("refuses %s by name", (_, changes) => {
    const [name = ""] = Object.keys(changes);
    const refused = () => fillDocument("en", "candidate-notice", completeValues(changes));
    expect(refused).toThrow(RangeError);
    expect(refused).toThrow(name);
  });
});
