import { createHash, randomBytes } from "node:crypto";

/** Each kind of secret has its own table and its own purpose inside the hash, so that none can be taken for another. */
export type TokenPurpose =
  | "self_assessment"
  | "rating"
  | "respondent_session"
  | "workshop_participant"
  | "member_invitation"
  | "setup";

/** @returns 256 random bits as 43 base64url characters */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** @returns whether the text has the shape of a token; says nothing about its being known */
export function isTokenShaped(token: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(token);
}

/**
 * The only form in which a token is stored. The tenant is not part of it (unlike safety.md D3): the lookup by hash is what
 * tells the tenant, and 256 random bits do not collide.
 * @returns SHA-256 of purpose and token, hex
 */
export function hashToken(purpose: TokenPurpose, token: string): string {
  return createHash("sha256").update(`${purpose}:${token}`).digest("hex");
}
