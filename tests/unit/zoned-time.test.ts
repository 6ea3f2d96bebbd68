import { describe, expect, test } from "vitest";
import { atHour, dayIn, hourIn, isTimeZone } from "@/lib/zoned-time";

const day = (iso: string) => new Date(`${iso}T00:00:00.000Z`);

describe("an hour of a day on the clocks of a time zone", () => {
  test.each([
    ["in winter", "2026-12-12", 9, "Europe/Paris", "2026-12-12T08:00:00.000Z"],
    ["in summer", "2026-07-12", 9, "Europe/Paris", "2026-07-12T07:00:00.000Z"],
    ["that the clocks skip: the one after the gap", "2026-03-29", 2, "Europe/Paris", "2026-03-29T01:00:00.000Z"],
    ["that comes twice: the first", "2026-10-25", 2, "Europe/Paris", "2026-10-25T00:00:00.000Z"],
  ])("%s", (_name, iso, hour, timeZone, moment) => {
    expect(atHour(day(iso), hour, timeZone).toISOString()).toBe(moment);
  });
});

describe("a moment on the clocks of a time zone", () => {
  test("has the day and the hour that people there see", () => {
    const moment = new Date("2026-11-26T23:30:00Z");
    expect(dayIn(moment, "Asia/Kathmandu")).toEqual(day("2026-11-27"));
    expect(hourIn(moment, "Asia/Kathmandu")).toBe(5);
    expect(dayIn(moment, "America/Sao_Paulo")).toEqual(day("2026-11-26"));
    expect(hourIn(moment, "America/Sao_Paulo")).toBe(20);
  });
});

test("names that are no time zone are recognised", () => {
  expect([isTimeZone("Europe/Paris"), isTimeZone("UTC"), isTimeZone("Europe/Nowhere"), isTimeZone("")]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
