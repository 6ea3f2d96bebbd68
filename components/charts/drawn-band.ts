import type { Band } from "@/lib/scoring/error/band-around";
import type { GapPerson } from "./layout";

/** What the gap plot draws of a band; null where the figure or its error is undefined. */
export function drawnBand(band: Band | undefined): NonNullable<GapPerson["band"]> | null {
  return band?.dark && band.light ? { dark: band.dark, light: band.light } : null;
}
