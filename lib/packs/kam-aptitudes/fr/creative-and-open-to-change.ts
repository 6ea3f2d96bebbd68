import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const creativeAndOpenToChange = {
  criterion: {
    name: "Faire preuve de créativité, accepter et provoquer le changement",
    shortName: "Créativité, changement",
    definition:
      "Apporte des alternatives, accueille les autres points de vue et assure une veille du marché, pour accepter le changement et même le provoquer.",
    namedQuality: "Ouverture",
    whyItMatters:
      "Quand un compte achète déjà toute la gamme, il ne progresse plus que par des idées que personne n’avait eues, ni chez l’un ni chez l’autre ; elles naissent hors de la routine.",
    workRelevance:
      "L’activité du client change et notre offre doit suivre : la personne à ce poste propose de nouvelles façons de travailler avant que le client ou un concurrent ne le fasse.",
  },
  indicators: {
    "creative-and-open-to-change.offers-alternatives": {
      statement: {
        self: "Je mets des alternatives sur la table et je ne soustrais rien à la discussion, pas même mes propres idées.",
        other:
          "Cette personne met des alternatives sur la table et ne soustrait rien à la discussion, pas même ses propres idées.",
        interview: "Proposer des alternatives, sans rien soustraire à la discussion",
      },
      anchors: {
        1: "Défend la solution en place comme la seule possible et clôt la discussion quand on la questionne.",
        2: "Propose une variante de la solution habituelle quand le client refuse la première.",
        3: "Apporte au moins deux options différentes, avantages et limites à l’appui, avant que le client le demande.",
        4: "Remet en question la demande elle-même et construit des options avec les équipes qui s’en serviront.",
        5: "Quand délais ou règles ne semblent laisser qu’une issue, rouvre le choix et fait essayer une option inattendue.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une solution que vous avez proposée et qui n’était pas celle demandée. Quelle était la demande, quelles options avez-vous construites, laquelle a été retenue ?",
          },
          {
            type: "situational",
            text: "Le cahier des charges du client cite une seule technologie, et c’est la vôtre. Vous pensez qu’une autre lui conviendrait mieux. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Quelle option avez-vous avancée contre les habitudes de votre entreprise, et comment a-t-elle été reçue ?",
          },
        ],
        whatGoodLooksLike: [
          "Décrit des options de nature différente, pas trois tailles de la même.",
          "Dit ce qui a été remis en question dans la demande ou dans l’offre, et sur quels faits.",
        ],
        redFlag: "Les alternatives décrites ne diffèrent que par le prix.",
      },
      development: {
        "2-3": {
          practice: "Dans les deux prochaines propositions, inclure une option qui n’utilise pas la solution standard.",
          coaching: "Atelier de créativité sur le recadrage d’une demande, à partir d’un cas client réel.",
        },
        "3-4": {
          practice:
            "Animer une séance de deux heures avec les équipes utilisatrices du client pour questionner la demande et bâtir des options.",
          coaching:
            "Accompagnement par le design ou l’ingénierie pour questionner un cahier des charges sans perdre la confiance du client.",
        },
      },
      calibration: {
        vignette:
          "Un client du secteur des produits d’entretien demande une quatrième ligne de conditionnement. Lou demande pourquoi quatre et réunit pendant deux heures les responsables d’équipe du client et deux spécialistes de son entreprise. Le groupe dresse cinq options, dont la réduction du nombre de formats, qui reviendrait à ne rien vendre. Le client choisit une ligne partagée avec un de ses fournisseurs. La proposition écrite de Lou comporte des fautes d’orthographe et arrive la veille de l’échéance convenue.",
        referenceLevel: 4,
        reason:
          "La demande elle-même est remise en question et les options sont bâties avec les équipes utilisatrices : niveau 4. Préparées sans elles, ce serait 3 ; aucune contrainte ne semblait imposer une seule issue, donc pas 5. L’orthographe n’est pas notée ici.",
      },
    },
    "creative-and-open-to-change.every-point-of-view": {
      statement: {
        self: "J’accorde la même attention à chaque point de vue, y compris à ceux que je ne partage pas.",
        other:
          "Cette personne accorde la même attention à chaque point de vue, y compris à ceux qu’elle ne partage pas.",
        interview: "Respecter chaque point de vue",
      },
      anchors: {
        1: "Coupe court à un avis contraire ou le tourne en ridicule.",
        2: "Laisse parler, puis poursuit comme si l’avis contraire n’avait pas été exprimé.",
        3: "Résume un avis contraire en des termes que l’autre accepte, et y répond par des faits.",
        4: "Va chercher la voix absente ou dissidente et la fait peser dans la décision.",
        5: "En conflit ouvert, amène chaque camp à exposer loyalement la position de l’autre et tire des deux une décision.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous un désaccord fort chez un client clé où vous avez changé d’avis, en tout ou en partie. Qu’est-ce qui s’est dit, qu’avez-vous fait, qu’est-ce qui a été décidé ?",
          },
          {
            type: "situational",
            text: "En réunion commune, une personne arrivée depuis peu à la maintenance du client contredit votre spécialiste, qui soupire bruyamment. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Exposez la position de la personne en désaccord avec vous, comme elle l’exposerait elle-même.",
          },
        ],
        whatGoodLooksLike: [
          "Expose l’avis opposé en des termes que l’autre accepterait.",
          "Dit quelle part de cet avis est entrée dans la décision.",
        ],
        redFlag: "Les personnes en désaccord sont décrites comme difficiles, politiques ou mal informées.",
      },
      development: {
        "2-3": {
          practice:
            "Dans trois réunions, résumer l’avis le plus éloigné du sien et demander à la personne si le résumé est juste.",
          coaching: "Atelier sur le dialogue et le désaccord, avec inversion des rôles sur un sujet actuel du compte.",
        },
        "3-4": {
          practice:
            "Avant une décision importante, interroger deux personnes concernées que l’on n’a pas consultées et faire entendre leur avis.",
          coaching:
            "Coaching à la facilitation : animer une réunion entre camps opposés, avec le retour d’une personne qui observe.",
        },
      },
      calibration: {
        vignette:
          "En revue de projet, un membre de l’équipe technique du client signale que le nouveau palettiseur bloque l’issue de secours. Noa, qui tient beaucoup à ce plan, rit, répond que les gens qui n’ont jamais dessiné une implantation s’inquiètent toujours, et passe à la diapositive suivante. Côté client, les regards se baissent. Noa annonce ensuite deux semaines d’avance et un budget tenu, ce qui est exact, et conclut sous les applaudissements des deux directions.",
        referenceLevel: 1,
        reason:
          "Un avis contraire est ridiculisé et coupé : niveau 1. Au niveau 2, la personne aurait au moins pu finir. L’avance et le budget tenu ne disent rien du respect des points de vue.",
      },
    },
    "creative-and-open-to-change.market-watch": {
      statement: {
        self: "J’assure une veille sur le marché de mon client et j’y repère les tendances émergentes qui pourraient créer de la valeur.",
        other:
          "Cette personne assure une veille sur le marché du client et y repère les tendances émergentes qui pourraient créer de la valeur.",
        interview: "Assurer une veille du marché et y repérer les tendances qui pourraient créer de la valeur",
      },
      anchors: {
        1: "Apprend par le client les évolutions de son marché, une fois leurs effets produits.",
        2: "Transfère articles et newsletters sans dire ce qu’ils signifient pour le client.",
        3: "Mène une veille structurée et explique au client ce qu’une tendance pourrait lui apporter.",
        4: "Repère une tendance avant que le secteur en parle et la fait tester avec le client à petite échelle.",
        5: "Quand le marché est bouleversé, distingue le signal du bruit et amène les deux entreprises à agir tôt.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une tendance que vous avez signalée à un client avant toute demande de sa part. Comment l’avez-vous trouvée, qu’en avez-vous fait, avec quel résultat ?",
          },
          {
            type: "situational",
            text: "Une nouvelle règle sur les emballages est en débat et sera votée dans dix-huit mois. Que faites-vous dès maintenant pour votre compte ?",
          },
          {
            type: "probing",
            text: "Quelles sources avez-vous utilisées, et laquelle s’est révélée fausse ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite des sources variées et la routine qui les fait vivre.",
          "Passe de la tendance à une conséquence chiffrée pour ce client.",
        ],
        redFlag: "Les tendances citées sont des gros titres connus, sans lien avec le client.",
      },
      development: {
        "2-3": {
          practice:
            "Organiser une veille sur cinq sources et envoyer au client une demi-page par mois : une tendance, son apport possible.",
          coaching: "Formation à la veille : sources, tri, rédaction d’un signal en cinq lignes.",
        },
        "3-4": {
          practice:
            "Choisir un signal faible et convenir avec le client d’un essai modeste et peu coûteux dans le trimestre.",
          coaching:
            "Séances d’échange avec le marketing ou la R&D sur les signaux suivis, avec un essai préparé en commun.",
        },
      },
    },
    "creative-and-open-to-change.competitive-field": {
      statement: {
        self: "Je me tiens au courant de ce que fait la concurrence autour de mon compte et j’en tiens compte dans mon plan.",
        other:
          "Cette personne se tient au courant de ce que fait la concurrence autour du compte et en tient compte dans le plan.",
        interview: "Se tenir au courant de l’univers concurrentiel",
      },
      anchors: {
        1: "Ne sait pas nommer les concurrents présents chez le client.",
        2: "Ne connaît les concurrents que par ce que le client laisse échapper.",
        3: "Tient à jour une fiche sur chaque concurrent présent, points forts compris, et ajuste le plan en conséquence.",
        4: "Anticipe la prochaine initiative d’un concurrent et a une réponse prête avant que le client en parle.",
        5: "Quand un concurrent attaque le compte, répond en quelques jours par des faits, sans le dénigrer.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous une initiative d’un concurrent chez un de vos clients. Quand l’avez-vous apprise, qu’avez-vous fait, quelle a été l’issue ?",
          },
          {
            type: "situational",
            text: "Vous apprenez qu’un concurrent essaie depuis un mois une machine sur le deuxième site de votre client. Quelles sont vos premières actions ?",
          },
          {
            type: "probing",
            text: "Sur quel point ce concurrent fait-il mieux que vous, et qu’en avez-vous fait ?",
          },
        ],
        whatGoodLooksLike: [
          "Dit, faits à l’appui, ce qu’un concurrent fait mieux.",
          "Montre un plan ajusté grâce à ce qui a été appris, par des sources licites et loyales.",
        ],
        redFlag: "La concurrence n’est connue que par ses prix, ou l’information a été obtenue de façon déloyale.",
      },
      development: {
        "2-3": {
          practice:
            "Rédiger une page par concurrent présent chez le client : offre, équipe, points forts, actions récentes ; l’actualiser chaque trimestre.",
          coaching: "Formation à l’analyse concurrentielle et à ses limites légales, avec exercice sur un concurrent.",
        },
        "3-4": {
          practice:
            "Se mettre une heure, en équipe, à la place d’un concurrent : prévoir sa prochaine initiative, puis préparer la réponse.",
          coaching: "Accompagnement par le marketing ou la stratégie sur des scénarios, dont un traduit en action.",
        },
      },
    },
    "creative-and-open-to-change.new-growth-paths": {
      statement: {
        self: "J’imagine de nouvelles façons de développer l’activité avec mon compte et je les mène jusqu’à un essai.",
        other:
          "Cette personne imagine de nouvelles façons de développer l’activité avec le compte et les mène jusqu’à un essai.",
        interview: "Imaginer de nouvelles voies pour développer le compte",
      },
      anchors: {
        1: "N’attend de croissance que des commandes récurrentes et refuse ce qui sort de l’habitude.",
        2: "Lance des idées neuves en conversation, mais aucune ne va plus loin que la réunion.",
        3: "Apporte au client une idée de croissance construite, avec une première estimation et une prochaine étape.",
        4: "Mène une idée jusqu’à l’essai, en mobilisant d’autres fonctions ou un partenaire extérieur.",
        5: "Ouvre avec le client une activité nouvelle pour les deux, malgré des résistances internes ou un marché en recul.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une nouvelle façon de développer un compte dont l’idée venait de vous. D’où est-elle partie, qu’avez-vous fait, jusqu’où est-elle allée ?",
          },
          {
            type: "situational",
            text: "Votre compte achète déjà 85 % de ce qu’il peut vous acheter. La direction attend 10 % de croissance. Où cherchez-vous ?",
          },
          {
            type: "probing",
            text: "Qui s’opposait à l’idée, et qu’y avez-vous changé en conséquence ?",
          },
        ],
        whatGoodLooksLike: [
          "Décrit une idée qui dépasse le volume et le prix : service, risque partagé, données, tiers.",
          "Donne les étapes de l’idée à l’essai, avec dates et personnes associées.",
        ],
        redFlag: "L’idée nouvelle est une remise ou un volume plus grand.",
      },
      development: {
        "2-3": {
          practice:
            "Mettre une idée de croissance sur une page, besoin, estimation, prochaine étape, et la présenter au client ce trimestre.",
          coaching: "Atelier sur les modèles d’affaires appliqués au compte, avec une personne de l’innovation.",
        },
        "3-4": {
          practice:
            "Mener une idée jusqu’à l’essai avec un petit budget, un partenaire et une mesure de succès fixée avant.",
          coaching:
            "Parrainage par un membre de la direction, qui aide à trouver des moyens et met le dossier à l’épreuve chaque mois.",
        },
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "creative-and-open-to-change">;
