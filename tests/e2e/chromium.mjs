import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/** @returns {string | undefined} a Chromium of this machine; undefined: Playwright looks for its own */
export function findChromium() {
  const usual = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return process.env.CHROMIUM_PATH || usual.find((path) => existsSync(path));
}

/**
 * Sees to it that there is a Chromium for the browser tests: as root on Debian from its packages, else from Playwright.
 * @throws {Error} saying what to install
 */
export function installChromium() {
  if (findChromium()) return;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing Chromium with apt-get …");
    const environment = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    for (const args of [
      ["update", "-qq"],
      ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
    ]) {
      spawnSync("apt-get", args, { stdio: "inherit", env: environment });
    }
    if (findChromium()) return;
  }
  say("Installing Chromium with Playwright …");
  const cli = "node_modules/@playwright/test/cli.js";
  if (spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "inherit" }).status === 0) return;
  throw new Error(
    "The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium) or say where it is by CHROMIUM_PATH.",
  );
}

function say(line) {
  process.stdout.write(`\n${line}\n`);
}
