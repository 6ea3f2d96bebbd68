import { z } from "zod";
import { locales } from "../i18n/locales";
import sampleJson from "./kam-aptitudes/sample.json";
import { shape } from "./kam-aptitudes/shape";

const date = z.iso.date();
/** A language of the product, in which a person reads and writes. */
const locale = z.enum(locales);
/** A language someone works in, any ISO 639 code. */
const workingLanguage = z.string().regex(/^[a-z]{2}$/);
const localised = z.object({ en: z.string(), fr: z.string() });
const raterKind = z.enum(shape.raterKinds);
const indicatorId = z.enum(
  shape.criteria.flatMap((criterion) => criterion.indicators.map((indicator) => indicator.id)),
);

/** The file writes a share as a fraction, "2/3", so that no digit is lost. */
const fraction = z
  .string()
  .regex(/^[1-9]\d*\/[1-9]\d*$/)
  .transform((text) => {
    const [numerator, denominator] = text.split("/");
    return Number(numerator) / Number(denominator);
  });

/** The file writes "not observed" as null. */
const rating = z
  .int()
  .min(shape.scale.min)
  .max(shape.scale.max)
  .nullable()
  .transform((level) => level ?? ("not-observed" as const));

const round = z.object({ id: z.string(), name: localised, opensOn: date, closesOn: date });

const settings = z.object({
  /** Smallest group of peers or customers that is shown. */
  anonymityMinimum: z.int(),
  anonymousKinds: z.array(raterKind),
  sourceWeights: z.record(raterKind, z.number()),
  /** Share of the indicators asked that an assessment must rate on a criterion to count there, 0 to 1. */
  minItemShare: fraction,
  featuredPreset: z.string(),
  featuredAccount: z.string(),
});

const account = z.object({
  id: z.string(),
  name: z.string(),
  sector: localised,
  stage: z.string(),
  situation: z.string().nullable(),
  scope: z.string(),
  language: workingLanguage,
  preset: z.string(),
  revenueSharePercent: z.number(),
  /** Candidate id; null while the account is vacant, from the date in `vacantFrom`. */
  currentKam: z.string().nullable(),
  vacantFrom: date.nullable(),
  sites: z.int(),
  needs: z.object({ en: z.array(z.string()), fr: z.array(z.string()) }),
});

const candidate = z.object({
  id: z.string(),
  name: z.string(),
  status: z.enum(["kam", "internal-candidate"]),
  role: localised,
  language: locale,
  workingLanguages: z.array(workingLanguage),
  accounts: z.array(z.string()),
});

const rater = z.object({
  id: z.string(),
  name: z.string(),
  kind: raterKind.exclude(["self"]),
  role: localised,
  /** The company's id, or the account's for a customer contact. */
  organisation: z.string(),
  language: locale,
});

const assessment = z
  .object({
    id: z.string(),
    round: z.string(),
    ratee: z.string(),
    rater: z.string(),
    kind: raterKind,
    submittedOn: date,
    ratings: z.partialRecord(indicatorId, rating),
    comments: z.partialRecord(indicatorId, z.object({ lang: locale, text: z.string() })),
  })
  .transform(({ round, ratee, rater, ...rest }) => ({ ...rest, roundId: round, candidateId: ratee, raterId: rater }));

const sampleCompanySchema = z.object({
  pack: z.literal(shape.id),
  version: z.literal(shape.version),
  fictional: z.literal(true),
  notice: localised,
  company: z.object({ id: z.string(), name: localised, sector: localised, description: localised }),
  rounds: z.array(round),
  settings,
  accounts: z.array(account),
  candidates: z.array(candidate),
  raters: z.array(rater),
  assessments: z.array(assessment),
});

export type SampleCompany = z.infer<typeof sampleCompanySchema>;
export type SampleRound = z.infer<typeof round>;
export type SampleSettings = z.infer<typeof settings>;
export type SampleAccount = z.infer<typeof account>;
export type SampleCandidate = z.infer<typeof candidate>;
/** Someone who rates others. The rater of a self-assessment is the candidate, absent from this list. */
export type SampleRater = z.infer<typeof rater>;
/** One rater's view of one candidate in one round: a level, or "not-observed", for each indicator asked of that kind of rater. */
export type SampleAssessment = z.infer<typeof assessment>;

let company: SampleCompany | undefined;

/**
 * The fictional company of the demonstration, read and checked once, then shared: not to be changed by its readers.
 * Its story and expected scores: `kam-aptitudes/sample-notes.md`.
 */
export function sampleCompany(): SampleCompany {
  company ??= sampleCompanySchema.parse(sampleJson);
  return company;
}
