/**
 * npx tsx tests/bench/longest-step.ts
 * How long a robustness analysis in chunks blocks at most, in Chromium at full speed and slowed four times: the limit is
 * 50 ms. Prints one line a size.
 */
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const SIZES = [6, 50, 200];

/** Runs in the page: the longest time between two steps, and the whole. */
const measured = `
  import { robustnessSteps } from "./lib/scoring/robustness/smaa";
  const ids = ["customer", "results", "change", "team", "problems"];
  globalThis.longestStep = (people) => {
    const input = {
      people: Array.from({ length: people }, (_, i) => ({
        personId: "p" + i,
        levels: Object.fromEntries(ids.map((id, c) => [id, 2 + ((i * 7 + c * 3) % 25) / 10])),
        standardErrors: Object.fromEntries(ids.map((id) => [id, 0.3])),
        errorCorrelation: 0,
      })),
      criteria: ids.map((criterionId) => ({ criterionId, mustHave: null })),
      weights: { kind: "any" },
      scale: { min: 1, max: 5 },
      draws: 10000,
      seed: 1,
    };
    const start = performance.now();
    let last = start;
    let longest = 0;
    const run = robustnessSteps(input);
    for (let step = run.next(); ; step = run.next()) {
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
      if (step.done) return { longest, whole: now - start };
    }
  };
`;

const bundled = await build({
  stdin: { contents: measured, resolveDir: fileURLToPath(new URL("../..", import.meta.url)), loader: "ts" },
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
});
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium" });
try {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? "" });
  for (const rate of [1, 4]) {
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    for (const people of SIZES) {
      const { longest, whole } = await page.evaluate(
        (size) =>
          (globalThis as unknown as { longestStep: (n: number) => { longest: number; whole: number } }).longestStep(
            size,
          ),
        people,
      );
      process.stdout.write(
        `${people} people, slowed ${rate}x: longest step ${longest.toFixed(1)} ms of ${whole.toFixed(0)} ms\n`,
      );
    }
  }
} finally {
  await browser.close();
}
