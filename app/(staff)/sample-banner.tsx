import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { closeSession } from "@/lib/access/accounts";
import { requireStaff } from "@/lib/access/gates";
import { resetSample } from "@/lib/access/sample";
import { reloadSample } from "@/lib/jobs/load-sample";

async function reset(): Promise<void> {
  "use server";
  await resetSample(await requireStaff("sample:reset"), reloadSample);
  redirect("/home");
}

async function leave(): Promise<void> {
  "use server";
  await closeSession();
  redirect("/");
}

/** Says on every page that the company is invented; puts it back as it was; leaves it. */
export async function SampleBanner() {
  const t = await getTranslations("shell");
  return (
    <aside aria-label={t("sampleLabel")} className="no-print border-b border-line bg-warning-soft">
      <div className="mx-auto flex w-full max-w-[1280px] flex-wrap items-center justify-between gap-x-4 px-4 text-sm">
        <p className="py-2">{t("sampleBanner")}</p>
        <div className="flex gap-4">
          <form action={reset}>
            <button type="submit" className="min-h-10 text-accent underline">
              {t("sampleReset")}
            </button>
          </form>
          <form action={leave}>
            <button type="submit" className="min-h-10 text-accent underline">
              {t("sampleLeave")}
            </button>
          </form>
        </div>
      </div>
    </aside>
  );
}
