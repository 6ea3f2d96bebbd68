import type { Preset } from "../types";
import type { KamAptitudes } from "./shape";

/** Proposals to edit, drawn from the description of each stage: neither norms nor recommendations drawn from data. */
export const presets = [
  {
    id: "balanced",
    kind: "general",
    stage: null,
    millmanWilson: null,
    name: { en: "Balanced", fr: "Équilibré" },
    description: {
      en: "The same weight for the five criteria, with no minimum.",
      fr: "Le même poids pour les cinq critères, sans minimum.",
    },
    rationale: {
      en: "A neutral place to start when nothing yet sets one criterion above another for this account.",
      fr: "Un départ neutre quand rien ne place encore un critère au-dessus d’un autre pour ce compte.",
    },
    criteria: {
      "customer-centric": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "accountable-for-results": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "creative-and-open-to-change": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "team-builder": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "problem-solver": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
    },
  },
  {
    id: "exploratory",
    kind: "stage",
    stage: "exploratory",
    millmanWilson: "pre-kam",
    name: {
      en: "Exploratory stage",
      fr: "Stade exploratoire",
    },
    description: {
      en: "Each side is finding out whether the other is worth the effort; little or no business yet.",
      fr: "Chaque partie cherche à savoir si l’autre en vaut la peine ; peu ou pas d’affaires encore.",
    },
    rationale: {
      en: "Listening and new ideas open the door; the team is small, so leading it weighs little for now.",
      fr: "L’écoute et les idées neuves ouvrent la porte ; l’équipe est réduite, la piloter pèse donc peu pour l’instant.",
    },
    criteria: {
      "customer-centric": { weight: 30, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "accountable-for-results": { weight: 15, target: { lo: 2.5, hi: 4 }, mustHave: null },
      "creative-and-open-to-change": { weight: 25, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "team-builder": { weight: 10, target: { lo: 2, hi: 3.5 }, mustHave: null },
      "problem-solver": { weight: 20, target: { lo: 2.5, hi: 4 }, mustHave: null },
    },
  },
  {
    id: "basic",
    kind: "stage",
    stage: "basic",
    millmanWilson: "early-kam",
    name: {
      en: "Basic stage",
      fr: "Stade basique",
    },
    description: {
      en: "Business is mainly transactional and goes through few contacts; trust rests on what is delivered.",
      fr: "Les échanges restent surtout transactionnels, par peu de contacts ; la confiance repose sur ce qui est livré.",
    },
    rationale: {
      en: "Promises kept earn the next stage: answering for results and settling problems come first.",
      fr: "Les promesses tenues ouvrent l’étape suivante : répondre des résultats et régler les problèmes viennent en premier.",
    },
    criteria: {
      "customer-centric": { weight: 20, target: { lo: 3, hi: 4.5 }, mustHave: null },
      "accountable-for-results": { weight: 30, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "creative-and-open-to-change": { weight: 10, target: { lo: 2.5, hi: 4 }, mustHave: null },
      "team-builder": { weight: 15, target: { lo: 2.5, hi: 4 }, mustHave: null },
      "problem-solver": { weight: 25, target: { lo: 3.5, hi: 5 }, mustHave: null },
    },
  },
  {
    id: "cooperative",
    kind: "stage",
    stage: "cooperative",
    millmanWilson: "mid-kam",
    name: {
      en: "Cooperative stage",
      fr: "Stade coopératif",
    },
    description: {
      en: "Several functions on both sides meet; information begins to flow beyond sales and purchasing.",
      fr: "Plusieurs fonctions des deux côtés se rencontrent ; l’information commence à circuler au-delà des ventes et des achats.",
    },
    rationale: {
      en: "Contacts multiply, so bringing several functions round to the client and starting a team both count.",
      fr: "Les contacts se multiplient : rallier plusieurs fonctions au client et amorcer une équipe comptent l’un et l’autre.",
    },
    criteria: {
      "customer-centric": { weight: 25, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "accountable-for-results": { weight: 20, target: { lo: 3, hi: 4.5 }, mustHave: null },
      "creative-and-open-to-change": { weight: 15, target: { lo: 3, hi: 4.5 }, mustHave: null },
      "team-builder": { weight: 20, target: { lo: 3, hi: 4.5 }, mustHave: null },
      "problem-solver": { weight: 20, target: { lo: 3, hi: 4.5 }, mustHave: null },
    },
  },
  {
    id: "interdependent",
    kind: "stage",
    stage: "interdependent",
    millmanWilson: "partnership-kam",
    name: {
      en: "Interdependent stage",
      fr: "Stade interdépendant",
    },
    description: {
      en: "Each company counts on the other; plans are joint and exit would be costly.",
      fr: "Chaque entreprise compte sur l’autre ; les plans sont communs et la rupture coûterait cher.",
    },
    rationale: {
      en: "A joint plan needs a joint team and new ideas, and no one can hold it without answering for the figures.",
      fr: "Un plan commun demande une équipe commune et des idées neuves, et nul ne peut le tenir sans répondre des chiffres.",
    },
    criteria: {
      "customer-centric": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "accountable-for-results": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "creative-and-open-to-change": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "team-builder": { weight: 25, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "problem-solver": { weight: 15, target: { lo: 3.5, hi: 5 }, mustHave: null },
    },
  },
  {
    id: "integrated",
    kind: "stage",
    stage: "integrated",
    millmanWilson: "synergistic-kam",
    name: {
      en: "Integrated stage",
      fr: "Stade intégré",
    },
    description: {
      en: "Mixed teams work almost as a single organisation on some subjects.",
      fr: "Des équipes mixtes travaillent sur certains sujets presque comme une seule organisation.",
    },
    rationale: {
      en: "Value is created inside mixed teams: leading them and answering for shared results become the core of the role.",
      fr: "La valeur naît dans les équipes mixtes : les piloter et répondre de résultats partagés devient le cœur du rôle.",
    },
    criteria: {
      "customer-centric": { weight: 20, target: { lo: 4, hi: 5 }, mustHave: null },
      "accountable-for-results": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "creative-and-open-to-change": { weight: 15, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "team-builder": { weight: 30, target: { lo: 4, hi: 5 }, mustHave: 3.5 },
      "problem-solver": { weight: 15, target: { lo: 3.5, hi: 5 }, mustHave: null },
    },
  },
  {
    id: "turn-around",
    kind: "situation",
    stage: null,
    millmanWilson: "uncoupling-kam",
    name: {
      en: "Turnaround account",
      fr: "Compte à redresser",
    },
    description: {
      en: "An account at risk: service failures, lost trust or declining margin.",
      fr: "Un compte menacé : défaillances de service, confiance perdue ou marge en recul.",
    },
    rationale: {
      en: "Trust comes back through problems solved at the root and figures answered for, before any new idea is heard.",
      fr: "La confiance revient par des problèmes réglés à la racine et des chiffres assumés, avant que toute idée neuve soit entendue.",
    },
    criteria: {
      "customer-centric": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "accountable-for-results": { weight: 25, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "creative-and-open-to-change": { weight: 10, target: { lo: 2.5, hi: 4 }, mustHave: null },
      "team-builder": { weight: 15, target: { lo: 3, hi: 4.5 }, mustHave: null },
      "problem-solver": { weight: 30, target: { lo: 4, hi: 5 }, mustHave: 3.5 },
    },
  },
  {
    id: "global-large-team",
    kind: "situation",
    stage: null,
    millmanWilson: null,
    name: {
      en: "Global account with a large team",
      fr: "Compte mondial avec une grande équipe",
    },
    description: {
      en: "Many countries and functions, most of the team outside the KAM’s line of authority.",
      fr: "De nombreux pays et fonctions, une équipe en majorité hors de la ligne hiérarchique du ou de la KAM.",
    },
    rationale: {
      en: "With dozens of people in several countries, everything else depends on leading without authority.",
      fr: "Avec des dizaines de personnes dans plusieurs pays, tout le reste dépend de la capacité à piloter sans lien hiérarchique.",
    },
    criteria: {
      "customer-centric": { weight: 15, target: { lo: 3.5, hi: 5 }, mustHave: null },
      "accountable-for-results": { weight: 20, target: { lo: 3.5, hi: 5 }, mustHave: 3 },
      "creative-and-open-to-change": { weight: 15, target: { lo: 3, hi: 4.5 }, mustHave: null },
      "team-builder": { weight: 35, target: { lo: 4, hi: 5 }, mustHave: 3.5 },
      "problem-solver": { weight: 15, target: { lo: 3.5, hi: 5 }, mustHave: null },
    },
  },
] as const satisfies readonly Preset<KamAptitudes>[];
