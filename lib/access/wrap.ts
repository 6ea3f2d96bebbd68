import { headers } from "next/headers";
import { redirect } from "next/navigation";
import type { ZodType } from "zod";
import { env } from "../env";
import type { FieldReason, FormState, Outcome } from "../outcome";
import { formEntries } from "./form-entries";
import { requireInvite, requireParticipant, requireStaff } from "./gates";
import type { Permission } from "./permissions";
import type { InviteScope, ParticipantScope, StaffScope } from "./scope";

/** Throws unless the request comes from a page of ours. The guard has checked before; this holds if it is ever bypassed. */
async function assertSameOrigin(): Promise<void> {
  const sent = await headers();
  const origin = sent.get("origin");
  const host = sent.get("host");
  const own = origin !== null && (origin === new URL(env().BASE_URL).origin || new URL(origin).host === host);
  if (!own) throw new Error("state-changing request from another origin");
}

type Command<Scope, Input, Value> = (scope: Scope, input: Input) => Promise<Outcome<Value>>;
type FormAction<Value> = (previous: FormState<Value>, form: FormData) => Promise<FormState<Value>>;

/** zod's first issue per field, as the closed reasons that messages exist for. Schemas give the reason as `error`. */
export function fieldReasons(issues: readonly { path: PropertyKey[]; message: string }[]): Record<string, FieldReason> {
  const fields: Record<string, FieldReason> = {};
  for (const issue of issues) {
    const name = issue.path.map(String).join(".");
    fields[name] ??= issue.message as FieldReason;
  }
  return fields;
}

async function run<Scope, Input, Value>(
  scope: Scope,
  schema: ZodType<Input>,
  command: Command<Scope, Input, Value>,
  form: FormData,
  next?: (value: Value, input: Input) => string,
): Promise<FormState<Value>> {
  const entries = formEntries(form);
  const { password: _secret, ...typed } = entries;
  const parsed = schema.safeParse(entries);
  if (!parsed.success)
    return { status: "refused", reason: "invalid", fields: fieldReasons(parsed.error.issues), typed };
  const outcome = await command(scope, parsed.data);
  if (!outcome.ok) {
    const { reason, fields, details } = outcome;
    return { status: "refused", reason, ...(fields && { fields }), ...(details && { details }), typed };
  }
  if (next) redirect(next(outcome.value, parsed.data));
  return { status: "done", value: outcome.value };
}

/**
 * A server action for a form of a signed-in member: origin, scope and permission, input, command, in this order.
 * @param next where to go when done; without it the form gets the value
 */
export function staffAction<Input, Value>(
  permission: Permission,
  schema: ZodType<Input>,
  command: Command<StaffScope, Input, Value>,
  next?: (value: Value, input: Input) => string,
): FormAction<Value> {
  return async (_previous, form) => {
    await assertSameOrigin();
    return run(await requireStaff(permission), schema, command, form, next);
  };
}

/** The same for a respondent: the form names its assessment, the cookie must open that one. */
export function inviteAction<Input extends { assessmentId: string }, Value>(
  schema: ZodType<Input>,
  command: Command<InviteScope, Input, Value>,
  next?: (value: Value, input: Input) => string,
): FormAction<Value> {
  return async (_previous, form) => {
    await assertSameOrigin();
    return run(await requireInvite(String(form.get("assessmentId") ?? "")), schema, command, form, next);
  };
}

/** The same for a participant of a workshop: the form names it, the cookie must open that one. */
export function participantAction<Input extends { workshopId: string }, Value>(
  schema: ZodType<Input>,
  command: Command<ParticipantScope, Input, Value>,
  next?: (value: Value, input: Input) => string,
): FormAction<Value> {
  return async (_previous, form) => {
    await assertSameOrigin();
    return run(await requireParticipant(String(form.get("workshopId") ?? "")), schema, command, form, next);
  };
}

/** A form that needs no member: set-up, sign-in, the landing of a link. The command sees nothing but its input. */
export function publicAction<Input, Value>(
  schema: ZodType<Input>,
  command: (input: Input) => Promise<Outcome<Value>>,
  next?: (value: Value, input: Input) => string,
): FormAction<Value> {
  return async (_previous, form) => {
    await assertSameOrigin();
    return run(null, schema, (_scope, input) => command(input), form, next);
  };
}
