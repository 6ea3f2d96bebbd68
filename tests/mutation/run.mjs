/**
 * `npm run test:mutation -- lib/scoring/weights …`: changes the code of the given folders or files in many small ways and
 * counts the changes that no unit test of the engine notices. Takes minutes to hours; not part of `npm test`.
 *
 * Stryker and what the tests need are installed in a folder of their own, kept between runs, so that nobody who only runs
 * the application has to install them.
 */
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const STRYKER = "9.6.1";
const root = fileURLToPath(new URL("../..", import.meta.url));
const work = join(tmpdir(), "kam-mutation");
const project = join(work, "project");

const folders = process.argv.slice(2).map((path) => path.replace(/\/+$/, ""));
if (folders.length === 0 || !folders.every((path) => /^lib\/(scoring|stats)\b/.test(path) && existsSync(path))) {
  process.stderr.write("Usage: npm run test:mutation -- lib/scoring/<folder> [lib/stats/<file>.ts …]\n");
  process.exit(1);
}

const { devDependencies, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const used = /^(vitest|fast-check|ml-matrix|lib-r-math\.js|zod|@stdlib\/.+)$/;
const wanted = Object.fromEntries(
  Object.entries({ ...dependencies, ...devDependencies }).filter(([name]) => used.test(name)),
);
const manifest = JSON.stringify({
  private: true,
  type: "module",
  dependencies: { ...wanted, "@stryker-mutator/core": STRYKER, "@stryker-mutator/vitest-runner": STRYKER },
});
mkdirSync(work, { recursive: true });
const manifestPath = join(work, "package.json");
if (!existsSync(manifestPath) || readFileSync(manifestPath, "utf8") !== manifest) {
  writeFileSync(manifestPath, manifest);
  run("npm", ["install", "--no-audit", "--no-fund", "--no-package-lock"], work);
}

rmSync(project, { recursive: true, force: true });
for (const path of [
  "lib/scoring",
  "lib/stats",
  "lib/packs",
  "lib/i18n/locales.ts",
  "tests/unit/scoring",
  "tests/unit/stats",
  "tests/reference",
]) {
  cpSync(join(root, path), join(project, path), { recursive: true });
}
writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
writeFileSync(
  join(project, "vitest.config.mjs"),
  // Stryker runs the tests on a copy: the alias has to follow it there.
  `export default {
    resolve: { alias: { "@": new URL(".", import.meta.url).pathname.slice(0, -1) } },
    test: {
      include: ["tests/unit/{scoring,stats}/**/*.test.ts"],
      // The first reads the source text, which is what is being changed; the second simulates for minutes.
      exclude: ["**/docstrings.test.ts", "**/band-coverage.test.ts", "**/receipts/**"],
      testTimeout: 60_000,
    },
  };`,
);
writeFileSync(
  join(project, "stryker.config.mjs"),
  `export default ${JSON.stringify({
    testRunner: "vitest",
    plugins: [join(work, "node_modules/@stryker-mutator/vitest-runner/dist/src/index.js")],
    mutate: folders.map((path) => (path.endsWith(".ts") ? path : `${path}/**/*.ts`)),
    reporters: ["progress-append-only", "clear-text", "json"],
    jsonReporter: { fileName: "report.json" },
    clearTextReporter: { allowColor: false, logTests: false },
    concurrency: Number(process.env.MUTATION_WORKERS ?? 1),
    // What runs once, on import, cannot be told apart test by test.
    ignoreStatic: true,
    timeoutMS: 20_000,
    checkers: [],
    disableTypeChecks: false,
  })};`,
);
process.exit(run(join(work, "node_modules/.bin/stryker"), ["run", "stryker.config.mjs"], project));

function run(command, args, cwd) {
  const { status, error } = spawnSync(command, args, { cwd, stdio: "inherit" });
  if (error) throw error;
  return status ?? 1;
}
