import { statfs } from "node:fs/promises";
import { Pool } from "pg";

const LAG_LIMIT_MS = 1_000;
const DATABASE_LIMIT_MS = 1_000;
const TICK_MS = 250;
/** One long turn, as at the first page, is no reason to be restarted. */
const LATE_TICKS_LIMIT = 3;
const FREE_DISK_SHARE = 0.05;

export interface Health {
  /** The process gets round to its work: its last turns did not all take longer than a second. */
  readonly isLive: () => boolean;
  /** It can serve: the database answers within a second and holds every migration, and the disk is not full. */
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

export interface HealthSources {
  readonly connectionString: string;
  /** Names of all migrations that this version knows. */
  readonly migrations: readonly string[];
  readonly dataFolder: string;
}

export function watchHealth({ connectionString, migrations, dataFolder }: HealthSources): Health {
  let lateTicks = 0;
  let due = performance.now() + TICK_MS;
  const ticking = setInterval(() => {
    const now = performance.now();
    lateTicks = now - due > LAG_LIMIT_MS ? lateTicks + 1 : 0;
    due = now + TICK_MS;
  }, TICK_MS);
  ticking.unref();
  const pool = new Pool({
    connectionString,
    max: 1,
    connectionTimeoutMillis: DATABASE_LIMIT_MS,
    query_timeout: DATABASE_LIMIT_MS,
  });
  // A connection lost while idle is found again by the next check.
  pool.on("error", () => {});

  const check = async (): Promise<boolean> => {
    const [isCurrent, { bavail, blocks }] = await Promise.all([holdsMigrations(pool, migrations), statfs(dataFolder)]);
    return isCurrent && bavail / blocks > FREE_DISK_SHARE;
  };
  let running: Promise<boolean> | undefined;
  return {
    isLive: () => lateTicks < LATE_TICKS_LIMIT,
    isReady: () => {
      // Whoever asks meanwhile gets the same answer: an open address must not multiply queries.
      running ??= check()
        .catch(() => false)
        .finally(() => {
          running = undefined;
        });
      return running;
    },
    close: async () => {
      clearInterval(ticking);
      await pool.end();
    },
  };
}

async function holdsMigrations(pool: Pool, migrations: readonly string[]): Promise<boolean> {
  const { rows } = await pool.query<{ count: number }>(
    `SELECT count(*)::int FROM "_prisma_migrations"
     WHERE "finished_at" IS NOT NULL AND "rolled_back_at" IS NULL AND "migration_name" = ANY($1)`,
    [migrations],
  );
  return rows[0]?.count === migrations.length;
}
