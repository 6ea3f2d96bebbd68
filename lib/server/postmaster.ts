import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";

/** A PostgreSQL server that is alive on a cluster, as it describes itself in `postmaster.pid`. */
export interface Postmaster {
  readonly pid: number;
  readonly port: number;
  readonly isReady: boolean;
}

/** @returns undefined when no server runs on the cluster, whatever a stale `postmaster.pid` says */
export function findPostmaster(cluster: string): Postmaster | undefined {
  const lines = readLines(join(cluster, "postmaster.pid"));
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0 || !isServerOf(cluster, pid)) return undefined;
  return { pid, port: Number(lines[3]), isReady: lines[7] === "ready" };
}

/**
 * Removes a `postmaster.pid` whose number now belongs to another program or to a dead child that nobody has collected:
 * PostgreSQL would take either for a running server and refuse to start, for ever in a restarted container.
 * Left alone while any process works in the cluster: a backend may outlive its postmaster, and the file is what keeps a
 * second server out until it is gone.
 */
export function removeStaleLock(cluster: string): void {
  if (process.platform === "linux" && !isAnyoneIn(cluster)) rmSync(join(cluster, "postmaster.pid"), { force: true });
}

function readLines(path: string): string[] {
  if (!existsSync(path)) return [];
  try {
    return readFileSync(path, "utf8")
      .split("\n")
      .map((line) => line.trim());
  } catch (error) {
    // It may be removed between the two calls, by a server that stops.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** A postmaster and its backends work in the folder of their cluster; on other systems the command line tells. */
function isServerOf(cluster: string, pid: number): boolean {
  if (process.platform === "linux") return workingFolder(String(pid)) === realpathSync(cluster);
  const { stdout } = spawnSync("ps", ["-ww", "-o", "args=", "-p", String(pid)], { encoding: "utf8" });
  return stdout === null ? isAlive(pid) : stdout.includes(cluster);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function isAnyoneIn(cluster: string): boolean {
  const folder = realpathSync(cluster);
  return readdirSync("/proc").some((name) => /^\d+$/.test(name) && workingFolder(name) === folder);
}

/** @returns undefined for a process that is gone, a zombie, or another user's */
function workingFolder(pid: string): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
