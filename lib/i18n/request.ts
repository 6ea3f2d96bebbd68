import { getRequestConfig } from "next-intl/server";
import { messagesOf } from "./messages";
import { readLocale } from "./preferences";

export default getRequestConfig(async ({ locale: asked }) => {
  const locale = asked === "fr" || asked === "en" ? asked : await readLocale();
  return { locale, messages: messagesOf(locale), timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone };
});
