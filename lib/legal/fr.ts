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
        "Vous voyez vos propres réponses, avec le même lien, jusqu’à son dernier jour. L’équipe RH voit les évaluations données sous un nom, y compris la vôtre, ainsi que les exemples et les faits notés à l’appui ; une personne qui doit encore vous évaluer ne voit les autres évaluations qu’après envoi de la sienne. La direction commerciale voit les évaluations et les résultats, sans ce qui a été écrit à l’appui. Les personnes qui exploitent le serveur peuvent atteindre les données pour des raisons techniques.",
    },
    candidateName: {
      description: "Nom de la personne évaluée",
    },
    raterGroup: {
      description: "Groupe au titre duquel la personne répond, en toutes lettres",
    },
    raterAccessList: {
      description: "Qui voit les réponses des personnes consultées, une phrase par rôle",
    },
    minGroupSize: {
      description: "Plus petit groupe de collègues montré ; jamais moins de 3",
    },
    minCustomerGroupSize: {
      description: "Plus petit groupe de contacts chez les clients montré ; jamais moins de 3",
    },
    minCommentGroupSize: {
      description: "Plus petit groupe dont les commentaires sont montrés ; jamais moins de 5",
    },
    namedGroups: {
      description: "Groupes dont les réponses sont identifiées",
      default: "la personne évaluée, la hiérarchie directe et l’équipe RH",
    },
    technicalAccess: {
      description: "Qui peut atteindre le lien technique",
      default: "celles qui exploitent le serveur et sa base de données",
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
    retentionRaterMonths: {
      description: "Délai avant l’effacement des coordonnées des personnes consultées",
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
    "rater-purpose.recruitment":
      "Votre avis est un élément parmi d’autres dans un recrutement pour un poste de Key Account Manager.",
    "rater-purpose.mobility":
      "Votre avis est un élément parmi d’autres dans une mobilité interne vers un poste de Key Account Manager.",
    "rater-purpose.development":
      "Votre avis sert à préparer le plan de développement de cette personne. Il n’est utilisé ni pour une sélection, ni pour une promotion, ni pour la rémunération, ni pour des sanctions.",
    "legal-basis.recruitment": "les mesures prises à votre demande avant un éventuel contrat (RGPD, article 6.1.b)",
    "legal-basis.mobility":
      "l’intérêt légitime de l’organisation à pourvoir le poste sur des éléments comparables (RGPD, article 6.1.f)",
    "legal-basis.development":
      "l’intérêt légitime de l’organisation à préparer des plans de développement sur des éléments comparables (RGPD, article 6.1.f)",
    "legal-basis.rater":
      "l’intérêt légitime de l’organisation à entendre les personnes qui ont vu le travail (RGPD, article 6.1.f)",
    "rater-group.manager": "hiérarchie directe",
    "rater-group.peer": "collègue",
    "rater-group.customer": "contact chez un client",
    "rater-access.named":
      "L’équipe RH et la direction commerciale voient vos niveaux à côté des autres évaluations ; une personne qui doit encore évaluer {{candidateName}} ne les voit qu’après envoi de sa propre évaluation. {{candidateName}} dispose d’un droit légal d’accès à ses propres données, vos réponses comprises.",
    "rater-access.group":
      "L’équipe RH et la direction commerciale voient le résultat de votre groupe à côté des autres évaluations, quand assez de personnes ont répondu ; une personne qui doit encore évaluer {{candidateName}} ne le voit qu’après envoi de sa propre évaluation. {{candidateName}} dispose d’un droit légal d’accès à ses propres données : en réponse à une telle demande, {{organisation}} protège votre identité autant que la loi le permet, au besoin en résumant les commentaires.",
    "methods.self":
      "Vous répondez à un questionnaire d’auto-évaluation. Il est présenté à côté des autres évaluations et n’entre pas dans la note.",
    "methods.interview":
      "Une ou plusieurs personnes des RH évaluent les mêmes comportements d’après les mêmes descriptions, à partir d’un entretien ou de faits documentés, et peuvent noter les faits à l’appui de chaque évaluation.",
    "methods.manager":
      "L’avis de votre hiérarchie directe est demandé sur ce qu’elle peut observer. Ces réponses figurent sous le nom de la personne qui les donne.",
    "methods.peers":
      "L’avis de collègues est demandé sur ce que des collègues peuvent observer. Leurs réponses sont confidentielles : elles ne sont montrées que par groupe, à partir de {{minGroupSize}} collègues ayant répondu, et n’entrent dans aucun chiffre avant.",
    "methods.customers":
      "L’avis de contacts chez les clients est demandé sur ce que des clients peuvent observer. Leurs réponses sont confidentielles : elles ne sont montrées que par groupe, à partir de {{minCustomerGroupSize}} contacts ayant répondu, et n’entrent dans aucun chiffre avant.",
    "retention.recruitment":
      "Si votre candidature n’est pas retenue, vos données sont conservées {{retentionNotSelectedMonths}} après l’annonce du résultat. Si vous rejoignez l’entreprise, elles le sont {{retentionSelectedMonths}} après cette annonce.",
    "retention.mobility":
      "Si la mobilité n’a pas lieu, vos données sont conservées {{retentionNotSelectedMonths}} après l’annonce du résultat. Si elle a lieu, elles le sont {{retentionSelectedMonths}} après cette annonce.",
    "retention.development":
      "Vos données sont conservées {{retentionDevelopmentMonths}}, afin de comparer deux évaluations, ou jusqu’à la fin de votre contrat si elle intervient avant.",
    "retention.rater":
      "{{organisation}} conserve vos réponses aussi longtemps que l’évaluation à laquelle elles contribuent, et efface vos coordonnées {{retentionRaterMonths}} après la clôture de la campagne. L’organisation s’en charge elle-même : cette version de l’application n’efface rien d’elle-même.",
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
    "rater-notice": {
      title: "Avant de donner votre avis",
      blocks: {
        "why-you": {
          heading: "Pourquoi votre avis est demandé",
          body: "{{organisation}} vous demande votre avis concernant {{candidateName}}. Votre avis est demandé à ce titre : {{raterGroup}}. {{purposeText}} Votre participation est libre. Vous pouvez refuser, avec ou sans motif, sans conséquence pour vous.",
        },
        named: {
          heading: "Vos réponses figurent sous votre nom",
          body: "Vous répondez au titre de la hiérarchie directe. L’équipe RH et la direction commerciale, chez {{organisation}}, voient chaque niveau que vous choisissez, avec votre nom à côté. Seules les réponses des collègues et des clients sont montrées par groupe.\n\nLes exemples que vous écrivez sont conservés avec vos réponses. Décrivez ce qui a été fait et l’effet produit. N’écrivez rien sur la santé, la famille, les origines, les opinions ou la vie privée.",
        },
        "what-we-ask": {
          heading: "Ce qui vous est demandé",
          body: "Répondre demande environ {{durationMinutes}} minutes ; le dernier jour pour répondre est le {{deadline}}. Vos réponses sont enregistrées au fur et à mesure et vous pouvez revenir avec le même lien. Pour chaque comportement, lisez les descriptions et choisissez la plus proche de ce que vous avez vu par vous-même ces douze derniers mois. Si vous ne l’avez pas vu, choisissez « Non observé » : c’est sans effet sur la note. Jugez le comportement, non la personne, et pensez à plusieurs situations plutôt qu’à la dernière.",
        },
        anonymity: {
          heading: "Comment vos réponses restent confidentielles",
          body: "Vos réponses sont confidentielles et ne sont montrées qu’avec celles de votre groupe. Tant que moins de {{minGroupSize}} collègues, ou moins de {{minCustomerGroupSize}} clients, ont répondu, rien de ce groupe n’est montré et ses réponses n’entrent dans aucun niveau ni aucun total.\n\nL’application applique cette règle à toute personne qui s’y connecte, quel que soit son rôle. Ces minimums peuvent être relevés, jamais fixés au-dessous de trois, et ils ne sont pas abaissés une fois la campagne commencée.",
        },
        limits: {
          heading: "Ses limites",
          body: "Cette règle ne couvre pas les personnes suivantes, dont les réponses figurent sous leur nom : {{namedGroups}}.\n\nPour toute autre personne, l’équipe RH voit si vous avez répondu ou refusé, et quel jour, afin d’envoyer des rappels ; elle ne voit pas ce que vous avez répondu. Le résultat d’un groupe est recalculé chaque fois qu’une personne de plus répond : qui le compare avant et après pourrait en déduire une partie de la dernière réponse.\n\nPour que vous puissiez revenir à vos réponses, un lien technique entre elles et votre invitation est conservé avec elles, y compris dans les sauvegardes. Aucune page ne le montre ; seules y ont accès les personnes suivantes : {{technicalAccess}}. Vos réponses sont donc confidentielles, sans être impossibles à retracer.",
        },
        comments: {
          heading: "Vos exemples",
          body: "Les exemples écrits par des collègues et des clients ne sont jamais montrés pour moins de {{minCommentGroupSize}} personnes. Dans cette version de l’application, aucune page ne les montre à d’autres qu’à la personne qui les a écrits. Vos propres mots peuvent tout de même vous révéler : évitez les noms, les dates et les situations que vous seriez la seule personne à connaître. Décrivez ce qui a été fait et l’effet produit. N’écrivez rien sur la santé, la famille, les origines, les opinions ou la vie privée.",
        },
        use: {
          heading: "Ce que deviennent vos réponses",
          body: "{{raterAccessList}}\n\nAucune décision n’est prise par l’application : ce sont des personnes qui décident.",
        },
        "your-data": {
          heading: "Vos propres données",
          body: "{{organisation}} détient votre nom, votre adresse électronique, le fait que votre avis a été demandé concernant {{candidateName}}, et vos réponses. Votre nom et votre adresse viennent de ses fichiers ou ont été donnés par la personne évaluée. Base légale : {{legalBasis}}.\n\n{{retentionText}}\n\nVous pouvez demander à consulter, rectifier ou effacer vos données, ou vous opposer à leur usage, en écrivant à {{dpoContact}}, et adresser une réclamation à {{supervisoryAuthority}}. Vous pouvez modifier vos réponses jusqu’à l’envoi ; ensuite, votre contact peut les rouvrir pour vous tant que la campagne est en cours.",
        },
        contact: {
          heading: "Questions",
          body: "Votre contact est {{contactName}}, {{contactEmail}}.\n\nVersion {{noticeVersion}} de cette notice, {{noticeDate}}.",
        },
        decline: {
          heading: "Si vous préférez ne pas répondre",
          body: "Vous pouvez refuser ci-dessous, ou plus tard depuis chaque page du formulaire. Vous ne recevez plus de rappel ensuite.",
        },
        acknowledgement: {
          heading: "Confirmation",
          body: "J’ai lu ces informations et j’accepte de donner mon avis.",
        },
      },
    },
  },
} satisfies LegalText<Legal>;
