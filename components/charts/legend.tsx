import { useTranslations } from "next-intl";
import { idealMark, markOf } from "./person-marks";

/** A person's mark beside text. */
export function PersonMarkIcon({ index }: { index: number }) {
  const mark = markOf(index);
  return (
    <svg
      aria-hidden="true"
      width="16"
      height="16"
      viewBox="-8 -8 16 16"
      className={`inline-block shrink-0 ${mark.text}`}
    >
      <path d={mark.path} fill="currentColor" className="forced-colors:fill-[CanvasText]" />
    </svg>
  );
}

/** Who is who: mark, initials and name; the ideal last. */
export function Legend({
  people,
  hasMustHave,
}: {
  people: readonly { id: string; name: string; initials: string; index: number }[];
  /** Whether the drawing shows a required minimum. */
  hasMustHave: boolean;
}) {
  const t = useTranslations("compare.chart");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {people.map(({ id, name, initials, index }) => (
        <li key={id} className="inline-flex items-center gap-1.5">
          <PersonMarkIcon index={index} />
          <span>
            <span className="font-[650]">{initials}</span> {name}
          </span>
        </li>
      ))}
      <li className="inline-flex items-center gap-1.5">
        <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16" className="shrink-0">
          <path d={idealMark} className="fill-bg stroke-text" strokeWidth="1.5" />
        </svg>
        {t("target")}
      </li>
      {hasMustHave ? (
        <li className="inline-flex items-center gap-1.5">
          <svg aria-hidden="true" width="16" height="16" viewBox="-8 -8 16 16" className="shrink-0">
            <path d="M0,-7V7" className="stroke-text" strokeWidth="2" />
          </svg>
          {t("mustHave")}
        </li>
      ) : null}
    </ul>
  );
}
