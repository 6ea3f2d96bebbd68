import type { PackText } from "../types";
import { accountableForResults } from "./en/accountable-for-results";
import { creativeAndOpenToChange } from "./en/creative-and-open-to-change";
import { customerCentric } from "./en/customer-centric";
import { labels } from "./en/labels";
import { problemSolver } from "./en/problem-solver";
import { teamBuilder } from "./en/team-builder";
import type { KamAptitudes } from "./shape";

/** The pack in English: one file per criterion, one for the words that belong to no single criterion. */
export const en = {
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
