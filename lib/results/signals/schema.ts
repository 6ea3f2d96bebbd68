import type { RaterKind } from "../../frameworks/schema";
import type { Result } from "../../scoring/result";
import type { RaterSpread } from "../../scoring/signals/central-tendency";
import type { RaterHalo } from "../../scoring/signals/halo";
import type { ResponseStyle } from "../../scoring/signals/response-style";

/** Those who answer under their name. Single answers of peers and customers are never looked at, as signals neither. */
export type NamedKind = Extract<RaterKind, "self" | "hr" | "manager">;

/** One form that was sent, as the signals are read from it. */
export interface SentForm {
  readonly raterId: string;
  readonly raterName: string;
  readonly raterKind: NamedKind;
  readonly candidateId: string;
  readonly candidateName: string;
  /** By indicator id; null = not observed. */
  readonly levels: Readonly<Record<string, number | null>>;
  /** From the first trace of the answering to the sending, in seconds; null when it cannot be told or was interrupted. */
  readonly seconds: number | null;
}

/** What can be noted about one rater of a campaign: from two signals on. */
export interface RaterNote {
  readonly raterId: string;
  readonly raterName: string;
  readonly raterKind: NamedKind;
  /** Forms in which a signal shows. */
  readonly forms: readonly { readonly candidateName: string; readonly style: ResponseStyle }[];
  /** Tells people apart less than other raters do. */
  readonly isNarrow: boolean;
  /** Tells the criteria of one person apart less than others do of the same people. */
  readonly isFlat: boolean;
}

/** The signals of one campaign: the notes, and what they were read from. */
export interface Signals {
  /** In no order that says anything. */
  readonly notes: readonly RaterNote[];
  /** Forms that were read. */
  readonly forms: number;
  readonly spreads: Result<readonly RaterSpread[]>;
  readonly halos: Result<readonly RaterHalo[]>;
}

/** The same as the reader may see it. */
export interface SignalsView extends Signals {
  /** People left out because the reader still owes a scorecard on them. */
  readonly hiddenPeople: number;
}
