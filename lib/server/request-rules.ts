import type { IncomingHttpHeaders } from "node:http";

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

export interface OwnAddress {
  /** Where people reach the application, e.g. https://kam.example.com. */
  readonly baseURL: string;
  readonly port: number;
}

/** Hosts that the application answers to: that of its address, and this machine's own names. */
export function ownHosts({ baseURL, port }: OwnAddress): ReadonlySet<string> {
  const loopback = ["localhost", "127.0.0.1", "[::1]"].map((name) => new URL(`http://${name}:${port}`).host);
  return new Set([new URL(baseURL).host, ...loopback]);
}

/** The only origin whose pages may change anything through this host. */
export function originOf(host: string, { baseURL }: OwnAddress): string {
  const base = new URL(baseURL);
  return host === base.host ? base.origin : `http://${host}`;
}

/**
 * What is wrong with a request before its body is read, as the status of the answer.
 * Refuses what Next would answer with a 500 or let through (safety.md D6, F5 to F7).
 * @returns undefined when it may go on
 */
export function refusalOf(request: RequestHead, own: OwnAddress): number | undefined {
  const { method, url, headers, rawHeaders } = request;
  if (!METHODS.includes(method)) return 405;
  if (url.length > MAX_URL_LENGTH) return 414;
  if (!isPlainPath(url)) return 400;
  if (rawHeaders.length > 2 * MAX_HEADERS) return 431;
  if (isDoubled(rawHeaders, "host") || headers.host === undefined) return 400;
  if (!ownHosts(own).has(headers.host.toLowerCase())) return 421;
  return method === "POST" ? refusalOfPost(headers, own) : refusalOfBody(headers);
}

/** A path from the root whose escapes can be decoded, without characters that mean something else to somebody behind us. */
function isPlainPath(url: string): boolean {
  const path = url.split("?", 1)[0] ?? "";
  if (!path.startsWith("/") || path.startsWith("//")) return false;
  try {
    return !/[\\\0]|\/\//.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

function isDoubled(rawHeaders: readonly string[], wanted: string): boolean {
  return rawHeaders.filter((name, index) => index % 2 === 0 && name.toLowerCase() === wanted).length > 1;
}

/** A GET with a body is how requests are smuggled past a proxy. */
function refusalOfBody(headers: IncomingHttpHeaders): number | undefined {
  const hasBody = headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
  return hasBody ? 400 : undefined;
}

function refusalOfPost(headers: IncomingHttpHeaders, own: OwnAddress): number | undefined {
  if (headers.origin !== originOf(headers.host?.toLowerCase() ?? "", own)) return 403;
  if (![undefined, "same-origin"].includes(headers["sec-fetch-site"])) return 403;
  if (headers["content-encoding"] !== undefined) return 415;
  // Browsers always say the length; without it the limit could only be noticed in the middle.
  if (headers["content-length"] === undefined) return 411;
  if (Number(headers["content-length"]) > MAX_BODY_BYTES) return 413;
  return undefined;
}
