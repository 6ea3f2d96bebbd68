import { Readable } from "node:stream";
import MailComposer from "nodemailer/lib/mail-composer";
import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { onOneLine } from "../legal/mails/show-mail-values";
import type { Letter, Mailbox } from "./letter";

/**
 * What a mail server answered. `words` are its own, for the eyes of whoever tries a mail now; they may quote an address and
 * are not kept.
 */
export type Answer =
  | { readonly kind: "taken"; readonly words: string }
  /** Never again: the recipient or the mail itself. */
  | { readonly kind: "refused"; readonly code: string; readonly words: string }
  /** Not this time. */
  | {
      readonly kind: "trouble";
      readonly code: string;
      readonly words: string;
      /** The whole server is out of reach, or wants nothing from us: other mails would fare alike. */
      readonly isServer: boolean;
      /** It may have taken the mail: the connection broke after the text had left. */
      readonly mayHaveLeft: boolean;
    };

const limitMs = 10_000;
/**
 * For all of it. Longer than the rest: some servers look at a text for a while before they answer, and giving up then sends
 * it again. A server that dribbles must not hold the others up either.
 */
const totalLimitMs = 60_000;

/**
 * How the mail server is talked to. Encrypted, with its certificate verified, unless it is on this machine, where a
 * certificate could not name it.
 */
export function connectionOptions(smtpUrl: string): SMTPConnectionOptions {
  const { protocol, hostname, port } = new URL(smtpUrl);
  const secure = protocol === "smtps:";
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const isLoopback = host === "localhost" || host === "::1" || /^127(\.\d{1,3}){3}$/.test(host);
  return {
    host,
    port: port ? Number(port) : secure ? 465 : 587,
    secure,
    requireTLS: !secure && !isLoopback,
    ignoreTLS: !secure && isLoopback,
    allowInternalNetworkInterfaces: isLoopback,
    tls: { rejectUnauthorized: true, minVersion: "TLSv1.2" },
    connectionTimeout: limitMs,
    greetingTimeout: limitMs,
    dnsTimeout: limitMs,
    socketTimeout: totalLimitMs,
  };
}

/**
 * Hands one mail to the mail server, over a connection of its own: nothing is tried twice behind our back.
 * @param signal ends the attempt, which then counts as trouble
 */
export async function sendLetter(smtpUrl: string, letter: Letter, signal?: AbortSignal): Promise<Answer> {
  const { raw, from, to } = await compose(letter);
  const connection = new SMTPConnection(connectionOptions(smtpUrl));
  let isHandedOver = false;
  // Read when the server has asked for the text, not before.
  const text = new Readable({
    read() {
      isHandedOver = true;
      this.push(raw);
      this.push(null);
    },
  });
  const limits = [AbortSignal.timeout(totalLimitMs), ...(signal ? [signal] : [])];
  const limit = AbortSignal.any(limits);
  try {
    const answer = await new Promise<string>((resolve, reject) => {
      limit.throwIfAborted();
      limit.addEventListener("abort", () => reject(new Error("Timeout")), { once: true });
      connection.on("error", reject);
      connection.connect((refusal) => {
        if (refusal) return reject(refusal);
        signIn(connection, smtpUrl, (failure) => {
          if (failure) return reject(failure);
          connection.send({ from, to, size: raw.length }, text, (error, info) =>
            error ? reject(error) : resolve(info.response),
          );
        });
      });
    });
    connection.quit();
    return { kind: "taken", words: asWords(answer) };
  } catch (error) {
    connection.close();
    return asAnswer(error as SmtpError, isHandedOver);
  }
}

function signIn(connection: SMTPConnection, smtpUrl: string, next: (failure: Error | null) => void): void {
  const { username, password } = new URL(smtpUrl);
  if (!username) {
    next(null);
    return;
  }
  const credentials = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  connection.login({ ...credentials, credentials }, next);
}

/** The mail as bytes, with its envelope. Addresses and names are given apart, so that neither can end a header. */
async function compose({ messageId, from, to, replyTo, subject, body, headers }: Letter) {
  const named = ({ name, address }: Mailbox) => ({ name: onOneLine(name), address });
  const composer = new MailComposer({
    messageId: `<${messageId}>`,
    from: named(from),
    to: [named(to)],
    ...(replyTo && { replyTo: [named(replyTo)] }),
    subject: onOneLine(subject),
    text: body,
    headers: { "Auto-Submitted": "auto-generated", ...headers },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const mail = composer.compile();
  const envelope = mail.getEnvelope();
  return { raw: await mail.build(), from: envelope.from, to: envelope.to };
}

interface SmtpError extends Error {
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

function asAnswer({ command, response, responseCode, message }: SmtpError, isHandedOver: boolean): Answer {
  const words = asWords(response || message);
  const isAboutThisMail = command === "RCPT TO" || command === "DATA";
  if (responseCode !== undefined && responseCode >= 500 && isAboutThisMail) {
    return { kind: "refused", code: String(responseCode), words };
  }
  return {
    kind: "trouble",
    code: responseCode === undefined ? "unreachable" : String(responseCode),
    words,
    isServer: !isAboutThisMail || responseCode === undefined || responseCode === 421,
    mayHaveLeft: isHandedOver && responseCode === undefined,
  };
}

/** What a server said, on one line and of a length that can be shown. */
function asWords(said: string): string {
  return onOneLine(said).slice(0, 300);
}
