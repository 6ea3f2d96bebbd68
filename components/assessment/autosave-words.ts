import { useTranslations } from "next-intl";
import type { AutosaveWords } from "./autosave";

/** The autosave line's words in the reader's language, by the codes that its routes answer with. */
export function useAutosaveWords(): AutosaveWords {
  const t = useTranslations("respond.autosave");
  const errors = useTranslations("errors");
  return {
    saving: t("saving"),
    savedAt: t.raw("savedAt"),
    notSaved: t.raw("notSaved"),
    keepTrying: t("keepTrying"),
    tryNow: t("tryNow"),
    reload: t("reload"),
    refusals: {
      invalid: errors("invalid"),
      "already-submitted": errors("already-submitted"),
      declined: errors("declined"),
      "campaign-closed": errors("campaign-closed"),
      "notice-first": errors("notice-first"),
      "stale-form": errors("stale-form"),
      "unknown-indicator": errors("unknown-indicator"),
      "level-off-scale": errors("level-off-scale"),
      not_found: errors("link-not-usable"),
      unauthenticated: t("signedOut"),
      forbidden: t("signedOut"),
    },
  };
}
