import { useTranslations } from "next-intl";
import { bandBasis } from "@/lib/i18n/sentences/bands";
import type { Band } from "@/lib/scoring/error/band-around";
import { useSentenceWords } from "../receipt/use-sentence-words";

/** What the bands of a page rest on, said once, and what these few data cannot support. */
export function BandBasis({ bands }: { bands: readonly Band[] }) {
  const t = useTranslations("candidate");
  const words = useSentenceWords();
  const rests = [...new Set(bands.map(({ status }) => status))].filter((status) => status !== "undefined");
  return (
    <p className="mt-3 max-w-[70ch] text-sm text-muted">
      {[...rests.map((status) => bandBasis(status, words)), t("tooFew")].join(" ")}
    </p>
  );
}
