import type { RaterKind } from "../frameworks/schema";
import { dayIn, endOfDay } from "../zoned-time";
import type { ChecklistItem } from "./schema";

/** Personal links live sixty days at most (safety.md D3), so a campaign asks for no longer. */
export const longestCampaign = 60;

const dayMs = 24 * 60 * 60 * 1000;

/** Why a last day to answer cannot be: over already, or further away than links live; null when it can. */
export function deadlineProblem(closesOn: Date, timeZone: string, now: Date): "in-the-past" | "too-late" | null {
  const today = dayIn(now, timeZone);
  if (closesOn.getTime() < today.getTime()) return "in-the-past";
  return closesOn.getTime() - today.getTime() > longestCampaign * dayMs ? "too-late" : null;
}

/** Where the calendar of a campaign stands beside its last day to answer. */
export function deadlinePhase(closesOn: Date, timeZone: string, now: Date): "open" | "last" | "over" {
  const today = dayIn(now, timeZone).getTime();
  if (closesOn.getTime() > today) return "open";
  return closesOn.getTime() === today ? "last" : "over";
}

/** When the links of a campaign stop working: at the end of its last day. */
export function linksEnd(closesOn: Date, timeZone: string): Date {
  return endOfDay(closesOn, timeZone);
}

/** A place on the panel, as the checklist sees it. */
export interface Seat {
  readonly candidateId: string;
  readonly kind: RaterKind;
  /** Whether a mail can reach whoever sits there. */
  readonly hasAddress: boolean;
}

export interface Preparation {
  readonly isProfilePublished: boolean;
  readonly closesOn: Date | null;
  readonly timeZone: string;
  readonly hasContact: boolean;
  readonly askedKinds: readonly RaterKind[];
  readonly minPeers: number;
  readonly minCustomers: number;
  readonly candidateIds: readonly string[];
  readonly seats: readonly Seat[];
  /** Whether mails leave from here at all. */
  readonly isMailOn: boolean;
}

/**
 * What is ready and what is missing before a launch, in the order in which it is prepared. Groups that can never reach
 * their threshold are advice: their answers would be collected and never shown.
 */
export function checklist(given: Preparation, now: Date): readonly ChecklistItem[] {
  const { closesOn, candidateIds, seats } = given;
  const seatsOf = groupSeats(seats);
  const without = candidateIds.filter((id) => !seatsOf.has(id)).length;
  const kinds = candidateIds.filter((id) => given.askedKinds.some((kind) => !seatsOf.get(id)?.has(kind))).length;
  const small = candidateIds.flatMap((id) => {
    const counts = seatsOf.get(id);
    const peers = counts?.get("peer") ?? 0;
    const customers = counts?.get("customer") ?? 0;
    return [peers > 0 && peers < given.minPeers, customers > 0 && customers < given.minCustomers].filter(Boolean);
  }).length;
  const unreachable = seats.filter(({ hasAddress }) => !hasAddress).length;
  const isDeadlineFine = closesOn !== null && deadlineProblem(closesOn, given.timeZone, now) === null;
  return [
    item("profile", given.isProfilePublished ? "ok" : "missing"),
    item("deadline", isDeadlineFine ? "ok" : "missing"),
    item("contact", given.hasContact ? "ok" : "missing"),
    item("people", candidateIds.length > 0 ? "ok" : "missing", candidateIds.length),
    // Of nobody, everything would hold.
    ...(candidateIds.length > 0
      ? [
          item("raters", without > 0 ? "missing" : "ok", without),
          item("kinds", kinds > 0 ? "advice" : "ok", kinds),
          item("groups", small > 0 ? "advice" : "ok", small),
          item("addresses", given.isMailOn && unreachable > 0 ? "advice" : "ok", unreachable),
        ]
      : []),
    item("mail", given.isMailOn ? "ok" : "advice"),
  ];
}

function item(id: ChecklistItem["id"], state: ChecklistItem["state"], count = 0): ChecklistItem {
  return { id, state, count };
}

/** Seats per person and kind. */
function groupSeats(seats: readonly Seat[]): ReadonlyMap<string, ReadonlyMap<RaterKind, number>> {
  const people = new Map<string, Map<RaterKind, number>>();
  for (const { candidateId, kind } of seats) {
    const kinds = people.get(candidateId) ?? new Map<RaterKind, number>();
    people.set(candidateId, kinds.set(kind, (kinds.get(kind) ?? 0) + 1));
  }
  return people;
}

/** Whether nothing keeps the campaign from its launch. */
export function isReady(items: readonly ChecklistItem[]): boolean {
  return items.every(({ state }) => state !== "missing");
}
