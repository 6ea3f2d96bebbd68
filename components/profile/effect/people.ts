import type { PersonResults } from "@/lib/results/schema";
import type { BandLevel } from "@/lib/scoring/error/bands";
import type { CampaignError } from "@/lib/scoring/error/campaign-error";
import type { PersonLevels } from "@/lib/scoring/types";

/** Who stood behind a level: source, its share, its configured weight, its raters. */
type Basis = readonly (readonly [sourceId: string, effective: number, configured: number, raters: number])[];

/** People on whom a profile is tried, in a form short enough to send two hundred of them. */
export interface TriedPeople {
  readonly criterionIds: readonly string[];
  /** Every way in which levels came about, once: many people were rated by as many of the same kinds. */
  readonly bases: readonly Basis[];
  readonly people: readonly TriedPerson[];
  /** Of totals, under the weights saved; weights being edited keep it. */
  readonly totalError: CampaignError;
}

/** One person: levels in the order of the criteria, and the place of each one's basis. */
export interface TriedPerson {
  readonly personId: string;
  readonly name: string;
  readonly levels: readonly (number | null)[];
  readonly bases: readonly number[];
}

/** @param criterionIds those of the profile, in its order; a person without a level on one has null there */
export function packPeople(
  results: readonly PersonResults[],
  criterionIds: readonly string[],
  totalError: CampaignError,
): TriedPeople {
  const places = new Map<string, number>();
  const bases: Basis[] = [];
  const placeOf = (basis: Basis): number => {
    const key = JSON.stringify(basis);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, bases.length);
    return bases.push(basis) - 1;
  };
  const people = results.map(({ candidateId, name, levels }) => {
    const inOrder = criterionIds.map((id) => levels.find(({ criterionId }) => criterionId === id));
    return {
      personId: candidateId,
      name,
      levels: inOrder.map((level) => level?.value ?? null),
      bases: inOrder.map((level) => placeOf(level ? basisOf(level) : [])),
    };
  });
  return { criterionIds, bases, people, totalError };
}

/** Raters of a kind that does not count are nobody's business here. */
function basisOf({ terms }: Pick<BandLevel, "terms">): Basis {
  return terms
    .filter(({ state, weight, configuredWeight }) => state !== "not-asked" && (weight > 0 || configuredWeight > 0))
    .map(({ id, weight, configuredWeight, n }) => [id, weight, configuredWeight, weight > 0 ? n : 0] as const);
}

/** A person as the engine takes them: levels, and what their error bands rest on. */
export interface ReadyPerson extends PersonLevels {
  readonly name: string;
  readonly inOrder: readonly (number | null)[];
  readonly bandLevels: readonly BandLevel[];
}

/** People as every change of weights reads them again. */
export interface ReadyPeople {
  readonly criterionIds: readonly string[];
  readonly people: readonly ReadyPerson[];
  readonly totalError: CampaignError;
}

export function unpackPeople({ criterionIds, bases, people, totalError }: TriedPeople): ReadyPeople {
  const ready = people.map((person) => ({
    personId: person.personId,
    name: person.name,
    inOrder: person.levels,
    levels: Object.fromEntries(criterionIds.map((id, i) => [id, person.levels[i] ?? null])),
    bandLevels: criterionIds.map((criterionId, i) => ({
      criterionId,
      value: person.levels[i] ?? null,
      reasons: [],
      terms: (bases[person.bases[i] ?? -1] ?? []).map(([id, weight, configuredWeight, n]) => ({
        id,
        weight,
        configuredWeight,
        n,
        state: weight > 0 ? ("counted" as const) : ("absent" as const),
      })),
    })),
  }));
  return { criterionIds, people: ready, totalError };
}
