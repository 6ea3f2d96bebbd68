import type { StaffScope } from "../access/scope";
import { isUniqueViolation } from "../db/is-unique-violation";
import { forTenant } from "../db/tenant";
import { done, type Outcome, refused } from "../outcome";
import type { AddCandidateInput, ArchiveInput, EditCandidateInput } from "./schema";

const emailTaken = () => refused("email-taken", { fields: { email: "already-used" } });

/** Adds a candidate to the organisation. */
export async function addCandidate(
  scope: StaffScope,
  { rateMyself: _rateMyself, ...details }: AddCandidateInput,
): Promise<Outcome<{ candidateId: string }>> {
  try {
    const candidate = await forTenant(scope).candidate.create({
      data: { organisationId: scope.organisationId, ...details },
      select: { id: true },
    });
    return done({ candidateId: candidate.id });
  } catch (error) {
    if (isUniqueViolation(error)) return emailTaken();
    throw error;
  }
}

/** Changes a candidate's details, unless somebody else has since the form was opened. */
export async function editCandidate(
  scope: StaffScope,
  input: EditCandidateInput,
): Promise<Outcome<{ candidateId: string }>> {
  const { candidateId, revision, ...details } = input;
  try {
    const changed = await forTenant(scope).candidate.updateMany({
      where: { id: candidateId, revision },
      data: { ...details, revision: { increment: 1 } },
    });
    return changed.count === 1 ? done({ candidateId }) : refused("changed-elsewhere");
  } catch (error) {
    if (isUniqueViolation(error)) return emailTaken();
    throw error;
  }
}

/** Takes a candidate out of the lists, or brings them back; nothing is deleted. */
export async function archiveCandidate(
  scope: StaffScope,
  input: ArchiveInput,
): Promise<Outcome<{ candidateId: string }>> {
  await forTenant(scope).candidate.updateMany({
    where: { id: input.candidateId },
    data: { archivedAt: input.archived === "yes" ? new Date() : null },
  });
  return done({ candidateId: input.candidateId });
}
