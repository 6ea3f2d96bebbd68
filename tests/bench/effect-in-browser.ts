/**
 * npx tsx tests/bench/effect-in-browser.ts
 * How long the live effect of one change of weights takes in Chromium, from the change to the words and the table on the
 * page, for 200 people: without a workshop, and with the weightings of 20 participants. The limit is 100 ms.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { chromium } from "playwright-core";

const root = fileURLToPath(new URL("../..", import.meta.url));
const RUNS = 60;

/** Runs in the page: renders the effect, then the same with other weights, and counts until the browser has drawn them. */
const measured = `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { flushSync } from "react-dom";
  import { NextIntlClientProvider } from "next-intl";
  import { OrderChange } from "./components/profile/order-change";
  import { idealOf, ratedPeople } from "./tests/fixtures/tried-people";
  const saved = [20, 20, 20, 25, 15];
  const sharesOf = (weights) => weights.map((weight) => weight / weights.reduce((a, b) => a + b, 0));
  globalThis.measureEffect = async (messages, people, participants, runs) => {
    const { tried } = ratedPeople(people);
    const judges = participants === 0 ? null
      : Array.from({ length: participants }, (_, j) => sharesOf(saved.map((w, c) => w + ((j * 7 + c * 5) % 21))));
    const criteria = tried.criterionIds.map((criterionId) => ({ criterionId, name: criterionId }));
    const before = idealOf(saved);
    const place = document.createElement("main");
    document.body.append(place);
    const root = createRoot(place);
    const draw = (after) => flushSync(() => root.render(
      createElement(NextIntlClientProvider, { locale: "en", messages, timeZone: "UTC" },
        createElement(OrderChange, { tried, judges, before, after, criteria }))));
    draw(before);
    const times = [];
    for (let run = 0; run < runs; run++) {
      const after = idealOf(saved.map((weight, c) => weight + (c === run % 5 ? 1 + (run % 30) : 0)));
      const start = performance.now();
      draw(after);
      place.getBoundingClientRect();
      times.push(performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    const rows = place.querySelectorAll("tbody tr").length;
    root.unmount();
    place.remove();
    times.sort((a, b) => a - b);
    return { median: times[runs >> 1], high: times[Math.floor(runs * 0.95)], rows };
  };
`;

const bundled = await build({
  stdin: { contents: measured, resolveDir: root, loader: "tsx" },
  bundle: true,
  write: false,
  format: "iife",
  target: "es2022",
  jsx: "automatic",
  alias: { "@": root.replace(/\/$/, "") },
  define: { "process.env.NODE_ENV": '"production"' },
});
const words = (topic: string) => JSON.parse(readFileSync(`${root}/lib/i18n/messages/en/${topic}.json`, "utf8"));
const topics = ["effect", "profiles", "sentences", "reasons", "analysis"];
const messages = Object.fromEntries(topics.map((topic) => [topic, words(topic)]));

type Measured = { readonly median: number; readonly high: number; readonly rows: number };
type Measure = (messages: unknown, people: number, participants: number, runs: number) => Promise<Measured>;

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
try {
  const page = await browser.newPage();
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? "" });
  for (const participants of [0, 20]) {
    const { median, high, rows } = await page.evaluate(
      ([given, people, count, runs]) =>
        (globalThis as unknown as { measureEffect: Measure }).measureEffect(given, people, count, runs),
      [messages, 200, participants, RUNS] as const,
    );
    process.stdout.write(
      `200 people (${rows} rows), ${participants} participants: median ${median.toFixed(1)} ms, 95th of 100 ${high.toFixed(1)} ms\n`,
    );
  }
} finally {
  await browser.close();
}
