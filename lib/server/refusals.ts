import type { ServerResponse } from "node:http";
import type { Duplex } from "node:stream";

const RETRY_AFTER_SECONDS = 1;

/** In both languages: who asks is not known yet, and most of these are read by nobody. */
const sentences = {
  400: "This request is malformed. · Cette requête est mal formée.",
  403: "This request came from another site. · Cette requête vient d’un autre site.",
  404: "Nothing here. · Rien ici.",
  405: "Only GET, HEAD and POST are possible here. · Seuls GET, HEAD et POST sont possibles ici.",
  408: "The request took too long to arrive. · La requête a mis trop de temps à arriver.",
  411: "The request does not say how long it is. · La requête n’indique pas sa longueur.",
  413: "The request is larger than 1 MB. · La requête dépasse 1 Mo.",
  414: "The address is too long. · L’adresse est trop longue.",
  415: "This kind of content is not understood here. · Ce type de contenu n’est pas compris ici.",
  421: "This host is not known here: set BASE_URL. · Cet hôte n’est pas connu ici : réglez BASE_URL.",
  431: "The request has too many headers. · La requête a trop d’en-têtes.",
  500: "Something went wrong. · Une erreur est survenue.",
  503: "Busy: please try again in a moment. · Occupé : réessayez dans un instant.",
} as const;

export type Refusal = keyof typeof sentences;

/** Ends the exchange, and the connection: the body of a refused request was not read and must not pass for a next one. */
export function refuse(response: ServerResponse, status: Refusal): void {
  if (status === 405) response.setHeader("Allow", "GET, HEAD, POST");
  if (status === 503) response.setHeader("Retry-After", String(RETRY_AFTER_SECONDS));
  response.setHeader("Connection", "close");
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(`${sentences[status]}\n`);
}

/** An answer to what never became a request. */
export function refuseRaw(socket: Duplex, status: Refusal, headers: Readonly<Record<string, string>>): void {
  const body = `${sentences[status]}\n`;
  const all = {
    ...headers,
    "Cache-Control": "no-store",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": String(Buffer.byteLength(body)),
    Connection: "close",
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} Refused\r\n${lines.join("")}\r\n${body}`, () => socket.destroy());
}

/** What Node's HTTP parser gave up on. */
export function refusalOfClientError({ code }: NodeJS.ErrnoException): Refusal {
  if (code === "HPE_HEADER_OVERFLOW") return 431;
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}
