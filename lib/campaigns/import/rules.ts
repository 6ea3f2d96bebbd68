import { z } from "zod";
import type { RaterKind } from "../../frameworks/schema";
import { isTimeZone } from "../../zoned-time";
import { isSameName } from "../panel/rules";
import { type CellLine, problem, readCells } from "./cells";
import { readDay, readLanguage, readRelation } from "./columns";
import {
  type KnownPanel,
  type NamedPerson,
  type NamedRater,
  outsideKey,
  type PanelColumn,
  type PanelCounts,
  type PanelLine,
  type PanelProblem,
  type ProblemReason,
  panelLimits,
  type ReadPanel,
} from "./schema";

const longest = { name: 120, email: 254 } as const;

const isAddress = (text: string) => text.length <= longest.email && z.email().safeParse(text).success;

/** Reports a wrong cell; the line is left out then. */
type Blame = (column: PanelColumn, reason: ProblemReason, found?: string) => null;

/** What the lines before have said. */
interface Said {
  readonly names: Map<string, string>;
  readonly lines: Set<string>;
  /** Kind by `<person> <rater>`. */
  readonly relations: Map<string, RaterKind>;
  readonly timeZones: Map<string, boolean>;
}

/**
 * Reads a panel, one person × one rater a line: rows that can be written, and what is wrong with the others. Lines are
 * judged by the text itself and by what the database holds about its addresses.
 */
export function readPanel(text: string, known: KnownPanel): ReadPanel {
  const { lines: cellLines, headers, problems: layout } = readCells(text);
  const said: Said = { names: new Map(), lines: new Set(), relations: new Map(), timeZones: new Map() };
  const problems = [...layout];
  const lines = cellLines.flatMap((cellLine) => {
    const found: PanelProblem[] = [];
    const line = readLine(cellLine, known, said, (column, reason, what = cellLine.cells[column]) => {
      found.push(problem(cellLine.line, reason, headers.get(column) ?? column, what));
      return null;
    });
    problems.push(...found);
    return line && found.length === 0 ? [line] : [];
  });
  problems.sort((a, b) => a.line - b.line);
  return { lines, problems: problems.slice(0, panelLimits.shownProblems), problemCount: problems.length };
}

/** Addresses that a text names, in lower case, for looking up what is known about them. */
export function addressesOf(text: string): { readonly people: readonly string[]; readonly raters: readonly string[] } {
  const { lines } = readCells(text);
  const distinct = (column: "personEmail" | "raterEmail") => [
    ...new Set(lines.map(({ cells }) => cells[column].toLowerCase()).filter(isAddress)),
  ];
  return { people: distinct("personEmail"), raters: distinct("raterEmail") };
}

function readLine({ line, cells }: CellLine, known: KnownPanel, said: Said, blame: Blame): PanelLine | null {
  const person = readPerson(cells, known, said, blame);
  const rater = readRater(cells, known, said, blame);
  if (!person || rater === null) return null;
  if (rater === "nobody") {
    return isSaid(said, person.email, "") ? blame("personEmail", "doubled-line") : { line, person, rater: null };
  }
  const raterEmail = rater.kind === "self" ? person.email : rater.email;
  if (rater.kind !== "self" && raterEmail === person.email) return blame("raterEmail", "rates-themselves");
  if (isSaid(said, person.email, `${rater.kind} ${raterEmail}`)) return blame("raterEmail", "doubled-line", raterEmail);
  // Once among colleagues and once among clients, one person would count twice and hide nobody.
  const pair = `${person.email} ${raterEmail}`;
  const seated = known.seats.get(person.email)?.get(rater.kind === "self" ? "" : raterEmail);
  const before = said.relations.get(pair) ?? seated ?? rater.kind;
  if (before !== rater.kind) return blame("relation", "two-relations");
  said.relations.set(pair, rater.kind);
  return { line, person, rater };
}

function isSaid(said: Said, personEmail: string, rater: string): boolean {
  const key = `${personEmail} ${rater}`;
  const isDouble = said.lines.has(key);
  said.lines.add(key);
  return isDouble;
}

function readPerson(cells: CellLine["cells"], known: KnownPanel, said: Said, blame: Blame): NamedPerson | null {
  const email = cells.personEmail.toLowerCase();
  const isFound = readAddress(email, "personEmail", blame);
  const isNamed = readName(cells.personName, "personName", blame);
  const locale = cells.personLocale === "" ? null : readLanguage(cells.personLocale);
  if (cells.personLocale !== "" && !locale) blame("personLocale", "unknown-language");
  if (cells.jobTitle.length > longest.name) blame("jobTitle", "too-long");
  if (!isFound || !isNamed) return null;
  const theirs = known.people.get(email);
  if (theirs?.isArchived) return blame("personEmail", "archived");
  const other = otherName(said, `person ${email}`, cells.personName, theirs?.name);
  if (other !== null) return blame("personName", "two-names", other);
  return { email, name: theirs?.name ?? cells.personName, jobTitle: cells.jobTitle || null, locale };
}

/** @returns null when something is wrong with the columns of the rater, "nobody" when they are empty */
function readRater(
  cells: CellLine["cells"],
  known: KnownPanel,
  said: Said,
  blame: Blame,
): NamedRater | "nobody" | null {
  const { relation, raterName, raterEmail, raterLocale, raterTimeZone, interviewOn } = cells;
  if ([relation, raterName, raterEmail, raterLocale, raterTimeZone, interviewOn].every((cell) => cell === ""))
    return "nobody";
  const kind = readRelation(relation);
  if (!kind) return blame("relation", relation === "" ? "required" : "unknown-relation");
  const locale = raterLocale === "" ? null : readLanguage(raterLocale);
  if (raterLocale !== "" && !locale) return blame("raterLocale", "unknown-language");
  if (raterTimeZone !== "" && !isZone(said, raterTimeZone)) return blame("raterTimeZone", "unknown-time-zone");
  const day = interviewOn === "" ? null : readDay(interviewOn);
  if (interviewOn !== "" && !day) return blame("interviewOn", "unreadable-date");
  if (day && kind !== "hr") return blame("interviewOn", "no-interview");
  const email = raterEmail.toLowerCase();
  if (kind === "self") {
    const isTheirs = email === "" || email === cells.personEmail.toLowerCase();
    return isTheirs ? { kind } : blame("raterEmail", "two-relations");
  }
  if (!readAddress(email, "raterEmail", blame)) return null;
  if (kind === "hr") {
    const member = known.interviewers.get(email);
    if (!member) return blame("raterEmail", "no-account");
    return { kind, email, memberId: member.memberId, interviewOn: day };
  }
  if (!readName(raterName, "raterName", blame)) return null;
  const theirs = known.raters.get(outsideKey(kind, email));
  const other = otherName(said, `rater ${email}`, raterName, theirs?.name);
  if (other !== null) return blame("raterName", "two-names", other);
  return { kind, email, name: theirs?.name ?? raterName, locale, timeZone: raterTimeZone || null };
}

function readAddress(email: string, column: "personEmail" | "raterEmail", blame: Blame): boolean {
  if (email === "") blame(column, "required");
  else if (!isAddress(email)) blame(column, "not-an-email");
  else return true;
  return false;
}

function readName(name: string, column: "personName" | "raterName", blame: Blame): boolean {
  if (name === "") blame(column, "required");
  else if (name.length > longest.name) blame(column, "too-long");
  else return true;
  return false;
}

/**
 * The other name under which an address is known, by the database or an earlier line; null when there is none. Spelling
 * without accents makes no other name.
 */
function otherName(said: Said, address: string, name: string, known: string | undefined): string | null {
  const before = known ?? said.names.get(address);
  if (before === undefined) said.names.set(address, name);
  return before === undefined || isSameName(before, name) ? null : before;
}

/** Asking the runtime costs as much as reading fifty lines; a text has a handful of zones. */
function isZone(said: Said, name: string): boolean {
  const answer = said.timeZones.get(name) ?? isTimeZone(name);
  said.timeZones.set(name, answer);
  return answer;
}

/** What the readable lines would add. People whose self-assessment the campaign asks for sit on the panel themselves. */
export function countPanel(lines: readonly PanelLine[], known: KnownPanel, asksSelf: boolean): PanelCounts {
  const people = new Set(lines.map(({ person }) => person.email));
  const raters = new Map<string, boolean>();
  const seats = new Map<string, boolean>();
  const seat = (email: string, address: string) =>
    seats.set(`${email} ${address}`, known.seats.get(email)?.has(address) ?? false);
  for (const { person, rater } of lines) {
    if (asksSelf || rater?.kind === "self") seat(person.email, "");
    if (!rater || rater.kind === "self") continue;
    const key = rater.kind === "hr" ? `hr ${rater.email}` : outsideKey(rater.kind, rater.email);
    raters.set(key, rater.kind === "hr" || known.raters.has(key));
    seat(person.email, rater.email);
  }
  const knownPeople = [...people].filter((email) => known.people.has(email)).length;
  const knownRaters = [...raters.values()].filter(Boolean).length;
  const takenSeats = [...seats.values()].filter(Boolean).length;
  return {
    newPeople: people.size - knownPeople,
    knownPeople,
    newRaters: raters.size - knownRaters,
    knownRaters,
    newSeats: seats.size - takenSeats,
    takenSeats,
  };
}
