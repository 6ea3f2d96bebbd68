import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const accountableForResults = {
  criterion: {
    name: "Assumer pleinement les résultats",
    shortName: "Résultats assumés",
    definition:
      "Assume personnellement les résultats du client et ceux de l’entreprise chez le client, et rend la contribution visible.",
    namedQuality: "Implication",
    whyItMatters:
      "Un partenariat dure tant que les deux parties y gagnent et peuvent le montrer ; quelqu’un doit répondre des chiffres de l’une et de l’autre.",
    workRelevance:
      "La personne à ce poste répond de ce que le client gagne avec nous et de ce que nous gagnons chez lui, et doit pouvoir montrer l’un et l’autre.",
  },
  indicators: {
    "accountable-for-results.client-financials": {
      statement: {
        self: "Je gère les indicateurs financiers du client comme s’ils étaient les miens.",
        other: "Cette personne gère les indicateurs financiers du client comme s’ils étaient les siens.",
        interview: "Gérer les indicateurs financiers du client comme les siens",
      },
      anchors: {
        1: "Ne sait pas nommer les indicateurs financiers du client et ne parle que de prix.",
        2: "Cite les chiffres publiés du client sans en tirer de conséquence pour les travaux en cours.",
        3: "Relie chaque projet à un indicateur sur lequel le client est jugé et en mesure l’effet avec lui.",
        4: "Alerte le client sur la dérive d’un de ses indicateurs et apporte une correction chiffrée.",
        5: "Quand les chiffres du client se dégradent, rebâtit en quelques jours le plan commun en conséquence et répond de l’effet.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’un travail que vous avez relié à un indicateur financier d’un client. Lequel, qu’avez-vous fait, quel effet avez-vous mesuré ?",
          },
          {
            type: "situational",
            text: "Votre client annonce que les stocks doivent baisser de 20 % cette année. En quoi cela change-t-il votre plan de compte ?",
          },
          {
            type: "probing",
            text: "Où avez-vous trouvé ce chiffre, qui en répond chez le client, et quelle est sa valeur aujourd’hui ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite un indicateur, la fonction qui en répond chez le client et sa valeur avant et après.",
          "Montre la conséquence tirée : une action lancée, arrêtée ou modifiée à cause de ce chiffre.",
        ],
        redFlag: "Le seul chiffre cité est le chiffre d’affaires réalisé avec le client.",
      },
      development: {
        "2-3": {
          practice:
            "Choisir l’indicateur sur lequel le contact principal est jugé et en rendre compte à chaque revue mensuelle.",
          coaching:
            "Formation à la lecture des comptes d’un client : marge, stock, trésorerie, sur son dernier rapport annuel.",
        },
        "3-4": {
          practice:
            "Fixer un seuil d’alerte sur deux indicateurs du client et apporter une proposition chiffrée à la prochaine dérive.",
          coaching: "Accompagnement par le contrôle de gestion pour calculer les gains en commun avec le client.",
        },
      },
    },
    "accountable-for-results.client-market-performance": {
      statement: {
        self: "Je travaille à la réussite du client sur son marché, pas seulement à ce qu’il nous achète.",
        other: "Cette personne travaille à la réussite du client sur son marché, pas seulement à ce qu’il achète.",
        interview: "S’engager pour la réussite du client sur son propre marché",
      },
      anchors: {
        1: "Ne sait dire ni à qui le client vend ni comment il se porte sur son marché.",
        2: "Suit le marché du client dans la presse et l’évoque en réunion, sans rien en faire.",
        3: "Convient avec le client d’un résultat de marché à soutenir et rend compte de la contribution apportée.",
        4: "Propose et mène une action qui améliore la position du client auprès de sa propre clientèle.",
        5: "Quand le client recule sur son marché, engage des moyens de l’entreprise dans le redressement et répond du résultat.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une situation où vous avez aidé un client à mieux réussir auprès de sa propre clientèle. Quel était l’enjeu, qu’avez-vous fait, qu’est-ce qui a changé ?",
          },
          {
            type: "situational",
            text: "Votre client perd un de ses gros clients. Vos commandes de l’année ne sont pas menacées. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Quels sont les trois principaux clients de votre client, et que lui reprochent-ils aujourd’hui ?",
          },
        ],
        whatGoodLooksLike: [
          "Décrit la clientèle et la concurrence du client avec des faits récents.",
          "Donne un résultat de marché (part, date de lancement, taux de service) et sa contribution à ce résultat.",
        ],
        redFlag: "Le marché du client n’est décrit que comme une source de commandes.",
      },
      development: {
        "2-3": {
          practice:
            "Visiter deux points de vente ou sites d’usage du client et convenir avec lui d’un résultat de marché à soutenir.",
          coaching: "Séance avec le marketing sur la lecture du marché d’un client : segments, parts, raisons d’achat.",
        },
        "3-4": {
          practice:
            "Concevoir et mener une action commune tournée vers la clientèle du client, avec une mesure fixée à l’avance.",
          coaching:
            "Mentorat par un ou une KAM dont le compte a un plan de marché commun, avec participation à une revue.",
        },
      },
      calibration: {
        vignette:
          "Camille suit de près la presse spécialisée d’un client alimentaire et ouvre chaque réunion par une remarque sur la part de rayon perdue face aux marques de distributeur. Les contacts apprécient cet intérêt et reprennent ces remarques en interne. À la question de ce qui est engagé pour aider le client à regagner de la place en rayon, Camille répond que le client a un bon marketing et que le contrat de livraison se passe bien. Les commandes progressent de 6 % sur un an.",
        referenceLevel: 2,
        reason:
          "Le marché est suivi et évoqué, mais rien n’en est fait : niveau 2. Aucun résultat de marché n’est convenu avec le client, donc pas 3 ; la connaissance est réelle, donc pas 1. La hausse des commandes relève d’un autre indicateur.",
      },
    },
    "accountable-for-results.own-results-at-client": {
      statement: {
        self: "Je réponds des résultats de mon entreprise chez le client, bons ou mauvais.",
        other: "Cette personne répond des résultats de son entreprise chez le client, bons ou mauvais.",
        interview: "Répondre des résultats de l’entreprise chez le client",
      },
      anchors: {
        1: "Attribue les résultats manqués aux autres ou aux circonstances et ne propose rien.",
        2: "Ne donne les résultats que sur demande et explique les écarts sans plan pour les combler.",
        3: "Expose de sa propre initiative objectifs et écarts, avec pour chacun la cause et une action datée.",
        4: "Prévoit un écart avant qu’il apparaisse, corrige la trajectoire et montre l’effet sur la période suivante.",
        5: "Après un échec sérieux, en prend la responsabilité devant la direction, puis tient un plan remanié.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous un objectif que vous avez manqué chez un client clé. Quel était l’écart, qu’avez-vous dit et à qui, qu’avez-vous fait, comment cela s’est-il terminé ?",
          },
          {
            type: "situational",
            text: "En octobre, vous voyez que l’année finira 12 % sous l’objectif. Personne ne l’a remarqué. Que faites-vous cette semaine ?",
          },
          {
            type: "probing",
            text: "Quelle part de cet écart vous revenait, et comment votre hiérarchie la décrirait-elle ?",
          },
        ],
        whatGoodLooksLike: [
          "Donne en chiffres objectif, réalisé et cause, y compris sa propre part.",
          "Montre que l’écart a été annoncé avant toute question.",
        ],
        redFlag: "Chaque écart a une cause extérieure et chaque succès une cause personnelle.",
      },
      development: {
        "2-3": {
          practice:
            "Ouvrir chaque revue mensuelle par les trois écarts principaux, leur cause et une action datée, avant toute question.",
          coaching: "Coaching sur la prévision : reconstruire les quatre dernières et trouver où chacune a dévié.",
        },
        "3-4": {
          practice:
            "Tenir une prévision glissante sur deux trimestres, annoncer tôt un écart et documenter la correction.",
          coaching:
            "Revue croisée avec deux KAM d’autres comptes : prévisions et actions mises à l’épreuve à tour de rôle.",
        },
      },
    },
    "accountable-for-results.client-results-first": {
      statement: {
        self: "Quand mon résultat à court terme et celui du client s’opposent, je pars de celui du client.",
        other:
          "Quand son résultat à court terme et celui du client s’opposent, cette personne part de celui du client.",
        interview: "Faire passer le résultat du client presque avant le sien",
      },
      anchors: {
        1: "Pousse une vente utile à son objectif alors que le client n’y gagne rien.",
        2: "Ne modifie une proposition en faveur du client qu’après ses objections.",
        3: "Propose de sa propre initiative un achat plus petit ou plus tardif quand il sert mieux le client.",
        4: "Renonce à une vente ou la retarde pour le résultat du client et montre à l’entreprise le retour attendu.",
        5: "En fin de trimestre et sous l’objectif, s’en tient à l’intérêt du client et y rallie sa hiérarchie.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous une situation où ce qui convenait au client ne convenait pas à votre objectif. Quels étaient les chiffres de part et d’autre, qu’avez-vous fait, que s’est-il passé ensuite ?",
          },
          {
            type: "situational",
            text: "Le 20 décembre, il vous manque 4 % pour atteindre l’objectif. Un client signerait aujourd’hui pour un équipement qu’il n’utilisera pas avant l’été. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Que vous a coûté ce choix, et qui, dans votre entreprise, n’était pas d’accord ?",
          },
        ],
        whatGoodLooksLike: [
          "Chiffre ce qui a été abandonné et ce que le client y a gagné.",
          "Protège aussi l’entreprise : le choix a été expliqué et accepté, pas dissimulé.",
        ],
        redFlag: "Affirme que l’intérêt du client et le sien coïncident dans tous les cas, sans exemple de conflit.",
      },
      development: {
        "2-3": {
          practice:
            "Pour chaque proposition du trimestre, écrire d’abord le gain du client ; retirer ou réduire toute proposition qui n’en a pas.",
          coaching:
            "Étude en coaching de trois situations réelles où l’intérêt du client et l’objectif de vente divergeaient, avec les arguments de chaque côté.",
        },
        "3-4": {
          practice:
            "Proposer à sa hiérarchie une vente à retarder ou à réduire pour le résultat du client, avec le retour attendu.",
          coaching: "Formation à la valeur à long terme d’un compte, pour chiffrer une vente abandonnée.",
        },
      },
      calibration: {
        vignette:
          "Le 28 mars, Alix est sous l’objectif trimestriel et la direction commerciale appelle deux fois par jour. Un client pharmaceutique, sur la foi d’une prévision ancienne, va commander deux lignes. Alix lui montre qu’une seule ligne rénovée couvre ses volumes jusqu’à l’ouverture de la nouvelle usine, et la commande baisse de moitié. Le jour même, Alix explique cette perte à la direction, avec une vision du compte à cinq ans, et obtient un accord écrit sur l’écart.",
        referenceLevel: 5,
        reason:
          "Sous l’objectif, en fin de trimestre et sous pression quotidienne, l’intérêt du client est tenu et l’appui de la hiérarchie obtenu : niveau 5. Le même choix sans cette pression serait un 4. La commande perdue est le coût du choix, pas une faiblesse.",
      },
    },
    "accountable-for-results.supplier-contribution": {
      statement: {
        self: "Je montre clairement ce que mon entreprise apporte aux résultats du client et je le fais reconnaître.",
        other:
          "Cette personne montre clairement ce que son entreprise apporte aux résultats du client et le fait reconnaître.",
        interview: "Clarifier et valoriser la contribution de l’entreprise",
      },
      anchors: {
        1: "Laisse le client deviner ce que l’entreprise a apporté.",
        2: "Énumère les prestations livrées, sans lien avec ce qu’elles ont changé pour le client.",
        3: "Présente ce qui a changé pour le client, en chiffres que celui-ci reconnaît comme exacts.",
        4: "Amène le client à exposer lui-même cette contribution à sa direction, avec des chiffres établis en commun.",
        5: "Quand le prix est attaqué, fait peser la contribution prouvée dans la décision du client.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous une situation où vous avez dû montrer ce que votre entreprise avait apporté à un client. Comment l’avez-vous établi, qui l’a reconnu, à quoi cela a-t-il mené ?",
          },
          {
            type: "situational",
            text: "La nouvelle direction des achats vous dit que vos services sont un coût comme un autre. Vous avez un seul rendez-vous. Qu’apportez-vous ?",
          },
          {
            type: "probing",
            text: "Qui, chez le client, a confirmé ce chiffre, et quelle part vous en attribuait-on ?",
          },
        ],
        whatGoodLooksLike: [
          "Emploie des chiffres reconnus par le client et écarte ce que l’entreprise n’a pas produit.",
          "Sait dire quelle fonction, chez le client, relaie cette contribution.",
        ],
        redFlag: "Confond la valeur reçue et la liste des prestations livrées.",
      },
      development: {
        "2-3": {
          practice:
            "Rédiger une demi-page sur les effets obtenus chez un client et lui faire approuver chaque chiffre.",
          coaching: "Formation à la mesure de la valeur : point de départ, effet, part attribuée, sur un cas réel.",
        },
        "3-4": {
          practice: "Préparer avec un contact du client la partie valeur que cette personne présentera en interne.",
          coaching:
            "Répétition en coaching d’une discussion de prix qui s’ouvre et se conclut sur la contribution prouvée.",
        },
      },
      calibration: {
        vignette:
          "Lors de la revue annuelle d’un client du secteur des produits ménagers, Maxime montre une page : changements de format ramenés de 55 à 38 minutes, rebuts en baisse de deux points, chiffres tirés du système du client et validés au préalable par le contrôle de gestion de l’usine. Maxime écarte un gain de cadence dû à la nouvelle organisation des équipes du client. La direction d’usine approuve la page. Le siège ne l’a pas vue. Maxime lit ses diapositives à voix haute et dépasse de dix minutes.",
        referenceLevel: 3,
        reason:
          "Les effets sont montrés en chiffres que le client reconnaît : niveau 3. Le client ne les porte pas devant sa direction, donc pas 4 ; une liste de prestations serait un 2. La forme de l’exposé n’est pas notée ici.",
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "accountable-for-results">;
