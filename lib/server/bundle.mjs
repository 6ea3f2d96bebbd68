/**
 * lib/server as JavaScript: no compiler runs, and no cache is written, when an installation starts. What is imported while
 * it runs lies in files beside it. A process of its own, since the compiler keeps a helper running for as long as its
 * caller lives.
 *
 * `node lib/server/bundle.mjs <output file>`, in the root of the repository.
 */
import { createRequire } from "node:module";
import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";

// tsx, which runs the same files in development and tests, brings the compiler.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve("tsx"))("esbuild");
buildSync({
  entryPoints: [
    { in: fileURLToPath(new URL("application.ts", import.meta.url)), out: basename(process.argv[2], ".mjs") },
  ],
  outdir: dirname(process.argv[2]),
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "error",
});
