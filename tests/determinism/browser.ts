import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Page } from "playwright-core";

/** Runs the draws inside a page of any browser and returns their digests. */
export async function browserDigests(page: Page): Promise<Record<string, string>> {
  const folder = fileURLToPath(new URL(".", import.meta.url));
  const bundled = await build({
    stdin: {
      contents:
        'import { drawDigests } from "./draws"; import { robustnessDigests } from "./robustness";' +
        "globalThis.engineDigests = { ...drawDigests(), ...robustnessDigests() };",
      resolveDir: folder,
      loader: "ts",
    },
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
  });
  await page.addScriptTag({ content: bundled.outputFiles[0]?.text ?? "" });
  return page.evaluate(() => (globalThis as unknown as { engineDigests: Record<string, string> }).engineDigests);
}
