import { useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { NewLinkForm } from "./new-link-form";

interface LinkNotUsableProps {
  /** Whether mails leave from here, so that a new link can be sent. */
  readonly isMailOn: boolean;
  /** What became of asking for a new link, as the address says it. */
  readonly asked: string | undefined;
}

/** The one answer for every link that does not work: unknown, expired, withdrawn, another's or cut in half. */
export function LinkNotUsable({ isMailOn, asked }: LinkNotUsableProps) {
  const t = useTranslations("respond");
  if (asked === "1") {
    return (
      <>
        <h1 className="mb-4">{t("newLink.title")}</h1>
        <Notice role="status">{t("newLink.asked")}</Notice>
      </>
    );
  }
  return (
    <>
      <h1>{t("notUsable.title")}</h1>
      <p className="mt-4">{t("notUsable.why")}</p>
      {isMailOn ? <NewLinkForm problem={asked} /> : <p className="mt-4">{t("notUsable.ask")}</p>}
      <p className="mt-4">{t("notUsable.kept")}</p>
    </>
  );
}
