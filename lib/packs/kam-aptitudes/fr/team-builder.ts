import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const teamBuilder = {
  criterion: {
    name: "Bâtir l’équipe",
    shortName: "Construction d’équipe",
    definition:
      "Réunit, pilote et valorise les personnes qui servent le client, avec ou sans lien hiérarchique, à mesure que le partenariat s’approfondit.",
    namedQuality: "Leadership",
    whyItMatters:
      "Plus la relation est étroite, plus il y a de fonctions en contact des deux côtés ; personne ne peut la porter sans équipe.",
    workRelevance:
      "Plusieurs fonctions servent un compte clé et la plupart ne dépendent pas de la personne à ce poste, qui doit les réunir et les garder unies.",
  },
  indicators: {
    "team-builder.leads-with-or-without-authority": {
      statement: {
        self: "Je pilote l’équipe qui sert le compte, avec ou sans lien hiérarchique.",
        other: "Cette personne pilote l’équipe qui sert le compte, avec ou sans lien hiérarchique.",
        interview: "Piloter l’équipe du compte, avec ou sans lien hiérarchique",
      },
      anchors: {
        1: "Attend que la hiérarchie des membres mette l’équipe au travail.",
        2: "Distribue les tâches et relance ; le travail s’arrête quand les relances s’arrêtent.",
        3: "Convient des rôles, des délais et des règles de travail avec chaque membre et avec sa hiérarchie.",
        4: "Fait mener par les membres leur partie devant le client, en appui et sans reprendre la main.",
        5: "Quand les priorités divisent l’équipe, retrouve un terrain d’entente et la fait livrer sans ordre venu d’en haut.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une équipe que vous avez pilotée pour un compte sans lien hiérarchique avec ses membres. Quel était le but, qu’avez-vous fait, qu’a livré l’équipe ?",
          },
          {
            type: "situational",
            text: "La personne la plus qualifiée techniquement sur votre compte est affectée à un autre projet par sa hiérarchie. Vous livrez dans cinq semaines. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Qu’est-ce qu’un membre de cette équipe a gagné à travailler avec vous, et comment le savez-vous ?",
          },
        ],
        whatGoodLooksLike: [
          "Décrit ce qui a été convenu avec la hiérarchie des membres, pas seulement avec les membres.",
          "Donne l’exemple d’un membre qui a mené sa partie devant le client, avec un appui.",
        ],
        redFlag:
          "L’autorité est empruntée à chaque fois : il a fallu mettre la direction en copie pour obtenir une réponse.",
      },
      development: {
        "2-3": {
          practice:
            "Rédiger avec chaque membre une page sur le rôle, le temps et les délais, et la faire accepter par sa hiérarchie.",
          coaching: "Formation au management transversal : influence, engagements, feedback, sur un cas réel d’équipe.",
        },
        "3-4": {
          practice: "Confier un rendez-vous client à deux membres, les préparer, rester en retrait puis débriefer.",
          coaching:
            "Coaching d’équipe en trois séances sur les règles de décision et les obstacles, dont une avec les responsables des membres.",
        },
      },
      calibration: {
        vignette:
          "Sacha pilote sept personnes sur un compte de distribution, sans lien hiérarchique. En janvier, Sacha a convenu avec chacune, et avec leurs quatre responsables, des tâches et du nombre de jours par mois. L’accord est affiché en salle de projet et les délais sont tenus. Devant le client, Sacha présente tout et les spécialistes répondent aux questions. L’une de ces personnes dit que son rôle est clair. Les diapositives de Sacha sont souvent surchargées.",
        referenceLevel: 3,
        reason:
          "Rôles et temps sont convenus avec les membres et leur hiérarchie, les délais sont tenus : niveau 3. Les membres ne mènent pas leur partie devant le client, donc pas 4 ; le travail ne repose pas sur des relances, donc pas 2.",
      },
    },
    "team-builder.builds-team-over-time": {
      statement: {
        self: "Je construis l’équipe du compte pas à pas, à mesure que la relation devient un partenariat.",
        other:
          "Cette personne construit l’équipe du compte pas à pas, à mesure que la relation devient un partenariat.",
        interview: "Constituer l’équipe à mesure que la relation devient partenariale",
      },
      anchors: {
        1: "Garde le client pour soi et ne laisse personne d’autre entrer dans la relation.",
        2: "Fait appel à une autre fonction pour un problème, puis reprend le client en solo.",
        3: "Associe les fonctions prévues au plan de compte et les met en lien avec leurs homologues chez le client.",
        4: "Identifie les rôles qu’exigera l’étape suivante de la relation et les met en place avant qu’elle commence.",
        5: "Maintient l’équipe malgré départs ou réorganisation : chaque recrue travaille avec le client en quelques semaines.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une équipe de compte qui a grandi sous votre impulsion. Qui était là au départ, qui avez-vous associé et quand, qu’est-ce qui a changé pour le client ?",
          },
          {
            type: "situational",
            text: "Le client veut passer de l’achat de machines à un programme d’amélioration commun sur trois sites. Qui rejoint l’équipe, et dans quel ordre ?",
          },
          {
            type: "probing",
            text: "Qui avez-vous associé trop tard, et qu’est-ce que cela a coûté ?",
          },
        ],
        whatGoodLooksLike: [
          "Relie chaque arrivée à une étape de la relation ou du plan de compte.",
          "Décrit comment une recrue a été intégrée et a apporté quelque chose au client.",
        ],
        redFlag: "Être de tous les contacts est présenté comme une force.",
      },
      development: {
        "2-3": {
          practice:
            "Dresser la carte des contacts des deux côtés et mettre trois fonctions en lien avec leurs homologues ce trimestre.",
          coaching:
            "Formation à la conception d’une équipe de compte : rôles, matrice de contacts, intégration d’une recrue.",
        },
        "3-4": {
          practice: "Plan de compte en main, lister les rôles utiles dans douze mois et en obtenir un en avance.",
          coaching:
            "Mentorat par un ou une KAM dont le compte est à une étape plus avancée, en comparant les deux équipes.",
        },
      },
    },
    "team-builder.shares-results": {
      statement: {
        self: "J’associe toute l’équipe aux résultats du compte : chiffres, décisions et mérite.",
        other: "Cette personne associe toute l’équipe aux résultats du compte : chiffres, décisions et mérite.",
        interview: "Associer toute l’équipe aux résultats",
      },
      anchors: {
        1: "Présente les résultats de l’équipe comme une réussite personnelle.",
        2: "Remercie l’équipe quand les résultats arrivent, sans montrer de chiffres ni dire qui a fait quoi.",
        3: "Partage les chiffres du compte à dates fixes et nomme les personnes qui ont contribué à chaque résultat.",
        4: "Fixe les objectifs avec l’équipe et fait reconnaître les contributions par la hiérarchie de chaque membre.",
        5: "Après un échec, partage les mauvais chiffres comme les bons et fait choisir à l’équipe la voie du redressement.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’un bon résultat chez un client, dû au travail de plusieurs personnes. Qui a fait quoi, qu’avez-vous fait une fois le résultat connu, que s’est-il passé ensuite ?",
          },
          {
            type: "situational",
            text: "La direction vous félicite par courriel, quarante personnes en copie, pour un succès dû surtout à deux membres de l’équipe technique. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "De quels chiffres l’équipe disposait-elle, et depuis quand ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite sans attendre la question les personnes et leurs contributions.",
          "Décrit des chiffres partagés dans les mauvaises périodes comme dans les bonnes.",
        ],
        redFlag: "Ne sait pas dire ce que d’autres ont apporté à ce succès.",
      },
      development: {
        "2-3": {
          practice:
            "Tenir chaque mois avec toute l’équipe une revue de 20 minutes des chiffres du compte, en nommant les contributions.",
          coaching:
            "Formation à la reconnaissance et au feedback, avec préparation de trois messages aux responsables des membres.",
        },
        "3-4": {
          practice:
            "Fixer avec l’équipe les deux objectifs du compte pour l’an prochain et obtenir une ligne dans l’entretien annuel de chaque membre.",
          coaching: "Coaching sur l’annonce d’une mauvaise nouvelle à une équipe, préparé sur un cas réel.",
        },
      },
      calibration: {
        vignette:
          "Le compte dépasse son objectif de 11 %. Charlie envoie le soir même un message chaleureux aux huit membres de l’équipe, apporte des viennoiseries et dit que rien n’aurait été possible sans les autres. Deux membres de l’équipe technique se demandent quel était l’objectif et laquelle de leurs actions a compté. Charlie répond que les chiffres sont pour la direction mais que tout le monde a été formidable. Les achats du client disent apprécier cette équipe.",
        referenceLevel: 2,
        reason:
          "L’équipe est remerciée sans chiffres et sans dire qui a fait quoi : niveau 2. Des chiffres et des contributions nommées feraient un 3 ; le mérite n’a pas été confisqué, donc pas 1. Le compliment des achats est un autre sujet.",
      },
    },
    "team-builder.marks-progress": {
      statement: {
        self: "Je marque les étapes que franchit l’équipe et je donne à chacune son moment de reconnaissance.",
        other:
          "Cette personne marque les étapes que franchit l’équipe et donne à chacune son moment de reconnaissance.",
        interview: "Marquer et célébrer les étapes de progression",
      },
      anchors: {
        1: "Laisse passer les étapes de l’équipe sans un mot.",
        2: "Ne marque que la signature du contrat ou la fin de l’année, et aucune étape entre les deux.",
        3: "Fixe des étapes avec l’équipe au départ et marque chacune quand elle est atteinte.",
        4: "Marque chaque étape avec le client ou d’autres fonctions et en tire une leçon en commun.",
        5: "Dans une longue période difficile, trouve de vrais progrès à marquer et garde l’équipe mobilisée.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une étape franchie par votre équipe et que vous avez choisi de marquer. Pourquoi celle-là, qu’avez-vous fait, quel effet avez-vous vu ?",
          },
          {
            type: "situational",
            text: "Un projet de quatorze mois donnera son premier résultat visible au dixième mois. Comment gardez-vous l’équipe unie jusque-là ?",
          },
          {
            type: "probing",
            text: "Quel moment l’équipe elle-même a-t-elle cité comme celui qui comptait ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite des étapes fixées à l’avance et le signe que chacune est atteinte.",
          "Décrit une reconnaissance adaptée aux personnes, avec ce qui a été appris.",
        ],
        redFlag: "Célébrer se résume à un dîner une fois le contrat signé.",
      },
      development: {
        "2-3": {
          practice:
            "Fixer quatre étapes avec l’équipe pour le projet en cours et marquer la première dans la semaine où elle est atteinte.",
          coaching: "Formation courte aux jalons et aux rituels de projet, avec un rituel choisi par l’équipe.",
        },
        "3-4": {
          practice:
            "À la prochaine étape, inviter l’équipe du client : ce que nous avons appris, ce qui change, grâce à qui.",
          coaching: "Coaching à l’animation d’un retour d’expérience, le premier étant mené en binôme.",
        },
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "team-builder">;
