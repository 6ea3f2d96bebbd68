"use server";

import { redirect } from "next/navigation";
import { openSample } from "@/lib/access/sample";
import { isLocale } from "@/lib/i18n/locales";
import { loadSample } from "@/lib/jobs/load-sample";

/** One click from the landing page into the sample company of the page's language. */
export async function openSampleCompany(form: FormData): Promise<void> {
  const locale = form.get("locale");
  const outcome = await openSample(isLocale(locale) ? locale : "en", loadSample);
  redirect(outcome.ok ? "/home" : "/");
}
