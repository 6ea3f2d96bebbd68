import { getTranslations } from "next-intl/server";
import { PeoplePicker, type PickablePerson } from "@/components/compare/people-picker";
import { PageHeader } from "@/components/ui/page-header";
import type { StaffScope } from "@/lib/access/scope";
import { listCandidateNames } from "@/lib/candidates/queries";

const listed = 100;

/** Who and on which profile, before anything can be compared. */
export async function Picker({
  scope,
  chosen,
  profiles,
  profileId,
  campaignId,
  search,
}: {
  scope: StaffScope;
  chosen: readonly PickablePerson[];
  profiles: readonly { profileId: string; name: string }[];
  profileId: string;
  campaignId: string | null;
  search: string;
}) {
  const [t, found] = await Promise.all([getTranslations("compare"), listCandidateNames(scope, search, listed + 1)]);
  const isChosen = new Set(chosen.map(({ candidateId }) => candidateId));
  return (
    <>
      <PageHeader title={t("pickTitle")} lead={t("pickLead")} />
      <PeoplePicker
        chosen={chosen.map(({ candidateId, name, jobTitle }) => ({ candidateId, name, jobTitle }))}
        others={found.slice(0, listed).filter(({ candidateId }) => !isChosen.has(candidateId))}
        profiles={profiles.map((profile) => ({ profileId: profile.profileId, name: profile.name }))}
        profileId={profileId}
        campaignId={campaignId}
        search={search}
        isListCut={found.length > listed}
      />
    </>
  );
}
