import { z } from "zod";
import { locales } from "../i18n/locales";

export const candidateKinds = ["applicant", "internal", "kam"] as const;
export type CandidateKind = (typeof candidateKinds)[number];

const line = (max: number) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(max, { error: "too-long" });

const details = {
  name: line(120),
  jobTitle: line(120),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .max(254, { error: "too-long" })
    .refine((value) => value === "" || z.email().safeParse(value).success, { error: "not-an-email" })
    .transform((value) => (value === "" ? null : value))
    .default(null),
  kind: z.enum(candidateKinds, { error: "unknown-choice" }),
  locale: z.enum(locales, { error: "unknown-choice" }),
};

export const addCandidateInput = z.object({ ...details, rateMyself: z.literal("yes").optional() });
export type AddCandidateInput = z.infer<typeof addCandidateInput>;

export const editCandidateInput = z.object({
  ...details,
  candidateId: z.uuid({ error: "malformed" }),
  revision: z.coerce.number({ error: "malformed" }).int({ error: "malformed" }),
});
export type EditCandidateInput = z.infer<typeof editCandidateInput>;

export const archiveInput = z.object({ candidateId: z.uuid({ error: "malformed" }), archived: z.enum(["yes", "no"]) });
export type ArchiveInput = z.infer<typeof archiveInput>;

export const sorts = ["name", "-name", "-updated", "updated"] as const;

/** State of the list in the URL. Anything unreadable falls back to its default: a link never breaks. */
export const candidateListQuery = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  kind: z
    .enum([...candidateKinds, "all"])
    .catch("all")
    .default("all"),
  status: z.enum(["active", "archived"]).catch("active").default("active"),
  sort: z.enum(sorts).catch("name").default("name"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
  /** Empty = the campaign shown unless another is asked for. */
  campaign: z.uuid().catch("").default(""),
});
export type CandidateListQuery = z.infer<typeof candidateListQuery>;

export interface CandidateRow {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly kind: CandidateKind;
  /** State of the self-assessment in the campaign shown. */
  readonly self: "none" | "draft" | "submitted" | "declined";
  /** Scorecards of HR and managers sent in the campaign shown. */
  readonly scorecards: number;
  readonly updatedAt: Date;
}

export interface CandidatePage {
  readonly rows: readonly CandidateRow[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

export interface CandidateView {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly kind: CandidateKind;
  readonly locale: string;
  readonly archivedAt: Date | null;
  readonly revision: number;
}
