import { execFileSync, spawn } from "node:child_process";
import { existsSync, lstatSync, readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { expect, test } from "vitest";
import { openEmbeddedPostgres } from "@/lib/server/embedded-postgres";
import { findPostmaster } from "@/lib/server/postmaster";
import { createTemporaryFolder } from "../temporary-folder";

const password = "only-for-this-test";

/** An empty data folder whose server is stopped, whoever started it, when the test ends. */
async function newDataFolder() {
  const folder = await createTemporaryFolder();
  const open = (options: { password?: string; port?: number } = {}) =>
    openEmbeddedPostgres({ dataFolder: folder.path, password, ...options });
  return {
    open,
    path: folder.path,
    cluster: join(folder.path, "postgres"),
    async [Symbol.asyncDispose]() {
      await (await open()).stop();
      await folder.remove();
    },
  };
}

async function query(connectionString: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test("a first start gives a durable, checksummed database that answers with a password only", async () => {
  await using data = await newDataFolder();
  const { connectionString, port } = await data.open();
  expect(
    await query(
      connectionString,
      `SELECT current_setting('fsync') AS fsync, current_setting('data_checksums') AS checksums,
        current_setting('listen_addresses') AS listens, current_setting('TimeZone') AS zone`,
    ),
  ).toEqual([{ fsync: "on", checksums: "on", listens: "127.0.0.1", zone: "UTC" }]);
  await expect(query(`postgresql://kam@127.0.0.1:${port}/kam`, "SELECT 1")).rejects.toThrow(/password/);
  await expect(query(`postgresql://kam:wrong@127.0.0.1:${port}/kam`, "SELECT 1")).rejects.toThrow(/password/);
});

test("names are sorted and found the way people read them, accents and capitals included", async () => {
  await using data = await newDataFolder();
  const { connectionString } = await data.open();
  const [row] = await query(
    connectionString,
    `SELECT string_agg(name, ' < ' ORDER BY name) AS names, bool_or(name ILIKE 'éric') AS found
     FROM unnest(ARRAY['Zoz', 'Zoë', 'ÉRIC', 'Adam', 'de Vries', 'Zimmer']) AS name`,
  );
  expect(row).toEqual({ names: "Adam < de Vries < ÉRIC < Zimmer < Zoë < Zoz", found: true });
});

test("root never runs the database as root", { skip: process.getuid?.() !== 0 }, async () => {
  await using data = await newDataFolder();
  await data.open();
  const pid = findPostmaster(data.cluster)?.pid;
  expect(readFileSync(`/proc/${pid}/status`, "utf8")).toMatch(/^Uid:\s+65534\s/m);
  expect(lstatSync(data.cluster).mode & 0o777).toBe(0o700);
});

test("a server left behind is adopted, with what it holds", async () => {
  await using data = await newDataFolder();
  const first = await data.open();
  await query(first.connectionString, "CREATE TABLE marker AS SELECT 42 AS answer");
  const pid = findPostmaster(data.cluster)?.pid;
  const second = await data.open();
  expect(second.port).toBe(first.port);
  expect(findPostmaster(data.cluster)?.pid).toBe(pid);
  expect(await query(second.connectionString, "SELECT answer FROM marker")).toEqual([{ answer: 42 }]);
});

test("after a kill of the database the next start recovers every acknowledged write", async () => {
  await using data = await newDataFolder();
  const first = await data.open();
  await query(first.connectionString, "CREATE TABLE marker (n INT)");
  for (let n = 0; n < 20; n++) await query(first.connectionString, `INSERT INTO marker VALUES (${n})`);
  process.kill(findPostmaster(data.cluster)?.pid ?? 0, "SIGKILL");
  const second = await data.open();
  expect(await query(second.connectionString, "SELECT count(*)::int AS n FROM marker")).toEqual([{ n: 20 }]);
});

test("starts at the same moment on an empty folder end up on one server", async () => {
  await using data = await newDataFolder();
  const program = `import { openEmbeddedPostgres } from "./lib/server/embedded-postgres";
    const { port } = await openEmbeddedPostgres({ dataFolder: ${JSON.stringify(data.path)}, password: "${password}" });
    console.log(port);`;
  const root = join(import.meta.dirname, "../../..");
  const starts = `for i in 1 2 3 4; do "$1" --import tsx --input-type=module --eval "$2" & done; wait`;
  const ports = execFileSync("bash", ["-c", starts, "bash", process.execPath, program], {
    cwd: root,
    encoding: "utf8",
  });
  expect(ports.trim().split("\n")).toHaveLength(4);
  expect(new Set(ports.trim().split("\n")).size).toBe(1);
  expect(readFileSync(join(data.path, "postgres.log"), "utf8").match(/LOG: {2}starting PostgreSQL/g)).toHaveLength(1);
});

const onLinux = { skip: process.platform !== "linux" };

test("a lock file whose number belongs to another program is no dead end", onLinux, async () => {
  await using data = await newDataFolder();
  await (await data.open()).stop();
  const { uid, gid } = lstatSync(data.cluster);
  // PostgreSQL takes any living process of its own user for a postmaster.
  const other = spawn("sleep", ["60"], { uid, gid });
  // The shape of a real one: pid, cluster, start, port, socket folder, address, shared memory, state.
  const lock = join(data.cluster, "postmaster.pid");
  writeFileSync(lock, `${other.pid}\n${data.cluster}\n1700000000\n5999\n\n127.0.0.1\n  1234 5678\nready   \n`);
  expect(findPostmaster(data.cluster)).toBeUndefined();
  await data.open();
  expect(findPostmaster(data.cluster)?.isReady).toBe(true);
  other.kill();
});

test("a damaged lock file is no dead end", onLinux, async () => {
  await using data = await newDataFolder();
  await (await data.open()).stop();
  for (const content of ["", "not a number\n", "-1\n", "1\n"]) {
    writeFileSync(join(data.cluster, "postmaster.pid"), content);
    await (await data.open()).stop();
  }
});

test("what an interrupted first start left does not disturb the next", async () => {
  await using data = await newDataFolder();
  await mkdir(`${data.cluster}.new-1/base`, { recursive: true });
  await data.open();
  expect(existsSync(join(data.cluster, "PG_VERSION"))).toBe(true);
});

test("stopping leaves no process and no lock file, and stopping twice is harmless", async () => {
  await using data = await newDataFolder();
  const server = await data.open();
  await server.stop();
  expect(findPostmaster(data.cluster)).toBeUndefined();
  expect(existsSync(join(data.cluster, "postmaster.pid"))).toBe(false);
  await server.stop();
});

test("the wanted port is taken when free, another one when not", async () => {
  await using data = await newDataFolder();
  await using other = await newDataFolder();
  const { port, stop } = await data.open();
  expect((await other.open({ port })).port).not.toBe(port);
  await stop();
  expect((await data.open({ port })).port).toBe(port);
});

test("lost secrets are said to be the cause, instead of a timeout", async () => {
  await using data = await newDataFolder();
  await data.open();
  await expect(data.open({ password: "another" })).rejects.toThrow(/secrets\.json/);
});

test("the database writes no value of a row into its log", async () => {
  await using data = await newDataFolder();
  const { connectionString } = await data.open();
  await query(connectionString, "CREATE TABLE person (email TEXT UNIQUE)");
  await query(connectionString, "INSERT INTO person VALUES ('marker@example.com')");
  await expect(query(connectionString, "INSERT INTO person VALUES ('marker@example.com')")).rejects.toThrow(/unique/);
  const log = readFileSync(join(data.path, "postgres.log"), "utf8");
  expect(log).toContain("duplicate key");
  expect(log).not.toContain("marker");
});
