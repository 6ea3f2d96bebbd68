/**
 * npx tsx tests/determinism/run.ts [node-version…]
 * The same seed gives the same bytes: compares the digests of this Node with those of other versions (24 when none is
 * named, fetched from the registry into a temporary folder) and of Chromium (CHROMIUM_PATH, else /usr/bin/chromium). Prints
 * one line an engine; exit code 1 when one differs.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { browserDigests } from "./browser";
import { drawDigests } from "./draws";
import { robustnessDigests } from "./robustness";

const here: Record<string, string> = { ...drawDigests(), ...robustnessDigests() };
report(`node ${process.version}`, here);
const versions = process.argv.length > 2 ? process.argv.slice(2) : ["24"];
for (const version of versions) otherNode(version);
await otherBrowser();

function report(engine: string, digests: Record<string, string>): void {
  const differing = Object.keys({ ...here, ...digests }).filter((name) => digests[name] !== here[name]);
  const verdict = differing.length === 0 ? "same bytes" : `DIFFERS in ${differing.join("; ")}`;
  process.stdout.write(`${engine}: ${Object.keys(digests).length} digests, ${verdict}\n`);
  if (differing.length > 0) process.exitCode = 1;
}

function otherNode(version: string): void {
  const folder = mkdtempSync(join(tmpdir(), "node-engine-"));
  try {
    const packed = `node-${process.platform}-${process.arch}`;
    execFileSync("npm", ["install", "--prefix", folder, "--no-save", "--silent", `${packed}@${version}`]);
    const binary = join(folder, "node_modules", packed, "bin", "node");
    const script = fileURLToPath(new URL("print.ts", import.meta.url));
    const printed = execFileSync(binary, ["--import", "tsx", script], { encoding: "utf8" });
    const named = execFileSync(binary, ["--version"], { encoding: "utf8" }).trim();
    report(`node ${named}`, JSON.parse(printed) as Record<string, string>);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function otherBrowser(): Promise<void> {
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium" });
  try {
    const page = await browser.newPage();
    report(`chromium ${browser.version()}`, await browserDigests(page));
  } finally {
    await browser.close();
  }
}
