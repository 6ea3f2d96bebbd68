/** `npm test`: prepares as `npm start` does, then runs everything that must pass. `check` is the quick round. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildPages, generateClient, installPackages } from "../lib/server/prepare.mjs";
import { dataFolderOf, loadSecrets } from "../lib/server/secrets.mjs";

const root = join(fileURLToPath(new URL(".", import.meta.url)), "..");
const isQuick = process.argv[2] === "check";
const outcomes = [];

process.chdir(root);
process.env.NEXT_TELEMETRY_DISABLED = "1";

/** Runs one of the project's own tools with this Node and notes how it went; later steps run all the same. */
function step(name, module, ...options) {
  process.stdout.write(`\n== ${name}\n`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [join("node_modules", module), ...options], { stdio: "inherit" });
  outcomes.push({ name, isPassed: status === 0, seconds: Math.round((Date.now() - started) / 1000) });
}

/** The browser for the tests: one that is there, else Debian's where we may install it, else Playwright's own. */
function requireChromium() {
  const known = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  if (known.some((path) => path && existsSync(path))) return;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    process.stdout.write("\n== installing Chromium with apt-get\n");
    spawnSync("apt-get", ["update", "-qq"], { stdio: "inherit" });
    spawnSync("apt-get", ["install", "-y", "-qq", "chromium"], {
      stdio: "inherit",
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (existsSync("/usr/bin/chromium")) return;
  }
  const cli = join("node_modules", "@playwright", "test", "cli.js");
  if (spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" }).status === 0) return;
  throw new Error(
    "No Chromium was found for the browser tests. Install one (Debian: sudo apt-get install chromium) or set CHROMIUM_PATH.",
  );
}

try {
  installPackages(root);
  generateClient(root);
  step("route types", "next/dist/bin/next", "typegen");
  step("types", "typescript/bin/tsc", "--noEmit", "--incremental", "false");
  step("lint and format", "@biomejs/biome/bin/biome", "check", ".");
  step("unit tests", "vitest/vitest.mjs", "run", "--project", "unit");
  if (!isQuick) {
    requireChromium();
    loadSecrets(dataFolderOf(root));
    buildPages(root);
    step("integration tests", "vitest/vitest.mjs", "run", "--project", "integration");
    step("browser tests", "@playwright/test/cli.js", "test");
  }
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

process.stdout.write("\n");
for (const { name, isPassed, seconds } of outcomes) {
  process.stdout.write(`${isPassed ? "passed" : "FAILED"}  ${name} (${seconds} s)\n`);
}
const failed = outcomes.filter(({ isPassed }) => !isPassed).length;
process.stdout.write(`\nsteps: ${outcomes.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
