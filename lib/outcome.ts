/** What is wrong with one field of a form; words in `errors.field.<reason>`. */
export type FieldReason =
  | "required"
  | "too-short"
  | "too-long"
  | "not-an-email"
  | "not-a-number"
  | "negative"
  | "out-of-range"
  | "upside-down"
  | "unknown-choice"
  | "all-zero"
  | "already-used"
  | "malformed"
  | "in-the-past"
  | "too-late"
  | "unknown-placeholder"
  | "not-in-subjects"
  | "link-not-alone";

/** A closed list of refusals that a person can act on; words in `errors.<reason>`. */
export type Refusal =
  | "invalid"
  | "already-submitted"
  | "changed-elsewhere"
  | "name-taken"
  | "email-taken"
  | "wrong-credentials"
  | "too-many-tries"
  | "wrong-setup-code"
  | "already-set-up"
  | "stale-form"
  | "unknown-indicator"
  | "level-off-scale"
  | "answers-missing"
  | "notice-first"
  | "link-not-usable"
  | "weights-all-zero"
  | "archived"
  | "campaign-closed"
  | "declined"
  | "campaign-launched"
  | "campaign-incomplete"
  | "campaign-not-running"
  | "panel-errors"
  | "rates-themselves"
  | "no-account"
  | "already-on-panel"
  | "known-by-another-name"
  | "has-answered"
  | "not-reopenable"
  | "threshold-lowered"
  | "mail-off"
  | "mail-refused"
  | "sample-mail"
  | "last-administrator"
  | "sample-off"
  | "relevance-missing"
  | "profile-archived"
  | "workshop-code-unknown"
  | "workshop-name-taken"
  | "workshop-moved-on"
  | "workshop-nobody-sent";

/** The result of a business act: a value, or a refusal as data. Surprises are thrown instead. */
export type Outcome<Value = undefined> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly reason: Refusal;
      readonly fields?: Readonly<Record<string, FieldReason>>;
      /** Facts for the message, never markup. */
      readonly details?: Readonly<Record<string, string | number>>;
    };

export function done(): Outcome;
export function done<Value>(value: Value): Outcome<Value>;
export function done(value?: unknown): Outcome<unknown> {
  return { ok: true, value };
}

export function refused(
  reason: Refusal,
  more: { fields?: Record<string, FieldReason>; details?: Record<string, string | number> } = {},
): Outcome<never> {
  return { ok: false, reason, ...more };
}

/** What a form's action hands back to the form. */
export interface FormState<Value = unknown> {
  readonly status: "idle" | "done" | "refused";
  readonly reason?: Refusal;
  readonly fields?: Readonly<Record<string, FieldReason>>;
  readonly details?: Readonly<Record<string, string | number>>;
  /** What was typed, so that nothing is lost. */
  readonly typed?: Readonly<Record<string, string | readonly string[]>>;
  readonly value?: Value;
}

export const idle: FormState<never> = { status: "idle" };
