import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";

/** The way from a profile to its workshop. */
export function WorkshopEntry({ profileId, isOpen }: { profileId: string; isOpen: boolean }) {
  const t = useTranslations("workshop.entry");
  return (
    <ButtonLink look="secondary" href={`/profiles/${profileId}/workshop`}>
      {t(isOpen ? "open" : "start")}
    </ButtonLink>
  );
}
