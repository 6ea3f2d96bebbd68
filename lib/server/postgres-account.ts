import { type SpawnOptions, spawnSync } from "node:child_process";
import { chownSync, lstatSync, readdirSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";

/** "nobody" on every Linux. */
const NOBODY = 65534;

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

/** How PostgreSQL's programs are started so that they do not run as root, which they refuse. */
export interface PostgresAccount {
  /** Turns a program and its arguments into what is really started. */
  readonly command: (program: string, args: readonly string[]) => [string, string[]];
  readonly options: Pick<SpawnOptions, "uid" | "gid">;
  /** Whose the files have to be; undefined: whoever creates them. */
  readonly owner: Owner | undefined;
}

const direct: PostgresAccount["command"] = (program, args) => [program, [...args]];
const inNamespace: PostgresAccount["command"] = (program, args) => [
  "unshare",
  ["-U", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, program, ...args],
];

/**
 * An ordinary user runs PostgreSQL as himself. For root it runs as the owner of the cluster, by default nobody; where that
 * user cannot reach the programs or the data (a clone below /root), in a user namespace, where root is called nobody.
 * @param program path of `postgres`
 * @param dataFolder exists
 * @param cluster the database's files below it, if there are any yet
 * @throws Error in words for the person who starts it, when no way works
 */
export function postgresAccount(program: string, dataFolder: string, cluster: string): PostgresAccount {
  const found = candidates(cluster).find((account) => canRun(account, program, dataFolder));
  if (!found) {
    throw new Error(`The embedded PostgreSQL cannot run here: ${program} does not start, or no ordinary user can reach it and
${dataFolder}. Start as an ordinary user, move to a folder that every user can enter, or set DATABASE_URL.`);
  }
  const current = lstatSync(cluster, { throwIfNoEntry: false });
  if (current && found.owner && current.uid !== found.owner.uid) changeOwner(cluster, found.owner);
  return found;
}

function candidates(cluster: string): PostgresAccount[] {
  if (process.getuid?.() !== 0) {
    const himself = { command: direct, options: {}, owner: undefined };
    return hasName() ? [himself] : [{ ...himself, command: inNamespace }, himself];
  }
  const current = lstatSync(cluster, { throwIfNoEntry: false });
  const owner = current && current.uid !== 0 ? { uid: current.uid, gid: current.gid } : { uid: NOBODY, gid: NOBODY };
  const ordinary = { command: direct, options: owner, owner };
  const namespaced = { command: inNamespace, options: {}, owner: { uid: 0, gid: 0 } };
  return current?.uid === 0 ? [namespaced, ordinary] : [ordinary, namespaced];
}

/** `initdb` refuses a user without a name, as containers are often given (`docker run --user 1234`). */
function hasName(): boolean {
  try {
    return userInfo().username !== "";
  } catch {
    return false;
  }
}

/** Tries it for real: permission bits do not tell about access lists, missing libraries or dropped capabilities. */
function canRun(account: PostgresAccount, program: string, dataFolder: string): boolean {
  const script = 'cd "$2" && "$1" --version';
  const [command, args] = account.command("/bin/sh", ["-c", script, "sh", program, dataFolder]);
  return spawnSync(command, args, { ...account.options, cwd: "/", stdio: "ignore" }).status === 0;
}

/** Gives a folder and everything below it to the owner. */
export function changeOwner(path: string, { uid, gid }: Owner): void {
  chownSync(path, uid, gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) changeOwner(join(path, name), { uid, gid });
}
