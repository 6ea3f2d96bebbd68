import { randomBytes, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { log, withRequestId } from "../log";
import { refusalOfBody } from "./action-body";
import type { Health } from "./health";
import { refusalOfClientError, refuse, refuseRaw } from "./refusals";
import { readBody, withBody } from "./request-body";
import { type OwnAddress, protocolOf, refusalOfHead } from "./request-rules";
import type { RouteTemplate } from "./route-templates";
import { contentSecurityPolicy, fixedHeaders, type HeaderPolicy, isKept, NOT_FROM_OUTSIDE } from "./security-headers";

const MAX_IN_FLIGHT = 64;

const timeouts = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  // Longer than the idle time of the usual proxies, which would otherwise meet a closed connection.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
};

export interface Pages {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly routeOf: RouteTemplate;
  readonly health: Health;
}

export interface Guard {
  readonly server: Server;
  /** From now on requests reach the pages; until then they are asked to come again. */
  readonly open: (pages: Pages) => void;
}

/**
 * The HTTP server in front of Next, in the same process: refuses what is malformed, too large, from another site or too
 * much, so that Next sees only what it can handle, and puts the security headers on every response (safety.md D6).
 */
export function createGuard(own: OwnAddress, policy: HeaderPolicy): Guard {
  let pages: Pages | undefined;
  let inFlight = 0;

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (path === "/livez" || path === "/readyz") return answerHealth(path, pages?.health, response);
    const { method = "", url = "", headers, rawHeaders } = request;
    const refusal = refusalOfHead({ method, url, headers, rawHeaders }, own);
    if (refusal !== undefined) return refuse(response, refusal);
    const isFile = path.startsWith("/_next/static/");
    if (!policy.isDevelopment && path.startsWith("/_") && !isFile) return refuse(response, 404);
    if (!pages || (inFlight > MAX_IN_FLIGHT && !isFile)) return refuse(response, 503);
    if (method !== "POST") return pages.handle(request, response);

    const body = await readBody(request);
    if (!body) return refuse(response, 400);
    const bodyRefusal = await refusalOfBody(headers, body);
    if (bodyRefusal !== undefined) return refuse(response, bodyRefusal);
    return pages.handle(withBody(request, body), response);
  }

  const server = createServer(timeouts, (request, response) => {
    const started = performance.now();
    const requestId = randomUUID();
    const path = request.url?.split("?", 1)[0] ?? "";
    inFlight += 1;
    const csp = contentSecurityPolicy(randomBytes(16).toString("base64"), policy);
    prepareRequest(request, own, { "x-request-id": requestId, "content-security-policy": csp });
    prepareResponse(response, path, {
      ...fixedHeaders(policy),
      "Content-Security-Policy": csp,
      "X-Request-Id": requestId,
    });
    withRequestId(requestId, () => {
      response.once("close", () => {
        inFlight -= 1;
        logRequest(request, response, pages?.routeOf(path) ?? "unmatched", performance.now() - started);
      });
      answer(request, response, path).catch((error: unknown) => {
        log.error({ error }, "the request failed");
        if (response.headersSent) response.destroy();
        else refuse(response, 500);
      });
    });
  });

  const rawHeaders = { ...fixedHeaders(policy), "Content-Security-Policy": "default-src 'none'" };
  server.on("connect", (_request, socket) => refuseRaw(socket, 405, rawHeaders));
  // Nothing here speaks WebSocket; only the development server reloads pages by one.
  if (!policy.isDevelopment) server.on("upgrade", (_request, socket) => refuseRaw(socket, 400, rawHeaders));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else refuseRaw(socket, refusalOfClientError(error), rawHeaders);
  });
  return {
    server,
    open: (ready) => {
      pages = ready;
    },
  };
}

/**
 * The one page for links that cannot be used. It is a page, so that it shows without JavaScript, where `notFound()` shows
 * nothing; its answer is that of something absent all the same.
 */
const ABSENT_PAGE = "/r/not-usable";

/** Removes what nobody outside may say, and says it ourselves. Next reads the nonce of its scripts from the policy. */
function prepareRequest(
  { headers, socket, url }: IncomingMessage,
  own: OwnAddress,
  ours: Record<string, string>,
): void {
  for (const name of Object.keys(headers)) if (NOT_FROM_OUTSIDE.test(name)) delete headers[name];
  const host = headers.host?.toLowerCase() ?? "";
  Object.assign(headers, ours, {
    // Where a visitor wanted to go before signing in, and the language that a personal link asks for.
    "x-kam-path": url ?? "/",
    "x-forwarded-host": host,
    "x-forwarded-proto": protocolOf(host, own),
    "x-forwarded-for": socket.remoteAddress ?? "",
  });
}

function prepareResponse(response: ServerResponse, path: string, headers: Record<string, string>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  // At the last moment, so that it holds whatever a page has set meanwhile.
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (!isKept(path, status)) response.setHeader("Cache-Control", "no-store");
    return writeHead(path === ABSENT_PAGE && status === 200 ? 404 : status, ...rest);
  };
}

async function answerHealth(path: string, health: Health | undefined, response: ServerResponse): Promise<void> {
  const isWell = path === "/livez" ? (health?.isLive() ?? true) : ((await health?.isReady()) ?? false);
  response.writeHead(isWell ? 200 : 503, { "Content-Type": "text/plain" }).end(isWell ? "ok" : "not ready");
}

function logRequest(request: IncomingMessage, response: ServerResponse, route: string, durationMs: number): void {
  const entry = {
    method: request.method ?? "",
    route,
    status: response.statusCode,
    durationMs: Math.round(durationMs * 10) / 10,
    ...(!response.writableFinished && { reason: "the connection was cut" }),
  };
  // Files and health checks are many and say little.
  if (route === "/_next/static" || route === "/livez" || route === "/readyz") log.debug(entry, "request");
  else log.info(entry, "request");
}
