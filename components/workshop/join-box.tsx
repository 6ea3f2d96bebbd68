import { useTranslations } from "next-intl";
import { QrCode } from "@/components/assessment/qr-code";

/** How to join: the address without its protocol, the code, and both as a picture to scan. */
export function JoinBox({ baseUrl, code }: { baseUrl: string; code: string }) {
  const t = useTranslations("workshop.host");
  return (
    <div className="flex flex-wrap items-center gap-x-8 gap-y-4 rounded-card border border-line p-4">
      <QrCode text={joinAddress(baseUrl, code)} label={t("qr")} />
      <dl>
        <dt className="text-muted">{t("joinAt")}</dt>
        <dd className="text-xl font-[650] break-all">{shownAddress(baseUrl)}</dd>
        <dt className="mt-3 text-muted">{t("joinCode")}</dt>
        <dd className="text-[2.5rem] leading-tight font-[650] tracking-wider tabular-nums">{code}</dd>
      </dl>
    </div>
  );
}

/** What the picture says: the page for joining with the code filled in. */
export function joinAddress(baseUrl: string, code: string): string {
  return `${baseUrl}/workshop?code=${code}`;
}

export function shownAddress(baseUrl: string): string {
  return `${baseUrl.replace(/^https?:\/\//, "")}/workshop`;
}
