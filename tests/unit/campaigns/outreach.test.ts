import { expect, test } from "vitest";
import { relaunchTexts } from "@/lib/campaigns/outreach/rules";
import type { LateRater } from "@/lib/campaigns/outreach/schema";

const late = (more: Partial<LateRater>): LateRater => ({
  assessmentId: "a",
  raterKind: "peer",
  raterName: "Luc Moreau",
  candidateName: "Ana Ruiz",
  email: "luc@firm.example",
  locale: "fr",
  state: "waiting",
  lastMailAt: null,
  ...more,
});
const examples = { fr: { recipientName: "Camille" }, en: { recipientName: "Robin" } };

test("a relaunch shows each text once: by language, and by whom it is written to", () => {
  const texts = relaunchTexts(
    [
      late({}),
      late({ raterKind: "customer" }),
      late({ raterKind: "manager", locale: "en" }),
      late({ raterKind: "self" }),
    ],
    { custom: {}, examples },
  );
  expect(texts.map(({ locale, to }) => `${locale} ${to}`)).toEqual(["fr self", "fr rater", "en rater"]);
  expect(texts[2]?.body).toContain("Hello Robin,");
});

test("whom no mail reaches reads none, and a campaign's own text stands in the place of the shipped one", () => {
  const own = { "reminder-hr": { fr: { subject: "Grille", body: "{{recipientName}}\n{{link}}" } } };
  const texts = relaunchTexts([late({ email: null }), late({ raterKind: "hr" })], { custom: own, examples });
  expect(texts).toEqual([{ locale: "fr", to: "hr", subject: "Grille", body: "Camille\n{{link}}" }]);
});
