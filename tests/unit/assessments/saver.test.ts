import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createSaver, type Fields, pauseMs, type SaveState, type Sending, waitMs } from "@/components/assessment/saver";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const at = new Date("2026-11-25T14:32:00Z");
const saved: Sending = { kind: "saved", at };
const failed: Sending = { kind: "failed" };

/** A saver whose network answers what the script says, in turn; the last answer goes on. */
function scripted(...answers: Sending[]) {
  const sent: Record<string, string>[] = [];
  const states: SaveState[] = [];
  const saver = createSaver(
    async (fields: Fields) => {
      sent.push(Object.fromEntries(fields));
      return answers.length > 1 ? (answers.shift() as Sending) : (answers[0] as Sending);
    },
    (state) => states.push(state),
  );
  return { saver, sent, states };
}

describe("saving while the form is filled in", () => {
  test("waits for a pause and sends what changed last", async () => {
    const { saver, sent, states } = scripted(saved);
    saver.change("level.a", "1");
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    saver.change("level.a", "2");
    await vi.advanceTimersByTimeAsync(pauseMs - 1);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(sent).toEqual([{ "level.a": "2" }]);
    expect(states.at(-1)).toEqual(saved);
    expect(saver.hasUnsaved()).toBe(false);
  });

  test("keeps a field unsaved when it changed while it travelled", async () => {
    let answer: (sending: Sending) => void = () => {};
    const sent: Record<string, string>[] = [];
    const saver = createSaver(
      (fields) => {
        sent.push(Object.fromEntries(fields));
        return new Promise((resolve) => {
          answer = resolve;
        });
      },
      () => {},
    );
    saver.change("level.a", "1");
    await vi.advanceTimersByTimeAsync(pauseMs);
    saver.change("level.a", "2");
    answer(saved);
    await vi.advanceTimersByTimeAsync(0);
    expect(saver.hasUnsaved()).toBe(true);
    await vi.advanceTimersByTimeAsync(pauseMs);
    answer(saved);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ "level.a": "1" }, { "level.a": "2" }]);
    expect(saver.hasUnsaved()).toBe(false);
  });

  test("never has two requests on their way", async () => {
    let travelling = 0;
    let most = 0;
    const saver = createSaver(
      async () => {
        most = Math.max(most, ++travelling);
        await new Promise((resolve) => setTimeout(resolve, 5_000));
        travelling--;
        return saved;
      },
      () => {},
    );
    for (const value of ["1", "2", "3"]) {
      saver.change("level.a", value);
      await vi.advanceTimersByTimeAsync(pauseMs);
    }
    const all = saver.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await all).toBe(true);
    expect(most).toBe(1);
    expect(saver.hasUnsaved()).toBe(false);
  });
});

describe("a lost connection", () => {
  test("loses nothing: says which answers are not saved, tries again, and sends all of them when it is back", async () => {
    const { saver, sent, states } = scripted(failed, failed, saved);
    saver.change("level.a", "1");
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(states.at(-1)).toEqual({ kind: "failed", unsaved: ["level.a"] });
    saver.change("example.b", "A launch.");
    await vi.advanceTimersByTimeAsync(pauseMs);
    expect(states.at(-1)).toEqual({ kind: "failed", unsaved: ["level.a", "example.b"] });
    await vi.advanceTimersByTimeAsync(30_000);
    expect(sent.at(-1)).toEqual({ "level.a": "1", "example.b": "A launch." });
    expect(states.at(-1)).toEqual(saved);
    expect(saver.hasUnsaved()).toBe(false);
  });

  test("keeps a button from going on before everything is saved", async () => {
    const { saver } = scripted(failed, saved);
    saver.change("level.a", "1");
    expect(await saver.flush()).toBe(false);
    expect(await saver.flush()).toBe(true);
  });

  test("does not announce each try: the message stands until it changes", async () => {
    const { saver, states } = scripted(failed);
    saver.change("level.a", "1");
    await vi.advanceTimersByTimeAsync(120_000);
    expect(states.filter(({ kind }) => kind === "saving")).toHaveLength(2);
    expect(new Set(states.slice(2).map((state) => JSON.stringify(state))).size).toBe(1);
  });

  test("is met with longer and longer waits, half a minute at most, never the same for everybody", () => {
    expect([0, 1, 2, 3].map((failures) => waitMs(failures, 1))).toEqual([1_000, 2_000, 4_000, 8_000]);
    expect(waitMs(50, 1)).toBe(30_000);
    expect(waitMs(0, 0)).toBe(500);
  });
});

describe("a refusal", () => {
  test("is shown with its reason and not tried again by itself", async () => {
    const { saver, sent, states } = scripted({ kind: "refused", code: "stale-form" });
    saver.change("level.a", "1");
    await vi.advanceTimersByTimeAsync(300_000);
    expect(sent).toHaveLength(1);
    expect(states.at(-1)).toEqual({ kind: "refused", code: "stale-form", unsaved: ["level.a"] });
    expect(saver.hasUnsaved()).toBe(true);
  });
});

test("a forced flush asks the server even when everything is saved", async () => {
  const { saver, sent } = scripted(saved, failed);
  expect(await saver.flush()).toBe(true);
  expect(sent).toEqual([]);
  expect(await saver.flush(true)).toBe(true);
  expect(await saver.flush(true)).toBe(false);
  expect(sent).toEqual([{}, {}]);
});
