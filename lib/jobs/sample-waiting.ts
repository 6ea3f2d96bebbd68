import { randomUUID } from "node:crypto";
import { linkPurposeOf, linkTokenHash } from "../access/links";
import type { Locale } from "../i18n/locales";
import { endOfDay } from "../zoned-time";
import type { Loading } from "./sample-loading";

/** Somebody fictional who was asked in the sample's running campaign and has sent nothing. */
interface WaitingRater {
  /** In `sample.json`. */
  readonly candidateId: string;
  readonly kind: "manager" | "peer" | "customer";
  readonly name: string;
  /** Under `.invalid`, which no mail reaches. */
  readonly email: string;
  readonly locale: Locale;
  readonly hasDeclined: boolean;
}

/**
 * Who is late in the running campaign, so that its board has something to show. No figure of the sample rests on them:
 * what is not sent does not count.
 */
const waitingRaters: readonly WaitingRater[] = [
  {
    candidateId: "c05",
    kind: "peer",
    name: "Maëlys Ternisien",
    email: "maelys.ternisien@halvennec.invalid",
    locale: "fr",
    hasDeclined: false,
  },
  {
    candidateId: "c07",
    kind: "customer",
    name: "Gaspard Montrevel",
    email: "gaspard.montrevel@orvane.invalid",
    locale: "fr",
    hasDeclined: false,
  },
  {
    candidateId: "c08",
    kind: "peer",
    name: "Tamsin Wexcombe",
    email: "tamsin.wexcombe@halvennec.invalid",
    locale: "en",
    hasDeclined: false,
  },
  {
    candidateId: "c10",
    kind: "peer",
    name: "Owen Harkstead",
    email: "owen.harkstead@halvennec.invalid",
    locale: "en",
    hasDeclined: true,
  },
];

/** Those asked in the running campaign who have sent nothing, each with a link that could be copied. */
export async function loadWaiting(
  { tx, organisationId, sample, frameworkVersionId }: Loading,
  campaignIds: ReadonlyMap<string, string>,
  candidateIds: ReadonlyMap<string, string>,
): Promise<void> {
  const campaignId = campaignIds.get(sample.rounds.at(-1)?.id ?? "") as string;
  const { closesOn, timeZone } = await tx.campaign.findFirstOrThrow({
    where: { id: campaignId },
    select: { closesOn: true, timeZone: true },
  });
  if (!closesOn) throw new Error("the sample's running campaign has no last day");
  const rows = waitingRaters.map((rater) => ({
    ...rater,
    raterId: randomUUID(),
    assessmentId: randomUUID(),
    invitationId: randomUUID(),
  }));
  await tx.rater.createMany({
    data: rows.map(({ raterId, kind, name, email, locale }) => ({
      id: raterId,
      organisationId,
      kind,
      name,
      email,
      locale,
      timeZone,
    })),
  });
  await tx.assessment.createMany({
    data: rows.map(({ assessmentId, raterId, candidateId, kind, hasDeclined }) => ({
      id: assessmentId,
      organisationId,
      frameworkVersionId,
      campaignId,
      candidateId: candidateIds.get(candidateId) as string,
      raterId,
      raterKind: kind,
      ...(hasDeclined ? { status: "declined" as const, declinedAt: new Date() } : { status: "draft" as const }),
    })),
  });
  await tx.invitation.createMany({
    data: rows.map(({ assessmentId, invitationId, kind }) => ({
      id: invitationId,
      organisationId,
      assessmentId,
      purpose: linkPurposeOf(kind),
      tokenHash: linkTokenHash(linkPurposeOf(kind), invitationId),
      expiresAt: endOfDay(closesOn, timeZone),
    })),
  });
}
