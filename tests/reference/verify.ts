/**
 * npm run verify:reference -- <folder>…
 * Runs folders of known answers through the library and prints, per method, how many of the expected leaves agree, then
 * every disagreement. A method the library does not have is missing and counts as a disagreement. Exit code 1 if any.
 */
import { fileURLToPath } from "node:url";
import { ADAPTERS } from "./adapter";
import { runReference } from "./run";

const shipped = fileURLToPath(new URL("../unit/scoring/reference/", import.meta.url));
const folders = process.argv.slice(2);
const reports = runReference(folders.length === 0 ? [shipped] : folders, ADAPTERS);

const lines = reports.map((report) =>
  [
    report.method.padEnd(26),
    `${report.cases}`.padStart(3),
    report.cases === 1 ? "case " : "cases",
    report.isMissing ? "missing".padStart(12) : `${report.agreeing} / ${report.leaves}`.padStart(12),
  ].join(" "),
);
for (const { method, caseId, field, expected, got } of reports.flatMap((report) => report.disagreements)) {
  lines.push(`${method} ${caseId} ${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got)}`);
}
const cases = reports.reduce((count, report) => count + report.cases, 0);
const leaves = reports.reduce((count, report) => count + report.leaves, 0);
const disagreeing = reports.reduce((count, report) => count + report.leaves - report.agreeing, 0);
const missing = reports.filter((report) => report.isMissing).length;
lines.push(`${cases} cases, ${leaves} leaves: ${disagreeing} disagreements, ${missing} methods missing`);
process.stdout.write(`${lines.join("\n")}\n`);
if (disagreeing > 0 || cases === 0) process.exitCode = 1;
