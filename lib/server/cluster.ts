import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { changeOwner, type PostgresAccount } from "./postgres-account";

/**
 * Makes the files of an empty database server, unless they exist. Made beside and renamed when complete, so that neither a
 * kill nor two first starts at once can leave half a cluster.
 * Sorts and ignores case by ICU (`'ÉRIC' ILIKE 'éric'` is true, Zoë sorts before Zoz); passwords by SCRAM only.
 * @param programs the folder of `initdb`
 */
export function createCluster(cluster: string, programs: string, account: PostgresAccount, password: string): void {
  if (existsSync(join(cluster, "PG_VERSION"))) return;
  const draft = `${cluster}.new-${process.pid}`;
  const passwordFile = `${draft}.password`;
  try {
    mkdirSync(draft, { mode: 0o700 });
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (account.owner) for (const path of [draft, passwordFile]) changeOwner(path, account.owner);
    const [command, args] = account.command(join(programs, "initdb"), [
      ...["-D", draft, "-U", "kam", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--data-checksums"],
      ...["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=und", "--no-instructions"],
    ]);
    const made = spawnSync(command, args, { ...account.options, cwd: draft, encoding: "utf8" });
    if (made.error) throw made.error;
    if (made.status !== 0) throw new Error(`The database could not be created in ${cluster}:\n${made.stderr}`);
    renameSync(draft, cluster);
  } catch (error) {
    // A rename onto a complete cluster fails: another first start was quicker, and its cluster is as good.
    if (!existsSync(join(cluster, "PG_VERSION"))) throw error;
  } finally {
    for (const path of [draft, passwordFile]) rmSync(path, { recursive: true, force: true });
  }
}

/** @throws Error when the files were made by another major version than the installed one, which cannot read them */
export function requireVersion(cluster: string, installed: string): void {
  const needed = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  if (installed === needed) return;
  throw new Error(`The database in ${cluster} was made by PostgreSQL ${needed}; this version of KAM Profile brings ${installed}.
Start the version that made it, export the data there and import them here.`);
}
