import { z } from "zod";
import type { FieldReason } from "../outcome";
import { type WeighingAnswers, type WeighingMethod, weighingMethods } from "../profiles/weighing/answers";
import { namesAfter, readAnswers, textOf } from "../profiles/weighing/read-answers";
import { weighingAnswers } from "../profiles/weighing/schema";
import { type RoundNumber, type RoundWeights, roundWeights } from "./rounds/schema";

export const openStates = ["weighing_1", "revealed_1", "weighing_2", "revealed_2"] as const;
export type OpenState = (typeof openStates)[number];
export type WorkshopState = OpenState | "agreed" | "cancelled";
/** A state, that its time is over, or that there is no open workshop at all. */
export type Phase = WorkshopState | "expired" | "none";

/** All that is told of a running workshop while it is being watched. */
export interface WorkshopPulse {
  readonly phase: Phase;
  readonly round: RoundNumber;
  readonly joined: number;
  /** In the round that is being weighed or was revealed last. */
  readonly sent: number;
}

/** Kept once weights are agreed; never rewritten. */
export const workshopMinutes = z.object({
  format: z.literal(1),
  openedAt: z.iso.datetime(),
  endedAt: z.iso.datetime(),
  openedBy: z.string(),
  agreedBy: z.string(),
  method: z.enum(weighingMethods),
  criterionIds: z.array(z.string()),
  /** Names, by alphabet: their order says nothing about the weights. */
  participants: z.array(z.string()),
  rounds: z.array(
    roundWeights.extend({
      /** Mean distance from the group's weights, 0 to 1; null for one participant. */
      distance: z.number().nullable(),
      /** Kendall's W, 0 to 1; null where it is not defined. */
      concordance: z.number().nullable(),
    }),
  ),
  /** As agreed, in the order of the criteria. */
  points: z.array(z.number().min(0)),
  reason: z.string(),
  baseNumber: z.number().int(),
  number: z.number().int(),
});
export type WorkshopMinutes = z.output<typeof workshopMinutes>;

/** Somebody who has joined. Whether they have sent is nobody's business. */
export interface JoinedName {
  readonly name: string;
  /** Whether they went on on another device. */
  readonly hasChangedDevice: boolean;
}

/** A workshop as its hosts see it. */
export interface HostedWorkshop extends WorkshopPulse {
  readonly workshopId: string;
  /** The version it started from. */
  readonly baseNumber: number;
  readonly method: WeighingMethod;
  /** As shown, "7KQ2-MWXA"; null once it has ended. */
  readonly code: string | null;
  readonly openedBy: string;
  readonly openedAt: Date;
  readonly expiresAt: Date;
  readonly names: readonly JoinedName[];
  /** Revealed ones only. */
  readonly rounds: readonly RoundWeights[];
}

/** The page of a profile's workshops. */
export interface WorkshopsOfProfile {
  readonly profileId: string;
  readonly profileName: string;
  readonly frameworkVersionId: string;
  readonly isArchived: boolean;
  readonly criterionIds: readonly string[];
  /** Newest version now, and who saved it. */
  readonly newest: { readonly number: number; readonly authorName: string };
  /** null when none is open. */
  readonly open: HostedWorkshop | null;
  /** Versions that workshops agreed on, newest first. */
  readonly agreed: readonly { readonly number: number; readonly createdAt: Date }[];
}

/** A workshop as one participant sees it. */
export interface AttendedWorkshop extends WorkshopPulse {
  readonly workshopId: string;
  readonly participantName: string;
  readonly organisationName: string;
  readonly profileName: string;
  readonly openedBy: string;
  readonly frameworkVersionId: string;
  readonly method: WeighingMethod;
  /** Own answers by round, as far as this very device has sent them. */
  readonly own: Readonly<Partial<Record<RoundNumber, WeighingAnswers>>>;
  /** Whether answers under this name count in the round, whichever device sent them. */
  readonly isCounted: boolean;
  /** Revealed ones only. */
  readonly rounds: readonly RoundWeights[];
  readonly minutes: WorkshopMinutes | null;
}

/** Answers as stored: with the device that sent them, so that who continues under a name is not shown earlier ones. */
export const storedWeighing = z.object({ device: z.number().int().min(0), answers: weighingAnswers });

const id = z.uuid({ error: "malformed" });

export const openWorkshopInput = z.object({
  profileId: id,
  method: z.enum(weighingMethods, { error: "unknown-choice" }),
});
export type OpenWorkshopInput = z.infer<typeof openWorkshopInput>;

/** What was on screen when the button was pressed: two hosts pressing at once make one move. */
export const moveInput = z.object({
  profileId: id,
  workshopId: id,
  from: z.enum(openStates, { error: "malformed" }),
});
export type MoveInput = z.infer<typeof moveInput>;

export const joinInput = z.object({
  code: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(40, { error: "too-long" }),
  name: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(60, { error: "too-long" }),
  /** Whether to go on under a name that has joined before. */
  again: z.literal("1").optional(),
});

type Refuse = (path: string[], message: FieldReason) => void;
type Entries = Record<string, string | string[]>;
const entries = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** Refuses next to the fields what a schema finds wrong with some of them. */
function parsedOr<Output>(schema: z.ZodType<Output>, given: Entries, refuse: Refuse): Output | null {
  const parsed = schema.safeParse(given);
  for (const issue of parsed.error?.issues ?? []) refuse(issue.path.map(String), issue.message as FieldReason);
  return parsed.data ?? null;
}

export interface SendWeighingInput {
  readonly workshopId: string;
  /** The round on screen. */
  readonly round: RoundNumber;
  readonly method: WeighingMethod;
  readonly answers: WeighingAnswers;
}

const sendHeader = z.object({
  workshopId: id,
  round: z.enum(["1", "2"], { error: "malformed" }),
  method: z.enum(weighingMethods, { error: "unknown-choice" }),
});

/** The participant's form: the fields of one way of weighing. Whether they are complete, the command sees. */
export const sendWeighingInput = entries.transform((given, context): SendWeighingInput => {
  const refuse: Refuse = (path, message) => context.addIssue({ code: "custom", path, message });
  const header = parsedOr(sendHeader, given, refuse);
  if (!header) return z.NEVER;
  const { workshopId, method } = header;
  return { workshopId, method, round: header.round === "1" ? 1 : 2, answers: readAnswers(given, method, refuse) };
});

export interface AgreeInput {
  readonly profileId: string;
  readonly workshopId: string;
  readonly from: OpenState;
  /** The newest version when the page was shown. */
  readonly base: number;
  readonly points: Readonly<Record<string, number>>;
  readonly reason: string;
}

const agreeHeader = moveInput.extend({
  base: z.coerce
    .number({ error: "malformed" })
    .int({ error: "malformed" })
    .min(1, { error: "malformed" })
    .max(2_000_000_000, { error: "malformed" }),
  reason: z.string({ error: "required" }).trim().min(1, { error: "required" }).max(500, { error: "too-long" }),
});

/** The host's form: points by criterion (`points.<id>`) and the reason. */
export const agreeInput = entries.transform((given, context): AgreeInput => {
  const refuse: Refuse = (path, message) => context.addIssue({ code: "custom", path, message });
  const header = parsedOr(agreeHeader, given, refuse);
  const { points } = readAnswers(given, "points", refuse);
  const isAllZero = namesAfter(given, "points.").every((name) => Number(textOf(given[`points.${name}`])) === 0);
  if (isAllZero) refuse(["points"], "all-zero");
  return header ? { ...header, points } : z.NEVER;
});

const hostAddress = z.object({
  view: z.enum(["projector"]).optional().catch(undefined),
  /** Why the last step was not taken. */
  problem: z
    .enum(["workshop-moved-on", "workshop-nobody-sent", "stale-form", "profile-archived", "invalid"])
    .optional()
    .catch(undefined),
  /** The version whose minutes are asked for. */
  v: z.coerce.number().int().min(1).max(2_000_000_000).optional().catch(undefined),
});

/** What the address of the host's pages says; what cannot be read counts as absent. */
export function readHostAddress(entries: Record<string, string | string[] | undefined>) {
  return hostAddress.parse(entries);
}
