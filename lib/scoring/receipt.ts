import { seal } from "./result";

/** Significant digits of a result on a receipt: "equal to the last digit" means these. */
const DIGITS = 12;

/** The formulas that a receipt may name; the number changes when the formula does. */
export type FormulaId = "criterion-level/1" | "total/1" | "target-fit/1" | "error-band/1";

/** Plain data, as JSON holds it. */
export type Json = number | string | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/**
 * Everything behind one figure, as a JSON document: enough for `scripts/receipt-recompute.mjs`, which shares no code with
 * the engine, to compute the figure again. Inputs have full precision, results 12 significant digits.
 */
export interface Receipt {
  readonly format: "kam-profile-receipt";
  readonly formatVersion: 1;
  readonly formula: FormulaId;
  /** what the figure was computed with, such as framework, ideal profile and application, by name */
  readonly versions: Readonly<Record<string, string>>;
  readonly inputs: Json;
  readonly result: Json;
  /** CRC-32 of all the above, keys sorted: against slips of a digit, not against forgers, whom the arithmetic finds */
  readonly checksum: string;
}

/**
 * Joins inputs and result of one figure into a receipt.
 * @param formula that leads from the inputs to the result
 * @param versions of whatever the figure depends on, by name
 * @param inputs as entered, full precision
 * @param result as computed; its numbers are rounded to 12 significant digits here
 * @returns the receipt with its checksum, frozen
 * Missing: null stands for what is missing, in inputs and result alike.
 * @throws RangeError when a number is not finite
 * Source: product principle 1 (every number explains itself); checksum ISO 3309.
 */
export function buildReceipt(
  formula: FormulaId,
  versions: Readonly<Record<string, string>>,
  inputs: Json,
  result: Json,
): Receipt {
  const body = seal(
    {
      format: "kam-profile-receipt" as const,
      formatVersion: 1 as const,
      formula,
      versions: { ...versions },
      inputs: structuredClone(inputs),
      result: rounded(result),
    },
    "buildReceipt: receipt",
  );
  return seal({ ...body, checksum: crc32(canonicalText(body)) });
}

/** JSON without spaces and with sorted keys, so that storing a receipt elsewhere does not change its checksum. */
function canonicalText(value: Json | Omit<Receipt, "checksum">): string {
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  const entries = Object.entries(value as { readonly [key: string]: Json });
  const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${sorted.map(([key, inner]) => `${JSON.stringify(key)}:${canonicalText(inner)}`).join(",")}}`;
}

function rounded(value: Json): Json {
  if (typeof value === "number") return Number(value.toPrecision(DIGITS));
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(rounded);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));
}

/** Eight hexadecimal digits over the UTF-8 bytes of a text. */
function crc32(text: string): string {
  let crc = 0xffffffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
}
