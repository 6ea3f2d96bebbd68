import { headers } from "next/headers";
import type { ZodType } from "zod";
import type { Outcome } from "../outcome";
import { findParticipant } from "./participant";
import { allows, type Permission } from "./permissions";
import { findRespondent } from "./respondent";
import type { InviteScope, ParticipantScope, StaffScope } from "./scope";
import { findStaff } from "./session";
import { fieldReasons } from "./wrap";

const noStore = { "cache-control": "no-store" };

/** RFC 9457 problem with a stable code; the reader's words are made by whoever shows it. */
function problem(status: number, code: string, more: object = {}): Response {
  return Response.json(
    { type: "about:blank", status, code, ...more },
    {
      status,
      headers: { ...noStore, "content-type": "application/problem+json" },
    },
  );
}

async function respond<Scope, Input, Value>(
  request: Request,
  scope: Scope,
  schema: ZodType<Input>,
  command: (scope: Scope, input: Input) => Promise<Outcome<Value>>,
): Promise<Response> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) return problem(415, "unsupported");
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return problem(400, "validation");
  }
  const parsed = schema.safeParse(body);
  if (!parsed.success) return problem(400, "validation", { fields: fieldReasons(parsed.error.issues) });
  const outcome = await command(scope, parsed.data);
  if (!outcome.ok) return problem(409, outcome.reason, { details: outcome.details });
  return Response.json({ saved: outcome.value ?? true }, { headers: noStore });
}

type RouteContext = { params: Promise<{ assessmentId: string }> };
type Handler = (request: Request, context: RouteContext) => Promise<Response>;

/** Autosave of a respondent: JSON in, JSON out; the cookie must open the assessment that the address names. */
export function inviteRoute<Input, Value>(
  schema: ZodType<Input>,
  command: (scope: InviteScope, input: Input) => Promise<Outcome<Value>>,
): Handler {
  return async (request, context) => {
    const scope = await findRespondent((await context.params).assessmentId);
    return scope ? respond(request, scope, schema, command) : problem(404, "not_found");
  };
}

/** The same for a member with the permission. */
export function staffRoute<Input, Value>(
  permission: Permission,
  schema: ZodType<Input>,
  command: (scope: StaffScope, input: Input & { assessmentId: string }) => Promise<Outcome<Value>>,
): Handler {
  return async (request, context) => {
    await headers();
    const scope = await findStaff();
    if (!scope) return problem(401, "unauthenticated");
    if (!allows(scope.roles, permission)) return problem(403, "forbidden");
    const { assessmentId } = await context.params;
    return respond(request, scope, schema, (staff, input) => command(staff, { ...input, assessmentId }));
  };
}

type WorkshopContext = { params: Promise<{ workshopId: string }> };

/** Sending of a participant's answers, JSON in and out; the cookie must open the workshop that the address names. */
export function participantRoute<Input, Value>(
  schema: ZodType<Input>,
  command: (scope: ParticipantScope, input: Input) => Promise<Outcome<Value>>,
): (request: Request, context: WorkshopContext) => Promise<Response> {
  return async (request, context) => {
    const scope = await findParticipant((await context.params).workshopId);
    return scope ? respond(request, scope, schema, command) : problem(404, "not_found");
  };
}

/** What a participant's page asks for every few seconds. */
export function participantReading<Value>(
  query: (scope: ParticipantScope) => Promise<Value>,
): (request: Request, context: WorkshopContext) => Promise<Response> {
  return async (_request, context) => {
    const scope = await findParticipant((await context.params).workshopId);
    return scope ? Response.json(await query(scope), { headers: noStore }) : problem(404, "not_found");
  };
}

/** What a member's page asks for every few seconds; null from the query answers like something absent. */
export function staffReading<Params, Value>(
  permission: Permission,
  query: (scope: StaffScope, params: Params) => Promise<Value | null>,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (_request, context) => {
    const scope = await findStaff();
    if (!scope) return problem(401, "unauthenticated");
    if (!allows(scope.roles, permission)) return problem(403, "forbidden");
    const found = await query(scope, await context.params);
    return found === null ? problem(404, "not_found") : Response.json(found, { headers: noStore });
  };
}
