"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { chooseLocale } from "@/app/preferences";
import { requestNewLink } from "@/lib/access/new-link";
import { tradeLink } from "@/lib/access/respondent";
import { publicAction } from "@/lib/access/wrap";
import { done, idle, refused } from "@/lib/outcome";

const open = publicAction(
  z.object({ token: z.string({ error: "malformed" }) }),
  async ({ token }) => {
    const assessmentId = await tradeLink(token);
    return assessmentId ? done(assessmentId) : refused("link-not-usable");
  },
  (assessmentId) => `/respond/${assessmentId}`,
);

/** Trades the link for a cookie and opens the form, in the language in which the link was read. */
export async function openFormAction(form: FormData): Promise<void> {
  await chooseLocale(form);
  await open(idle, form);
  redirect("/r/not-usable");
}

const askNewLink = publicAction(
  z.object({
    email: z
      .string({ error: "required" })
      .trim()
      .toLowerCase()
      .max(254, { error: "too-long" })
      .pipe(z.email({ error: "not-an-email" })),
  }),
  requestNewLink,
  () => "/r/not-usable?asked=1",
);

/** Asks for a new link to whatever is still open for an address. */
export async function askNewLinkAction(form: FormData): Promise<void> {
  const { reason } = await askNewLink(idle, form);
  redirect(`/r/not-usable?asked=${reason === "too-many-tries" ? "often" : "malformed"}`);
}
