import type { Locale } from "../../i18n/locales";
import { en } from "../en";
import { fr } from "../fr";

/** As whom a rater answers, in the words of the rater's notice. */
export function raterGroupText(locale: Locale, kind: "manager" | "peer" | "customer"): string {
  return { en, fr }[locale].snippets[`rater-group.${kind}`];
}
