import type { StaffScope } from "../access/scope";
import { localised } from "../campaigns/schema";
import { forTenant } from "../db/tenant";
import { env } from "../env";
import { type Locale, locales } from "../i18n/locales";
import { raterGroupText } from "../legal/mails/rater-group";
import { showMailValues } from "../legal/mails/show-mail-values";
import type { MailValues } from "../legal/mails/types";
import { dayIn, isoDay } from "../zoned-time";
import { customMailTexts, type MailCounts, type MailLog, type MailTextsPage } from "./schema";

const pageSize = 100;

/** What is wrong comes first, then what is on its way. */
const stateOrder = ["failed", "sending", "queued", "stopped", "sent"] as const;

/** A page of a campaign's mails: failed ones first, then those that wait, then the latest. */
export async function listMails(scope: StaffScope, campaignId: string, page = 1): Promise<MailLog> {
  const database = forTenant(scope);
  const counts = await countMails(scope, campaignId);
  const total = stateOrder.reduce((sum, state) => sum + counts[state], 0);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const shown = Math.min(page, pages);
  let skip = (shown - 1) * pageSize;
  let left = pageSize;
  const rows: MailLog["rows"][number][] = [];
  // The order of states is ours, not the database's: each state is a run of its own.
  for (const state of stateOrder) {
    const held = counts[state];
    if (skip >= held) {
      skip -= held;
      continue;
    }
    const found = left > 0 ? await readMails(database, campaignId, state, skip, left) : [];
    rows.push(...found);
    left -= found.length;
    skip = 0;
  }
  return { rows, page: shown, pages };
}

type Database = ReturnType<typeof forTenant>;

async function readMails(
  database: Database,
  campaignId: string,
  state: (typeof stateOrder)[number],
  skip: number,
  take: number,
): Promise<MailLog["rows"]> {
  const rows = await database.mail.findMany({
    where: { state, assessment: { campaignId } },
    orderBy: [{ queuedAt: "desc" }, { id: "asc" }],
    skip,
    take,
    select: {
      id: true,
      kind: true,
      state: true,
      problem: true,
      mayBeDouble: true,
      attempts: true,
      queuedAt: true,
      sentAt: true,
      assessment: {
        select: {
          raterKind: true,
          rater: { select: { name: true } },
          candidate: { select: { name: true } },
          campaign: { select: { timeZone: true } },
        },
      },
    },
  });
  return rows.map(({ id, sentAt, assessment: { raterKind, rater, candidate, campaign }, ...mail }) => ({
    ...mail,
    mailId: id,
    raterKind,
    raterName: raterKind === "self" ? candidate.name : rater.name,
    candidateName: candidate.name,
    sentOn: sentAt && dayIn(sentAt, campaign.timeZone),
  }));
}

/** How many mails of a campaign are in which state. */
export async function countMails(scope: StaffScope, campaignId: string): Promise<MailCounts> {
  const groups = await forTenant(scope).mail.groupBy({
    by: ["state"],
    where: { assessment: { campaignId } },
    _count: { _all: true },
  });
  const counts = { queued: 0, sending: 0, sent: 0, failed: 0, stopped: 0 };
  for (const { state, _count } of groups) counts[state] = _count._all;
  return counts;
}

/** The texts of a campaign and what a preview shows in them; null when the campaign is absent or another organisation's. */
export async function findMailTexts(scope: StaffScope, campaignId: string): Promise<MailTextsPage | null> {
  const campaign = await forTenant(scope).campaign.findFirst({
    where: { id: campaignId, isStanding: false },
    select: {
      state: true,
      name: true,
      roleTitle: true,
      closesOn: true,
      mailTexts: true,
      contact: { select: { name: true, user: { select: { email: true } } } },
      organisation: { select: { name: true, isSample: true } },
    },
  });
  if (!campaign) return null;
  const { state, name, roleTitle, closesOn, contact, organisation } = campaign;
  const day = closesOn ?? new Date();
  const before = new Date(day.getTime() - 7 * 24 * 60 * 60 * 1000);
  const names = localised.parse(name);
  const examplesIn = (locale: Locale): MailValues => ({
    organisation: organisation.name,
    contactName: contact?.name ?? organisation.name,
    contactEmail: contact?.user.email ?? env().MAIL_FROM.address,
    roleTitle,
    candidateName: "Noé Martin",
    recipientName: "Camille Robin",
    raterGroup: raterGroupText(locale, "peer"),
    // Leads to the page for links that do not work: a test mail opens nothing.
    link: `${env().BASE_URL}/r/${exampleToken[locale]}?lang=${locale}`,
    deadline: isoDay(day),
    linkExpiry: isoDay(day),
    oldDeadline: isoDay(before),
    newDeadline: isoDay(day),
    campaignName: names[locale],
  });
  const [fr, en] = locales.map((locale) => showMailValues(locale, examplesIn(locale)));
  const { isSample } = organisation;
  return {
    state,
    isSample,
    custom: customMailTexts.parse(campaign.mailTexts),
    examples: { fr: fr ?? {}, en: en ?? {} },
  };
}

const exampleToken: Readonly<Record<Locale, string>> = { fr: "exemple", en: "example" };
