import type { PackText } from "../types";
import { accountableForResults } from "./fr/accountable-for-results";
import { creativeAndOpenToChange } from "./fr/creative-and-open-to-change";
import { customerCentric } from "./fr/customer-centric";
import { labels } from "./fr/labels";
import { problemSolver } from "./fr/problem-solver";
import { teamBuilder } from "./fr/team-builder";
import type { KamAptitudes } from "./shape";

/** The pack in French: one file per criterion, one for the words that belong to no single criterion. */
export const fr = {
  ...labels,
  criteria: {
    "customer-centric": customerCentric.criterion,
    "accountable-for-results": accountableForResults.criterion,
    "creative-and-open-to-change": creativeAndOpenToChange.criterion,
    "team-builder": teamBuilder.criterion,
    "problem-solver": problemSolver.criterion,
  },
  indicators: {
    ...customerCentric.indicators,
    ...accountableForResults.indicators,
    ...creativeAndOpenToChange.indicators,
    ...teamBuilder.indicators,
    ...problemSolver.indicators,
  },
} satisfies PackText<KamAptitudes>;
