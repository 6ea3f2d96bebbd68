/**
 * Preconditions of the engine's public functions, stated once. `where` names the function and the argument, as in
 * `"weightedSum: ideal.criteria[2].weight"`, and opens the message.
 */

/**
 * Refuses a value that is not a finite number.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param value the number to check, any unit
 * @returns the same number, finite
 * Missing: null and undefined are refused.
 * @throws RangeError naming `where`
 */
export function requireFinite(where: string, value: number): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new RangeError(`${where} must be a finite number, got ${String(value)}`);
  }
  return value;
}

/**
 * Refuses a number outside a closed interval.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param value the number to check, in the unit of the ends
 * @param low lowest value allowed
 * @param high highest value allowed
 * @returns the same number, between `low` and `high`
 * Missing: null and undefined are refused.
 * @throws RangeError naming `where`
 */
export function requireWithin(where: string, value: number, low: number, high: number): number {
  requireFinite(where, value);
  if (value < low || value > high) throw new RangeError(`${where} must lie between ${low} and ${high}, got ${value}`);
  return value;
}

/**
 * Refuses a number below a limit.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param value the number to check, in the unit of `low`
 * @param low lowest value allowed
 * @returns the same number, `low` or more
 * Missing: null and undefined are refused.
 * @throws RangeError naming `where`
 */
export function requireAtLeast(where: string, value: number, low: number): number {
  requireFinite(where, value);
  if (value < low) throw new RangeError(`${where} must be ${low} or more, got ${value}`);
  return value;
}

/**
 * Refuses a number that is not a whole one or lies below a limit.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param value the count to check
 * @param low lowest count allowed
 * @returns the same whole number, `low` or more
 * Missing: null and undefined are refused.
 * @throws RangeError naming `where`
 */
export function requireCount(where: string, value: number, low: number): number {
  requireAtLeast(where, value, low);
  if (!Number.isInteger(value)) throw new RangeError(`${where} must be a whole number, got ${value}`);
  return value;
}

/**
 * Refuses weights that are not finite or are negative.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param weights weights in any unit, any length
 * @returns the same weights, each 0 or more
 * Missing: null and undefined are refused.
 * @throws RangeError naming `where` and the position
 */
export function requireWeights(where: string, weights: readonly number[]): readonly number[] {
  for (const [i, weight] of weights.entries()) requireAtLeast(`${where}[${i}]`, weight, 0);
  return weights;
}

/**
 * Refuses a list of ids in which one appears twice.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param ids identifiers, any length
 * @returns the ids as a set, as many as were given
 * Missing: null and undefined are refused by the type.
 * @throws RangeError naming `where` and the repeated id
 */
export function requireDistinct(where: string, ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new RangeError(`${where} holds "${id}" twice`);
    seen.add(id);
  }
  return seen;
}

/**
 * Refuses lists that should have one length and do not.
 * Source: `scoring.md` section 0.
 * @param where function and argument, for the message
 * @param list the list to check
 * @param length the length it must have
 * @returns the same list, of that length
 * Missing: null and undefined are refused by the type.
 * @throws RangeError naming `where`
 */
export function requireLength<List extends ArrayLike<unknown>>(where: string, list: List, length: number): List {
  if (list.length !== length) throw new RangeError(`${where} must hold ${length} entries, got ${list.length}`);
  return list;
}
