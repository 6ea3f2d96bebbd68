import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import { PrismaPGlite } from "pglite-prisma-adapter";

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * SQL that takes a database with every migration of the folder applied to the state that the schema file describes.
 * Empty string: they are in step. Uses Prisma's own schema engine as WebAssembly over an in-memory PGlite, because the
 * engine binary of the CLI is a download from Prisma's host (stack.md, section 2). Throws when a migration cannot be applied.
 */
export async function schemaDifference(schemaPath: string, migrationsFolder: string): Promise<string> {
  const schema = { path: "schema.prisma", content: await readFile(schemaPath, "utf8") };
  const migrations = await readMigrations(migrationsFolder);
  await loadEngine();
  const database = new PGlite();
  try {
    const engine = await bindings.SchemaEngine.new(
      { datamodels: [[schema.path, schema.content]] },
      () => {},
      bindMigrationAwareSqlAdapterFactory(new PrismaPGlite(database)),
    );
    await engine.applyMigrations({
      migrationsList: {
        baseDir: migrationsFolder,
        lockfile: { path: "./migration_lock.toml", content: null },
        shadowDbInitScript: "",
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
      filters: NO_FILTERS,
    });
    const difference = await engine.diff({
      from: migrations.length === 0 ? { tag: "empty" } : { tag: "schemaDatasource", files: [schema], configDir: "." },
      to: { tag: "schemaDatamodel", files: [schema] },
      script: true,
      exitCode: true,
      filters: NO_FILTERS,
    });
    // With exitCode asked for, the engine answers 2 when there is a difference and 0 when there is none.
    return difference.exitCode === 0 ? "" : (difference.stdout ?? "");
  } finally {
    await database.close();
  }
}

async function readMigrations(folder: string): Promise<{ name: string; sql: string }[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  const names = entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  return Promise.all(
    names.map(async (name) => ({ name, sql: await readFile(join(folder, name, "migration.sql"), "utf8") })),
  );
}

let engineLoaded: Promise<void> | undefined;

function loadEngine(): Promise<void> {
  engineLoaded ??= instantiateEngine();
  return engineLoaded;
}

async function instantiateEngine(): Promise<void> {
  const bindingsPath = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(bindingsPath.replace(/\.js$/, ".wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports as { __wbindgen_start: () => void }).__wbindgen_start();
}
