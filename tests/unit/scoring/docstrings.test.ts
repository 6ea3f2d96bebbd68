import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { incompleteDocstrings } from "./docstring-parts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const files = ["lib/scoring", "lib/stats"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => join(folder, name)),
);

const COMPLETE = `
/**
 * Doubles a level, for the sake of the example.
 * @param level in levels
 * @param options how
 * @returns twice the level, 2 to 10
 * Missing: null is refused.
 * @throws RangeError when it is no number
 * Source: none.
 */
export function double<T extends Record<string, () => void>>(level: number, options: Map<T, string> = new Map()): number {
  return 2 * level;
}
`;

describe("the docstring of every public function of the engine", () => {
  it.each(files)("%s", (file) => {
    expect(incompleteDocstrings(readFileSync(join(ROOT, file), "utf8"))).toEqual([]);
  });

  it("is read in all folders", () => {
    expect(files.length).toBeGreaterThan(60);
  });
});

describe("the reader of docstrings", () => {
  it("is content with a complete one", () => {
    expect(incompleteDocstrings(COMPLETE)).toEqual([]);
  });

  it.each([
    ["Doubles a level, for the sake of the example.", "definition sentence"],
    [" * @param options how\n", "@param options"],
    [" * @returns twice the level, 2 to 10\n", "@returns"],
    [" * Missing: null is refused.\n", "Missing:"],
    [" * @throws RangeError when it is no number\n", "@throws"],
    [" * Source: none.\n", "Source:"],
  ])("misses %j", (part, missing) => {
    const [found] = incompleteDocstrings(COMPLETE.replace(part, ""));
    expect(found?.name).toBe("double");
    expect(found?.missing).toContain(missing);
  });

  it("misses the docstring itself, of functions declared either way", () => {
    const bare = "export function one() {}\n\nexport const two = (a: number) => a;\n";
    expect(incompleteDocstrings(bare)).toEqual([
      { name: "one", missing: ["docstring"] },
      { name: "two", missing: ["docstring"] },
    ]);
  });

  it("counts a parameter that is taken apart where it is declared", () => {
    const taken = COMPLETE.replace("level: number, options", "{ level }: { level: number }, options");
    expect(incompleteDocstrings(taken)).toEqual([]);
    const [found] = incompleteDocstrings(taken.replace(" * @param level in levels\n", ""));
    expect(found?.missing).toEqual(["@param for each parameter"]);
  });
});
