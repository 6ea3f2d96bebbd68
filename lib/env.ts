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

/** An address of a mailbox: no spaces, no signs that mean something in a header. */
const mailbox = /^[^\s<>@",;:\\()[\]]+@[^\s<>@",;:\\()[\]]+$/;

/** `kam@company.com` or `KAM Profile <kam@company.com>`. */
const sender = z
  .string()
  .transform((value) => {
    const [, name = "", address = value.trim()] = /^([^<>\p{Cc}]*)<([^<>]*)>$/u.exec(value.trim()) ?? [];
    return { name: name.trim().replace(/^"(.*)"$/, "$1"), address: address.trim() };
  })
  .refine(({ address }) => mailbox.test(address), {
    error: "must be an address such as KAM Profile <kam@company.com>",
  });

/** Options behind `?` are refused rather than passed on: some of them would send mail without encryption. */
const mailServer = z
  .url({ protocol: /^smtps?$/, error: "must be an address such as smtps://user:password@host", abort: true })
  .refine((value) => !/[?#]/.test(value) && ["", "/"].includes(new URL(value).pathname), {
    error: "must end with the host or its port, without options",
  })
  .refine((value) => !/%(?![0-9a-fA-F]{2})/.test(value), { error: "must write % in a password as %25" });

/** Who sends when nothing else is said: the mailbox that signs in to the mail server, else an address that takes no answer. */
function defaultSender(smtpUrl: string | undefined, baseUrl: string): { name: string; address: string } {
  const user = smtpUrl ? decodeURIComponent(new URL(smtpUrl).username) : "";
  return { name: "", address: mailbox.test(user) ? user : `no-reply@${new URL(baseUrl).hostname}` };
}

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
    SMTP_URL: z.preprocess(absent, mailServer.optional()),
    MAIL_FROM: z.preprocess(absent, sender.optional()),
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
  .transform((read) => {
    const BASE_URL = read.BASE_URL ?? `http://localhost:${read.PORT}`;
    return { ...read, BASE_URL, MAIL_FROM: read.MAIL_FROM ?? defaultSender(read.SMTP_URL, BASE_URL) };
  });

/**
 * What the installation is told from outside, checked. `BASE_URL` is an origin without a slash at the end; `MAIL_FROM` has an
 * empty name when none was given.
 */
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
