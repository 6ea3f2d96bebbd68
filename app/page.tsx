import { getLocale, getTranslations } from "next-intl/server";
import { PublicShell } from "@/components/shell/public-shell";
import { Button, ButtonLink } from "@/components/ui/button";
import { isSetUpOpen } from "@/lib/access/founding";
import { findStaff } from "@/lib/access/session";
import { openSampleCompany } from "./actions";
import { inter } from "./font";
import { LandingPicture } from "./landing-picture";
import { ReaderPreferences } from "./reader-preferences";

const steps = ["1", "2", "3"] as const;

export default async function LandingPage() {
  const [t, locale, isOpen, scope] = await Promise.all([
    getTranslations("landing"),
    getLocale(),
    isSetUpOpen(),
    findStaff(),
  ]);
  return (
    <div className={inter.className}>
      <PublicShell preferences={<ReaderPreferences />} isWide>
        <section className="py-6">
          <h1 className="max-w-[24ch] text-[2rem] leading-[2.4rem]">{t("title")}</h1>
          <p className="mt-4 max-w-[60ch] text-lg text-muted">{t("lead")}</p>
          <div className="mt-6 flex flex-wrap items-start gap-4">
            {scope ? <ButtonLink href="/home">{t("openHome")}</ButtonLink> : null}
            {isOpen ? (
              <>
                <form action={openSampleCompany}>
                  <input type="hidden" name="locale" value={locale} />
                  <Button look={scope ? "secondary" : "primary"}>{t("trySample")}</Button>
                  <p className="mt-1 text-sm text-muted">{t("trySampleHint")}</p>
                </form>
                <div>
                  <ButtonLink look="secondary" href="/setup">
                    {t("setUp")}
                  </ButtonLink>
                  <p className="mt-1 text-sm text-muted">{t("setUpHint")}</p>
                </div>
              </>
            ) : scope ? null : (
              <ButtonLink href="/sign-in">{t("signIn")}</ButtonLink>
            )}
          </div>
        </section>
        <LandingPicture />
        <section aria-labelledby="steps" className="py-6">
          <h2 id="steps">{t("steps")}</h2>
          <ol className="mt-4 grid gap-6 md:grid-cols-3">
            {steps.map((step) => (
              <li key={step}>
                <h3>
                  {step}. {t(`step${step}`)}
                </h3>
                <p className="mt-1 text-muted">{t(`step${step}Text`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <section aria-labelledby="limits" className="border-t border-line py-6">
          <h2 id="limits">{t("limits")}</h2>
          <p className="mt-2 max-w-[70ch]">{t("limitsText")}</p>
          <p className="mt-4 text-sm text-muted">{t("licence")}</p>
        </section>
      </PublicShell>
    </div>
  );
}
