import type { PackLabels } from "../../types";
import type { KamAptitudes } from "../shape";

export const labels = {
  name: "Aptitudes du KAM",
  subtitle: "Cinq aptitudes pour le métier de Key Account Manager, évaluées à partir de comportements observés",
  description:
    "Vingt-trois indicateurs regroupés en cinq critères. Chacun se note de 1 à 5 d’après des comportements décrits, par des personnes qui les ont vus ou par une personne qui en a recueilli les preuves en entretien. L’entreprise fixe les poids et le profil idéal.",
  orientation: {
    label: "Aptitude",
    text: "Des trois orientations qui servent à décrire un ou une KAM, comportement, aptitude et compétence, ce référentiel couvre l’aptitude : une disposition naturelle que la formation et le coaching peuvent transformer en compétence.",
  },
  validityNotice:
    "Ce questionnaire est une façon structurée de recueillir des jugements. Ce n’est pas un test validé et il ne prédit rien à lui seul. Une décision concernant une personne exige plusieurs sources et un être humain identifié qui en répond.",
  scale: {
    instruction:
      "Choisissez le niveau le plus proche de ce que vous avez vu ou des preuves recueillies. En cas d’hésitation entre deux niveaux, prenez le plus bas, sauf si vous pouvez citer un fait pour le plus haut.",
    levels: {
      1: "Non démontré, ou contraire observé",
      2: "Partiellement démontré",
      3: "Solide",
      4: "Fort, avec un effet au-delà de la tâche",
      5: "Exceptionnel, y compris sous pression",
    },
    notObserved: "Non observé",
    notObservedHelp:
      "Sans effet sur la note. À choisir chaque fois que vous n’avez aucun fait sur lequel vous appuyer.",
    evidencePrompt: "Quel fait justifie ce niveau ? Où, quand, qu’est-ce qui a été fait ?",
  },
  interview: {
    typeLabels: {
      past: "Comportement passé",
      situational: "Mise en situation",
      probing: "Relance",
    },
    starReminder:
      "Situation, tâche, action, résultat : prenez des notes sous ces quatre titres avant d’attribuer un niveau.",
    whatGoodLooksLike: "Ce que contient une bonne réponse",
    redFlag: "Point d’attention",
    equalTreatment: "Posez les mêmes questions, dans le même ordre, à toutes les personnes candidates au même poste.",
  },
  development: {
    transitions: {
      "2-3": "Du niveau 2 au niveau 3",
      "3-4": "Du niveau 3 au niveau 4",
    },
    kinds: {
      practice: "Pratique en situation de travail",
      coaching: "Coaching ou formation",
    },
  },
  calibration: {
    title: "Exemple de calibrage",
    question: "Quel niveau donneriez-vous pour cet indicateur ?",
    referenceLabel: "Niveau de référence",
    reasonLabel: "Pourquoi",
  },
  trainabilityNote:
    "Le potentiel de progression indiqué est un jugement par défaut, de 0 (difficile à changer) à 1 (facile à former). Ce n’est pas une mesure ; chaque entreprise fixe ses propres valeurs.",
  presets: {
    label: "Points de départ à modifier, pas des normes",
    notice:
      "Ces poids, plages et minimums sont des propositions tirées de la description de chaque stade. Ils ne viennent d’aucun échantillon et ne fixent aucune norme. Modifiez-les avec les personnes qui connaissent le compte et gardez une trace de la raison de chaque changement.",
  },
  raterKinds: {
    self: "Auto-évaluation",
    hr: "Entretien RH",
    manager: "Hiérarchie",
    peer: "Collègue",
    customer: "Contact client",
  },
  observability: {
    direct: "Observé directement",
    reported: "Preuves recueillies en entretien ou dans un dossier",
    none: "Non demandé à cette source",
  },
  roles: {
    "knowledge-manager": {
      name: "Manager de la connaissance",
      description: "Recueille, vérifie et partage ce que l’on sait du client, de son marché et du fournisseur.",
    },
    "business-manager": {
      name: "Manager de business",
      synonym: "Développeur de business",
      description: "Pilote et développe les résultats du compte pour les deux entreprises.",
    },
    "project-manager": {
      name: "Manager de projet",
      description: "Organise personnes, étapes et moyens pour que les engagements soient tenus.",
    },
    "relationship-manager": {
      name: "Manager des relations",
      description: "Construit et entretient la confiance à tous les niveaux des deux organisations.",
    },
  },
  activities: {
    relationships: {
      name: "Développer des relations",
    },
    "action-orientation": {
      name: "S’orienter vers l’action",
    },
    "knowledge-and-strategy": {
      name: "Développer la connaissance et des stratégies",
    },
  },
} satisfies PackLabels<KamAptitudes>;
