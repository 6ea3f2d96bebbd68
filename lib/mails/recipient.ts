import type { RaterKind } from "../frameworks/schema";
import { defaultLocale, isLocale, type Locale } from "../i18n/locales";

/** Columns of an assessment that tell where its rater is written to. */
export const recipientColumns = {
  raterKind: true,
  campaign: { select: { organisation: { select: { locale: true } } } },
  candidate: { select: { name: true, email: true, locale: true } },
  rater: {
    select: {
      name: true,
      email: true,
      locale: true,
      member: { select: { name: true, locale: true, user: { select: { email: true } } } },
    },
  },
} as const;

interface Reached {
  readonly raterKind: RaterKind;
  readonly campaign: { readonly organisation: { readonly locale: string } };
  readonly candidate: { readonly name: string; readonly email: string | null; readonly locale: string };
  readonly rater: {
    readonly name: string;
    readonly email: string | null;
    readonly locale: string | null;
    readonly member: {
      readonly name: string;
      readonly locale: string | null;
      readonly user: { readonly email: string };
    } | null;
  };
}

/** Whom a mail about an assessment reaches: the person, a member, or a rater from outside, each with their own address. */
export interface Recipient {
  readonly name: string;
  /** Null when nothing is known to write to. */
  readonly address: string | null;
  /** Theirs, else the organisation's. */
  readonly locale: Locale;
}

export function recipientOf({ raterKind, campaign, candidate, rater }: Reached): Recipient {
  const [name, address, locale] =
    raterKind === "self"
      ? [candidate.name, candidate.email, candidate.locale]
      : raterKind === "hr"
        ? [rater.member?.name ?? rater.name, rater.member?.user.email ?? null, rater.member?.locale]
        : [rater.name, rater.email, rater.locale];
  return { name, address, locale: [locale, campaign.organisation.locale].find(isLocale) ?? defaultLocale };
}
