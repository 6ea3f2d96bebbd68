/** Form fields by name, as they stand now; "" for a radio group that was cleared. */
export type Fields = ReadonlyMap<string, string>;

/** What became of one sending. `failed`: nobody knows, try again. `refused`: trying again will not help. */
export type Sending =
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "refused"; readonly code: string }
  | { readonly kind: "failed" };

export type SaveState =
  | { readonly kind: "idle" }
  | { readonly kind: "saving" }
  | { readonly kind: "saved"; readonly at: Date }
  | { readonly kind: "failed"; readonly unsaved: readonly string[] }
  | { readonly kind: "refused"; readonly code: string; readonly unsaved: readonly string[] };

export interface Saver {
  /** Notes a field's new value; it is sent after a pause. */
  change(name: string, value: string): void;
  /**
   * Sends what is not saved yet, at once.
   * @param isForced asks the server even when everything is saved: proof that it can be reached
   * @returns whether all that was noted before is saved
   */
  flush(isForced?: boolean): Promise<boolean>;
  hasUnsaved(): boolean;
  stop(): void;
}

/** Arrow keys select while they move: a pause keeps them from sending every level on the way. */
export const pauseMs = 600;
const longestWaitMs = 30_000;

/** How long to wait after the nth failure in a row (0 for the first): doubling, with jitter, never over 30 s. */
export function waitMs(failures: number, random: number): number {
  return Math.min(longestWaitMs, 1_000 * 2 ** failures) * (0.5 + random / 2);
}

/**
 * Keeps the fields that the server has not acknowledged, in memory only (nothing of the answers is left on a shared
 * device), sends them one request at a time, and tries again until they arrive. A field changed while it travels stays
 * unsaved until its new value has been acknowledged.
 * @param send one request with all unsaved fields
 * @param show called with each new state
 */
export function createSaver(send: (fields: Fields) => Promise<Sending>, show: (state: SaveState) => void): Saver {
  const unsaved = new Map<string, string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let queue: Promise<boolean> = Promise.resolve(true);
  let failures = 0;

  function later(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(flush, ms);
  }

  async function attempt(isForced: boolean): Promise<boolean> {
    if (unsaved.size === 0 && !isForced) return true;
    if (failures === 0) show({ kind: "saving" });
    const sent = new Map(unsaved);
    const result = await send(sent);
    if (result.kind === "saved") {
      failures = 0;
      for (const [name, value] of sent) if (unsaved.get(name) === value) unsaved.delete(name);
      show(unsaved.size === 0 ? result : { kind: "saving" });
      return true;
    }
    if (result.kind === "failed") later(waitMs(failures++, Math.random()));
    show({ ...result, unsaved: [...unsaved.keys()] });
    return false;
  }

  function flush(isForced = false): Promise<boolean> {
    clearTimeout(timer);
    queue = queue.then(() => attempt(isForced));
    return queue;
  }

  return {
    change(name, value) {
      unsaved.set(name, value);
      if (failures === 0) show({ kind: "saving" });
      later(pauseMs);
    },
    flush,
    hasUnsaved: () => unsaved.size > 0,
    stop: () => clearTimeout(timer),
  };
}
