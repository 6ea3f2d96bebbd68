import { useTranslations } from "next-intl";
import { bandWords } from "@/lib/i18n/sentences/bands";
import type { Band } from "@/lib/scoring/error/band-around";
import { FIVE_POINT } from "@/lib/scoring/types";
import { useSentenceWords } from "./use-sentence-words";

/** How sure a figure is, inside its receipt: one plain sentence, one for who wants to check. */
export function BandNote({ band, figure }: { band: Band; figure: "level" | "total" }) {
  const t = useTranslations("receipt");
  const { plain, expert } = bandWords(band, { figure, scale: FIVE_POINT }, useSentenceWords());
  return (
    <div className="mt-4 border-t border-line pt-3">
      <p className="font-[550]">{t("band.title")}</p>
      <p className="mt-1">{plain}</p>
      <p className="mt-1 text-xs text-muted">{expert}</p>
    </div>
  );
}

/** The 95 % band beside a figure, cut at the ends of the scale as in the drawing; nothing where there is none. */
export function BandText({ band }: { band: Band }) {
  const t = useTranslations("receipt");
  const { short } = useSentenceWords();
  if (band.light === null) return null;
  const cut = (limit: number) => short(Math.min(FIVE_POINT.max, Math.max(FIVE_POINT.min, limit)));
  return t("band.beside", { lower: cut(band.light.lower), upper: cut(band.light.upper) });
}
