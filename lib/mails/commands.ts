import { randomUUID } from "node:crypto";
import type { StaffScope } from "../access/scope";
import { isWithinLimit } from "../access/throttle";
import { forTenant, type TenantTransaction } from "../db/tenant";
import { env } from "../env";
import { done, type Outcome, refused } from "../outcome";
import { findMailTexts } from "./queries";
import { isShippedText, mailTextOf, mailTextProblems, renderTestMail } from "./rules";
import {
  type CustomMailTexts,
  customMailTexts,
  type ResetMailTextInput,
  type SaveMailTextInput,
  type SendTestMailInput,
} from "./schema";
import { sendLetter } from "./transport";

/** Gives a campaign its own words for one text in one language; the shipped words themselves are not kept as its own. */
export async function saveMailText(scope: StaffScope, input: SaveMailTextInput): Promise<Outcome> {
  const { campaignId, textId, locale, subject, body } = input;
  const text = { subject, body };
  const fields = mailTextProblems(textId, text);
  if (Object.keys(fields).length > 0) return refused("invalid", { fields });
  return changeTexts(scope, campaignId, (custom) =>
    isShippedText(textId, locale, text)
      ? without(custom, { textId, locale })
      : { ...custom, [textId]: { ...custom[textId], [locale]: text } },
  );
}

/** Takes the shipped words of one text in one language again. */
export async function resetMailText(scope: StaffScope, input: ResetMailTextInput): Promise<Outcome> {
  return changeTexts(scope, input.campaignId, (custom) => without(custom, input));
}

function without(custom: CustomMailTexts, { textId, locale }: Pick<ResetMailTextInput, "textId" | "locale">) {
  const { [locale]: _, ...others } = custom[textId] ?? {};
  const { [textId]: __, ...rest } = custom;
  return Object.keys(others).length > 0 ? { ...rest, [textId]: others } : rest;
}

/** Two people who edit two texts at the same moment both keep theirs: the row is held meanwhile. */
async function changeTexts(
  scope: StaffScope,
  campaignId: string,
  change: (custom: CustomMailTexts) => CustomMailTexts,
): Promise<Outcome> {
  return forTenant(scope).$transaction(async (tx) => {
    const held = await holdTexts(tx, scope, campaignId);
    if (!held) return refused("stale-form");
    if (held.state === "closed") return refused("campaign-closed");
    const mailTexts = change(customMailTexts.parse(held.mailTexts));
    await tx.campaign.updateMany({ where: { id: campaignId }, data: { mailTexts } });
    return done();
  });
}

interface HeldTexts {
  readonly state: "draft" | "running" | "closed";
  readonly mailTexts: unknown;
}

async function holdTexts(tx: TenantTransaction, { organisationId }: StaffScope, id: string): Promise<HeldTexts | null> {
  const [row] = await tx.$queryRaw<HeldTexts[]>`
    SELECT "state"::text AS "state", "mailTexts" FROM "Campaign"
    WHERE "organisationId" = ${organisationId}::uuid AND "id" = ${id}::uuid AND NOT "isStanding" FOR UPDATE`;
  return row ?? null;
}

const testsAllowed = 10;
const testMinutes = 10;

/**
 * Sends a text, as saved, to the member who asks, through the mail server at once.
 * @returns where it went, and what the mail server said; refused with its words when it did not take the mail
 */
export async function sendTestMail(
  scope: StaffScope,
  { campaignId, textId, locale }: SendTestMailInput,
): Promise<Outcome<{ address: string; answer: string }>> {
  const { SMTP_URL, MAIL_FROM, BASE_URL } = env();
  const page = await findMailTexts(scope, campaignId);
  const member = await forTenant(scope).member.findFirst({
    where: { id: scope.memberId },
    select: { name: true, user: { select: { email: true } }, organisation: { select: { name: true, isSample: true } } },
  });
  if (!page || !member) return refused("stale-form");
  if (member.organisation.isSample) return refused("sample-mail");
  if (!SMTP_URL) return refused("mail-off");
  if (!(await isWithinLimit("test-mail", scope.memberId, testsAllowed, testMinutes * 60)))
    return refused("too-many-tries", { details: { minutes: testMinutes } });
  const mailbox = { name: member.name, address: member.user.email };
  const answer = await sendLetter(SMTP_URL, {
    messageId: `${randomUUID()}@${new URL(BASE_URL).hostname}`,
    from: { name: MAIL_FROM.name || member.organisation.name, address: MAIL_FROM.address },
    to: mailbox,
    replyTo: null,
    ...renderTestMail(mailTextOf(page.custom, textId, locale), page.examples[locale]),
    headers: {},
  });
  return answer.kind === "taken"
    ? done({ address: mailbox.address, answer: answer.words })
    : refused("mail-refused", { details: { answer: answer.words } });
}
