import type { Robustness } from "./robustness";
import { robustnessSteps } from "./smaa";
import type { SmaaInput } from "./smaa-input";

/**
 * Runs `smaa` without blocking: after every step of a few milliseconds it waits for `pause`, which lets the page paint.
 * The result is the very one of `smaa`, byte for byte; a worker may as well call `smaa` itself.
 * @param input as for `smaa`
 * @param pause gives way to others and resolves when the run may go on; receives the share done, 0 to 1; rejecting stops
 * the run
 * @returns promise of the result of `smaa`
 * Missing: as for `smaa`.
 * @throws RangeError through the promise, as `smaa`; whatever `pause` rejects with
 * Source: as for `smaa`.
 */
export async function smaaInChunks(input: SmaaInput, pause: (share: number) => Promise<void>): Promise<Robustness> {
  const run = robustnessSteps(input);
  for (;;) {
    const step = run.next();
    if (step.done) return step.value;
    await pause(step.value);
  }
}
