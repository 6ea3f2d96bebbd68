/** Criteria from the one that matters most; those of one group matter alike. */
export type Order = readonly (readonly string[])[];

/**
 * The order that places say.
 * @param places by criterion, 1 = matters most, equal = alike; a criterion without a place is not in the order yet
 * @param sequence all criteria, as they stand on screen: decides how those that matter alike follow each other
 */
export function orderOfPlaces(places: Readonly<Record<string, number>>, sequence: readonly string[]): Order {
  const distinct = [...new Set(sequence.flatMap((id) => places[id] ?? []))].sort((one, other) => one - other);
  return distinct.map((place) => sequence.filter((id) => places[id] === place));
}

/** Places 1 to n by criterion; those that matter alike share the first of their places, and the next ones are skipped. */
export function placesOfOrder(order: Order): Readonly<Record<string, number>> {
  return Object.fromEntries(
    order.flatMap((group, i) => {
      const place = order.slice(0, i).flat().length + 1;
      return group.map((id) => [id, place]);
    }),
  );
}

/** The order with one more criterion at its end; when only one is left then, it falls into the last place. */
export function placeNext(order: Order, id: string, sequence: readonly string[]): Order {
  const next = [...order, [id]];
  const left = sequence.filter((each) => !next.flat().includes(each));
  return left.length === 1 ? [...next, left] : next;
}

/** One step up: before the group above, or out of its own group. The first stays where it is. */
export function moveEarlier(order: Order, id: string): Order {
  const at = order.findIndex((group) => group.includes(id));
  const [group, above] = [order[at], order[at - 1]];
  if (!group) return order;
  if (group.length > 1) return [...order.slice(0, at), [id], without(group, id), ...order.slice(at + 1)];
  return above ? [...order.slice(0, at - 1), group, above, ...order.slice(at + 1)] : order;
}

/** One step down: after the group below, or out of its own group. The last stays where it is. */
export function moveLater(order: Order, id: string): Order {
  const at = order.findIndex((group) => group.includes(id));
  const [group, below] = [order[at], order[at + 1]];
  if (!group) return order;
  if (group.length > 1) return [...order.slice(0, at), without(group, id), [id], ...order.slice(at + 1)];
  return below ? [...order.slice(0, at), below, group, ...order.slice(at + 2)] : order;
}

/** Whether a criterion matters as much as the one above it. */
export function isTiedWithAbove(order: Order, id: string): boolean {
  return order.some((group) => group.indexOf(id) > 0);
}

/** Makes a criterion matter as much as the one above it, or less again. The first has nothing above. */
export function toggleTie(order: Order, id: string): Order {
  const at = order.findIndex((group) => group.includes(id));
  const [group, above] = [order[at], order[at - 1]];
  if (!group) return order;
  const place = group.indexOf(id);
  if (place > 0) return [...order.slice(0, at), group.slice(0, place), group.slice(place), ...order.slice(at + 1)];
  return above ? [...order.slice(0, at - 1), [...above, ...group], ...order.slice(at + 1)] : order;
}

function without(group: readonly string[], id: string): readonly string[] {
  return group.filter((each) => each !== id);
}
