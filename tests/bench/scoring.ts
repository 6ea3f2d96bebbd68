/**
 * npm run bench:scoring [-- <word>…]
 * Measures the scoring engine: median of 9 runs after warm-up, each task beside a straightforward baseline measured in
 * the same run. Prints a table, then the same as JSON. Words choose the tasks whose names contain one of them.
 */
import { readdirSync } from "node:fs";
import { cpus } from "node:os";
import { measureTask } from "./measure";
import type { BenchRow, BenchTask } from "./types";

const words = process.argv.slice(2);
const folder = new URL("./tasks/", import.meta.url);
const modules = await Promise.all(
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .map((name) => import(new URL(name, folder).href) as Promise<{ readonly tasks: readonly BenchTask[] }>),
);
const tasks = modules
  .flatMap((each) => each.tasks)
  .filter((task) => words.length === 0 || words.some((word) => task.name.includes(word)));

const rows = tasks.flatMap(measureTask);
const machine = { node: process.version, cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length };
process.stdout.write(`${table(rows)}\n\n${JSON.stringify({ machine, rows }, null, 1)}\n`);

function table(measured: readonly BenchRow[]): string {
  const head = [
    "task",
    "size",
    "library ms",
    "its cpu ms",
    "target ms",
    "",
    "baseline ms",
    "ratio",
    "growth",
    "baseline",
    "memory",
  ];
  const body = measured.map((row) => [
    row.task,
    row.size,
    milliseconds(row.library),
    milliseconds(row.libraryCpu),
    row.target === null ? "-" : milliseconds(row.target),
    row.isWithinTarget === null ? "" : row.isWithinTarget ? "met" : "MISSED",
    row.baseline === null ? "-" : milliseconds(row.baseline),
    row.ratio === null ? "-" : `${row.ratio.toFixed(1)}x`,
    row.growth === null ? "-" : `n^${row.growth.toFixed(2)}`,
    row.baselineName,
    row.memory ?? "",
  ]);
  const lines = [head, ...body];
  const widths = head.map((_, column) => Math.max(...lines.map((line) => (line[column] ?? "").length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function milliseconds(value: number): string {
  return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(4);
}
