import type { PackLabels } from "../../types";
import type { KamAptitudes } from "../shape";

export const labels = {
  name: "KAM aptitudes",
  subtitle: "Five aptitudes of a Key Account Manager, rated on observed behaviour",
  description:
    "Twenty-three indicators grouped under five criteria. Each is rated from 1 to 5 against described behaviours, by people who have seen them or by an interviewer who has collected evidence of them. The company sets the weights and the ideal profile.",
  orientation: {
    label: "Aptitude",
    text: "Of the three orientations used to describe a KAM, behaviour, aptitude and competency, this pack covers aptitude: a natural disposition that training and coaching can turn into a competency.",
  },
  validityNotice:
    "This questionnaire is a structured way of collecting judgements. It is not a validated test and predicts nothing by itself. A decision about a person needs several sources and a named human being who answers for it.",
  scale: {
    instruction:
      "Choose the level closest to what you have seen or to the evidence collected. If you are torn between two levels, choose the lower one unless you can cite a fact for the higher one.",
    levels: {
      1: "Not demonstrated, or the opposite shown",
      2: "Partly demonstrated",
      3: "Solid",
      4: "Strong, with an effect beyond the task",
      5: "Exceptional, also under pressure",
    },
    notObserved: "Not observed",
    notObservedHelp: "Does not affect the score. Choose it whenever you have no fact to rely on.",
    evidencePrompt: "Which fact supports this level? Where, when, what was done?",
  },
  interview: {
    typeLabels: {
      past: "Past behaviour",
      situational: "Scenario",
      probing: "Probe",
    },
    starReminder: "Situation, task, action, result: take notes under these four headings before rating.",
    whatGoodLooksLike: "What a good answer contains",
    redFlag: "Point of attention",
    equalTreatment: "Put the same questions in the same order to all candidates for the same role.",
  },
  development: {
    transitions: {
      "2-3": "From level 2 to level 3",
      "3-4": "From level 3 to level 4",
    },
    kinds: {
      practice: "Practice on the job",
      coaching: "Coaching or training",
    },
  },
  calibration: {
    title: "Calibration example",
    question: "Which level would you give for this indicator?",
    referenceLabel: "Reference level",
    reasonLabel: "Why",
  },
  trainabilityNote:
    "Trainability values are default judgements, from 0 (hard to change) to 1 (readily trained). They are not measurements; each company sets its own.",
  presets: {
    label: "Starting points to edit, not norms",
    notice:
      "These weights, ranges and minimums are proposals drawn from the description of each stage. They come from no sample and set no standard. Edit them with those who know the account, and keep the reason for each change.",
  },
  raterKinds: {
    self: "Self",
    hr: "HR interviewer",
    manager: "Manager",
    peer: "Peer",
    customer: "Customer contact",
  },
  observability: {
    direct: "Seen at first hand",
    reported: "Evidence collected in an interview or a file",
    none: "Not asked of this kind of rater",
  },
  roles: {
    "knowledge-manager": {
      name: "Knowledge manager",
      description: "Collects, checks and shares what is known about the client, its market and the supplier.",
    },
    "business-manager": {
      name: "Business manager",
      synonym: "Business developer",
      description: "Steers and develops the account’s results for both companies.",
    },
    "project-manager": {
      name: "Project manager",
      description: "Organises people, steps and resources so that commitments are kept.",
    },
    "relationship-manager": {
      name: "Relationship manager",
      description: "Builds and maintains trust at all levels of both organisations.",
    },
  },
  activities: {
    relationships: {
      name: "Developing relationships",
    },
    "action-orientation": {
      name: "Being action-oriented",
    },
    "knowledge-and-strategy": {
      name: "Developing knowledge and strategies",
    },
  },
} satisfies PackLabels<KamAptitudes>;
