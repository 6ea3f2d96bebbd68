import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import type { Messages } from "../../lib/i18n/messages";

/**
 * The words a reader of the language sees: tests find things as people do, in both languages. Read as files, since the
 * browser runner's loader takes no JSON import.
 */
export function wordsOf(locale: "en" | "fr") {
  const folder = join("lib", "i18n", "messages", locale);
  const topics = readdirSync(folder).map((file) => [
    file.replace(".json", ""),
    JSON.parse(readFileSync(join(folder, file), "utf8")),
  ]);
  return createTranslator({ locale, messages: Object.fromEntries(topics) as Messages });
}
