import { useFormatter, useTranslations } from "next-intl";
import { useId } from "react";
import type { Scale } from "@/lib/scoring/types";
import { idealLane, type PersonMark, type RowMarks } from "./layout";
import { idealMark, markOf } from "./person-marks";

const twoDecimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 } as const;
const oneDecimal = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** One criterion of the gap plot. No viewBox: x is in percent, y and text in pixels, whatever the width. */
export function GapRowDrawing({
  marks,
  ticks,
  scale,
}: {
  marks: RowMarks;
  ticks: readonly { x: number }[];
  scale: Scale;
}) {
  const t = useTranslations("compare.chart");
  const format = useFormatter();
  const id = `gap-row${useId()}`;
  const { row, target, height } = marks;
  const description = [
    t("rowTarget", { lo: row.target.lo, hi: row.target.hi }),
    ...(row.mustHave === null ? [] : [t("rowMustHave", { minimum: row.mustHave })]),
    ...row.people.map(({ name, level, band }) => {
      if (level === null) return t("noLevelOf", { name });
      const facts = { name, level: format.number(level, twoDecimals) };
      if (!band) return t("levelOf", facts);
      const limit = (value: number) => format.number(Math.min(scale.max, Math.max(scale.min, value)), oneDecimal);
      return t("levelWithBandOf", { ...facts, lower: limit(band.light.lower), upper: limit(band.light.upper) });
    }),
  ].join(". ");
  return (
    <svg
      role="img"
      aria-labelledby={`${id}-title ${id}-desc`}
      width="100%"
      height={height}
      overflow="visible"
      className="block"
    >
      <title id={`${id}-title`}>{row.label}</title>
      <desc id={`${id}-desc`}>{description}</desc>
      {ticks.map(({ x }) => (
        <line key={x} x1={`${x}%`} x2={`${x}%`} y1={0} y2={height} className="stroke-line" />
      ))}
      <Target from={target.from} to={target.to} height={height} />
      {marks.mustHave === null || row.mustHave === null ? null : (
        <MustHave x={marks.mustHave} label={t("minimum", { minimum: row.mustHave })} height={height} />
      )}
      {marks.people.map((mark) => (
        <Person
          key={mark.person.id}
          mark={mark}
          label={
            mark.person.level === null
              ? t("noLevelShort", { initials: mark.initials })
              : `${mark.initials} ${format.number(mark.person.level, twoDecimals)}`
          }
        />
      ))}
    </svg>
  );
}

function Target({ from, to, height }: { from: number; to: number; height: number }) {
  const y = idealLane / 2;
  return (
    <g className="stroke-text forced-colors:stroke-[CanvasText]">
      <rect x={`${from}%`} width={`${to - from}%`} y={y} height={height - y} className="fill-text/8" stroke="none" />
      <line x1={`${from}%`} x2={`${to}%`} y1={y} y2={y} strokeDasharray="4 4" />
      {[
        { end: "lo", x: from },
        { end: "hi", x: to },
      ].map(({ end, x }) => (
        <g key={end}>
          <line x1={`${x}%`} x2={`${x}%`} y1={y} y2={height} strokeDasharray="4 4" />
          <svg x={`${x}%`} y={y} overflow="visible" role="presentation">
            <path d={idealMark} className="fill-bg forced-colors:fill-[Canvas]" strokeWidth="1.5" />
          </svg>
        </g>
      ))}
    </g>
  );
}

function MustHave({ x, label, height }: { x: number; label: string; height: number }) {
  return (
    <g>
      <line
        x1={`${x}%`}
        x2={`${x}%`}
        y1={2}
        y2={height}
        strokeWidth="2"
        className="stroke-text forced-colors:stroke-[CanvasText]"
      />
      <text
        x={`${x}%`}
        dx={-6}
        y={idealLane / 2 + 3}
        textAnchor="end"
        strokeWidth="3"
        paintOrder="stroke"
        className="fill-text stroke-bg text-xs"
      >
        {label}
      </text>
    </g>
  );
}

function Person({ mark, label }: { mark: PersonMark; label: string }) {
  const { path, text, dash } = markOf(mark.person.index);
  const x = mark.x ?? 0;
  const isLeft = mark.labelSide === "left";
  return (
    <g className={text}>
      {mark.band === null
        ? null
        : [mark.band.light, mark.band.dark].map(({ from, to }, i) => (
            <rect
              key={i === 0 ? "light" : "dark"}
              x={`${from}%`}
              width={`${to - from}%`}
              y={mark.y - (i === 0 ? 4 : 5)}
              height={i === 0 ? 8 : 10}
              rx={i === 0 ? 4 : 5}
              fill="currentColor"
              fillOpacity={i === 0 ? 0.16 : 0.26}
              className="forced-colors:fill-[CanvasText]"
            />
          ))}
      {mark.gapTo === null ? null : (
        <line
          x1={`${x}%`}
          x2={`${mark.gapTo}%`}
          y1={mark.y}
          y2={mark.y}
          stroke="currentColor"
          strokeWidth="2"
          strokeDasharray={dash}
          className="forced-colors:stroke-[CanvasText]"
        />
      )}
      {mark.x === null ? null : (
        <svg x={`${x}%`} y={mark.y} overflow="visible" role="presentation">
          <path
            d={path}
            fill="currentColor"
            strokeWidth="1.5"
            className="stroke-bg forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
          />
        </svg>
      )}
      <text
        x={`${mark.labelX}%`}
        dx={mark.x === null ? 0 : (isLeft ? -1 : 1) * (mark.band ? 5 : 10)}
        y={mark.y + 4}
        textAnchor={isLeft ? "end" : "start"}
        strokeWidth="3"
        paintOrder="stroke"
        className="fill-text stroke-bg text-xs tabular-nums"
      >
        {label}
      </text>
    </g>
  );
}
