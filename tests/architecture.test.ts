import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { breaks, dependencyRules } from "./architecture-rules";

const root = join(import.meta.dirname, "..");
const extensions = ["", ".ts", ".tsx", ".mjs", ".json"];
const statement =
  /(?:^|\n)\s*(?:import|export)\s[^;"']*?from\s*["']([^"']+)["']|(?:^|\n)\s*import\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)/g;

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sources(path);
    return /\.(ts|tsx|mjs)$/.test(entry.name) ? [path] : [];
  });
}

/** Path of a local module from the root, or `npm:<package>`. Type imports count like any other. */
function resolve(file: string, specifier: string): string {
  const local = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? normalize(join(dirname(file), specifier))
      : null;
  if (local === null) return `npm:${specifier}`;
  const extension = extensions.find((end) => existsSync(join(root, local + end)) && /\.\w+$/.test(local + end));
  return extension === undefined ? local : local + extension;
}

function importsOf(file: string): string[] {
  const text = readFileSync(join(root, file), "utf8");
  return [...text.matchAll(statement)].map((match) => resolve(file, (match[1] ?? match[2] ?? match[3]) as string));
}

const files = ["app", "components", "lib", "tests", "scripts"]
  .filter((folder) => existsSync(join(root, folder)))
  .flatMap(sources);
const graph = new Map(files.map((file) => [file, importsOf(file)]));

function findCycle(): string[] | null {
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = graph.has(next) ? walk(next, [...path, file]) : null;
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of files) {
    const cycle = walk(file, []);
    if (cycle) return cycle;
  }
  return null;
}

describe("architecture", () => {
  it("finds the sources and their imports", () => {
    expect(files.length).toBeGreaterThan(50);
    expect(graph.get("lib/access/scope.ts")).toContain("lib/access/mint.ts");
    expect(graph.get("lib/organisations/commands.ts")).toContain("lib/packs/catalogue.ts");
  });

  for (const rule of dependencyRules) {
    it(`holds: ${rule.name}`, () => {
      const breaches = [...graph].flatMap(([file, imports]) =>
        imports.filter((imported) => breaks(rule, file, imported)).map((imported) => `${file} imports ${imported}`),
      );
      expect(breaches).toEqual([]);
    });

    it(`can fail: ${rule.name}`, () => {
      expect(breaks(rule, rule.planted.file, rule.planted.imports)).toBe(true);
    });
  }

  it("has no import cycle", () => {
    expect(findCycle()).toBeNull();
  });

  it("has no barrel and no drawer for odds and ends", () => {
    const named = files.filter((file) => /(^|\/)(index|utils?|helpers?|misc|common)\.(ts|tsx)$/.test(file));
    expect(named).toEqual([]);
  });
});
