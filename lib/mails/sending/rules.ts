import type { RaterKind } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";
import { raterGroupText } from "../../legal/mails/rater-group";
import type { MailValues } from "../../legal/mails/types";
import { isoDay } from "../../zoned-time";
import { isMailAddress, type Letter, type Mailbox } from "../letter";
import type { ReminderCalendar } from "../reminders/rules";
import { mailTextFor, mailTextOf, renderMail, type Wanted } from "../rules";
import type { CustomMailTexts, MailKind, MailState, MailTrouble } from "../schema";

/** A mail with all that its sending depends on. */
export interface MailToSend {
  readonly mailId: string;
  readonly kind: MailKind;
  readonly state: MailState;
  readonly mayBeDouble: boolean;
  readonly assessmentId: string;
  readonly raterKind: RaterKind;
  readonly organisationName: string;
  readonly campaignNames: Readonly<Record<Locale, string>>;
  readonly roleTitle: string;
  readonly candidateName: string;
  readonly contact: Mailbox | null;
  readonly custom: CustomMailTexts;
  readonly recipient: { readonly name: string; readonly address: string | null };
  readonly locale: Locale;
  readonly clock: Pick<ReminderCalendar, "recipientTimeZone" | "quietFrom" | "quietUntil">;
  /** Null for members, who sign in. */
  readonly link: {
    readonly id: string;
    readonly purpose: "self_assessment" | "rating";
    readonly tokenHash: string;
  } | null;
  /** Of this recipient: a link that was extended lives longer than the campaign says. */
  readonly lastDay: Date | null;
  /** ISO day that a mail about a moved deadline tells of; null when it is out of date. */
  readonly oldDeadline: string | null;
  readonly wanted: Wanted;
}

export interface Sender {
  /** With an empty name the organisation's is shown. */
  readonly from: Mailbox;
  /** The address of the application, without a slash at the end. */
  readonly baseUrl: string;
}

/**
 * A mail as it leaves.
 * @param token of the personal link; null for members
 * @returns our word for what keeps it from being written, when something does
 */
export function letterOf(mail: MailToSend, { from, baseUrl }: Sender, token: string | null): Letter | MailTrouble {
  const { recipient, locale, organisationName, contact } = mail;
  if (recipient.address === null || !isMailAddress(recipient.address)) return "no-address";
  const text = mailTextOf(mail.custom, mailTextFor(mail.kind, mail.raterKind), locale);
  const link = token ? `${baseUrl}/r/${token}?lang=${locale}` : `${baseUrl}/assessments/${mail.assessmentId}/score`;
  let written: { subject: string; body: string };
  try {
    written = renderMail(locale, mailTextFor(mail.kind, mail.raterKind), text, valuesOf(mail, link));
  } catch (error) {
    if (error instanceof RangeError) return "text-unusable";
    throw error;
  }
  return {
    messageId: `${mail.mailId}@${new URL(baseUrl).hostname}`,
    from: { name: from.name || organisationName, address: from.address },
    to: { name: recipient.name, address: recipient.address },
    replyTo: contact && isMailAddress(contact.address) ? contact : null,
    ...written,
    headers: mail.mayBeDouble ? { "X-KAM-Possible-Duplicate": "yes" } : {},
  };
}

function valuesOf(mail: MailToSend, link: string): MailValues {
  const { raterKind, locale, lastDay, oldDeadline } = mail;
  const day = lastDay ? isoDay(lastDay) : undefined;
  return {
    organisation: mail.organisationName,
    contactName: mail.contact?.name ?? mail.organisationName,
    contactEmail: mail.contact?.address ?? "",
    roleTitle: mail.roleTitle,
    candidateName: mail.candidateName,
    recipientName: mail.recipient.name,
    campaignName: mail.campaignNames[locale],
    link,
    ...(raterKind !== "self" && raterKind !== "hr" && { raterGroup: raterGroupText(locale, raterKind) }),
    ...(day && { deadline: day, newDeadline: day, linkExpiry: day }),
    ...(oldDeadline && { oldDeadline }),
  };
}
