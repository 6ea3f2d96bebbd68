import { useTranslations } from "next-intl";
import type { Locale } from "@/lib/i18n/locales";
import { fillText } from "@/lib/mails/fill";

/** A text with its placeholders filled by examples; one that is unknown stays as it was typed. */
export function MailPreview({
  locale,
  subject,
  body,
  examples,
}: {
  locale: Locale;
  subject: string;
  body: string;
  examples: Readonly<Partial<Record<string, string>>>;
}) {
  const t = useTranslations("mails");
  return (
    <section aria-labelledby="preview" className="min-w-0">
      <h3 id="preview">{t("preview")}</h3>
      <p className="mb-2 text-sm text-muted">{t("previewHint")}</p>
      <div className="rounded-card border border-line bg-canvas p-4">
        <p className="border-b border-line pb-2 break-words">
          <span className="text-muted">{t("previewSubject")}</span>{" "}
          <span lang={locale} className="font-[650]">
            {fillText(subject, examples)}
          </span>
        </p>
        <div lang={locale} className="mt-3 whitespace-pre-wrap break-words">
          {fillText(body, examples)}
        </div>
      </div>
    </section>
  );
}
