import { z } from "zod";
import { locales } from "../i18n/locales";

const line = (max: number) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(max, { error: "too-long" });

/** What the first-run set-up asks. */
export const setUpInput = z.object({
  code: line(40),
  organisationName: line(120),
  locale: z.enum(locales, { error: "unknown-choice" }),
  name: line(120),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, { error: "too-long" })
    .pipe(z.email({ error: "not-an-email" })),
  password: z.string().min(12, { error: "too-short" }).max(128, { error: "too-long" }),
});
export type SetUpInput = z.infer<typeof setUpInput>;
