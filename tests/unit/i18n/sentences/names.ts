import type { Words } from "@/lib/i18n/sentences/words";

const criteria = {
  customer: { en: "Customer-centric", fr: "Centré sur le client" },
  results: { en: "Fully accountable for results", fr: "Totalement responsable des résultats" },
  change: { en: "Creative", fr: "Créatif" },
  team: { en: "Team builder", fr: "Bâtisseur d’équipe" },
  problems: { en: "Problem solver", fr: "Résout les problèmes" },
} as const;

export const criterionIds = Object.keys(criteria) as readonly (keyof typeof criteria)[];

/** A criterion as the reader of these words knows it. */
export function criterionIn({ locale }: Pick<Words, "locale">): (criterionId: string) => string {
  return (criterionId) => criteria[criterionId as keyof typeof criteria][locale];
}

const people: Readonly<Record<string, string>> = { ana: "Ana", bao: "Bao", cleo: "Cléo" };

export function personName(personId: string): string {
  return people[personId] ?? personId;
}
