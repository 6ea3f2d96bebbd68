import { tellingReason } from "@/lib/i18n/sentences/telling-reason";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { Reason } from "@/lib/scoring/result";

/** What the order by total says, and nothing more. */
export type OrderFinding =
  /** One person stands alone at the top. */
  | {
      readonly kind: "ahead";
      readonly first: string;
      readonly total: number;
      readonly second: string;
      readonly secondTotal: number;
    }
  /** Several share the first place. */
  | { readonly kind: "tied"; readonly people: readonly string[]; readonly total: number }
  /** One person alone has a total. */
  | { readonly kind: "single"; readonly first: string; readonly total: number }
  | { readonly kind: "none" };

/** @param compared people best first, as `comparePeople` gives them; ids stand for names */
export function orderFinding(compared: readonly ComparedPerson[]): OrderFinding {
  const placed = compared.filter(({ rank }) => rank !== null);
  const [first, second] = placed;
  if (!first || first.total.value === null) return { kind: "none" };
  const tied = placed.filter(({ rank }) => rank?.from === first.rank?.from);
  if (tied.length > 1) {
    return { kind: "tied", people: tied.map(({ personId }) => personId), total: first.total.value };
  }
  if (!second || second.total.value === null) {
    return { kind: "single", first: first.personId, total: first.total.value };
  }
  return {
    kind: "ahead",
    first: first.personId,
    total: first.total.value,
    second: second.personId,
    secondTotal: second.total.value,
  };
}

/** What stands beside the order and is never averaged away. */
export type PersonNote =
  | {
      readonly kind: "must-have-failed" | "must-have-unknown";
      readonly person: string;
      readonly criterionId: string;
    }
  | { readonly kind: "no-total"; readonly person: string; readonly reason: Reason };

/** Must-haves not met or not known, and people without a total, in the order shown. */
export function personNotes(compared: readonly ComparedPerson[]): readonly PersonNote[] {
  return compared.flatMap(({ personId, total, fit }): PersonNote[] => [
    ...fit.terms.flatMap(({ id, mustHave }): PersonNote[] => {
      if (mustHave !== "failed" && mustHave !== "unknown") return [];
      return [
        { kind: mustHave === "failed" ? "must-have-failed" : "must-have-unknown", person: personId, criterionId: id },
      ];
    }),
    ...(total.value === null
      ? [{ kind: "no-total" as const, person: personId, reason: tellingReason(total.reasons) }]
      : []),
  ]);
}
