import { CsvError, parse } from "csv-parse/sync";
import { readHeader } from "./columns";
import { type PanelColumn, type PanelProblem, type ProblemReason, panelLimits, requiredColumns } from "./schema";

/** One line of the text under its headers. */
export interface CellLine {
  readonly line: number;
  /** Trimmed, runs of white space as one blank; absent columns are "". */
  readonly cells: Readonly<Record<PanelColumn, string>>;
}

export interface CellTable {
  readonly lines: readonly CellLine[];
  /** Header of each column as written. */
  readonly headers: ReadonlyMap<PanelColumn, string>;
  /** Of the layout: lines with one are not among `lines`. */
  readonly problems: readonly PanelProblem[];
}

interface RawLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Cuts a pasted or uploaded table into cells by column. The delimiter is whichever of tab, semicolon and comma the header
 * has most of. Headers that cannot be used end the reading: nothing below them would be understood.
 */
export function readCells(text: string): CellTable {
  const whole = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  const header = /^.*\S.*$/m.exec(whole)?.[0];
  if (header === undefined) return failed([problem(1, "nothing-to-read")]);
  const delimiter = delimiterOf(header);
  if (header.split(delimiter).length > panelLimits.columns) return failed([problem(1, "too-many-columns")]);
  const { rawLines, problems } = cut(whole, delimiter);
  const [head, ...body] = rawLines;
  if (!head) return failed(problems.length > 0 ? problems : [problem(1, "nothing-to-read")]);
  const { columns, headers, problems: wrongHeaders } = readHeaders(head);
  if (wrongHeaders.length > 0) return failed(wrongHeaders);
  if (body.length > panelLimits.lines) {
    const first = body[panelLimits.lines]?.line ?? head.line;
    return failed([problem(first, "too-many-lines")]);
  }
  if (body.length === 0 && problems.length === 0) return failed([problem(head.line, "nothing-to-read")]);
  const layout = body.map((raw) => ({ raw, wrong: layoutProblem(raw, head.cells) }));
  return {
    headers,
    problems: [...layout.flatMap(({ wrong }) => wrong ?? []), ...problems],
    lines: layout.flatMap(({ raw, wrong }) => (wrong ? [] : { line: raw.line, cells: byColumn(raw.cells, columns) })),
  };
}

function failed(problems: readonly PanelProblem[]): CellTable {
  return { lines: [], headers: new Map(), problems };
}

export function problem(line: number, reason: ProblemReason, column: string | null = null, found = ""): PanelProblem {
  return { line, column: column === null ? null : shortened(column), reason, found: shortened(found) };
}

/** By whole characters: half of one could not be shown. */
function shortened(text: string): string {
  const characters = [...text.slice(0, 200).toWellFormed()];
  return characters.length > 60 ? `${characters.slice(0, 59).join("")}…` : characters.join("");
}

function delimiterOf(header: string): string {
  const outside = header.replace(/"[^"]*"/g, "");
  const counted = ["\t", ";", ","].map((delimiter) => ({ delimiter, count: outside.split(delimiter).length - 1 }));
  return counted.reduce((most, each) => (each.count > most.count ? each : most)).delimiter;
}

/** Lines that hold anything, up to the first quotation mark that does not close. */
function cut(whole: string, delimiter: string): { rawLines: readonly RawLine[]; problems: readonly PanelProblem[] } {
  const rawLines: RawLine[] = [];
  let ended = 0;
  try {
    parse(whole, {
      delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      // A nickname in quotation marks inside a cell is text.
      relax_quotes: true,
      on_record: (record: string[], { lines }) => {
        // `lines` counts to the end of the record; a cell in quotation marks may have held several.
        if (record.some((cell) => cell.trim() !== "")) rawLines.push({ line: ended + 1, cells: record });
        ended = lines;
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rawLines, problems: [problem(ended + 1, "bad-quotes")] };
  }
  return { rawLines, problems: [] };
}

function readHeaders({ line, cells }: RawLine) {
  const columns: (PanelColumn | null)[] = [];
  const headers = new Map<PanelColumn, string>();
  const problems: PanelProblem[] = [];
  for (const cell of cells) {
    const column = cell.trim() === "" ? null : readHeader(cell.slice(0, panelLimits.cell));
    if (column === null && cell.trim() !== "") problems.push(problem(line, "unknown-column", cell.trim()));
    if (column !== null && headers.has(column)) problems.push(problem(line, "doubled-column", cell.trim()));
    if (column !== null) headers.set(column, cell.trim());
    columns.push(column);
  }
  for (const column of requiredColumns) {
    if (!headers.has(column)) problems.push({ ...problem(line, "missing-column"), found: column });
  }
  return { columns, headers, problems };
}

/** PostgreSQL keeps no NUL; of the other control characters only tab and line feed have a place in a cell. */
function isText(cell: string): boolean {
  return !/\p{Cc}/u.test(cell.replace(/[\t\n]/g, ""));
}

function layoutProblem({ line, cells }: RawLine, header: readonly string[]): PanelProblem | null {
  const long = cells.findIndex((cell) => cell.length > panelLimits.cell);
  if (long >= 0) return problem(line, "cell-too-long", header[long] ?? null, cells[long]);
  const broken = cells.findIndex((cell) => !isText(cell));
  if (broken >= 0)
    return problem(line, "not-text", header[broken] ?? null, cells[broken]?.replace(/\p{Cc}/gu, "\uFFFD"));
  const beyond = cells.find((cell, i) => cell.trim() !== "" && (header[i] ?? "").trim() === "");
  return beyond === undefined ? null : problem(line, "too-many-cells", null, beyond.trim());
}

function byColumn(cells: readonly string[], columns: readonly (PanelColumn | null)[]): CellLine["cells"] {
  const read: Record<PanelColumn, string> = {
    personName: "",
    personEmail: "",
    jobTitle: "",
    personLocale: "",
    relation: "",
    raterName: "",
    raterEmail: "",
    raterLocale: "",
    raterTimeZone: "",
    interviewOn: "",
  };
  columns.forEach((column, i) => {
    if (column) read[column] = (cells[i] ?? "").replace(/\s+/g, " ").trim();
  });
  return read;
}
