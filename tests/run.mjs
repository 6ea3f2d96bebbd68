/**
 * `npm test`: prepares as `npm start` does, then runs everything that must pass, and says how it went.
 * `npm run check` (argument `check`): the quick round of types, lint and unit tests.
 */
import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stripVTControlCharacters } from "node:util";
import { buildApplication, generateClient, installPackages } from "../lib/server/prepare.mjs";
import { dataFolderOf, loadSecrets } from "../lib/server/secrets.mjs";
import { installChromium } from "./e2e/chromium.mjs";
import { endLeftovers } from "./leftovers.mjs";

const root = join(fileURLToPath(new URL(".", import.meta.url)), "..");
const isQuick = process.argv[2] === "check";
const outcomes = [];

process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";
// All that the tests write lies in one folder, so that whatever they leave behind, even when killed, can be found.
const folder = mkdtempSync(join(tmpdir(), "kam-run-"));
// As open as the usual one: some tests start the product as another user.
chmodSync(folder, 0o1777);
process.env.TMPDIR = folder;

let running;
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, () => {
    endGroup("SIGTERM");
    outcomes.push({ name: `stopped by ${signal}`, isPassed: false, seconds: 0, summary: [] });
    running = "stopped";
  });
}

/** Each tool leads a group of processes, which ends with it. */
function endGroup(signal) {
  if (!running?.pid) return;
  try {
    process.kill(-running.pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}

/** Runs one of the project's own tools with this Node, shows what it says and keeps its summary. */
async function step(name, module, ...options) {
  if (running === "stopped") return;
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const tool = spawn(process.execPath, [join("node_modules", module), ...options], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
  });
  running = tool;
  let said = "";
  for (const [stream, out] of [
    [tool.stdout, process.stdout],
    [tool.stderr, process.stderr],
  ]) {
    stream.setEncoding("utf8").on("data", (text) => {
      out.write(text);
      said += text;
    });
  }
  const status = await new Promise((resolve) => tool.once("exit", resolve));
  endGroup("SIGKILL");
  const seconds = Math.round((Date.now() - started) / 1000);
  outcomes.push({ name, isPassed: status === 0, seconds, summary: summaryOf(said) });
}

/** The lines in which Vitest and Playwright count, e.g. "Tests  12 passed (12)" and "3 failed". */
function summaryOf(said) {
  const lines = stripVTControlCharacters(said).split("\n");
  return lines.filter((line) =>
    /^\s+(Test Files|Tests)\s+\d|^\s+\d+ (passed|failed|flaky|skipped|did not run)/.test(line),
  );
}

try {
  installPackages(root);
  generateClient(root);
  await step("route types", "next/dist/bin/next", "typegen");
  await step("types", "typescript/bin/tsc", "--noEmit");
  await step("lint and format", "@biomejs/biome/bin/biome", "check", ".");
  await step("unit tests", "vitest/vitest.mjs", "run", "--project", "unit");
  if (!isQuick && running !== "stopped") {
    installChromium();
    await step("integration tests", "vitest/vitest.mjs", "run", "--project", "integration");
    loadSecrets(dataFolderOf(root));
    buildApplication(root);
    await step("lifecycle tests", "vitest/vitest.mjs", "run", "--project", "lifecycle");
    await step("browser tests", "@playwright/test/cli.js", "test");
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  outcomes.push({ name: "preparation", isPassed: false, seconds: 0, summary: [] });
}

for (const name of await endLeftovers(folder)) {
  outcomes.push({ name: `left running and ended: ${name}`, isPassed: false, seconds: 0, summary: [] });
}
rmSync(folder, { recursive: true, force: true });

process.stdout.write("\n");
for (const { name, isPassed, seconds, summary } of outcomes) {
  process.stdout.write(`${isPassed ? "passed" : "FAILED"}  ${name} (${seconds} s)\n`);
  for (const line of summary) process.stdout.write(`        ${line.trim()}\n`);
}
const failed = outcomes.filter(({ isPassed }) => !isPassed).length;
process.stdout.write(`\nsteps: ${outcomes.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
