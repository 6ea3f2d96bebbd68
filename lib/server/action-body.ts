import type { IncomingHttpHeaders } from "node:http";
import type { Refusal } from "./refusals";

const ACTION_ID = /^[0-9a-f]{42}$/;
const MAX_DEPTH = 32;

/**
 * What is wrong with the body of a POST, as the status of the answer. Next answers 500 to a form it cannot decode and to
 * arguments of another kind than the action expects, and its decoder is where remote code execution was found before
 * (safety.md 1.3, F6): only what our own pages send passes. JSON is left to the route that takes it.
 * @returns undefined when it may go on
 */
export async function refusalOfBody(headers: IncomingHttpHeaders, body: Buffer): Promise<Refusal | undefined> {
  const type = headers["content-type"] ?? "";
  const actionId = headers["next-action"];
  if (actionId === undefined && type.startsWith("application/json")) return holdsNul(body.toString()) ? 400 : undefined;
  const form = type.startsWith("multipart/form-data") ? await readForm(type, body) : undefined;
  if (form === "malformed") return 400;
  if (typeof actionId === "string") return isCall(actionId, form, type, body) ? undefined : 400;
  if (!form) return 415;
  return isFormPost(form) ? undefined : 400;
}

/** PostgreSQL keeps no NUL in a text; JSON can only write one as an escape whose backslash is not itself escaped. */
function holdsNul(json: string): boolean {
  return /(?<!\\)(\\\\)*\\u0000/.test(json);
}

async function readForm(type: string, body: Buffer): Promise<FormData | "malformed"> {
  try {
    const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
    return [...form].flat().some((part) => typeof part === "string" && part.includes("\0")) ? "malformed" : form;
  } catch {
    return "malformed";
  }
}

/** An action called by script: field "0" lists the arguments, the last of which is the form, its fields named `_1_…`. */
function isCall(actionId: string, form: FormData | undefined, type: string, body: Buffer): boolean {
  const expected = argumentsOf(actionId);
  if (expected === undefined) return false;
  if (!form) return expected === 0 && type.startsWith("text/plain") && body.toString() === "[]";
  const list = parse(form.get("0"));
  if (!Array.isArray(list) || typeof list.at(-1) !== "string") return false;
  const prefix = /^\$K([0-9a-f]+)$/.exec(list.at(-1))?.[1];
  if (prefix === undefined) return false;
  const areFieldsOfForm = [...form.keys()].every((name) => name === "0" || name.startsWith(`_${prefix}_`));
  return areFieldsOfForm && fits(list.length, expected) && list.slice(0, -1).every((value) => isPlain(value));
}

/** A form sent without script: one field names the action, others hold the arguments before the form itself. */
function isFormPost(form: FormData): boolean {
  const marks = [...form.keys()].flatMap((name) => /^\$ACTION_(ID|REF)_(.*)$/.exec(name) ?? []);
  const [mark, kind = "", suffix = ""] = marks;
  if (mark === undefined || marks.length !== 3) return false;
  if (kind === "ID") return fits(1, argumentsOf(suffix));
  const reference = parse(form.get(`$ACTION_${suffix}:0`)) as { id?: unknown; bound?: unknown } | null | undefined;
  if (typeof reference?.id !== "string") return false;
  const row = typeof reference.bound === "string" ? /^\$@(\d+)$/.exec(reference.bound)?.[1] : undefined;
  const bound = row === undefined ? [] : parse(form.get(`$ACTION_${suffix}:${row}`));
  if (!Array.isArray(bound) || (row === undefined && reference.bound !== null)) return false;
  return fits(bound.length + 1, argumentsOf(reference.id)) && bound.every((value) => isPlain(value));
}

/**
 * How many arguments an action reads, from the first byte of its id: a kind bit, a bit for each of six arguments, a bit for
 * "and all others" (Next 16; the tests in a browser fail if that changes).
 * @returns Infinity for any number, undefined when it is no action's id
 */
function argumentsOf(actionId: string): number | undefined {
  if (!ACTION_ID.test(actionId)) return undefined;
  const byte = Number.parseInt(actionId.slice(0, 2), 16);
  if (byte & 1) return Number.POSITIVE_INFINITY;
  const mask = (byte >> 1) & 0b111111;
  return [1, 2, 3, 4, 5, 6].findLast((position) => mask & (1 << (6 - position))) ?? 0;
}

/** An action that reads no argument still gets the form it stands on. */
function fits(given: number, expected: number | undefined): boolean {
  return expected !== undefined && (expected === given || expected === 0 || expected === Number.POSITIVE_INFINITY);
}

function parse(field: FormDataEntryValue | null): unknown {
  if (typeof field !== "string") return undefined;
  try {
    return JSON.parse(field);
  } catch {
    return undefined;
  }
}

/** Data without references: in React's notation a string that begins with $ may name a function, a promise or a module. */
function isPlain(value: unknown, depth = 0): boolean {
  if (depth > MAX_DEPTH) return false;
  if (typeof value === "string") return !value.startsWith("$") || /^\$(\$|(undefined|NaN|-?Infinity|-0)$)/.test(value);
  if (typeof value !== "object" || value === null) return true;
  return Object.entries(value).every(([name, part]) => name !== "__proto__" && isPlain(part, depth + 1));
}
