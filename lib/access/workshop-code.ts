import { randomInt } from "node:crypto";

/** No 0 and O, 1, I and L: the code is read from a wall and typed on a phone. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const length = 8;

/** @returns a new code as stored: 8 letters and digits, one of 8.5e11 */
export function newWorkshopCode(): string {
  return Array.from({ length }, () => alphabet[randomInt(alphabet.length)]).join("");
}

/** @returns the code as stored, from whatever way it was typed; null for what can be none */
export function readWorkshopCode(typed: string): string | null {
  const code = typed.toUpperCase().replace(/[\s\-‐-―]/g, "");
  return code.length === length && [...code].every((letter) => alphabet.includes(letter)) ? code : null;
}

/** @returns the code as shown, "7KQ2-MWXA" */
export function showWorkshopCode(code: string): string {
  return `${code.slice(0, length / 2)}-${code.slice(length / 2)}`;
}
