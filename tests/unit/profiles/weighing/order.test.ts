import { describe, expect, it } from "vitest";
import {
  isTiedWithAbove,
  moveEarlier,
  moveLater,
  orderOfPlaces,
  placeNext,
  placesOfOrder,
  toggleTie,
} from "@/lib/profiles/weighing/order";

const sequence = ["a", "b", "c", "d", "e"];

describe("an order made one press a criterion", () => {
  it("lets the last criterion fall into its place", () => {
    const presses = ["c", "a", "e", "b"];
    const order = presses.reduce<ReturnType<typeof placeNext>>((so, id) => placeNext(so, id, sequence), []);
    expect(order).toEqual([["c"], ["a"], ["e"], ["b"], ["d"]]);
    expect(placesOfOrder(order)).toEqual({ c: 1, a: 2, e: 3, b: 4, d: 5 });
  });

  it("waits while two or more are left, and may hold a single criterion", () => {
    expect(placeNext([], "c", sequence)).toEqual([["c"]]);
    expect(placeNext([], "only", ["only"])).toEqual([["only"]]);
  });
});

describe("places and the order they say", () => {
  it("go back and forth, ties keeping the sequence on screen", () => {
    const places = { a: 2, b: 1, c: 2, e: 4 };
    expect(orderOfPlaces(places, sequence)).toEqual([["b"], ["a", "c"], ["e"]]);
    expect(orderOfPlaces(places, ["c", "a", "b", "d", "e"])).toEqual([["b"], ["c", "a"], ["e"]]);
    expect(placesOfOrder([["b"], ["a", "c"], ["e"]])).toEqual(places);
  });

  it("close gaps and count from 1", () => {
    expect(placesOfOrder(orderOfPlaces({ a: 7, b: 3, c: 7 }, sequence))).toEqual({ b: 1, a: 2, c: 2 });
  });
});

describe("steps in an order", () => {
  const order = [["a"], ["b", "c"], ["d"]];

  it("up: before the group above, or out of its own group; the first stays", () => {
    expect(moveEarlier(order, "d")).toEqual([["a"], ["d"], ["b", "c"]]);
    expect(moveEarlier(order, "c")).toEqual([["a"], ["c"], ["b"], ["d"]]);
    expect(moveEarlier(order, "a")).toEqual(order);
    expect(moveEarlier(order, "unknown")).toEqual(order);
  });

  it("down: after the group below, or out of its own group; the last stays", () => {
    expect(moveLater(order, "a")).toEqual([["b", "c"], ["a"], ["d"]]);
    expect(moveLater(order, "b")).toEqual([["a"], ["c"], ["b"], ["d"]]);
    expect(moveLater(order, "d")).toEqual(order);
    expect(moveLater(order, "unknown")).toEqual(order);
  });

  it("as important as the one above: joins the group above, and leaves it with those below", () => {
    expect(toggleTie(order, "b")).toEqual([["a", "b", "c"], ["d"]]);
    expect(toggleTie([["a", "b", "c"], ["d"]], "b")).toEqual(order);
    expect(toggleTie(order, "d")).toEqual([["a"], ["b", "c", "d"]]);
    expect(toggleTie(order, "a")).toEqual(order);
    expect(toggleTie(order, "unknown")).toEqual(order);
  });

  it("knows who is tied with the one above", () => {
    expect(["a", "b", "c", "d", "unknown"].filter((id) => isTiedWithAbove(order, id))).toEqual(["c"]);
  });
});
