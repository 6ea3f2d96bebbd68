import { describe, expect, it } from "vitest";
import { locales } from "@/lib/i18n/locales";
import { mailShape } from "@/lib/legal/mails/shape";
import { mailTexts } from "@/lib/legal/mails/show-mail-values";
import { placeholdersIn } from "@/lib/mails/fill";
import {
  mailTextFor,
  mailTextIds,
  mailTextOf,
  mailTextProblems,
  renderMail,
  stopReason,
  subjectPlaceholders,
  type Wanted,
} from "@/lib/mails/rules";

const values = Object.freeze({
  organisation: "Alder",
  contactName: "Marie Lopez",
  contactEmail: "marie@example.test",
  deadline: "2026-12-01",
  candidateName: "Noé Martin",
  recipientName: "Ana Costa",
  raterGroup: "colleague",
  link: "https://kam.example.com/r/token",
  linkExpiry: "2026-12-01",
  campaignName: "Winter",
  oldDeadline: "2026-11-20",
  newDeadline: "2026-12-01",
});

describe.each(locales)("the shipped texts (%s)", (locale) => {
  it.each(mailTextIds)("%s can be sent, uses its placeholders and says whom to ask", (textId) => {
    const text = mailTexts[locale].texts[textId];
    expect(mailTextProblems(textId, text)).toEqual({});
    expect(new Set([...placeholdersIn(text.subject), ...placeholdersIn(text.body)])).toEqual(
      new Set(mailShape.texts[textId]),
    );
    const mail = renderMail(locale, textId, text, values);
    expect(`${mail.subject}\n${mail.body}`).not.toMatch(/\{\{|\}\}/);
    expect(mail.subject).not.toContain("Noé");
    expect(mail.subject).not.toContain("Ana");
    expect(mail.body.split("\n")).toContain("https://kam.example.com/r/token");
    expect(mail.body).toContain("marie@example.test");
  });
});

it("days are written out, and French says the first of a month", () => {
  const text = { subject: "{{deadline}}", body: "{{link}}" };
  expect(renderMail("fr", "reminder-self", text, values).subject).toBe("1er décembre 2026");
  expect(renderMail("en", "reminder-self", text, values).subject).toBe("1 December 2026");
});

it("what has a default needs no value", () => {
  const text = { subject: "{{roleTitle}}", body: "{{link}}" };
  expect(renderMail("en", "invitation-self", text, values).subject).toBe("Key Account Manager");
  expect(renderMail("en", "invitation-self", text, { ...values, roleTitle: "KAM, Lyon" }).subject).toBe("KAM, Lyon");
});

it("values are plain text: neither searched for placeholders nor read as replacement patterns", () => {
  const text = { subject: "Hello", body: "{{recipientName}}\n{{link}}" };
  for (const name of ["{{link}} {{nobody}}", "$& $1 $$", "<b>Ana</b> & Bo", "{Ana}"]) {
    expect(renderMail("en", "invitation-self", text, { ...values, recipientName: name }).body.split("\n")[0]).toBe(
      name,
    );
  }
});

it("no value brings a line break or a mark that turns the direction of writing", () => {
  const text = { subject: "{{organisation}}", body: "{{organisation}}\n{{link}}" };
  const organisation = "Alder\r\nBcc: all@example.test\u2028x\u202egnp";
  const mail = renderMail("en", "invitation-self", text, { ...values, organisation });
  expect(mail.subject).toBe("Alder Bcc: all@example.test x gnp");
  expect(mail.body.split("\n")).toEqual(["Alder Bcc: all@example.test x gnp", "https://kam.example.com/r/token"]);
});

it("a text without a value for one of its placeholders is not sent", () => {
  const { link: _, ...rest } = values;
  expect(() => renderMail("en", "new-link", mailTexts.en.texts["new-link"], rest)).toThrow(RangeError);
});

describe("a text that somebody writes", () => {
  it.each([
    ["an unknown placeholder", { subject: "{{salary}}", body: "{{link}}" }, { subject: "unknown-placeholder" }],
    ["one of another text", { subject: "Hello", body: "{{oldDeadline}}\n{{link}}" }, { body: "unknown-placeholder" }],
    ["a space inside the braces", { subject: "Hello", body: "{{ link }}" }, { body: "unknown-placeholder" }],
    [
      "the name of an inherited property",
      { subject: "{{constructor}}", body: "{{link}}" },
      { subject: "unknown-placeholder" },
    ],
    [
      "the recipient in the subject",
      { subject: "For {{recipientName}}", body: "{{link}}" },
      { subject: "not-in-subjects" },
    ],
    ["the link in the subject", { subject: "{{link}}", body: "{{link}}" }, { subject: "not-in-subjects" }],
    ["no link", { subject: "Hello", body: "Please answer." }, { body: "link-not-alone" }],
    ["a link inside a sentence", { subject: "Hello", body: "Here: {{link}}." }, { body: "link-not-alone" }],
    ["two links", { subject: "Hello", body: "{{link}}\n{{link}}" }, { body: "link-not-alone" }],
    ["nothing wrong", { subject: "Until {{deadline}}", body: "Please:\n  {{link}}\nThanks" }, {}],
  ])("%s", (_title, text, problems) => {
    expect(mailTextProblems("invitation-self", text)).toEqual(problems);
  });

  it("cannot name the person assessed in the subject", () => {
    expect(mailTextProblems("invitation-rater", { subject: "On {{candidateName}}", body: "{{link}}" })).toEqual({
      subject: "not-in-subjects",
    });
    for (const textId of mailTextIds) expect(subjectPlaceholders(textId)).not.toContain("candidateName");
  });

  it("stands for its language alone", () => {
    const custom = { "reminder-self": { en: { subject: "Mine", body: "{{link}}" } } };
    expect(mailTextOf(custom, "reminder-self", "en").subject).toBe("Mine");
    expect(mailTextOf(custom, "reminder-self", "fr")).toBe(mailTexts.fr.texts["reminder-self"]);
    expect(mailTextOf(custom, "invitation-self", "en")).toBe(mailTexts.en.texts["invitation-self"]);
  });
});

it("each kind of mail has a text for each kind of rater", () => {
  expect(mailTextFor("invitation", "self")).toBe("invitation-self");
  expect(mailTextFor("invitation", "customer")).toBe("invitation-rater");
  expect(mailTextFor("reminder", "hr")).toBe("reminder-hr");
  expect(mailTextFor("chase", "peer")).toBe("reminder-rater");
  expect(mailTextFor("deadline", "manager")).toBe("deadline-extended");
  expect(mailTextFor("new_link", "self")).toBe("new-link");
});

describe("a mail is no longer wanted", () => {
  const wanted: Wanted = Object.freeze({
    isSample: false,
    campaignState: "running",
    endsAt: new Date("2026-12-01T22:59:59.999Z"),
    status: "draft",
    isArchived: false,
    isMemberDisabled: false,
    isLinkRevoked: false,
  });
  const now = new Date("2026-12-01T22:00:00Z");

  it.each([
    ["never: all is as it was", {}, null],
    ["without a deadline", { endsAt: null }, null],
    ["in the sample company", { isSample: true }, "sample"],
    ["after the close", { campaignState: "closed" as const }, "campaign-not-running"],
    ["after an answer", { status: "submitted" as const }, "answered"],
    ["after declining", { status: "declined" as const }, "answered"],
    ["when the person is archived", { isArchived: true }, "archived"],
    ["when the member was disabled", { isMemberDisabled: true }, "disabled"],
    ["when the link was withdrawn", { isLinkRevoked: true }, "revoked"],
    ["after the deadline", { endsAt: new Date("2026-12-01T21:59:59.999Z") }, "over"],
  ])("%s", (_title, change, reason) => {
    expect(stopReason({ ...wanted, ...change }, now)).toBe(reason);
  });
});
