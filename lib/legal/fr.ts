import type { Legal } from "./shape";
import type { LegalText } from "./types";

export const fr = {
  reviewNotice:
    "Modèle. À faire compléter et relire par le conseil juridique de l’organisation avant usage. Ce texte ne vaut pas consultation juridique.",
  placeholders: {
    organisation: {
      description: "Nom de l’entreprise qui conduit l’évaluation",
    },
    contactName: {
      description: "Personne nommée qui répond aux questions",
    },
    contactEmail: {
      description: "Adresse électronique de cette personne",
    },
    dpoContact: {
      description:
        "Contact pour les données personnelles (personne déléguée à la protection des données, s’il y en a une)",
      default: "votre contact",
    },
    purposeText: {
      description: "But de la campagne",
    },
    roleTitle: {
      description: "Poste ou rôle concerné",
      default: "Key Account Manager",
    },
    legalBasis: {
      description: "Base légale retenue par l’entreprise avec son conseil",
    },
    criteriaList: {
      description: "Noms des critères, dans la langue de lecture",
    },
    methodsList: {
      description: "Méthodes utilisées",
    },
    durationMinutes: {
      description: "Temps de réponse estimé, en minutes",
    },
    deadline: {
      description: "Dernier jour pour répondre",
    },
    accommodationContact: {
      description: "Personne à qui demander un aménagement",
      default: "votre contact",
    },
    accessList: {
      description: "Qui voit quoi, une phrase par rôle",
      default:
        "Vous voyez vos propres réponses pendant que vous remplissez le formulaire. L’équipe RH voit les évaluations, y compris la vôtre, ainsi que les exemples et les faits notés à l’appui ; une personne qui doit encore vous évaluer ne voit les autres évaluations qu’après envoi de la sienne. La direction commerciale voit les évaluations et les résultats, sans ce qui a été écrit à l’appui. Les personnes qui exploitent le serveur peuvent atteindre les données pour des raisons techniques.",
    },
    hostingText: {
      description: "Lieu d’hébergement, hébergeur et tout transfert hors de l’Espace économique européen",
      default:
        "sur des serveurs choisis par l’organisation nommée plus haut, qui exploite elle-même cette application ; votre contact peut vous dire où ils se trouvent",
    },
    retentionText: {
      description: "Durée de conservation des données",
    },
    retentionNotSelectedMonths: {
      description: "Durée de conservation si la candidature n’est pas retenue",
    },
    retentionSelectedMonths: {
      description: "Durée de conservation si la personne prend le poste",
    },
    retentionDevelopmentMonths: {
      description: "Durée de conservation pour une campagne de développement",
    },
    decisionMaker: {
      description: "Personne ou fonction nommée qui décide",
      default: "les responsables du poste ou du rôle, dont votre contact peut vous donner les noms",
    },
    reviewContact: {
      description: "Personne, autre que celle qui décide, qui reçoit les demandes de réexamen",
      default: "votre contact",
    },
    supervisoryAuthority: {
      description: "Autorité de protection des données",
      default: "l’autorité de protection des données de votre pays (en France, la CNIL, www.cnil.fr)",
    },
    noticeVersion: {
      description: "Version du texte montré",
    },
    noticeDate: {
      description: "Date de cette version",
    },
  },
  snippets: {
    "purpose.recruitment":
      "Le but est de comparer votre expérience à ce qui est attendu d’un ou d’une Key Account Manager chez {{organisation}}, comme élément parmi d’autres d’un recrutement.",
    "purpose.mobility":
      "Le but est de comparer votre expérience à ce qui est attendu d’un ou d’une Key Account Manager chez {{organisation}}, comme élément parmi d’autres d’une mobilité interne.",
    "purpose.development":
      "Le but est de préparer un plan de développement. Les résultats ne servent ni à une sélection, ni à une promotion, ni à la rémunération, ni à des sanctions.",
    "legal-basis.recruitment": "les mesures prises à votre demande avant un éventuel contrat (RGPD, article 6.1.b)",
    "legal-basis.mobility":
      "l’intérêt légitime de l’organisation à pourvoir le poste sur des éléments comparables (RGPD, article 6.1.f)",
    "legal-basis.development":
      "l’intérêt légitime de l’organisation à préparer des plans de développement sur des éléments comparables (RGPD, article 6.1.f)",
    "methods.self":
      "Vous répondez à un questionnaire d’auto-évaluation. Il est présenté à côté des évaluations des RH et n’entre pas dans la note.",
    "methods.interview":
      "Une ou plusieurs personnes des RH évaluent les mêmes comportements d’après les mêmes descriptions, à partir d’un entretien ou de faits documentés, et peuvent noter les faits à l’appui de chaque évaluation.",
    "retention.recruitment":
      "Si votre candidature n’est pas retenue, vos données sont conservées {{retentionNotSelectedMonths}} après l’annonce du résultat. Si vous rejoignez l’entreprise, elles le sont {{retentionSelectedMonths}} après cette annonce.",
    "retention.mobility":
      "Si la mobilité n’a pas lieu, vos données sont conservées {{retentionNotSelectedMonths}} après l’annonce du résultat. Si elle a lieu, elles le sont {{retentionSelectedMonths}} après cette annonce.",
    "retention.development":
      "Vos données sont conservées {{retentionDevelopmentMonths}}, afin de comparer deux évaluations, ou jusqu’à la fin de votre contrat si elle intervient avant.",
  },
  documents: {
    "candidate-notice": {
      title: "Avant de commencer : comment se déroule cette évaluation",
      blocks: {
        who: {
          heading: "Qui vous sollicite",
          body: "{{organisation}} est responsable de cette évaluation et des données qui en résultent. Votre contact est {{contactName}}, {{contactEmail}}. Pour toute question sur les données personnelles, écrivez à {{dpoContact}}.",
        },
        why: {
          heading: "Pourquoi",
          body: "{{purposeText}}\n\nPoste ou rôle concerné : {{roleTitle}}. Base légale : {{legalBasis}}. Ce but ne change pas ensuite sans que vous en ayez d’abord connaissance.",
        },
        criteria: {
          heading: "Ce qui est examiné",
          body: "Seulement ce qui se rapporte directement au rôle de Key Account Manager : {{criteriaList}}. Chaque critère se décompose en comportements observables, décrits sur cinq niveaux. Vous voyez ces descriptions avant de répondre.\n\nL’évaluation ne porte ni sur votre santé, ni sur votre famille, vos origines, vos opinions ou votre vie privée. Merci de ne pas écrire ce type d’information dans les zones de texte libre, à votre sujet ou au sujet d’autres personnes.",
        },
        methods: {
          heading: "Quelles méthodes",
          body: "{{methodsList}}\n\nLes notes sont calculées selon des règles fixes, écrites et identiques pour tout le monde ; vous pouvez en demander communication. Il s’agit d’une manière structurée de recueillir des jugements. Ce n’est pas un test psychologique validé et cela ne prédit pas la réussite. L’application n’analyse ni votre voix, ni votre visage, ni vos émotions, ni votre CV, ni votre activité en dehors de cette page.",
        },
        "your-part": {
          heading: "Ce que vous allez faire",
          body: "Répondre demande environ {{durationMinutes}} minutes. Les questions ne sont pas limitées en temps. Vous pouvez vous arrêter et revenir avec le même lien jusqu’au {{deadline}} ; vos réponses sont enregistrées au fur et à mesure et vous les relisez avant l’envoi. Une fois envoyées, elles ne peuvent plus être modifiées ici ; pour une copie ou une rectification, écrivez à votre contact.\n\nIl n’y a pas de question piège. Si un énoncé ne correspond pas à votre expérience, choisissez « Non observé » : il n’entre pas dans la note. Si vous décidez de ne pas participer, dites-le à votre contact, qui vous expliquera ce que cela implique pour la suite.",
        },
        adjustments: {
          heading: "Aménagements",
          body: "Si vous avez besoin d’un aménagement (échéance plus tardive, autre format, aide pour utiliser l’appareil, entretien à la place du formulaire), écrivez à {{accommodationContact}} à tout moment. Vous n’avez pas à donner de motif médical, et la demande n’entre pas dans l’évaluation.",
        },
        "who-sees": {
          heading: "Qui voit quoi",
          body: "{{accessList}}\n\nPersonne d’autre dans l’entreprise n’y a accès par défaut. Vos données sont hébergées comme suit : {{hostingText}}. Elles ne sont ni vendues ni utilisées à des fins publicitaires.",
        },
        "how-long": {
          heading: "Combien de temps les données sont conservées",
          body: "{{retentionText}}\n\nEnsuite, {{organisation}} efface vos données, sauvegardes comprises, sauf si la loi ou un litige impose d’en garder plus longtemps une copie. L’organisation s’en charge elle-même : cette version de l’application n’efface rien d’elle-même.",
        },
        "human-decision": {
          heading: "La décision est humaine",
          body: "Aucune décision vous concernant n’est prise par l’application. Elle présente des évaluations, leur origine et ce qui n’a pas été évalué. La décision est prise par {{decisionMaker}} ; elle peut s’écarter des chiffres. Vous pouvez demander une explication, donner votre point de vue sur toute évaluation, contester le résultat et demander qu’une autre personne le réexamine. Pour cela, écrivez à {{reviewContact}}.",
        },
        rights: {
          heading: "Vos droits",
          body: "Vous pouvez demander à voir les données qui vous concernent, en recevoir une copie, les faire rectifier ou effacer, en limiter l’usage et, selon la base légale, vous y opposer ou les récupérer pour les transmettre ailleurs. Vous pouvez demander vos résultats sous une forme compréhensible.\n\nPour exercer ces droits, écrivez à {{dpoContact}} ; vous recevez une réponse dans un délai d’un mois ou, s’il faut plus de temps, un avis dans ce même délai. Vous pouvez aussi adresser une réclamation à {{supervisoryAuthority}}. L’exercice de ces droits ne peut pas vous être reproché.",
        },
        contact: {
          heading: "Questions",
          body: "{{contactName}} répond à vos questions avant, pendant et après l’évaluation : {{contactEmail}}.\n\nVersion {{noticeVersion}} de cette notice, {{noticeDate}}.",
        },
        acknowledgement: {
          heading: "Confirmation",
          body: "J’ai lu ces informations. (Ceci confirme que vous avez reçu l’information. Ce n’est pas un consentement et vous ne renoncez à aucun droit.)",
        },
      },
    },
  },
} satisfies LegalText<Legal>;
