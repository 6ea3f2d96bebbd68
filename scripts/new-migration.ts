/**
 * `npx tsx scripts/new-migration.ts <name>`: writes prisma/migrations/<timestamp>_<name>/migration.sql with what is
 * missing between the existing migrations and prisma/schema.prisma. CHECK constraints are added to the file by hand.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { schemaDifference } from "./schema-difference.ts";

const root = join(import.meta.dirname, "..");
const migrations = join(root, "prisma/migrations");
const [name] = process.argv.slice(2);

if (name === undefined || !/^[a-z][a-z0-9_]*$/.test(name)) {
  process.stderr.write("Usage: npx tsx scripts/new-migration.ts <name_in_snake_case>\n");
  process.exit(1);
}

const sql = await schemaDifference(join(root, "prisma/schema.prisma"), migrations);
if (sql === "") {
  process.stdout.write("The migrations are already in step with prisma/schema.prisma.\n");
} else {
  const timestamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join(migrations, `${timestamp}_${name}`);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "migration.sql"), sql);
  process.stdout.write(`${join(folder, "migration.sql")}\n`);
}
