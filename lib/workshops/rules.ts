import { agreementOf } from "./rounds/rules";
import type { RoundNumber, RoundWeights } from "./rounds/schema";
import type { Phase, WorkshopMinutes, WorkshopState } from "./schema";

/** A workshop nobody ends closes by itself after so many hours. */
export const openHours = 12;

export function expiryOf(openedAt: Date): Date {
  return new Date(openedAt.getTime() + openHours * 60 * 60 * 1000);
}

/** Below this, everybody can tell who gave which weights. */
export const fewestToHide = 3;

/** What a host can do with an open workshop. */
export type Move = "reveal" | "second-round" | "agree" | "cancel";

const moves: Readonly<Record<Move, Partial<Record<WorkshopState, WorkshopState>>>> = {
  reveal: { weighing_1: "revealed_1", weighing_2: "revealed_2" },
  "second-round": { revealed_1: "weighing_2" },
  agree: { revealed_1: "agreed", revealed_2: "agreed" },
  cancel: { weighing_1: "cancelled", revealed_1: "cancelled", weighing_2: "cancelled", revealed_2: "cancelled" },
};

/** @returns the state that a move leads to; null when it cannot be made from there */
export function stateAfter(move: Move, from: WorkshopState): WorkshopState | null {
  return moves[move][from] ?? null;
}

/** Where a workshop stands now: its state, unless its time is over. */
export function phaseOf({ state, expiresAt }: { state: WorkshopState; expiresAt: Date }, now: Date): Phase {
  const isOpen = state !== "agreed" && state !== "cancelled";
  return isOpen && expiresAt <= now ? "expired" : state;
}

/** The round that is being weighed or was revealed last; the first before anything else has happened. */
export function roundOf(phase: Phase): RoundNumber {
  return phase === "weighing_2" || phase === "revealed_2" ? 2 : 1;
}

/** The round whose answers are taken now; null when none are. */
export function openRound(phase: Phase): RoundNumber | null {
  return phase === "weighing_1" ? 1 : phase === "weighing_2" ? 2 : null;
}

/** The states in which the answers of a round may be read: the one place that says so, and part of every query. */
export const revealedIn: Readonly<Record<RoundNumber, readonly WorkshopState[]>> = {
  1: ["revealed_1", "weighing_2", "revealed_2", "agreed"],
  2: ["revealed_2", "agreed"],
};

export interface AgreedWorkshop {
  readonly openedAt: Date;
  readonly endedAt: Date;
  readonly openedBy: string;
  readonly agreedBy: string;
  readonly method: WorkshopMinutes["method"];
  readonly criterionIds: readonly string[];
  /** Names in any order. */
  readonly participants: readonly string[];
  readonly rounds: readonly RoundWeights[];
  /** Points by place of the criterion. */
  readonly points: readonly number[];
  readonly reason: string;
  readonly baseNumber: number;
  readonly number: number;
}

/** What is kept of a workshop once weights are agreed: who took part, what was weighed without names, what was agreed. */
export function minutesOf(agreed: AgreedWorkshop): WorkshopMinutes {
  const { openedAt, endedAt, participants, rounds, criterionIds, points, ...kept } = agreed;
  return {
    ...kept,
    format: 1,
    openedAt: openedAt.toISOString(),
    endedAt: endedAt.toISOString(),
    criterionIds: [...criterionIds],
    points: [...points],
    participants: participants.toSorted((one, other) => (one < other ? -1 : 1)),
    rounds: rounds.map((round) => {
      const { distance, order } = agreementOf(round);
      return {
        round: round.round,
        weights: round.weights.map((weights) => [...weights]),
        group: [...round.group],
        distance: distance.value,
        concordance: order.value,
      };
    }),
  };
}
