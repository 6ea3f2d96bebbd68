import type { IncomingHttpHeaders } from "node:http";
import { parseAndValidateFlightRouterState } from "next/dist/server/app-render/parse-and-validate-flight-router-state.js";
import type { Refusal } from "./refusals";

const METHODS = ["GET", "HEAD", "POST"];
const MAX_URL_LENGTH = 4_096;
const MAX_HEADERS = 100;
/** Also Next's own limit for an action. */
export const MAX_BODY_BYTES = 1_048_576;

export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** Name, value, name, value, as received: doubled headers are still visible here. */
  readonly rawHeaders: readonly string[];
}

/** Where this installation is reached. */
export interface OwnAddress {
  readonly base: URL;
  /** Hosts that it answers to: that of its address, and this machine's own names. */
  readonly hosts: ReadonlySet<string>;
}

export function ownAddress(baseURL: string, port: number): OwnAddress {
  const base = new URL(baseURL);
  const loopback = ["localhost", "127.0.0.1", "[::1]"].map((name) => new URL(`http://${name}:${port}`).host);
  return { base, hosts: new Set([base.host, ...loopback]) };
}

/** "https" where a proxy in front speaks it for us, else "http". */
export function protocolOf(host: string, { base }: OwnAddress): string {
  return host === base.host ? base.protocol.slice(0, -1) : "http";
}

/**
 * What is wrong with a request before its body is read, as the status of the answer.
 * Refuses what Next would answer with a 500 or let through (safety.md D6, F5 to F7).
 * @returns undefined when it may go on
 */
export function refusalOfHead(request: RequestHead, own: OwnAddress): Refusal | undefined {
  const { method, url, headers, rawHeaders } = request;
  if (!METHODS.includes(method)) return 405;
  if (url.length > MAX_URL_LENGTH) return 414;
  // PostgreSQL keeps no NUL in a text, so a search for one would be an error of ours.
  if (!isPlainPath(url) || url.includes("%00")) return 400;
  if (rawHeaders.length > 2 * MAX_HEADERS) return 431;
  if (isDoubled(rawHeaders, "host") || headers.host === undefined) return 400;
  if (!own.hosts.has(headers.host.toLowerCase())) return 421;
  if (!isRouterState(headers["next-router-state-tree"])) return 400;
  return method === "POST" ? refusalOfWriting(headers, own) : refusalOfReading(headers);
}

/** A path from the root whose escapes can be decoded, without parts that mean something else to somebody behind us. */
function isPlainPath(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/")) return false;
  try {
    return !/[\\\0]|\/\/|\/\.\.?(\/|$)/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/** What Next's router in the browser sends along, judged by Next's own check: failing later, it answers 500. */
function isRouterState(header: string | string[] | undefined): boolean {
  try {
    parseAndValidateFlightRouterState(header);
    return true;
  } catch {
    return false;
  }
}

function isDoubled(rawHeaders: readonly string[], wanted: string): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === wanted).length > 1;
}

/** A GET with a body is how requests are smuggled past a proxy. */
function refusalOfReading(headers: IncomingHttpHeaders): Refusal | undefined {
  const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
  return hasBody ? 400 : undefined;
}

function refusalOfWriting(headers: IncomingHttpHeaders, own: OwnAddress): Refusal | undefined {
  const host = headers.host?.toLowerCase() ?? "";
  if (headers.origin !== `${protocolOf(host, own)}://${host}`) return 403;
  if (![undefined, "same-origin"].includes(headers["sec-fetch-site"])) return 403;
  if (headers["content-encoding"] !== undefined) return 415;
  // Browsers always say the length; without it the limit could only be noticed in the middle.
  if (headers["content-length"] === undefined) return 411;
  if (Number(headers["content-length"]) > MAX_BODY_BYTES) return 413;
  return undefined;
}
