import { describe, expect, it } from "vitest";
import { levelWords, totalWords } from "@/lib/i18n/sentences/levels";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import { weightedSum } from "@/lib/scoring/fit/weighted-sum";
import type { Ideal, MissingPolicy } from "@/lib/scoring/types";
import { FIVE_POINT } from "@/lib/scoring/types";
import { readExamples } from "./examples";
import { levelOf, type Rated } from "./rated";

const level = (rated: Rated) => (words: Parameters<typeof levelWords>[1]) => levelWords(levelOf(rated), words);
const peers: Rated["peer"] = [
  [3, 4],
  [4, 4],
  [3, 3],
];

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: { team: "Team builder", problem: "Problem solver", customer: "Customer-centric" },
  fr: { team: "Bâtisseur d’équipe", problem: "Résout les problèmes", customer: "Centré sur le client" },
};

const ideal = (weights: readonly [number, number, number]): Ideal => ({
  criteria: ["team", "problem", "customer"].map((criterionId, i) => ({
    criterionId,
    weight: weights[i] as number,
    lo: 3,
    hi: 5,
    mustHave: null,
  })),
  mode: "range",
  scale: FIVE_POINT,
});

const total =
  (
    levels: Readonly<Record<string, number | null>>,
    policy: MissingPolicy = "strict",
    weights: readonly [number, number, number] = [2, 2, 1],
  ) =>
  (words: Parameters<typeof levelWords>[1]) =>
    totalWords(
      weightedSum({ personId: "ana", levels }, ideal(weights), policy),
      (id) => names[words.locale]?.[id] ?? id,
      words,
    );

describe("levels in words", () => {
  readExamples("levels", {
    "every source": level({ self: [[5, 5]], hr: [[3, 4]], manager: [[4, 4]], peer: peers }),
    "one source asked, two raters": level({
      hr: [
        [3, 4],
        [4, 4],
      ],
    }),
    "customers withheld": level({ hr: [[3, 4]], manager: [[4, 4]], peer: peers, customer: [[2, 2]] }),
    "two left out": level({ hr: [], manager: [[4, 4]], peer: peers, customer: [[2, 2]] }),
    "too few indicators": level({ hr: [[3, null]], manager: [[4, 4]], peer: peers }),
    "one rater, one source": level({ manager: [[4, 4]] }),
    "one rater, others missing": level({ hr: [], manager: [[4, 4]], peer: [] }),
    "nothing rated": level({ hr: [], manager: [] }),
    "self only": level({ self: [[4, 4]] }),
    "only a withheld group": level({ peer: [[2, 2]], hr: [] }),
    "only too few indicators": level({ hr: [[2, null]] }),
  });

  readExamples("totals", {
    "every criterion": total({ team: 3, problem: 4, customer: 3.5 }),
    "one criterion has a weight": total({ team: 3 }, "strict", [1, 0, 0]),
    rescaled: total({ team: 3, problem: 4, customer: null }, "rescale"),
    "rescaled to one": total({ team: 3 }, "rescale"),
    "one missing": total({ team: 3, problem: 4 }),
    "two missing": total({ problem: 4 }),
    "nothing rated": total({}),
    "no weights": total({ team: 3 }, "strict", [0, 0, 0]),
  });

  it("does not tell how many of a withheld group answered", () => {
    for (const locale of ["en", "fr"] as const) {
      const one = levelWords(levelOf({ hr: [[3, 4]], peer: [[2, 2]] }), wordsOf(locale));
      const two = levelWords(
        levelOf({
          hr: [[3, 4]],
          peer: [
            [2, 2],
            [5, 5],
          ],
        }),
        wordsOf(locale),
      );
      expect(one).toEqual(two);
    }
  });
});
