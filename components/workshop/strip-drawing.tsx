import { dotRadius, type Strip, stripWidth } from "./strip";

/** The marks of one criterion; the words beside it say the same. */
export function StripDrawing({ strip }: { strip: Strip }) {
  const { height, dots, group, from, to } = strip;
  const base = height - 2;
  return (
    <svg aria-hidden="true" viewBox={`0 0 ${stripWidth} ${height + 4}`} className="block w-full text-accent">
      <line x1="0" x2={stripWidth} y1={base} y2={base} className="stroke-line" strokeWidth="1.5" />
      <line x1={from} x2={to} y1={base} y2={base} className="stroke-text" strokeWidth="3" />
      <line x1={group} x2={group} y1="0" y2={height + 4} className="stroke-text" strokeWidth="3.5" />
      {dots.map(({ x, y, isOwn }) => (
        <circle
          key={`${x} ${y}`}
          cx={x}
          cy={y}
          r={isOwn ? dotRadius - 2 : dotRadius - 0.5}
          fill={isOwn ? "var(--bg)" : "currentColor"}
          stroke={isOwn ? "currentColor" : "var(--bg)"}
          strokeWidth={isOwn ? 4 : 1}
        />
      ))}
    </svg>
  );
}
