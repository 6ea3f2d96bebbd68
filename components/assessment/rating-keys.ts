type Key = Pick<KeyboardEvent, "key" | "code" | "altKey" | "ctrlKey" | "metaKey">;

/**
 * The answer that a key stands for: a level, `not-observed`, "" to take the answer back, null when the key is not ours.
 * Digits count by their place too: on a French keyboard the top row gives other characters.
 */
export function keyedAnswer({ key, code, altKey, ctrlKey, metaKey }: Key): string | null {
  if (altKey || ctrlKey || metaKey) return null;
  if (key === "Backspace") return "";
  const digit = /^[0-5]$/.test(key) ? key : /^Digit([0-5])$/.exec(code)?.[1];
  if (digit === undefined) return null;
  return digit === "0" ? "not-observed" : digit;
}
