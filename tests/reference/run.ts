import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareLeaves, countLeaves } from "./compare-leaves";
import type { Adapter, Disagreement, MethodReport, ReferenceCase, ReferenceFile } from "./types";

/**
 * Runs every case file of the folders through the library.
 * @param folders folders that hold case files; other JSON files are passed over
 * @param adapters the library's entry for each method
 * @returns one report per method, in the order found
 */
export function runReference(
  folders: readonly string[],
  adapters: Readonly<Record<string, Adapter>>,
): readonly MethodReport[] {
  return folders.flatMap(readCaseFiles).map((file) => runMethod(file, adapters));
}

/** Case files of a folder, sorted by name. */
export function readCaseFiles(folder: string): readonly ReferenceFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown)
    .filter(isCaseFile);
}

function isCaseFile(json: unknown): json is ReferenceFile {
  return json !== null && typeof json === "object" && "method" in json && "cases" in json && Array.isArray(json.cases);
}

/** Runs the cases of one file through the library. */
export function runMethod(file: ReferenceFile, adapters: Readonly<Record<string, Adapter>>): MethodReport {
  const adapter = Object.hasOwn(adapters, file.method) ? adapters[file.method] : undefined;
  const shared = { method: file.method, cases: file.cases.length };
  if (adapter === undefined) {
    const leaves = file.cases.reduce((count, known) => count + countLeaves(known.expected), 0);
    return { ...shared, leaves, agreeing: 0, isMissing: true, disagreements: [] };
  }
  let leaves = 0;
  let agreeing = 0;
  const disagreements: Disagreement[] = [];
  for (const known of file.cases) {
    const outcome = attempt(adapter, known);
    if ("message" in outcome) {
      leaves += countLeaves(known.expected);
      const got = `threw ${outcome.message}`;
      disagreements.push({ method: file.method, caseId: known.id, field: "", expected: "results", got });
      continue;
    }
    const compared = compareLeaves(file.method, known, outcome.got);
    leaves += compared.leaves;
    agreeing += compared.leaves - compared.disagreements.length;
    disagreements.push(...compared.disagreements);
  }
  return { ...shared, leaves, agreeing, isMissing: false, disagreements };
}

/** A case that throws agrees with nothing. */
function attempt(adapter: Adapter, known: ReferenceCase): { readonly got: unknown } | { readonly message: string } {
  try {
    return { got: adapter(known.input, known.id) };
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}
