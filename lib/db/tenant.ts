import type { TenantScope } from "../access/scope";
import { database } from "./client";

const withTenantColumn = new Set([
  "Member",
  "MemberInvitation",
  "Candidate",
  "FrameworkVersion",
  "FrameworkIndicator",
  "IdealProfile",
  "IdealProfileVersion",
  "Workshop",
  "WorkshopParticipant",
  "WorkshopWeighing",
  "Campaign",
  "Rater",
  "Assessment",
  "Rating",
  "AssessmentExample",
  "Invitation",
  "RespondentSession",
  "NoticeReceipt",
  "CampaignPerson",
  "CampaignAmendment",
  "Reopening",
  "Mail",
]);

type Arguments = Record<string, unknown>;

/** What must stand in `where` and in `data` so that the operation stays inside one organisation. */
function inside(model: string, operation: string, args: Arguments, organisationId: string): Arguments {
  const key = model === "Organisation" ? "id" : "organisationId";
  if (model !== "Organisation" && !withTenantColumn.has(model)) {
    throw new RangeError(`forTenant: ${model} does not belong to an organisation`);
  }
  const own = { [key]: organisationId };
  if (operation === "create") return { ...args, data: { ...(args.data as Arguments), ...own } };
  if (operation === "createMany" || operation === "createManyAndReturn") {
    const rows = Array.isArray(args.data) ? args.data : [args.data];
    return { ...args, data: rows.map((row: Arguments) => ({ ...row, ...own })) };
  }
  const where = (args.where ?? {}) as Arguments;
  const fenced = { ...args, where: { ...where, ...own } };
  if (operation === "upsert") return { ...fenced, create: { ...(args.create as Arguments), ...own } };
  if (operation === "updateMany" || operation === "deleteMany") {
    if (Object.keys(where).length === 0) throw new RangeError(`forTenant: ${operation} of ${model} needs a condition`);
  }
  return fenced;
}

function extended(organisationId: string) {
  return database().$extends({
    query: {
      $allModels: {
        async $allOperations({ model, operation, args, query }) {
          return query(inside(model, operation, (args ?? {}) as Arguments, organisationId) as typeof args);
        },
      },
    },
  });
}

/** The database as one organisation sees it. */
export type TenantDatabase = ReturnType<typeof extended>;
/** The same inside a transaction. */
export type TenantTransaction = Parameters<Parameters<TenantDatabase["$transaction"]>[0]>[0];

/**
 * The only door to an organisation's rows. Every read and write gains the organisation of the scope, whatever the caller
 * passes; rows of others answer like absent ones.
 * @param scope minted by a gate; a copy or a look-alike is refused
 * @throws RangeError for a model without organisation, or a bulk write without a condition
 */
export function forTenant(scope: TenantScope): TenantDatabase {
  if (!scope.isMinted) throw new RangeError("forTenant: the scope was not minted by a gate");
  return extended(scope.organisationId);
}
