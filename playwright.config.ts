import { defineConfig, devices } from "@playwright/test";
import { findChromium } from "./tests/e2e/chromium.mjs";

const executablePath = findChromium();

/** Each test starts the built product itself, on data of its own (tests/e2e/installation.ts). */
export default defineConfig({
  testDir: "tests/e2e",
  outputDir: "test-results",
  globalSetup: "./tests/e2e/build.mjs",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A busy machine may miss a deadline once; the runner then says "flaky", which is to be looked into.
  retries: process.env.CI ? 1 : 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: "list",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1280, height: 800 },
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(executablePath && { executablePath }),
      // Chromium's own calls home are refused on a closed network, many at a time; as root it needs no-sandbox.
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--disable-dev-shm-usage",
      ],
    },
  },
});
