import { useLocale, useTranslations } from "next-intl";
import type { AnalysisWords } from "@/lib/i18n/sentences/analysis-words";
import { centralTendencyWords, haloWords, responseStyleWords } from "@/lib/i18n/sentences/signals";
import type { Sentence } from "@/lib/i18n/sentences/words";
import { wordsOf } from "@/lib/i18n/sentences/words-of";
import type { RaterNote, Signals } from "@/lib/results/signals/schema";

/** The notes of a campaign, one rater after the other, by name. */
export function RaterNotes({ signals }: { signals: Signals }) {
  const locale = useLocale();
  const words = wordsOf(locale);
  const notes = signals.notes.toSorted((one, other) => one.raterName.localeCompare(other.raterName, locale));
  return (
    <ul className="space-y-4">
      {notes.map((note) => (
        <li key={note.raterId} className="rounded-card border border-line p-4">
          <OneRater note={note} signals={signals} words={words} />
        </li>
      ))}
    </ul>
  );
}

function OneRater({ note, signals, words }: { note: RaterNote; signals: Signals; words: AnalysisWords }) {
  const t = useTranslations("signals");
  const kinds = useTranslations("words");
  const { raterId, raterName: rater, raterKind, forms, isNarrow, isFlat } = note;
  const context = { raterId, rater };
  return (
    <>
      <h3>
        {rater} <span className="text-base font-normal text-muted">· {kinds(`raterKind.${raterKind}`)}</span>
      </h3>
      <ul className="mt-2 space-y-3">
        {forms.map(({ candidateName, style }) => (
          <Line key={candidateName} sentence={responseStyleWords(style, words)}>
            {raterKind === "self" ? null : t("about", { name: candidateName })}
          </Line>
        ))}
        {isNarrow ? <Line sentence={centralTendencyWords(signals.spreads, context, words)} /> : null}
        {isFlat ? <Line sentence={haloWords(signals.halos, context, words)} /> : null}
      </ul>
    </>
  );
}

function Line({ sentence, children }: { sentence: Sentence; children?: React.ReactNode }) {
  return (
    <li>
      {children ? <span className="font-[550]">{children} </span> : null}
      {sentence.plain}
      <span className="block text-sm text-muted">{sentence.expert}</span>
    </li>
  );
}
