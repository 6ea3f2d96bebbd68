import { log } from "../log";

/**
 * Sends what libraries print to the log: of an error what the log allows, of anything else only that it was said, because
 * such words may quote a request.
 */
export function captureConsole(): void {
  const capture =
    (level: "debug" | "warn" | "error") =>
    (...said: unknown[]): void => {
      const error = said.find((part) => part instanceof Error);
      log[level](error ? { error } : {}, "a library printed to the console");
    };
  Object.assign(console, { error: capture("error"), warn: capture("warn") });
  Object.assign(console, { log: capture("debug"), info: capture("debug"), debug: capture("debug") });
}
