import type { GapRow } from "@/components/charts/layout";
import type { Ideal } from "@/lib/scoring/types";
import { drawnBand } from "../charts/drawn-band";
import { bandOn, type ComparedCandidate } from "./person";

/** Rows of the charts: the ideal's criteria in its order, with the people whose figures the reader may see. */
export function chartRows(
  ideal: Ideal,
  criteria: readonly { readonly criterionId: string; readonly label: string }[],
  people: readonly ComparedCandidate[],
): readonly GapRow[] {
  const shown = people.filter(({ visibility }) => visibility === "shown");
  return ideal.criteria.map(({ criterionId, lo, hi, mustHave }) => ({
    criterionId,
    label: criteria.find((criterion) => criterion.criterionId === criterionId)?.label ?? criterionId,
    target: { lo, hi },
    mustHave,
    people: shown.map((person) => ({
      id: person.candidateId,
      name: person.name,
      index: person.index,
      level: person.levels.find((level) => level.criterionId === criterionId)?.value ?? null,
      band: drawnBand(bandOn(person, criterionId)),
    })),
  }));
}
