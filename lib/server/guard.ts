import { randomBytes, randomUUID } from "node:crypto";
import { createServer, IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { log, withRequestId } from "../log";
import type { Health } from "./health";
import { MAX_BODY_BYTES, type OwnAddress, originOf, refusalOf } from "./request-rules";
import type { RouteTemplate } from "./route-templates";
import { contentSecurityPolicy, fixedHeaders, type HeaderPolicy } from "./security-headers";

const MAX_IN_FLIGHT = 64;
const RETRY_AFTER_SECONDS = 1;

/** Headers that only a proxy or Next itself may set; from outside they would skip checks or name another address. */
const NOT_FROM_OUTSIDE =
  /^(x-(middleware|invoke|action|matched|now|vercel|forwarded|real|original|rewrite|nextjs-data|nextjs-rewritten)(-|$)|forwarded$|next-resume)/;

export interface Application {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
  readonly routeOf: RouteTemplate;
  readonly health: Health;
}

export interface Guard {
  readonly server: Server;
  /** From now on requests reach the application; until then they are asked to come again. */
  readonly open: (application: Application) => void;
}

/**
 * The HTTP server in front of Next, in the same process: answers what is malformed, too large, from another site or too
 * much, so that Next sees only what it can handle, and puts the security headers on every response (safety.md D6).
 */
export function createGuard(own: OwnAddress, policy: HeaderPolicy): Guard {
  let application: Application | undefined;
  let inFlight = 0;
  const headers = Object.entries(fixedHeaders(policy));

  async function answer(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    if (path === "/livez" || path === "/readyz") return answerHealth(path, application, response);
    const head = { ...request, method: request.method ?? "", url: request.url ?? "", headers: request.headers };
    const refusal = refusalOf({ ...head, rawHeaders: request.rawHeaders }, own);
    if (refusal !== undefined) return refuse(response, refusal);
    const isStatic = path.startsWith("/_next/static/");
    if (!application || (!isStatic && inFlight > MAX_IN_FLIGHT)) return refuse(response, 503);
    const body = request.method === "POST" ? await readBody(request) : undefined;
    if (body === "incomplete") return refuse(response, 400);
    await application.handle(body ? withBody(request, body) : request, response);
  }

  const server = createServer(
    { headersTimeout: 10_000, requestTimeout: 30_000, keepAliveTimeout: 65_000, connectionsCheckingInterval: 1_000 },
    (request, response) => {
      const requestId = randomUUID();
      const started = performance.now();
      const path = request.url?.split("?", 1)[0] ?? "";
      inFlight += 1;
      prepareRequest(request, requestId, own);
      prepareResponse(response, path, requestId);
      for (const [name, value] of headers) response.setHeader(name, value);
      const csp = contentSecurityPolicy(randomBytes(16).toString("base64"), policy);
      request.headers["content-security-policy"] = csp;
      response.setHeader("Content-Security-Policy", csp);
      withRequestId(requestId, () => {
        response.once("close", () => {
          inFlight -= 1;
          logRequest(request, response, application?.routeOf(path) ?? "unmatched", performance.now() - started);
        });
        answer(request, response, path).catch((error: unknown) => {
          log.error({ error }, "the request failed");
          if (response.headersSent) response.destroy();
          else refuse(response, 500);
        });
      });
    },
  );
  const raw = (status: number) => (_request: unknown, socket: Duplex) => endRaw(socket, status, headers);
  server.on("connect", raw(405));
  // Next gets its own, silent server object for sockets to be upgraded (main.ts): nothing here speaks WebSocket.
  if (!policy.isDevelopment) server.on("upgrade", raw(400));
  server.on("clientError", (error: NodeJS.ErrnoException, socket) => {
    if (error.code === "ECONNRESET" || !socket.writable) socket.destroy();
    else endRaw(socket, statusOfClientError(error.code), headers);
  });
  return {
    server,
    open: (ready) => {
      application = ready;
    },
  };
}

/** Removes what nobody outside may say and says it ourselves. */
function prepareRequest(request: IncomingMessage, requestId: string, own: OwnAddress): void {
  const { headers } = request;
  for (const name of Object.keys(headers)) if (NOT_FROM_OUTSIDE.test(name)) delete headers[name];
  const host = headers.host?.toLowerCase() ?? "";
  headers["x-request-id"] = requestId;
  headers["x-forwarded-host"] = host;
  headers["x-forwarded-proto"] = new URL(originOf(host, own)).protocol.slice(0, -1);
  headers["x-forwarded-for"] = request.socket.remoteAddress ?? "";
  // Where a visitor wanted to go before signing in, and the language that a personal link asks for.
  headers["x-kam-path"] = request.url ?? "/";
}

/** Whatever Next sets, only hashed files may be kept by anybody. */
function prepareResponse(response: ServerResponse, path: string, requestId: string): void {
  response.setHeader("X-Request-Id", requestId);
  const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
  response.writeHead = (status: number, ...rest: unknown[]) => {
    const isKept = path.startsWith("/_next/static/") && status < 400;
    if (!isKept) response.setHeader("Cache-Control", "no-store");
    return writeHead(status, ...rest);
  };
}

async function answerHealth(
  path: string,
  application: Application | undefined,
  response: ServerResponse,
): Promise<void> {
  const health = application?.health;
  const isWell = path === "/livez" ? (health?.isLive() ?? true) : ((await health?.isReady()) ?? false);
  response.writeHead(isWell ? 200 : 503, { "Content-Type": "text/plain" }).end(isWell ? "ok" : "not ready");
}

async function readBody(request: IncomingMessage): Promise<Buffer | "incomplete"> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_BODY_BYTES) return "incomplete";
      chunks.push(chunk);
    }
  } catch {
    return "incomplete";
  }
  return Buffer.concat(chunks);
}

/** The same request with its body not yet read, since a stream can be read only once. */
function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const copy = new IncomingMessage(request.socket);
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(copy, { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor });
  copy.push(body);
  copy.push(null);
  copy.complete = true;
  return copy;
}

const sentences: Record<number, string> = {
  400: "This request is malformed. · Cette requête est mal formée.",
  403: "This request came from another site. · Cette requête vient d’un autre site.",
  405: "Only GET, HEAD and POST are possible here. · Seuls GET, HEAD et POST sont possibles ici.",
  408: "The request took too long to arrive. · La requête a mis trop de temps à arriver.",
  411: "The request does not say how long it is. · La requête n’indique pas sa longueur.",
  413: "The request is larger than 1 MB. · La requête dépasse 1 Mo.",
  414: "The address is too long. · L’adresse est trop longue.",
  415: "This kind of content is not understood here. · Ce type de contenu n’est pas compris ici.",
  421: "The application does not answer to this host: set BASE_URL. · L’application ne répond pas à cet hôte : réglez BASE_URL.",
  431: "The request has too many headers. · La requête a trop d’en-têtes.",
  500: "Something went wrong. · Une erreur est survenue.",
  503: "Busy: please try again in a moment. · Occupé : réessayez dans un instant.",
};

function refuse(response: ServerResponse, status: number): void {
  if (status === 405) response.setHeader("Allow", "GET, HEAD, POST");
  if (status === 503) response.setHeader("Retry-After", String(RETRY_AFTER_SECONDS));
  // The body of a refused request was not read: its bytes must not be taken for a next request.
  response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${sentences[status]}\n`);
}

function statusOfClientError(code: string | undefined): number {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}

/** An answer for what never became a request. */
function endRaw(socket: Duplex, status: number, headers: readonly [string, string][]): void {
  const body = `${sentences[status]}\n`;
  const lines = [
    `HTTP/1.1 ${status} Refused`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'; base-uri 'none'",
    "Cache-Control: no-store",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "Connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`, () => socket.destroy());
}

function logRequest(request: IncomingMessage, response: ServerResponse, route: string, durationMs: number): void {
  const entry = {
    method: request.method ?? "",
    route,
    status: response.statusCode,
    durationMs: Math.round(durationMs * 10) / 10,
    ...(!response.writableFinished && { reason: "the connection was cut" }),
  };
  if (route === "/_next/static") log.debug(entry, "request");
  else log.info(entry, "request");
}
