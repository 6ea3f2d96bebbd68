import { useFormatter, useTranslations } from "next-intl";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";

/** Says that the newest version is a draft, and publishes it or names the criteria that keep it from that. */
export function PublishPanel({
  action,
  profileId,
  number,
  missing,
}: {
  /** Server action of the form. */
  action: unknown;
  profileId: string;
  number: number;
  /** Names of the criteria without a sentence on the work. */
  missing: readonly string[];
}) {
  const t = useTranslations("versions.publish");
  const sentences = useTranslations("sentences");
  const format = useFormatter();
  return (
    <Notice title={t("title", { number })}>
      {missing.length > 0 ? (
        <p className="max-w-[80ch]">
          {t("missing", { list: format.list(missing.map((name) => sentences("quoted", { name }))) })}
        </p>
      ) : (
        <>
          <p className="max-w-[80ch]">{t("ready")}</p>
          <div className="no-print mt-3">
            <ActionForm action={action}>
              <input type="hidden" name="profileId" value={profileId} />
              <input type="hidden" name="number" value={number} />
              <Button look="secondary">{t("button", { number })}</Button>
            </ActionForm>
          </div>
        </>
      )}
    </Notice>
  );
}
