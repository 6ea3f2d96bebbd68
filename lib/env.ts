import { z } from "zod";

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;

const absent = (value: unknown) => (value === "" ? undefined : value);

const origin = z
  .string()
  .refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol), {
    error: "must be an address such as https://kam.example.com",
    abort: true,
  })
  .refine((value) => new URL(value).pathname === "/" && new URL(value).search === "", {
    error: "must not have a path: the application lives at the root of its host",
  })
  .transform((value) => new URL(value).origin);

const settings = z
  .object({
    PORT: z.preprocess(
      absent,
      z.coerce
        .number({ error: "must be a number" })
        .int({ error: "must be a whole number" })
        .min(1, { error: "must be 1 or more" })
        .max(65_535, { error: "must be 65535 or less" })
        .default(3000),
    ),
    BASE_URL: z.preprocess(absent, origin.optional()),
    DATA_DIR: z.preprocess(absent, z.string().default(".data")),
    DATABASE_URL: z.preprocess(
      absent,
      z
        .url({ protocol: /^postgres(ql)?$/, error: "must be an address such as postgresql://user:password@host/name" })
        .optional(),
    ),
    SMTP_URL: z.preprocess(
      absent,
      z.url({ protocol: /^smtps?$/, error: "must be an address such as smtps://user:password@host" }).optional(),
    ),
    CHROMIUM_PATH: z.preprocess(absent, z.string().optional()),
    LOG_LEVEL: z.preprocess(
      absent,
      z.enum(logLevels, { error: `must be one of ${logLevels.join(", ")}` }).default("info"),
    ),
    NODE_ENV: z.preprocess(absent, z.enum(["development", "production", "test"]).default("production")),
    BETTER_AUTH_SECRET: z
      .string({ error: "is missing: start the application with npm start, which makes one" })
      .min(32, { error: "must have 32 characters or more" }),
  })
  .transform((read) => ({ ...read, BASE_URL: read.BASE_URL ?? `http://localhost:${read.PORT}` }));

/** What the installation is told from outside, checked. `BASE_URL` is an origin without a slash at the end. */
export type Env = z.output<typeof settings>;

/**
 * The settings of this process. Every one has a default but the secrets, which `lib/server` makes and sets at start.
 * Read anew at each call: it costs microseconds, and `npm start` completes the environment while it starts.
 * @throws Error with one line per setting that cannot be used
 */
export function env(): Env {
  const parsed = settings.safeParse(process.env);
  if (parsed.success) return parsed.data;
  const lines = parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(lines.join("\n"));
}
