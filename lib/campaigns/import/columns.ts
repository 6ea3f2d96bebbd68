import type { RaterKind } from "../../frameworks/schema";
import type { Locale } from "../../i18n/locales";
import type { PanelColumn } from "./schema";

/** Words of a header or of a choice as compared: without accents, capitals, hyphens and apostrophes. */
export function plainWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Headers that name a column, in both languages, as `plainWords` leaves them. The first two are the ones of the example. */
const headers: Readonly<Record<PanelColumn, readonly string[]>> = {
  personName: [
    "person name",
    "nom de la personne",
    "person",
    "personne",
    "name",
    "nom",
    "full name",
    "nom complet",
    "candidate",
    "candidat",
    "candidate name",
    "nom du candidat",
  ],
  personEmail: [
    "person email",
    "email de la personne",
    "email",
    "candidate email",
    "email du candidat",
    "email personne",
  ],
  jobTitle: ["job title", "poste", "intitule du poste", "intitule de poste", "fonction", "role", "position"],
  personLocale: [
    "person language",
    "langue de la personne",
    "language",
    "langue",
    "candidate language",
    "langue du candidat",
  ],
  relation: [
    "relation",
    "lien",
    "relationship",
    "kind",
    "kind of rater",
    "rater kind",
    "type d evaluateur",
    "lien avec la personne",
  ],
  raterName: ["rater name", "nom de l evaluateur", "rater", "evaluateur", "nom evaluateur"],
  raterEmail: ["rater email", "email de l evaluateur", "email evaluateur"],
  raterLocale: ["rater language", "langue de l evaluateur", "langue evaluateur"],
  raterTimeZone: [
    "rater time zone",
    "fuseau horaire de l evaluateur",
    "time zone",
    "fuseau horaire",
    "rater timezone",
    "timezone",
    "fuseau de l evaluateur",
  ],
  interviewOn: ["interview date", "date d entretien", "date de l entretien", "interview", "entretien", "interview on"],
};

const emailWords =
  /\b(?:adresse(?: (?:electronique|e mail|email|mail|de courriel))?|e ?mail(?: address)?|mail(?: address)?|courriel|address)\b/g;

const columnOf = new Map(
  Object.entries(headers).flatMap(([column, words]) => words.map((word) => [word, column as PanelColumn])),
);

/** The column that a header names in French or English; null when it names none. */
export function readHeader(header: string): PanelColumn | null {
  return columnOf.get(plainWords(header).replace(emailWords, "email")) ?? null;
}

const relations: Readonly<Record<RaterKind, readonly string[]>> = {
  self: ["self", "self assessment", "auto evaluation", "autoevaluation", "elle meme", "lui meme", "soi meme"],
  hr: ["hr", "rh", "interviewer", "intervieweur", "intervieweuse", "human resources", "ressources humaines"],
  manager: ["manager", "responsable", "line manager", "superieur", "superieure", "n 1", "boss"],
  peer: ["peer", "pair", "colleague", "collegue", "peers", "colleagues", "collegues"],
  customer: ["customer", "client", "cliente", "customers", "clients"],
};

const relationOf = new Map(
  Object.entries(relations).flatMap(([kind, words]) => words.map((word) => [word, kind as RaterKind])),
);

/** The kind of rater that a word stands for in French or English; null when it is none. */
export function readRelation(cell: string): RaterKind | null {
  return relationOf.get(plainWords(cell)) ?? null;
}

const languages: Readonly<Record<Locale, readonly string[]>> = {
  fr: ["fr", "fr fr", "french", "francais", "fra"],
  en: ["en", "en gb", "en us", "english", "anglais", "eng"],
};

const languageOf = new Map(
  Object.entries(languages).flatMap(([locale, words]) => words.map((word) => [word, locale as Locale])),
);

/** The language of the product that a word names; null when it is none. */
export function readLanguage(cell: string): Locale | null {
  return languageOf.get(plainWords(cell)) ?? null;
}

/**
 * The day a cell names: `2026-12-31`, or day first as French and British people write it, `31/12/2026`, `31.12.2026`.
 * @returns midnight UTC, as `date` columns have it; null when there is no such day between 2000 and 2099
 */
export function readDay(cell: string): Date | null {
  const iso = /^(20\d\d)-(\d{1,2})-(\d{1,2})$/.exec(cell);
  const dayFirst = /^(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d)$/.exec(cell);
  const [year, month, day] = iso
    ? [iso[1], iso[2], iso[3]].map(Number)
    : dayFirst
      ? [dayFirst[3], dayFirst[2], dayFirst[1]].map(Number)
      : [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date : null;
}
