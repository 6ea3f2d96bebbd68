import { createHash, randomBytes, randomInt } from "node:crypto";

/** Each kind of secret has its own table and its own purpose inside the hash, so that none can be taken for another. */
export type TokenPurpose =
  | "self_assessment"
  | "respondent_session"
  | "workshop_participant"
  | "member_invitation"
  | "setup" | "workshop_participant";

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

/** Letters and digits that are not taken for one another, read aloud or off a screen. */
const codeAlphabet = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
const codeLength = 8;

/** @returns eight random characters to type into a phone, about 40 bits: enough for hours behind a limit of tries */
export function newWorkshopCode(): string {
  return Array.from({ length: codeLength }, () => codeAlphabet[randomInt(codeAlphabet.length)]).join("");
}

/** A code as typed, in capitals or not, with or without spaces and dashes; null when it has not the shape of one. */
export function readWorkshopCode(text: string): string | null {
  const code = text.toUpperCase().replace(/[\s\p{Pd}]/gu, "");
  return code.length === codeLength && [...code].every((character) => codeAlphabet.includes(character)) ? code : null;
}
