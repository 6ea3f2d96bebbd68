import { database } from "../db/client";
import { JobScope } from "./mint";

/** The scope of a job, whose organisation its payload names: written by ourselves, in the transaction that caused it. */
export function requireJob(organisationId: string): JobScope {
  return new JobScope(organisationId);
}

/** A scope for each organisation whose running campaigns may remind somebody; the sample company writes to nobody. */
export async function listRemindingJobs(): Promise<readonly JobScope[]> {
  const organisations = await database().organisation.findMany({
    where: {
      isSample: false,
      campaigns: { some: { state: "running", isStanding: false, remindersOn: true, closesOn: { not: null } } },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return organisations.map(({ id }) => new JobScope(id));
}
