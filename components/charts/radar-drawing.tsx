"use client";

import { PolarAngleAxis, PolarGrid, PolarRadiusAxis, Radar, RadarChart } from "recharts";
import type { Scale } from "@/lib/scoring/types";
import type { GapRow } from "./layout";
import { markOf } from "./person-marks";

export interface RadarDrawingProps {
  rows: readonly GapRow[];
  scale: Scale;
  title: string;
  description: string;
}

interface Axis {
  readonly label: string;
  readonly target: readonly [number, number];
  readonly [personId: string]: unknown;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly value?: number | null;
}

/**
 * Level 1 is a ring of its own, not the centre, so that nobody looks like nothing. Outlines only; the filled band is the
 * target. A missing level breaks the outline: recharts would draw it at the centre, as zero.
 */
export function RadarDrawing({ rows, scale, title, description }: RadarDrawingProps) {
  const people = rows[0]?.people ?? [];
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, i) => scale.min + i);
  const axes = rows.map(
    (row): Axis => ({
      label: row.label,
      target: [row.target.lo, row.target.hi],
      ...Object.fromEntries(row.people.map(({ id, level }) => [id, level])),
    }),
  );
  return (
    <RadarChart
      data={axes}
      responsive
      width="100%"
      height="100%"
      innerRadius="10%"
      outerRadius="80%"
      cy="55%"
      accessibilityLayer={false}
      role="img"
      title={title}
      desc={description}
    >
      <PolarGrid gridType="polygon" className="stroke-line" stroke="currentColor" />
      <PolarAngleAxis dataKey="label" tick={AxisLabel} axisLine={false} tickLine={false} />
      <PolarRadiusAxis angle={90} domain={[scale.min, scale.max]} ticks={levels} axisLine={false} tick={LevelLabel} />
      <Radar
        dataKey="target"
        isAnimationActive={false}
        className="text-text"
        fill="currentColor"
        fillOpacity={0.08}
        stroke="currentColor"
        strokeDasharray="4 4"
        activeDot={false}
      />
      {people.map(({ id, index }) => (
        <Radar
          key={id}
          dataKey={id}
          isAnimationActive={false}
          shape={({ points }: { points: readonly Point[] }) => <Outline points={points} index={index} />}
        />
      ))}
    </RadarChart>
  );
}

function Outline({ points, index }: { points: readonly Point[]; index: number }) {
  const { text, path, dash } = markOf(index);
  const isPresent = (point: Point | undefined) => typeof point?.value === "number";
  return (
    <g className={text}>
      {points.map((point, i) => {
        const next = points[(i + 1) % points.length];
        if (!next || !isPresent(point) || !isPresent(next)) return null;
        return (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: the place on the radar is the identity of an edge
            key={i}
            x1={point.x}
            y1={point.y}
            x2={next.x}
            y2={next.y}
            stroke="currentColor"
            strokeWidth="2"
            strokeDasharray={dash}
            className="forced-colors:stroke-[CanvasText]"
          />
        );
      })}
      {points.map((point, i) =>
        isPresent(point) ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place on the radar is the identity of a mark
          <svg key={i} x={point.x} y={point.y} overflow="visible" role="presentation">
            <path
              d={path}
              fill="currentColor"
              strokeWidth="1.5"
              className="stroke-bg forced-colors:fill-[CanvasText] forced-colors:stroke-[Canvas]"
            />
          </svg>
        ) : null,
      )}
    </g>
  );
}

interface TickProps<Value> {
  readonly x: number | string;
  readonly y: number | string;
  readonly textAnchor: "start" | "middle" | "end" | "inherit";
  readonly payload: { readonly value: Value };
}

/** A level's number on its ring, to the left of the axis. */
function LevelLabel({ x, y, payload }: TickProps<number>) {
  return (
    <text
      x={Number(x) - 4}
      y={Number(y) + 4}
      textAnchor="end"
      strokeWidth="3"
      paintOrder="stroke"
      className="fill-muted stroke-bg text-xs"
    >
      {payload.value}
    </text>
  );
}

/** A criterion's name beside its axis, horizontal, on two lines when it is long. */
function AxisLabel({ x, y, textAnchor, payload }: TickProps<string>) {
  const lines = twoLines(payload.value);
  return (
    <text
      x={x}
      // The axis that points up carries the level numbers: its name stands clear of them.
      y={Number(y) - (lines.length - 1) * (textAnchor === "middle" ? 14 : 7) - (textAnchor === "middle" ? 8 : 0)}
      textAnchor={textAnchor}
      className="fill-text text-xs"
    >
      {lines.map((line, i) => (
        <tspan key={line} x={x} dy={i === 0 ? "0.3em" : "1.2em"}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Breaks a label at the space nearest its middle. */
function twoLines(label: string): string[] {
  const middle = label.length / 2;
  const spaces = [...label.matchAll(/ /g)].map(({ index }) => index);
  const nearest = spaces.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0];
  return label.length <= 12 || nearest === undefined ? [label] : [label.slice(0, nearest), label.slice(nearest + 1)];
}
