import { AsyncLocalStorage } from "node:async_hooks";
import { type Logger, pino } from "pino";
import { env } from "./env";

/**
 * All that may reach the log. Nothing here names a person: no body, address, name or IP; a route is the template
 * (`/r/[token]`), never the path that was asked for.
 */
export interface LogEntry {
  readonly requestId?: string;
  readonly organisationId?: string;
  readonly userHash?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly durationMs?: number;
  readonly count?: number;
  readonly reason?: string;
  /** Anything thrown. Written as type, code and stack frames; its message may quote what a person typed, so it stays out. */
  readonly error?: unknown;
}

const allowed: Record<keyof LogEntry, true> = {
  requestId: true,
  organisationId: true,
  userHash: true,
  method: true,
  route: true,
  status: true,
  durationMs: true,
  count: true,
  reason: true,
  error: true,
};

/** Keeps the fields of the list and drops every other, whatever the caller passed. */
function onlyAllowed(entry: object): Record<string, unknown> {
  const kept = Object.entries(entry).filter(([field, value]) => Object.hasOwn(allowed, field) && value !== undefined);
  return Object.fromEntries(kept.map(([field, value]) => [field, field === "error" ? describeError(value) : value]));
}

function describeError(thrown: unknown): object {
  if (!(thrown instanceof Error)) return { type: typeof thrown };
  const { code, digest } = thrown as { code?: unknown; digest?: unknown };
  return {
    type: thrown.name,
    ...(typeof code === "string" && { code }),
    ...(typeof digest === "string" && { digest }),
    frames: stackFrames(thrown),
    ...(thrown.cause instanceof Error && { cause: describeError(thrown.cause) }),
  };
}

function stackFrames({ stack = "", message }: Error): string[] {
  const afterMessage = stack.slice(Math.max(0, stack.indexOf(message)) + message.length);
  return afterMessage.split("\n").flatMap((line) => /^\s+at (.*)$/.exec(line)?.[1] ?? []);
}

// The guard and the pages are two module graphs in one process: what they share has to hang on globalThis.
const held = globalThis as { kamLogger?: Logger; kamRequest?: AsyncLocalStorage<string> };
held.kamRequest ??= new AsyncLocalStorage<string>();
const request = held.kamRequest;

function logger(): Logger {
  held.kamLogger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }), log: onlyAllowed },
    mixin: () => {
      const requestId = request.getStore();
      return requestId === undefined ? {} : { requestId };
    },
  });
  return held.kamLogger;
}

/** JSON lines on the standard output. The message is a constant sentence, never built from what was received. */
export const log = {
  debug: (entry: LogEntry, message: string) => logger().debug(entry, message),
  info: (entry: LogEntry, message: string) => logger().info(entry, message),
  warn: (entry: LogEntry, message: string) => logger().warn(entry, message),
  error: (entry: LogEntry, message: string) => logger().error(entry, message),
};

/** Runs the work of one request: every line written meanwhile carries its id. */
export function withRequestId<Value>(requestId: string, work: () => Value): Value {
  return request.run(requestId, work);
}
