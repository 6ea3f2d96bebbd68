import { describe, expect, test } from "vitest";
import { checklist, deadlinePhase, deadlineProblem, isReady, linksEnd, type Preparation } from "@/lib/campaigns/rules";

const now = new Date("2026-11-26T10:00:00Z");
const day = (iso: string) => new Date(`${iso}T00:00:00.000Z`);

const complete: Preparation = {
  isProfilePublished: true,
  closesOn: day("2026-12-12"),
  timeZone: "Europe/Paris",
  hasContact: true,
  askedKinds: ["self", "peer"],
  minPeers: 3,
  minCustomers: 5,
  candidateIds: ["ana"],
  seats: [
    { candidateId: "ana", kind: "self", hasAddress: true },
    { candidateId: "ana", kind: "peer", hasAddress: true },
    { candidateId: "ana", kind: "peer", hasAddress: true },
    { candidateId: "ana", kind: "peer", hasAddress: true },
  ],
  isMailOn: true,
};

const stateOf = (given: Preparation, id: string) => checklist(given, now).find((item) => item.id === id);

describe("the checklist before a launch", () => {
  test("lets a complete campaign go", () => {
    const items = checklist(complete, now);
    expect(items.map(({ state }) => state)).toEqual(items.map(() => "ok"));
    expect(isReady(items)).toBe(true);
  });

  test.each<[string, Partial<Preparation>, string]>([
    ["a profile that is not published", { isProfilePublished: false }, "profile"],
    ["no last day", { closesOn: null }, "deadline"],
    ["a last day that is over", { closesOn: day("2026-11-25") }, "deadline"],
    ["nobody to ask questions", { hasContact: false }, "contact"],
    ["nobody on the list", { candidateIds: [], seats: [] }, "people"],
    ["somebody whom nobody rates", { candidateIds: ["ana", "bao"] }, "raters"],
  ])("keeps it for %s", (_name, change, id) => {
    const items = checklist({ ...complete, ...change }, now);
    expect(items.filter(({ state }) => state === "missing").map((item) => item.id)).toEqual([id]);
    expect(isReady(items)).toBe(false);
  });

  test.each<[string, Partial<Preparation>, string, number]>([
    ["a kind of rater that is asked and not named", { askedKinds: ["self", "peer", "manager"] }, "kinds", 1],
    ["a group that cannot reach its threshold", { minPeers: 4 }, "groups", 1],
    ["no mail server", { isMailOn: false }, "mail", 0],
  ])("only advises about %s", (_name, change, id, count) => {
    const given = { ...complete, ...change };
    expect(stateOf(given, id)).toEqual({ id, state: "advice", count });
    expect(isReady(checklist(given, now))).toBe(true);
  });

  test("counts those whom no mail reaches, where mail leaves at all", () => {
    const seats = complete.seats.map((seat, place) => ({ ...seat, hasAddress: place > 1 }));
    expect(stateOf({ ...complete, seats }, "addresses")).toEqual({ id: "addresses", state: "advice", count: 2 });
    expect(stateOf({ ...complete, seats, isMailOn: false }, "addresses")?.state).toBe("ok");
  });

  test("says nothing about the raters of nobody", () => {
    const ids = checklist({ ...complete, candidateIds: [], seats: [] }, now).map(({ id }) => id);
    expect(ids).toEqual(["profile", "deadline", "contact", "people", "mail"]);
  });
});

describe("the last day to answer", () => {
  test("may be today on the clocks of the campaign, wherever the server is", () => {
    const lateEvening = new Date("2026-11-26T23:30:00Z");
    expect(deadlineProblem(day("2026-11-26"), "America/Sao_Paulo", lateEvening)).toBeNull();
    expect(deadlineProblem(day("2026-11-26"), "Europe/Paris", lateEvening)).toBe("in-the-past");
  });

  test.each([
    ["2026-11-27", "open"],
    ["2026-11-26", "last"],
    ["2026-11-25", "over"],
  ])("%s is still %s on the 26th, in the evening of the campaign's clocks", (closesOn, phase) => {
    expect(deadlinePhase(day(closesOn), "Europe/Paris", new Date("2026-11-26T22:30:00Z"))).toBe(phase);
  });

  test("is at most sixty days away, as long as links live", () => {
    expect(deadlineProblem(day("2027-01-25"), "UTC", now)).toBeNull();
    expect(deadlineProblem(day("2027-01-26"), "UTC", now)).toBe("too-late");
  });

  test.each([
    ["in winter", "2026-12-12", "Europe/Paris", "2026-12-12T22:59:59.999Z"],
    ["in summer", "2026-07-12", "Europe/Paris", "2026-07-12T21:59:59.999Z"],
    ["on the day the clocks go back", "2026-10-25", "Europe/Paris", "2026-10-25T22:59:59.999Z"],
    ["on the day the clocks go forward", "2026-03-29", "Europe/Paris", "2026-03-29T21:59:59.999Z"],
    ["a quarter of an hour off", "2026-12-12", "Asia/Kathmandu", "2026-12-12T18:14:59.999Z"],
    ["on the other side of the date line", "2026-12-12", "Pacific/Apia", "2026-12-12T10:59:59.999Z"],
  ])("ends with the day on the campaign's clocks: %s", (_name, closesOn, timeZone, end) => {
    expect(linksEnd(day(closesOn), timeZone).toISOString()).toBe(end);
  });
});
