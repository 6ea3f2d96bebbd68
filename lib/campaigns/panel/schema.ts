import { z } from "zod";
import type { CandidateKind } from "../../candidates/schema";
import { addCandidateInput } from "../../candidates/schema";
import type { RaterKind } from "../../frameworks/schema";
import { locales } from "../../i18n/locales";
import { isTimeZone } from "../../zoned-time";
import type { CampaignPurpose } from "../schema";

/** What somebody new is to the organisation, by what the campaign is for. */
export const kindOfNewPeople: Readonly<Record<CampaignPurpose, CandidateKind>> = {
  recruitment: "applicant",
  mobility: "internal",
  development: "kam",
};

const id = z.uuid({ error: "malformed" });
const line = (max: number) =>
  z.string({ error: "required" }).trim().min(1, { error: "required" }).max(max, { error: "too-long" });
const optionalDay = z
  .string()
  .trim()
  .refine((value) => value === "" || z.iso.date().safeParse(value).success, { error: "malformed" })
  .transform((value) => (value === "" ? null : new Date(`${value}T00:00:00.000Z`)))
  .default(null);
const reason = line(500);

const seat = { campaignId: id, candidateId: id };

/** A form sends one choice as text and several as a list. */
const chosenPeople = z
  .union([z.string(), z.array(z.string())], { error: "required" })
  .transform((chosen) => (Array.isArray(chosen) ? chosen : [chosen]))
  .pipe(
    z
      .array(z.uuid({ error: "malformed" }))
      .min(1, { error: "required" })
      .max(100, { error: "too-long" }),
  );

const knownPeople = { campaignId: id, candidateId: chosenPeople };
const { name, jobTitle, email, locale } = addCandidateInput.shape;
const newPerson = { campaignId: id, name, jobTitle, email, locale };

export const addPeopleInput = z.object(knownPeople);
export type AddPeopleInput = z.infer<typeof addPeopleInput>;
export const addNewPersonInput = z.object(newPerson);
export type AddNewPersonInput = z.infer<typeof addNewPersonInput>;
export const removePersonInput = z.object(seat);
export type RemovePersonInput = z.infer<typeof removePersonInput>;

const raterEmail = z
  .string({ error: "required" })
  .trim()
  .toLowerCase()
  .min(1, { error: "required" })
  .max(254, { error: "too-long" })
  .pipe(z.email({ error: "not-an-email" }));

function raterInput<More extends z.ZodRawShape>(more: More) {
  return z.discriminatedUnion(
    "kind",
    [
      z.object({ ...seat, ...more, kind: z.literal("self") }),
      z.object({
        ...seat,
        ...more,
        kind: z.literal("hr"),
        memberId: z.uuid({ error: "required" }),
        interviewOn: optionalDay,
      }),
      z.object({
        ...seat,
        ...more,
        kind: z.enum(["manager", "peer", "customer"]),
        name: line(120),
        email: raterEmail,
        locale: z.enum(locales, { error: "unknown-choice" }),
        timeZone: z
          .string({ error: "required" })
          .trim()
          .max(64, { error: "too-long" })
          .refine(isTimeZone, { error: "unknown-choice" }),
      }),
    ],
    { error: "unknown-choice" },
  );
}

export const addRaterInput = raterInput({});
export type AddRaterInput = z.infer<typeof addRaterInput>;

const removed = { campaignId: id, assessmentId: id };
export const removeRaterInput = z.object(removed);
export type RemoveRaterInput = z.infer<typeof removeRaterInput>;

export const addEveryoneThemselvesInput = z.object({ campaignId: id });
export type AddEveryoneThemselvesInput = z.infer<typeof addEveryoneThemselvesInput>;

/** The days of a person's interviews: fields `interviewOn.<assessment>`, empty for none. */
export const interviewDatesInput = z
  .object(seat)
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform(({ campaignId, candidateId, ...rest }, context) => {
    const dates = Object.entries(rest).flatMap(([field, value]) => {
      const assessmentId = /^interviewOn\.(.+)$/.exec(field)?.[1];
      if (assessmentId === undefined) return [];
      const day = optionalDay.safeParse(value);
      if (!day.success || !id.safeParse(assessmentId).success) {
        context.addIssue({ code: "custom", message: "malformed", path: [field] });
        return [];
      }
      return [{ assessmentId, interviewOn: day.data }];
    });
    return { campaignId, candidateId, dates };
  });
export type InterviewDatesInput = z.infer<typeof interviewDatesInput>;

export const addPeopleAfterLaunchInput = z.object({ ...knownPeople, reason });
export type AddPeopleAfterLaunchInput = z.infer<typeof addPeopleAfterLaunchInput>;
export const addNewPersonAfterLaunchInput = z.object({ ...newPerson, reason });
export type AddNewPersonAfterLaunchInput = z.infer<typeof addNewPersonAfterLaunchInput>;
export const addRaterAfterLaunchInput = raterInput({ reason });
export type AddRaterAfterLaunchInput = z.infer<typeof addRaterAfterLaunchInput>;
export const removeRaterAfterLaunchInput = z.object({ ...removed, reason });
export type RemoveRaterAfterLaunchInput = z.infer<typeof removeRaterAfterLaunchInput>;

/** State of the panel page in its address. Anything unreadable falls back to its default: a link never breaks. */
export const panelQuery = z.object({
  q: z.string().trim().max(100).catch("").default(""),
  show: z.enum(["all", "missing"]).catch("all").default("all"),
  view: z.enum(["people", "raters"]).catch("people").default("people"),
  page: z.coerce.number().int().min(1).max(100_000).catch(1).default(1),
});
export type PanelQuery = z.infer<typeof panelQuery>;

/** Somebody's place on the panel. */
export interface PanelSeat {
  readonly assessmentId: string;
  readonly kind: RaterKind;
  readonly raterName: string;
  /** Null for interviewers, who sign in, and for people of whom none is known. */
  readonly email: string | null;
  /** Of interviewers. */
  readonly memberId: string | null;
  readonly interviewOn: Date | null;
  /** Answers were sent, now or before they were opened again: the seat stays. */
  readonly hasAnswered: boolean;
}

export interface PanelPerson {
  readonly candidateId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly email: string | null;
  readonly isArchived: boolean;
  /** By kind, then name. */
  readonly seats: readonly PanelSeat[];
  /** Kinds that the campaign means to ask, with nobody named. */
  readonly missing: readonly RaterKind[];
}

export interface PanelPage {
  readonly people: readonly PanelPerson[];
  /** People that match the search, and how many pages they fill. */
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/** The whole panel in numbers, whatever is searched for. */
export interface PanelTotals {
  readonly people: number;
  readonly seats: Readonly<Record<RaterKind, number>>;
  /** People for whom nobody of a kind is named that the campaign means to ask. */
  readonly peopleWithout: Readonly<Partial<Record<RaterKind, number>>>;
  /** People with anything missing. */
  readonly incomplete: number;
}

/** One human being with everybody they are asked about, in whatever relation. */
export interface RaterLoad {
  readonly name: string;
  readonly email: string;
  readonly kinds: readonly RaterKind[];
  readonly people: number;
  /** Estimated time for all of them together. */
  readonly minutes: number;
}

export interface LoadPage {
  readonly raters: readonly RaterLoad[];
  readonly found: number;
  readonly page: number;
  readonly pages: number;
}

/** A name that stands under more than one address: perhaps one human being twice, perhaps two namesakes. */
export interface LikelyDouble {
  readonly who: "person" | "rater";
  readonly name: string;
  readonly addresses: readonly string[];
}
