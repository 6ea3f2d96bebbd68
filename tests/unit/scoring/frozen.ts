/** Deeply frozen copy of plain data: a function that writes into its input then fails loudly. */
export function frozen<T>(data: T): T {
  const copy = structuredClone(data);
  freeze(copy);
  return copy;
}

/** Whether an object and everything inside it is frozen. */
export function isDeeplyFrozen(value: unknown): boolean {
  if (value === null || typeof value !== "object") return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}

function freeze(value: unknown): void {
  if (value === null || typeof value !== "object") return;
  Object.values(value).forEach(freeze);
  Object.freeze(value);
}
