import { describe, expect, it } from "vitest";
import { dueReminder, endOfQuiet, type ReminderFacts, reminderTimes } from "@/lib/mails/reminders/rules";

const day = (iso: string) => new Date(`${iso}T00:00:00.000Z`);

/** A campaign in Paris from 1 to 15 March 2027, somebody in Paris who has only had the invitation. */
function facts(changes: Partial<ReminderFacts> = {}): ReminderFacts {
  return Object.freeze({
    launchedAt: new Date("2027-03-01T10:00:00Z"),
    closesOn: day("2027-03-15"),
    timeZone: "Europe/Paris",
    recipientTimeZone: "Europe/Paris",
    quietFrom: 19,
    quietUntil: 8,
    remindersOn: true,
    campaignState: "running" as const,
    status: "draft" as const,
    interviewOn: null,
    queuedSteps: [],
    isMailWaiting: false,
    lastMailAt: new Date("2027-03-01T10:01:00Z"),
    ...changes,
  });
}

const over = { quietFrom: 0, quietUntil: 0 } as const;
const kathmandu = { recipientTimeZone: "Asia/Kathmandu" } as const;
const saoPaulo = { recipientTimeZone: "America/Sao_Paulo" } as const;

describe("when the steps are due", () => {
  it.each<[string, Partial<ReminderFacts>, string[]]>([
    [
      "midway, two days before and on the last day, at nine in the morning",
      {},
      ["midway 2027-03-08T08:00:00.000Z", "two-days 2027-03-13T08:00:00.000Z", "last-day 2027-03-15T08:00:00.000Z"],
    ],
    [
      "clocks go forward on 28 March: nine o’clock comes an hour earlier in world time",
      { launchedAt: new Date("2027-03-25T10:00:00Z"), closesOn: day("2027-03-30") },
      ["midway 2027-03-27T08:00:00.000Z", "two-days 2027-03-28T07:00:00.000Z", "last-day 2027-03-30T07:00:00.000Z"],
    ],
    [
      "clocks go back on 31 October: it comes an hour later",
      { launchedAt: new Date("2027-10-26T10:00:00Z"), closesOn: day("2027-11-02") },
      ["midway 2027-10-29T07:00:00.000Z", "two-days 2027-10-31T08:00:00.000Z", "last-day 2027-11-02T08:00:00.000Z"],
    ],
    [
      "quiet until an hour that clocks skip on 28 March: the one after it",
      {
        launchedAt: new Date("2027-03-20T10:00:00Z"),
        closesOn: day("2027-03-30"),
        quietFrom: 5,
        quietUntil: 2,
      },
      ["midway 2027-03-25T01:00:00.000Z", "two-days 2027-03-28T01:00:00.000Z", "last-day 2027-03-30T00:00:00.000Z"],
    ],
    [
      "quiet hours over nine o’clock in Kathmandu: the first hour after them there",
      { ...kathmandu, quietFrom: 20, quietUntil: 11 },
      ["midway 2027-03-08T05:15:00.000Z", "two-days 2027-03-13T05:15:00.000Z", "last-day 2027-03-15T05:15:00.000Z"],
    ],
    [
      "the same quiet hours in São Paulo are others in world time",
      { ...saoPaulo, quietFrom: 20, quietUntil: 11 },
      ["midway 2027-03-08T14:00:00.000Z", "two-days 2027-03-13T14:00:00.000Z", "last-day 2027-03-15T14:00:00.000Z"],
    ],
    [
      "quiet from eight in the morning until one at night: the next day, and the last one a day earlier",
      { quietFrom: 8, quietUntil: 1 },
      ["midway 2027-03-08T00:00:00.000Z", "two-days 2027-03-13T00:00:00.000Z", "last-day 2027-03-15T00:00:00.000Z"],
    ],
    [
      "where the morning comes after the campaign’s midnight, the last day is the one before",
      { timeZone: "Pacific/Auckland", recipientTimeZone: "America/Los_Angeles" },
      ["midway 2027-03-07T17:00:00.000Z", "two-days 2027-03-12T17:00:00.000Z", "last-day 2027-03-14T16:00:00.000Z"],
    ],
    ["launched and closed on one day: nothing", { closesOn: day("2027-03-01") }, []],
    ["one day: its end only", { closesOn: day("2027-03-02") }, ["last-day 2027-03-02T08:00:00.000Z"]],
    [
      "three days: midway and two days before are one moment",
      { closesOn: day("2027-03-04") },
      ["midway 2027-03-02T08:00:00.000Z", "two-days 2027-03-02T08:00:00.000Z", "last-day 2027-03-04T08:00:00.000Z"],
    ],
  ])("%s", (_title, changes, expected) => {
    expect(reminderTimes(facts(changes)).map(({ step, at }) => `${step} ${at.toISOString()}`)).toEqual(expected);
  });
});

describe("what is due now", () => {
  it.each<[string, string, Partial<ReminderFacts>, string | null]>([
    ["a second before the hour", "2027-03-08T07:59:59Z", {}, null],
    ["at the hour", "2027-03-08T08:00:00Z", {}, "midway"],
    ["a little later the same day", "2027-03-08T17:45:00Z", {}, "midway"],
    ["in quiet hours", "2027-03-08T18:00:00Z", {}, null],
    ["in quiet hours after midnight", "2027-03-09T06:59:00Z", {}, null],
    ["after quiet hours, within a day of the step", "2027-03-09T07:00:00Z", {}, "midway"],
    ["more than a day after the step", "2027-03-09T08:00:01Z", {}, null],
    ["the same without quiet hours", "2027-03-08T23:00:00Z", over, "midway"],
    ["queued already", "2027-03-08T08:15:00Z", { queuedSteps: ["midway"] }, null],
    ["two days before", "2027-03-13T08:00:00Z", { queuedSteps: ["midway"] }, "two-days"],
    ["an earlier step that was missed is not made up for", "2027-03-13T08:15:00Z", { queuedSteps: ["two-days"] }, null],
    ["the later of two due at once", "2027-03-02T10:30:00Z", { closesOn: day("2027-03-04") }, "two-days"],
    ["on the last day", "2027-03-15T08:00:00Z", {}, "last-day"],
    ["the last minute before quiet hours of the last day", "2027-03-15T17:59:00Z", {}, "last-day"],
    ["after the deadline", "2027-03-15T23:00:00Z", over, null],
    ["in the last second of the last day", "2027-03-15T22:59:59Z", over, "last-day"],
    ["reminders are off", "2027-03-08T08:00:00Z", { remindersOn: false }, null],
    ["after an answer", "2027-03-08T08:00:00Z", { status: "submitted" }, null],
    ["after declining", "2027-03-08T08:00:00Z", { status: "declined" }, null],
    ["after the close", "2027-03-08T08:00:00Z", { campaignState: "closed" }, null],
    ["before the launch", "2027-03-08T08:00:00Z", { campaignState: "draft" }, null],
    ["before an interview", "2027-03-08T08:00:00Z", { interviewOn: day("2027-03-10") }, null],
    ["on the day of an interview", "2027-03-08T08:00:00Z", { interviewOn: day("2027-03-08") }, null],
    ["on the day after it", "2027-03-08T08:00:00Z", { interviewOn: day("2027-03-07") }, "midway"],
    ["within a day of another mail", "2027-03-08T08:00:00Z", { lastMailAt: new Date("2027-03-07T08:00:01Z") }, null],
    ["a day after another mail", "2027-03-08T08:00:01Z", { lastMailAt: new Date("2027-03-07T08:00:01Z") }, "midway"],
    ["while another mail waits for the mail server", "2027-03-08T08:00:00Z", { isMailWaiting: true }, null],
    ["without any mail before", "2027-03-08T08:00:00Z", { lastMailAt: null }, "midway"],
    [
      "a moved last day starts anew",
      "2027-03-20T08:00:00Z",
      { closesOn: day("2027-03-22"), lastMailAt: new Date("2027-03-14T10:00:00Z") },
      "two-days",
    ],
    ["nine in Kathmandu, four in Paris", "2027-03-08T03:15:00Z", kathmandu, "midway"],
    ["nine in Paris is past noon in Kathmandu", "2027-03-08T08:00:00Z", kathmandu, "midway"],
    ["quiet in Kathmandu while Paris is at work", "2027-03-08T13:15:00Z", kathmandu, null],
    ["quiet in Paris while São Paulo is at work", "2027-03-08T20:00:00Z", saoPaulo, "midway"],
    ["nine in Paris is quiet in São Paulo", "2027-03-08T08:00:00Z", saoPaulo, null],
    [
      "the hour that Paris lives twice on 31 October is quiet both times",
      "2027-10-31T01:30:00Z",
      { launchedAt: new Date("2027-10-20T10:00:00Z"), closesOn: day("2027-11-01") },
      null,
    ],
    [
      "nine o’clock after the clocks went back",
      "2027-10-30T07:00:00Z",
      { launchedAt: new Date("2027-10-20T10:00:00Z"), closesOn: day("2027-11-01") },
      "two-days",
    ],
    [
      "a day of 23 hours: 24 hours after the step are ten o’clock",
      "2027-03-28T08:00:00Z",
      { launchedAt: new Date("2027-03-20T10:00:00Z"), closesOn: day("2027-03-29") },
      "two-days",
    ],
    [
      "an hour later the step of the day before has passed",
      "2027-03-28T08:00:01Z",
      { launchedAt: new Date("2027-03-20T10:00:00Z"), closesOn: day("2027-03-29") },
      null,
    ],
  ])("%s", (_title, now, changes, expected) => {
    expect(dueReminder(facts(changes), new Date(now))).toBe(expected);
  });
});

it.each([
  ["in the evening: tomorrow", "2027-03-08T20:00:00Z", "2027-03-09T07:00:00.000Z"],
  ["after midnight: today", "2027-03-09T01:00:00Z", "2027-03-09T07:00:00.000Z"],
  ["in the night in which the clocks go forward", "2027-03-27T22:00:00Z", "2027-03-28T06:00:00.000Z"],
])("quiet hours end: %s", (_title, now, expected) => {
  expect(endOfQuiet(facts(), new Date(now)).toISOString()).toBe(expected);
});
