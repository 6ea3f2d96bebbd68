import { useFormatter } from "next-intl";
import { shownPercents } from "@/lib/scoring/weights/shown-percents";

/** Weights as bars with their percent, adding up to 100. */
export function OwnShares({ weights, names }: { weights: readonly number[]; names: readonly string[] }) {
  const format = useFormatter();
  const percents = shownPercents(weights);
  return (
    <ul className="space-y-2 text-sm">
      {percents.map((percent, i) => (
        <li key={names[i]} className="grid grid-cols-[minmax(0,1fr)_3rem] gap-x-2">
          <span>{names[i]}</span>
          <span className="text-right font-[650] tabular-nums">
            {format.number(percent / 100, { style: "percent" })}
          </span>
          <svg aria-hidden="true" viewBox="0 0 100 10" preserveAspectRatio="none" className="h-2.5 w-full text-accent">
            <rect width="100" height="10" className="fill-canvas" />
            <rect width={percent} height="10" fill="currentColor" />
          </svg>
        </li>
      ))}
    </ul>
  );
}
