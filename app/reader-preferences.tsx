import { Preferences } from "@/components/shell/preferences";
import { readTheme } from "@/lib/i18n/preferences";
import { chooseLocale, chooseTheme } from "./preferences";

/** Language and theme switches, wired to this device's cookies. */
export async function ReaderPreferences() {
  return <Preferences theme={await readTheme()} chooseLocale={chooseLocale} chooseTheme={chooseTheme} />;
}
