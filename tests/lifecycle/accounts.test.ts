import { spawnSync } from "node:child_process";
import { chownSync, mkdirSync, readFileSync } from "node:fs";
import { chmod } from "node:fs/promises";
import { dirname } from "node:path";
import { describe, expect, test } from "vitest";
import { type DataFolder, newDataFolder } from "./data-folder";
import type { Account } from "./product";

/** "nobody", an ordinary user on every Linux. */
const ordinary = { uid: 65_534, gid: 65_534 };
/** As in a container that is given a number: no line of /etc/passwd has it. */
const nameless = { uid: 41_234, gid: 41_234 };

const canUseNamespaces = spawnSync("unshare", ["-U", "true"]).status === 0;

function userOf(pid: number | undefined): number {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

/** A folder of the account below one that nobody else can enter. */
async function hiddenFolder(account: Account): Promise<DataFolder> {
  const data = await newDataFolder("hidden", "data");
  mkdirSync(data.path, { recursive: true });
  for (const path of [dirname(data.path), data.path]) {
    chownSync(path, account.uid, account.gid);
    await chmod(path, 0o700);
  }
  return data;
}

async function startStopTwice(data: DataFolder, account?: Account): Promise<void> {
  for (let round = 0; round < 2; round++) {
    const product = await data.start(account ? { account } : {});
    await product.ready();
    expect((await product.get("/")).status).toBe(200);
    expect((await product.get("/readyz")).status).toBe(200);
    expect(await product.stop()).toBe(0);
  }
}

describe.skipIf(process.getuid?.() !== 0)("started by root", () => {
  test.skipIf(!canUseNamespaces)("in a folder that nobody else can enter", async () => {
    await using data = await hiddenFolder({ uid: 0, gid: 0 });
    await startStopTwice(data);
    expect(data.databasePid()).toBeUndefined();
  });

  test.skipIf(!canUseNamespaces)("a kill in such a folder is recovered too", async () => {
    await using data = await hiddenFolder({ uid: 0, gid: 0 });
    const first = await data.start();
    await first.ready();
    const database = data.databasePid();
    await first.stop("SIGKILL");
    const second = await data.start();
    await second.ready();
    expect(data.databasePid()).toBe(database);
    process.kill(database ?? 0, "SIGKILL");
    await expect.poll(async () => (await second.get("/readyz")).status, { timeout: 60_000 }).toBe(200);
    expect(await second.stop()).toBe(0);
    expect(data.databasePid()).toBeUndefined();
  });

  test("data of an ordinary user stay his: the database runs as he, and he can start again", async () => {
    await using data = await newDataFolder("data");
    mkdirSync(data.path);
    chownSync(data.path, ordinary.uid, ordinary.gid);
    await startStopTwice(data, ordinary);
    const byRoot = await data.start();
    await byRoot.ready();
    expect(userOf(data.databasePid())).toBe(ordinary.uid);
    await byRoot.stop();
    await startStopTwice(data, ordinary);
  });
});

describe.skipIf(process.getuid?.() !== 0)("started by an ordinary user", () => {
  test("application and database run as that user, in a folder that nobody else can enter", async () => {
    await using data = await hiddenFolder(ordinary);
    const product = await data.start({ account: ordinary });
    await product.ready();
    expect(userOf(product.child.pid)).toBe(ordinary.uid);
    expect(userOf(data.databasePid())).toBe(ordinary.uid);
    expect((await product.get("/")).status).toBe(200);
    expect(await product.stop("SIGINT")).toBe(0);
    expect(data.databasePid()).toBeUndefined();
  });

  test.skipIf(!canUseNamespaces)("a user without a name can start too", async () => {
    await using data = await hiddenFolder(nameless);
    await startStopTwice(data, nameless);
  });

  test("another user's data are refused in words", async () => {
    await using data = await newDataFolder();
    const byRoot = await data.start();
    await byRoot.ready();
    await byRoot.stop();
    const product = await data.start({ account: ordinary });
    expect(await product.ended()).toBe(1);
    expect(product.printed()).toContain("belongs to another user: start as the user who started first");
  });
});
