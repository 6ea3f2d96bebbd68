/** An exported function whose docstring lacks something. */
export interface IncompleteDocstring {
  readonly name: string;
  readonly missing: readonly string[];
}

/**
 * Parts that a public function's docstring must have and has not: a sentence that defines it, every parameter with its
 * shape and unit, what it returns, what missing data do (`Missing:`), what it throws and where it comes from (`Source:`).
 */
export function incompleteDocstrings(source: string): readonly IncompleteDocstring[] {
  const declarations = source.matchAll(/^export (?:async )?function\*? ?(\w+)|^export const (\w+) = (?:async )?\(/gm);
  return [...declarations].flatMap((declaration) => {
    const name = declaration[1] ?? (declaration[2] as string);
    const docstring = docstringBefore(source, declaration.index);
    const nameEnd = source.indexOf(name, declaration.index) + name.length;
    const missing = docstring === null ? ["docstring"] : missingParts(docstring, parameters(source, nameEnd));
    return missing.length === 0 ? [] : [{ name, missing }];
  });
}

/** Text of the comment that ends right before a place, without its asterisks; null when there is none. */
function docstringBefore(source: string, index: number): string | null {
  const before = source.slice(0, index).trimEnd();
  if (!before.endsWith("*/")) return null;
  const start = before.lastIndexOf("/**");
  return before.slice(start + 3, -2).replaceAll(/^\s*\* ?/gm, "");
}

function missingParts(docstring: string, names: readonly (string | null)[]): readonly string[] {
  const tags = [...docstring.matchAll(/@param (\S+) (\S.*)/g)];
  const undocumented = names.filter((name) => name !== null && !tags.some((tag) => tag[1] === name));
  const definition = docstring.split(/@\w+|^(?:Missing|Source):/m)[0]?.trim() ?? "";
  return [
    ...(/^\S.{15,}[.:?)]$/s.test(definition) ? [] : ["definition sentence"]),
    ...undocumented.map((name) => `@param ${name}`),
    ...(tags.length < names.length ? ["@param for each parameter"] : []),
    ...(/^\s*@returns \S+/m.test(docstring) ? [] : ["@returns"]),
    ...(/^\s*Missing: \S+/m.test(docstring) ? [] : ["Missing:"]),
    ...(/^\s*@throws \S+/m.test(docstring) ? [] : ["@throws"]),
    ...(/^\s*Source: \S+/m.test(docstring) ? [] : ["Source:"]),
  ];
}

/** Names of the parameters of the function whose name ends at a place; null for one taken apart where it is declared. */
function parameters(source: string, nameEnd: number): readonly (string | null)[] {
  const list: string[] = [""];
  let depth = 0;
  let isInside = false;
  for (let i = nameEnd; i < source.length; i++) {
    const character = source[i] as string;
    if (isInside && depth === 0 && character === ")") break;
    // Type parameters come before the list; it opens at the first bracket outside them.
    if (!isInside && depth === 0 && character === "(") {
      isInside = true;
      continue;
    }
    if ("([{<".includes(character)) depth++;
    // The > of an arrow closes nothing.
    if (")]}".includes(character) || (character === ">" && source[i - 1] !== "=")) depth--;
    if (!isInside) continue;
    if (depth === 0 && character === ",") list.push("");
    else list[list.length - 1] += character;
  }
  return list
    .map((parameter) => parameter.replaceAll(/\/\*.*?\*\/|\/\/.*$/gms, "").trim())
    .filter((parameter) => parameter !== "")
    .map((parameter) => /^(?:\.\.\.)?(\w+)/.exec(parameter)?.[1] ?? null);
}
