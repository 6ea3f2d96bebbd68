import { createHmac, hkdfSync } from "node:crypto";
import { env } from "../env";
import { hashToken, type TokenPurpose } from "./tokens";

/** What personal links open: the person's own form, or a rater's. */
export type LinkPurpose = Extract<TokenPurpose, "self_assessment" | "rating">;

/** Who answers by a personal link; HR signs in. */
export type LinkKind = "self" | "manager" | "peer" | "customer";

export function linkPurposeOf(kind: LinkKind): LinkPurpose {
  return kind === "self" ? "self_assessment" : "rating";
}

/**
 * The token of an invitation, derived from the installation's secret, so that a queue and a log can hold mails without
 * holding links, and a reminder carries the link that the first mail had (docs/decisions/0008).
 * @returns HMAC-SHA-256 of purpose and id under a key of its own (HKDF), 43 base64url characters
 */
export function linkToken(purpose: LinkPurpose, invitationId: string): string {
  const key = hkdfSync("sha256", env().BETTER_AUTH_SECRET, "", "kam personal links", 32);
  return createHmac("sha256", Buffer.from(key)).update(`${purpose}:${invitationId}`).digest("base64url");
}

/** The only form in which the token of an invitation is stored. */
export function linkTokenHash(purpose: LinkPurpose, invitationId: string): string {
  return hashToken(purpose, linkToken(purpose, invitationId));
}
