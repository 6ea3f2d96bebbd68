import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const problemSolver = {
  criterion: {
    name: "Résoudre les problèmes",
    shortName: "Résolution de problème",
    definition:
      "Affronte les problèmes, remonte à leur racine avec une attitude constructive, et en sort avec un partenariat et une connaissance du client renforcés.",
    namedQuality: "Attitude positive",
    whyItMatters:
      "Les grands comptes apportent de grands problèmes ; la façon de les traiter fait grandir la confiance ou la détruit.",
    workRelevance:
      "Quand un problème survient chez un compte clé, le client se tourne d’abord vers la personne à ce poste ; la façon de le résoudre décide si la confiance grandit ou se perd.",
  },
  indicators: {
    "problem-solver.large-challenges": {
      statement: {
        self: "Je prends en main les grands défis du compte et je les découpe en étapes réalisables.",
        other: "Cette personne prend en main les grands défis du compte et les découpe en étapes réalisables.",
        interview: "Affronter des défis importants",
      },
      anchors: {
        1: "Évite ou renvoie à d’autres tout problème qui dépasse le quotidien.",
        2: "Prend en charge un gros problème sur consigne et attend des instructions à chaque étape.",
        3: "Prend en charge un gros problème, le découpe en étapes avec responsables et informe le client.",
        4: "Réunit plusieurs fonctions et le client autour d’un seul plan et le fait avancer malgré les revers.",
        5: "Malgré de forts enjeux et des faits encore manquants, décide à temps d’un plan que les deux parties suivent.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous le plus gros problème que vous avez rencontré chez un client clé. Qu’est-ce qui était en jeu, qu’avez-vous fait les premiers jours, comment cela s’est-il terminé ?",
          },
          {
            type: "situational",
            text: "Mardi, 8 heures : un défaut de vos machines arrête trois usines du client dans deux pays. Décrivez votre journée.",
          },
          {
            type: "probing",
            text: "Qu’avez-vous décidé sans disposer de tous les faits, et que décideriez-vous aujourd’hui ?",
          },
        ],
        whatGoodLooksLike: [
          "Décrit les étapes, les responsables et le rythme d’information du client.",
          "Nomme une décision prise dans l’incertitude et ce qui la fondait.",
        ],
        redFlag: "Le problème a été résolu par d’autres pendant que la personne faisait patienter le client.",
      },
      development: {
        "2-3": {
          practice: "Demander à piloter un problème touchant deux fonctions et le mener avec un plan d’étapes écrit.",
          coaching: "Exercice de crise : une demi-journée de simulation, avec débriefing sur les premières décisions.",
        },
        "3-4": {
          practice:
            "Mener un plan commun avec au moins trois fonctions et le client, avec un point hebdomadaire jusqu’à la clôture.",
          coaching:
            "Accompagnement par une personne qui a géré une crise majeure chez un client, sur un problème actuel.",
        },
      },
      calibration: {
        vignette:
          "Une attaque par rançongiciel arrête les systèmes d’un client alimentaire un mardi matin ; personne ne sait pour combien de temps. À midi, Andrea a réuni en un seul appel trois fonctions et la direction des opérations du client. Sans prévisions, Andrea décide de produire selon la répartition du mois précédent, dit sur quoi cela repose et ce qui peut mal tourner, et fixe un appel toutes les quatre heures. Les deux entreprises suivent ce plan neuf jours ; aucun magasin n’est en rupture. La facturation prend deux mois à démêler.",
        referenceLevel: 5,
        reason:
          "Enjeux forts, faits manquants, décision à temps et plan suivi par les deux parties : niveau 5. La même mobilisation dans une crise aux faits connus serait un 4. La facturation désordonnée n’abaisse pas la note.",
      },
    },
    "problem-solver.problem-as-opportunity": {
      statement: {
        self: "Je fais d’un problème une occasion de renforcer le partenariat avec le client.",
        other: "Cette personne fait d’un problème une occasion de renforcer le partenariat avec le client.",
        interview: "Voir dans un problème une occasion de renforcer le partenariat",
      },
      anchors: {
        1: "Cache un problème au client ou en rejette la faute sur d’autres.",
        2: "Répare le défaut et clôt le dossier, sans y revenir avec le client.",
        3: "Annonce le problème, le répare et revoit avec le client ce que chaque partie fera autrement.",
        4: "Fait de cette revue une amélioration commune qu’aucune des deux parties n’avait prévue.",
        5: "Quand un problème menace le contrat, fait adopter par les deux directions une coopération plus étroite.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous un problème après lequel la relation avec le client était meilleure qu’avant. Que s’est-il passé, qu’avez-vous fait, qu’est-ce qui le montre ?",
          },
          {
            type: "situational",
            text: "Vous découvrez un défaut que le client n’a pas remarqué et ne remarquera peut-être pas. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Que font aujourd’hui les deux entreprises qu’elles ne faisaient pas avant ce problème ?",
          },
        ],
        whatGoodLooksLike: [
          "Raconte comment le client a appris le problème : tôt, et par le ou la KAM.",
          "Décrit une pratique créée en commun après le problème et toujours en vigueur.",
        ],
        redFlag: "Tire fierté d’un problème que le client n’a jamais découvert.",
      },
      development: {
        "2-3": {
          practice:
            "Après le prochain incident, tenir avec le client une revue de 30 minutes : faits, causes, un changement de chaque côté.",
          coaching: "Formation aux annonces difficiles, avec mise en pratique sur un incident réel.",
        },
        "3-4": {
          practice:
            "Après une revue, proposer une amélioration commune, avec un pilotage partagé, et la suivre un trimestre.",
          coaching:
            "Coaching à la négociation de règles communes après un incident, préparé avec le juridique et les opérations.",
        },
      },
    },
    "problem-solver.constructive-attitude": {
      statement: {
        self: "Quand un problème surgit, je garde une attitude constructive et je ramène l’échange à ce qui peut être fait.",
        other:
          "Quand un problème surgit, cette personne garde une attitude constructive et ramène l’échange à ce qui peut être fait.",
        interview: "Garder une attitude positive face aux problèmes",
      },
      anchors: {
        1: "Réagit à un problème par le reproche, le sarcasme ou le retrait, devant l’équipe ou le client.",
        2: "Garde un ton courtois, mais s’attarde sur ce qui bloque et repart sans prochaine étape.",
        3: "Énonce les faits avec calme, dit ce qui peut être fait maintenant et conclut sur une prochaine étape.",
        4: "Ramène un groupe découragé vers ce qui dépend de lui et obtient une proposition de chaque membre.",
        5: "Sous une attaque personnelle ou après des échecs répétés, garde son calme et le cap, et les autres se remettent au travail.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous un jour où un problème chez un client a vraiment découragé les personnes avec qui vous travailliez. Qu’avez-vous dit et fait, et qu’ont-elles fait ensuite ?",
          },
          {
            type: "situational",
            text: "Devant toute son équipe, une personne de la direction du client accuse votre entreprise d’amateurisme. La moitié est vraie. Que répondez-vous ?",
          },
          {
            type: "probing",
            text: "Qu’avez-vous fait pour garder votre calme à ce moment, et qu’est-ce que les autres pouvaient en voir ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite des paroles ou des actes qui ont mené le groupe à une prochaine étape.",
          "Reconnaît la difficulté telle qu’elle est, sans la minimiser.",
        ],
        redFlag: "Rester positif se résume à dire que tout va bien.",
      },
      development: {
        "2-3": {
          practice:
            "À chaque réunion sur un problème, noter les faits en deux phrases et conclure sur une prochaine étape datée.",
          coaching:
            "Formation pour rester dans le constructif face à la critique, avec jeu de rôle sur un appel client tendu.",
        },
        "3-4": {
          practice:
            "Mener la réunion de relance d’une équipe après un revers, en demandant une proposition à chaque membre.",
          coaching: "Coaching individuel sur ses réactions face à une attaque, avec le retour de deux collègues.",
        },
      },
    },
    "problem-solver.root-cause-method": {
      statement: {
        self: "J’utilise une méthode pour remonter à la racine d’un problème avant de choisir un remède.",
        other: "Cette personne utilise une méthode pour remonter à la racine d’un problème avant de choisir un remède.",
        interview: "Appliquer une méthode pour trouver la cause d’un problème",
      },
      anchors: {
        1: "Traite le symptôme visible avec le premier remède venu ; le problème revient.",
        2: "S’en tient au premier avis technique sur la cause et agit sur cet avis.",
        3: "Applique une méthode connue, vérifie la cause sur des faits et traite cette cause.",
        4: "Mène l’analyse avec le client et en rédige les conclusions pour que d’autres s’en servent.",
        5: "Quand on exige une solution rapide, contient les dégâts et mène l’analyse jusqu’à une cause que d’autres avaient manquée.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’un problème récurrent auquel vous avez mis fin. Comment avez-vous cherché la cause, qu’avez-vous trouvé, comment saviez-vous que c’était la bonne ?",
          },
          {
            type: "situational",
            text: "Un client a refusé quatre lots en deux mois. Chaque fois, votre usine a trouvé une explication différente. Comment vous y prenez-vous ?",
          },
          {
            type: "probing",
            text: "À quelle cause avez-vous d’abord cru, et qu’est-ce qui vous l’a fait abandonner ?",
          },
        ],
        whatGoodLooksLike: [
          "Décrit une méthode par étapes et une cause écartée sur des faits.",
          "Prouve que le problème n’est pas revenu, avec le temps écoulé.",
        ],
        redFlag: "La cause désignée est une personne.",
      },
      development: {
        "2-3": {
          practice:
            "Au prochain problème récurrent, utiliser les « cinq pourquoi » ou un arbre des causes sur une page et vérifier la cause sur des données.",
          coaching:
            "Formation de deux jours à la résolution de problèmes : mesures conservatoires, cause, preuve, sur un cas du compte.",
        },
        "3-4": {
          practice: "Mener une analyse avec l’équipe qualité du client et en diffuser le résultat à d’autres comptes.",
          coaching:
            "Accompagnement par le service amélioration continue sur un problème complexe, jusqu’à la preuve de non-récurrence.",
        },
      },
      calibration: {
        vignette:
          "Chez un client du secteur des boissons, des étiquettes se décollent pour la troisième fois cette année. Morgan réunit les données des deux sites, trace un arbre des causes avec l’usine du fournisseur, écarte la colle après un essai et découvre qu’un entrepôt garde les rouleaux au froid. Les rouleaux sont déplacés ; le défaut cesse. Le client apprend l’issue par téléphone, sans rapport. Son équipe qualité dit que Morgan est le contact le plus aimable du fournisseur.",
        referenceLevel: 3,
        reason:
          "Une méthode est appliquée, la cause vérifiée sur des faits et traitée : niveau 3. Le client n’y a pas pris part et rien n’est rédigé pour d’autres, donc pas 4 ; c’est plus qu’un simple avis, donc pas 2. L’amabilité n’est pas notée ici.",
      },
    },
    "problem-solver.learns-client-operations": {
      statement: {
        self: "Je tire de chaque problème une meilleure compréhension du fonctionnement de mon client.",
        other: "Cette personne tire de chaque problème une meilleure compréhension du fonctionnement du client.",
        interview: "Tirer des problèmes une meilleure compréhension du client",
      },
      anchors: {
        1: "Règle ou transmet les problèmes sans chercher où ils naissent dans les opérations du client.",
        2: "Se rend là où le problème est né mais n’en retient que ce qui touche le produit fourni.",
        3: "Retrace l’effet du problème sur le processus, les équipes et les coûts du client, et met à jour le dossier.",
        4: "S’appuie sur cette compréhension pour prévoir où naîtra le problème suivant et en avertit le client.",
        5: "Même en urgence, comprend assez le fonctionnement du client pour apporter une solution que ses équipes n’avaient pas vue.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’un problème qui vous a appris quelque chose sur les opérations de votre client. Qu’avez-vous appris, comment, et qu’en avez-vous fait ?",
          },
          {
            type: "situational",
            text: "Après un incident, vous disposez d’une demi-journée sur le site du client. Qui voyez-vous, et que demandez-vous ?",
          },
          {
            type: "probing",
            text: "Décrivez pas à pas ce qui se passe chez le client avant et après le point où votre produit est utilisé.",
          },
        ],
        whatGoodLooksLike: [
          "Décrit le processus du client, avec rôles et contraintes au-delà du produit fourni.",
          "Cite un point prévu ou changé grâce à ce qui a été appris.",
        ],
        redFlag: "Le site du client n’est décrit que comme le lieu où les machines sont installées.",
      },
      development: {
        "2-3": {
          practice:
            "Après le prochain incident, suivre le flux sur site une demi-journée et le dessiner sur une page avec le client.",
          coaching:
            "Immersion de deux jours dans une équipe du client, préparée par des questions et restituée à l’équipe du compte.",
        },
        "3-4": {
          practice:
            "Lister avec le client les trois endroits où un problème semblable pourrait naître et agir sur l’un d’eux.",
          coaching: "Formation à la cartographie de processus, appliquée avec deux personnes du client.",
        },
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "problem-solver">;
