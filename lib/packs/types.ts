import type { Locale } from "../i18n/locales";

/** Who rates: the person, HR, the manager, a peer, a customer contact. */
export type RaterKind = "self" | "hr" | "manager" | "peer" | "customer";

/** How a kind of rater knows an indicator: seen at first hand, through collected evidence, or not asked at all. */
export type Observability = "direct" | "reported" | "none";

/** A pack without its words: ids, structure and facts that hold in every language. */
export interface PackShape {
  readonly id: string;
  readonly version: number;
  readonly orientation: "behaviour" | "aptitude" | "competency";
  /** Levels a rater picks from; "not observed" is not a level. */
  readonly scale: { readonly min: number; readonly max: number; readonly levels: readonly number[] };
  readonly raterKinds: readonly RaterKind[];
  /** The KAM roles and activities that indicators refer to. */
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  readonly criteria: readonly CriterionShape[];
}

export interface CriterionShape {
  readonly id: string;
  /** Short code of the criterion in the source framework, such as `A1`. */
  readonly facet: string;
  readonly indicators: readonly IndicatorShape[];
}

export interface IndicatorShape {
  /** `<criterion id>.<name>`, unique in the pack. */
  readonly id: string;
  readonly facet: string;
  readonly observability: Readonly<Record<RaterKind, Observability>>;
  /** The kinds of rater who are asked: those whose observability is not `none`. */
  readonly observableBy: readonly RaterKind[];
  /** Default judgement, not a measurement: 0 (hard to change) to 1 (readily trained). */
  readonly trainability: number;
  /** Related roles and activities, main one first. */
  readonly roles: readonly string[];
  readonly activities: readonly string[];
  /** Whether the texts hold a vignette with a reference level, to calibrate raters. */
  readonly calibration: boolean;
}

export type CriterionId<S extends PackShape> = S["criteria"][number]["id"];

export type IndicatorId<S extends PackShape> = S["criteria"][number]["indicators"][number]["id"];

export type Level<S extends PackShape> = S["scale"]["levels"][number];

/**
 * Every word of a pack in one language, keyed by the ids of its shape. Texts are declared with `satisfies PackText<…>`,
 * so that a missing criterion, indicator or anchor is a compile error that names it, and so is one too many.
 */
export interface PackText<S extends PackShape> extends PackLabels<S> {
  readonly criteria: Readonly<Record<CriterionId<S>, CriterionText>>;
  readonly indicators: { readonly [I in IndicatorOf<S> as I["id"]]: IndicatorText<S, I> };
}

/** The words of a pack that belong to no single criterion. */
export interface PackLabels<S extends PackShape> {
  readonly name: string;
  readonly subtitle: string;
  readonly description: string;
  readonly orientation: { readonly label: string; readonly text: string };
  /** What the questionnaire is not; shown wherever its results are. */
  readonly validityNotice: string;
  readonly scale: {
    readonly instruction: string;
    readonly levels: Readonly<Record<Level<S>, string>>;
    readonly notObserved: string;
    readonly notObservedHelp: string;
    readonly evidencePrompt: string;
  };
  readonly interview: {
    readonly typeLabels: Readonly<Record<QuestionType, string>>;
    readonly starReminder: string;
    readonly whatGoodLooksLike: string;
    readonly redFlag: string;
    readonly equalTreatment: string;
  };
  readonly development: {
    readonly transitions: Readonly<Record<Transition, string>>;
    readonly kinds: Readonly<Record<DevelopmentKind, string>>;
  };
  readonly calibration: {
    readonly title: string;
    readonly question: string;
    readonly referenceLabel: string;
    readonly reasonLabel: string;
  };
  readonly trainabilityNote: string;
  /** What the presets are: starting points, not norms. Shown wherever one is offered. */
  readonly presets: { readonly label: string; readonly notice: string };
  readonly raterKinds: Readonly<Record<S["raterKinds"][number], string>>;
  readonly observability: Readonly<Record<Observability, string>>;
  readonly roles: Readonly<Record<S["roles"][number], RoleText>>;
  readonly activities: Readonly<Record<S["activities"][number], { readonly name: string }>>;
}

export interface RoleText {
  readonly name: string;
  readonly synonym?: string;
  readonly description: string;
}

export interface CriterionText {
  readonly name: string;
  /** For charts and narrow tables. */
  readonly shortName: string;
  readonly definition: string;
  readonly namedQuality: string;
  readonly whyItMatters: string;
  /** What profiles that start from a preset say first on how the criterion bears on the work; a proposal to edit. */
  readonly workRelevance: string;
}

export type IndicatorText<S extends PackShape, I extends IndicatorShape> = {
  /** The same behaviour said by the person, of the person, and as the subject of an interview. */
  readonly statement: { readonly self: string; readonly other: string; readonly interview: string };
  readonly anchors: Readonly<Record<Level<S>, string>>;
  readonly interview: {
    readonly questions: readonly { readonly type: QuestionType; readonly text: string }[];
    readonly whatGoodLooksLike: readonly string[];
    readonly redFlag: string;
  };
  readonly development: Readonly<Record<Transition, Readonly<Record<DevelopmentKind, string>>>>;
} & (I["calibration"] extends true
  ? { readonly calibration: CalibrationText<S> }
  : { readonly calibration?: I["calibration"] extends false ? never : CalibrationText<S> });

/** A written case to rate, with the level its authors give it and why. */
export interface CalibrationText<S extends PackShape> {
  readonly vignette: string;
  readonly referenceLevel: Level<S>;
  readonly reason: string;
}

export type QuestionType = "past" | "situational" | "probing";

/** From one level to the next one up, where development actions exist. */
export type Transition = "2-3" | "3-4";

export type DevelopmentKind = "practice" | "coaching";

/** The words of one criterion and its indicators, so that a language can be kept in one file per criterion. */
export interface CriterionPart<S extends PackShape, C extends CriterionId<S>> {
  readonly criterion: CriterionText;
  readonly indicators: { readonly [I in IndicatorOf<S, C> as I["id"]]: IndicatorText<S, I> };
}

type IndicatorOf<S extends PackShape, C extends CriterionId<S> = CriterionId<S>> = Extract<
  S["criteria"][number],
  { readonly id: C }
>["indicators"][number];

/** Starting weights and targets for an ideal profile, to be edited by the company: neither norms nor drawn from data. */
export interface Preset<S extends PackShape> {
  readonly id: string;
  readonly kind: "general" | "stage" | "situation";
  readonly stage: RelationshipStage | null;
  /** The stage of Millman and Wilson (1995) that it is usually matched with; null when there is none. */
  readonly millmanWilson: string | null;
  readonly name: Readonly<Record<Locale, string>>;
  readonly description: Readonly<Record<Locale, string>>;
  readonly rationale: Readonly<Record<Locale, string>>;
  readonly criteria: Readonly<Record<CriterionId<S>, PresetCriterion>>;
}

export interface PresetCriterion {
  /** Importance, above 0, in any unit: the scoring engine normalises. */
  readonly weight: number;
  /** Target range in half levels, lo below or equal to hi, inside the scale. */
  readonly target: { readonly lo: number; readonly hi: number };
  /** Minimum level that nothing compensates; null when there is none. */
  readonly mustHave: number | null;
}

/** Stages of a key account relationship after McDonald and Woodburn, from first contact to full integration. */
export type RelationshipStage = "exploratory" | "basic" | "cooperative" | "interdependent" | "integrated";

/** A shipped pack: its shape, its words in every language, its presets. */
export interface Pack<S extends PackShape> {
  readonly shape: S;
  readonly texts: Readonly<Record<Locale, PackText<S>>>;
  readonly presets: readonly Preset<S>[];
}
