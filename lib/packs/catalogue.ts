import { en as kamAptitudesEn } from "./kam-aptitudes/en";
import { fr as kamAptitudesFr } from "./kam-aptitudes/fr";
import { presets as kamAptitudesPresets } from "./kam-aptitudes/presets";
import { type KamAptitudes, shape as kamAptitudes } from "./kam-aptitudes/shape";
import type { Pack } from "./types";

interface Catalogue {
  readonly "kam-aptitudes": Pack<KamAptitudes>;
}

/** All packs with all their languages. A new locale makes the compiler ask here for the texts of each pack. */
export const packs: Catalogue = {
  "kam-aptitudes": {
    shape: kamAptitudes,
    texts: { fr: kamAptitudesFr, en: kamAptitudesEn },
    presets: kamAptitudesPresets,
  },
};

export type PackId = keyof Catalogue;
