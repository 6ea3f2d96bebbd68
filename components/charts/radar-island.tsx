"use client";

import dynamic from "next/dynamic";
import type { RadarDrawingProps } from "./radar-drawing";

// recharts draws nothing on the server and weighs about 90 KiB: it comes after the page, in a box of the same size.
const RadarDrawing = dynamic(() => import("./radar-drawing").then((module) => module.RadarDrawing), {
  ssr: false,
  loading: () => <div className="aspect-[4/3] w-full max-w-lg" />,
});

export function RadarIsland(drawing: RadarDrawingProps) {
  return (
    <div className="aspect-[4/3] w-full max-w-lg">
      <RadarDrawing {...drawing} />
    </div>
  );
}
