import { requireAtLeast, requireCount, requireDistinct, requireLength } from "../require";
import { type Result, seal, type Term } from "../result";
import { SLACK } from "../slack";
import { cheapestDetour, type Detour } from "./detour";
import { costsOf, requireMatrix, type Solution, solveAssignment } from "./linear-assignment";

/** Who could look after what, and how well. */
export interface AssignmentInput {
  readonly accountIds: readonly string[];
  readonly people: readonly {
    readonly personId: string /** accounts this person can take */;
    readonly capacity: number;
  }[];
  /** Account by person: fit, 0 to 100; null = must not be (must-have failed, conflict, language, exclusion). */
  readonly fit: readonly (readonly (number | null)[])[];
  /** Loss of total, in points of fit, up to which two arrangements are equally good: the error of the total. */
  readonly tolerance: number;
}

/** Who takes an account; null = nobody, when another account comes to be looked after. */
export interface Placement {
  readonly accountId: string;
  readonly personId: string | null;
}

/** One account's place in the proposal: id = account, value = amount = fit. */
export interface AssignmentPair extends Term {
  readonly personId: string;
  /** Points the total loses when this pair is ruled out; null when an account would then go without anyone. */
  readonly loss: number | null;
  /** True when that loss is within the tolerance: another arrangement is as good. */
  readonly hasEqual: boolean;
  /** Who takes what instead in the best arrangement without this pair; empty when there is none. */
  readonly otherwise: readonly Placement[];
  /**
   * The account that would suit this person better than this one, what the person loses by not having it and what the
   * total gains, in points; null when this is the person's best, or more accounts would go without anyone.
   */
  readonly ownBest: { readonly accountId: string; readonly personLoss: number; readonly teamGain: number } | null;
}

/** A proposal, for a person to confirm. */
export interface Assignment extends Result<number, AssignmentPair> {
  /** Accounts that nobody can take: a conflict, or a need to hire. */
  readonly unassigned: readonly string[];
}

/**
 * Proposes who takes which account: as many accounts looked after as can be, and among those arrangements the highest
 * total fit. Total fit is not revenue, and nothing is assigned until a person confirms it.
 * @param input accounts, people with their capacity, fit 0 to 100 account by person, and the error of the total in points
 * @returns `value` = total fit in points; terms, one an assigned account in the order given, add up to it; `n` = accounts
 * assigned; of equal totals the people named first
 * Missing: a null fit forbids the pair. Accounts nobody can take are listed, status partial, reason infeasible; none can be
 * taken: value null, infeasible. No accounts: value null, no-data.
 * @throws RangeError when ids repeat, lists differ in length, a fit is not finite, a capacity is not a whole number of 0
 * or more, or the tolerance is negative
 * Source: Kuhn (1955); Jonker & Volgenant (1987); alternatives as in Murty (1968) Oper. Res. 16, 682-687.
 */
export function assignAccounts(input: AssignmentInput): Assignment {
  requireInput(input);
  const seats = input.people.flatMap(({ capacity }, person) => Array.from({ length: capacity }, () => person));
  const matrix = input.fit.map((row) => seats.map((person) => row[person] ?? null));
  const solution = solveAssignment(costsOf(matrix, seats.length, true), matrix.length, seats.length);
  const personOf = input.accountIds.map(
    (_, account) => seats[solution.matching.columnOfRow[account] as number] ?? null,
  );
  const terms = input.accountIds.flatMap((_, account): AssignmentPair[] => {
    const person = personOf[account] ?? null;
    return person === null ? [] : [pairOf(input, solution, seats, personOf, account, person)];
  });
  const unassigned = input.accountIds.filter((_, account) => personOf[account] === null);
  const value = terms.length > 0 ? terms.reduce((sum, { amount }) => sum + amount, 0) : null;
  return seal({
    value,
    n: terms.length,
    status: value === null ? "undefined" : unassigned.length > 0 ? "partial" : "ok",
    reasons: input.accountIds.length === 0 ? ["no-data"] : unassigned.length > 0 ? ["infeasible"] : [],
    terms,
    unassigned,
  });
}

function pairOf(
  input: AssignmentInput,
  solution: Solution,
  seats: readonly number[],
  personOf: readonly (number | null)[],
  account: number,
  person: number,
): AssignmentPair {
  const { cost, matching } = solution;
  const amount = fitOf(input, account, person) as number;
  const without = cheapestDetour(cost, matching, account, (seat) => seats[seat] !== person);
  const loss = without?.loss ?? null;
  return {
    id: input.accountIds[account] as string,
    value: amount,
    weight: 1,
    amount,
    n: 1,
    personId: input.people[person]?.personId as string,
    loss,
    hasEqual: loss !== null && loss <= input.tolerance + SLACK,
    otherwise: without ? placements(input, without, seats, personOf) : [],
    ownBest: ownBestOf(input, solution, seats, personOf, person, amount),
  };
}

/** The best account that the person does not have, if it is better than this one. */
function ownBestOf(
  input: AssignmentInput,
  { cost, matching }: Solution,
  seats: readonly number[],
  personOf: readonly (number | null)[],
  person: number,
  amount: number,
): AssignmentPair["ownBest"] {
  let best = -1;
  let bestFit = amount + SLACK;
  for (const account of input.accountIds.keys()) {
    const fit = fitOf(input, account, person);
    if (fit === null || fit <= bestFit || personOf[account] === person) continue;
    best = account;
    bestFit = fit;
  }
  if (best < 0) return null;
  const forced = cheapestDetour(cost, matching, best, (seat) => seats[seat] === person);
  if (forced === null) return null;
  return { accountId: input.accountIds[best] as string, personLoss: bestFit - amount, teamGain: forced.loss };
}

/** Who takes what instead; moves between two seats of one person change nothing. */
function placements(
  input: AssignmentInput,
  { moves }: Detour,
  seats: readonly number[],
  personOf: readonly (number | null)[],
): readonly Placement[] {
  return moves.flatMap(({ row, column }) => {
    const person = seats[column] ?? null;
    if (person === personOf[row]) return [];
    const personId = person === null ? null : (input.people[person]?.personId as string);
    return [{ accountId: input.accountIds[row] as string, personId }];
  });
}

function fitOf({ fit }: AssignmentInput, account: number, person: number): number | null {
  return fit[account]?.[person] ?? null;
}

function requireInput({ accountIds, people, fit, tolerance }: AssignmentInput): void {
  const where = "assignAccounts";
  requireDistinct(`${where}: accountIds`, accountIds);
  requireDistinct(
    `${where}: people`,
    people.map(({ personId }) => personId),
  );
  for (const { personId, capacity } of people) requireCount(`${where}: people["${personId}"].capacity`, capacity, 0);
  requireAtLeast(`${where}: tolerance`, tolerance, 0);
  requireLength(`${where}: fit`, fit, accountIds.length);
  requireMatrix(`${where}: fit`, fit, people.length);
}
