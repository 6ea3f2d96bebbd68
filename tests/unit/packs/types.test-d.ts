/**
 * Read by the compiler alone: content that lacks a word must not compile. Each directive fails the type check as soon
 * as the line below it is accepted, so a text type that became looser is found here.
 */
import type { Locale } from "@/lib/i18n/locales";
import { en } from "@/lib/packs/kam-aptitudes/en";
import { fr } from "@/lib/packs/kam-aptitudes/fr";
import { presets } from "@/lib/packs/kam-aptitudes/presets";
import { type KamAptitudes, shape } from "@/lib/packs/kam-aptitudes/shape";
import type { Pack, PackText, Preset } from "@/lib/packs/types";

type Text = PackText<KamAptitudes>;

const id = "problem-solver.root-cause-method";
const indicator = fr.indicators[id];

fr satisfies Text;

const { 4: _anchor, ...anchors } = indicator.anchors;
const withoutAnchor = { ...fr, indicators: { ...fr.indicators, [id]: { ...indicator, anchors } } };
// @ts-expect-error an anchor is missing
withoutAnchor satisfies Text;

const withEmptyAnchor = { ...indicator, anchors: { ...indicator.anchors, 4: undefined } };
// @ts-expect-error an anchor has no words
withEmptyAnchor satisfies Text["indicators"][typeof id];

const { [id]: _indicator, ...indicators } = fr.indicators;
// @ts-expect-error an indicator is missing
({ ...fr, indicators }) satisfies Text;

const { "team-builder": _criterion, ...criteria } = fr.criteria;
// @ts-expect-error a criterion is missing
({ ...fr, criteria }) satisfies Text;

const { calibration: _calibration, ...uncalibrated } = indicator;
// @ts-expect-error the shape announces a vignette
uncalibrated satisfies Text["indicators"][typeof id];

const unannounced = { ...fr.indicators["team-builder.marks-progress"], calibration: indicator.calibration };
// @ts-expect-error the shape announces no vignette
unannounced satisfies Text["indicators"]["team-builder.marks-progress"];

const { customer: _kind, ...raterKinds } = fr.raterKinds;
// @ts-expect-error a kind of rater has no name
({ ...fr, raterKinds }) satisfies Text;

// @ts-expect-error a language is missing
({ shape, presets, texts: { en } }) satisfies Pack<KamAptitudes>;

// @ts-expect-error a language is missing, and another is none of the product's
({ en, de: fr }) satisfies Record<Locale, Text>;

const { "problem-solver": _target, ...targets } = presets[0].criteria;
// @ts-expect-error a preset leaves out a criterion
({ ...presets[0], criteria: targets }) satisfies Preset<KamAptitudes>;
