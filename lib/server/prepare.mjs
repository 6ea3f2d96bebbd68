/**
 * What has to be there before the application can run, made only when it is absent or older than its sources. Node
 * built-ins only: on the first start there is no node_modules.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** As deep below the root as the file it is made from, which finds the root by counting up. */
const BUNDLE = ".next/server/application.mjs";

/** @param {string} root of the repository */
export function installPackages(root) {
  if (isInstalled(root)) return;
  say("Installing the packages. This takes a minute or two and is done once …");
  // Development packages too: the build needs them, and NODE_ENV=production would leave them out.
  const options = ["--include=dev", "--no-audit", "--no-fund"];
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ["npm"];
  const first = run(root, [...npm, "ci", ...options]);
  // `npm ci` refuses a lock file that misses packages of another platform; `npm install` does not.
  if (!first.isDone) need(run(root, [...npm, "install", ...options]), "The packages could not be installed");
}

/** Compares what npm noted in node_modules with the lock file. */
function isInstalled(root) {
  const noted = join(root, "node_modules/.package-lock.json");
  if (!existsSync(noted) || !existsSync(join(root, "node_modules/next/package.json"))) return false;
  const wanted = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const present = JSON.parse(readFileSync(noted, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional, peer }]) => path === "" || optional || peer || present[path]?.version === version,
  );
}

/** @param {string} root of the repository */
export function generateClient(root) {
  const sources = ["prisma/schema.prisma", "node_modules/@prisma/client/package.json"];
  whenStale(root, sources, "prisma/generated/.made-from", () => {
    const done = run(root, [process.execPath, "node_modules/prisma/build/index.js", "generate"], {
      // Any executable does: generating needs no engine, but the command line insists on one (stack.md, section 2).
      PRISMA_SCHEMA_ENGINE_BINARY: process.env.PRISMA_SCHEMA_ENGINE_BINARY ?? process.execPath,
      CHECKPOINT_DISABLE: process.env.CHECKPOINT_DISABLE ?? "1",
    });
    need(done, "The database client could not be generated");
  });
}

/**
 * The pages and the server in front of them, as `.next` holds them.
 * @param {string} root of the repository; the secrets are in the environment already, Next bakes one of them in
 */
export function buildApplication(root) {
  const sources = ["app", "components", "lib", "public", "prisma/schema.prisma", "package-lock.json"];
  const settings = ["next.config.js", "postcss.config.mjs", "tsconfig.json"];
  whenStale(root, [...sources, ...settings], ".next/made-from", () => {
    say("Building the pages. This takes about half a minute and is done once per version …");
    const done = run(root, [process.execPath, "node_modules/next/dist/bin/next", "build"], {
      NODE_ENV: "production",
      NEXT_TELEMETRY_DISABLED: "1",
    });
    need(done, "The pages could not be built");
    need(run(root, [process.execPath, "lib/server/bundle.mjs", BUNDLE]), "The server could not be built");
  });
}

/** Runs the work unless `stamp` says that its result was made from the sources as they are. */
function whenStale(root, sources, stamp, work) {
  const hash = createHash("sha256");
  for (const source of sources) addFile(hash, root, source);
  const current = hash.digest("hex");
  const path = join(root, stamp);
  if (existsSync(path) && readFileSync(path, "utf8") === current) return;
  work();
  writeFileSync(path, current);
}

function addFile(hash, root, path) {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stats) return;
  if (stats.isDirectory()) {
    for (const name of readdirSync(join(root, path)).sort()) addFile(hash, root, `${path}/${name}`);
  } else {
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
}

/** @returns {{ isDone: boolean, output: string }} */
function run(root, [command, ...args], environment = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, ...environment },
    // npm is a script on Windows, which only a shell can start.
    shell: process.platform === "win32" && command === "npm",
    stdio: ["ignore", "pipe", "pipe"],
    maxBuffer: 64 * 1024 * 1024,
  });
  return { isDone: status === 0, output: error ? error.message : `${stdout}${stderr}` };
}

function need({ isDone, output }, sentence) {
  if (!isDone) throw new Error(`${sentence}:\n${output}`);
}

function say(line) {
  process.stdout.write(`${line}\n`);
}
