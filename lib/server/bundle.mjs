/**
 * lib/server as one JavaScript file: no compiler runs, and no cache is written, when an installation starts. A process
 * of its own, since the compiler keeps a helper running for as long as its caller lives.
 *
 * `node lib/server/bundle.mjs <output file>`, in the root of the repository.
 */
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

// tsx, which runs the same files in development and tests, brings the compiler.
const { buildSync } = createRequire(createRequire(import.meta.url).resolve("tsx"))("esbuild");
buildSync({
  entryPoints: [fileURLToPath(new URL("application.ts", import.meta.url))],
  outfile: process.argv[2],
  bundle: true,
  packages: "external",
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "error",
});
