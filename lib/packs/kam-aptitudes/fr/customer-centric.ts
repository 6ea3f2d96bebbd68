import type { CriterionPart } from "../../types";
import type { KamAptitudes } from "../shape";

export const customerCentric = {
  criterion: {
    name: "Mettre le client au centre",
    shortName: "Orientation client",
    definition:
      "Fait du client le point de départ quand l’entreprise écoute, planifie et décide, jusqu’à piloter le compte comme une Business Unit.",
    namedQuality: "Ouverture",
    whyItMatters:
      "Répondre aux demandes est attendu de toute fonction commerciale ; un compte clé peut aussi changer ce que fait son fournisseur, à condition qu’on lui ouvre la porte.",
    workRelevance:
      "La personne à ce poste porte la voix du client dans notre entreprise : ce que nous prévoyons et décidons pour un compte clé part de ce qu’elle y a compris.",
  },
  indicators: {
    "customer-centric.client-at-the-centre": {
      statement: {
        self: "Je fais peser les priorités du client dans la façon dont mon organisation planifie et décide.",
        other:
          "Cette personne fait peser les priorités du client dans la façon dont son organisation planifie et décide.",
        interview: "Mettre le client au centre de sa propre organisation",
      },
      anchors: {
        1: "Présente au client les contraintes internes comme définitives, sans chercher d’issue.",
        2: "Transmet en interne les priorités du client, puis laisse chaque fonction s’en arranger.",
        3: "Obtient que les fonctions concernées planifient selon les priorités du client et lui confirme les dates.",
        4: "Fait inscrire les priorités du client dans les objectifs d’autres fonctions, avant tout conflit.",
        5: "En pleine crise, obtient de la direction qu’elle change ses plans pour le client et expose les arbitrages aux deux parties.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous une situation où les plans de votre entreprise allaient à l’encontre du besoin d’un client clé. Quel était votre rôle, qu’avez-vous fait, avec quel résultat ?",
          },
          {
            type: "situational",
            text: "La production vous annonce que la commande de votre client prendra trois semaines de retard car un autre compte passe avant. Que faites-vous dans les deux jours ?",
          },
          {
            type: "probing",
            text: "Quelle fonction de votre entreprise a été la plus difficile à rallier aux priorités de ce client, et qu’est-ce qui a changé précisément dans ses plans ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite la fonction, le plan et la date qui ont changé, pas seulement les discussions menées.",
          "Dit ce que ce changement a coûté à l’entreprise et qui l’a accepté.",
        ],
        redFlag: "Les priorités du client n’apparaissent que sous forme de messages transférés ; aucun plan n’a bougé.",
      },
      development: {
        "2-3": {
          practice:
            "Pendant un mois, lister les trois priorités d’un client et obtenir pour chacune une personne responsable et une date.",
          coaching:
            "Préparer en coaching un argumentaire de 15 minutes pour la direction d’un service : besoin du client, urgence, demande précise.",
        },
        "3-4": {
          practice:
            "Avant le prochain exercice budgétaire, faire inscrire une priorité du client dans les objectifs de deux autres fonctions.",
          coaching:
            "Formation à la cartographie des parties prenantes et aux arbitrages, appliquée à un conflit réel entre deux comptes.",
        },
      },
    },
    "customer-centric.account-as-business-unit": {
      statement: {
        self: "Je pilote le compte comme une Business Unit, avec ses chiffres, son plan et son équipe.",
        other: "Cette personne pilote le compte comme une Business Unit, avec ses chiffres, son plan et son équipe.",
        interview: "Piloter le compte comme une Business Unit, avec ses chiffres et son équipe",
      },
      anchors: {
        1: "Traite le compte comme une suite de commandes isolées, sans vision de ce qu’il coûte ni de ce qu’il rapporte.",
        2: "Suit les ventes du compte mais s’en remet à la finance pour savoir s’il est rentable.",
        3: "Tient un plan de compte avec chiffre d’affaires, coûts et équipe désignée, et le revoit avec elle chaque trimestre.",
        4: "Pilote selon un compte d’exploitation dédié au client : déplace budget ou effectifs et en explique l’effet sur la marge.",
        5: "Quand les budgets baissent, défend le compte comme un investissement et remanie le plan sans perdre de marge ni d’équipe.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Décrivez un compte dont vous avez suivi vous-même les coûts et les revenus. Que montraient les chiffres, qu’avez-vous changé, avec quel effet ?",
          },
          {
            type: "situational",
            text: "Vous reprenez un compte de 8 millions sans plan, sans vision des coûts, avec cinq personnes qui y travaillent chacune un peu. À quoi ressemblent vos 60 premiers jours ?",
          },
          {
            type: "probing",
            text: "Quelle était la marge de ce compte, qu’est-ce qui la réduisait le plus, et comment le saviez-vous ?",
          },
        ],
        whatGoodLooksLike: [
          "Cite chiffre d’affaires, coût de service et marge, avec la décision tirée de chacun.",
          "Dit qui travaille sur le compte, dans quel rôle, et comment le plan est revu.",
        ],
        redFlag: "Ne parle que de chiffre d’affaires et ne sait pas dire combien coûte le service rendu à ce client.",
      },
      development: {
        "2-3": {
          practice:
            "Bâtir un plan d’une page pour un compte : chiffre d’affaires, coûts principaux, équipe, trois objectifs ; le revoir en équipe après un trimestre.",
          coaching:
            "Une demi-journée avec le contrôle de gestion sur le coût de service, à partir des factures et réclamations du compte.",
        },
        "3-4": {
          practice:
            "Tenir pendant deux trimestres un compte d’exploitation dédié au client et proposer une réaffectation de budget ou d’effectifs.",
          coaching:
            "Accompagnement par une personne qui dirige une Business Unit sur le pilotage par la marge, avec observation de deux revues.",
        },
      },
    },
    "customer-centric.requests-into-insights": {
      statement: {
        self: "Je transforme les demandes du client en enseignements capables de changer ce que fait mon entreprise.",
        other:
          "Cette personne transforme les demandes du client en enseignements capables de changer ce que fait son entreprise.",
        interview: "Transformer les demandes en insights capables de réorienter l’entreprise",
      },
      anchors: {
        1: "Traite chaque demande comme un ordre à exécuter, sans poser de question sur ce qu’elle recouvre.",
        2: "Interroge le client sur la raison de sa demande et garde la réponse dans ses notes.",
        3: "Regroupe les demandes, formule le besoin qu’elles recouvrent et le transmet aux équipes concernées.",
        4: "Chiffre un enseignement, obtient un changement d’offre ou de processus et dit au client ce qui a changé.",
        5: "Avec peu de temps ou d’appui, tire de signaux faibles ou contradictoires un dossier qui réoriente la stratégie.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Parlez-nous d’une demande de client qui a conduit votre entreprise à changer quelque chose. Comment l’avez-vous interprétée, qui avez-vous convaincu, qu’est-ce qui a changé ?",
          },
          {
            type: "situational",
            text: "Trois sites d’un même client demandent trois petites adaptations différentes le même mois. Comment les traitez-vous ?",
          },
          {
            type: "probing",
            text: "Qu’a dit le client, mot pour mot, et qu’est-ce qui vous a fait penser qu’il y avait autre chose derrière ?",
          },
        ],
        whatGoodLooksLike: [
          "Sépare les mots de la demande du besoin qui en est déduit, et dit comment cette lecture a été vérifiée.",
          "Cite une décision que l’entreprise n’aurait pas prise sans cet enseignement.",
        ],
        redFlag: "Présente le nombre de demandes closes à temps comme preuve de compréhension.",
      },
      development: {
        "2-3": {
          practice:
            "Pendant six semaines, noter chaque demande d’un client avec sa raison, puis présenter à une équipe les deux constats principaux.",
          coaching:
            "Formation à l’analyse du besoin : réécrire dix demandes réelles en besoins et les vérifier auprès du client.",
        },
        "3-4": {
          practice:
            "Choisir un constat, le chiffrer et soumettre un changement d’offre ou de processus à l’instance qui décide.",
          coaching:
            "Accompagnement par le marketing produit pour bâtir un dossier de preuves à partir des données du client.",
        },
      },
      calibration: {
        vignette:
          "Dominique suit un client du secteur cosmétique dont les usines réclament sans cesse des kits de filtres. Dominique appelle les trois usines, découvre qu’un produit de nettoyage use les filtres et chiffre les heures perdues à 90 000 par an. Avec ces chiffres, Dominique convainc le comité produit de changer la matière du filtre, puis montre au client la nouvelle pièce et la date. Les ventes stagnent ce trimestre et ses comptes rendus arrivent souvent en retard.",
        referenceLevel: 4,
        reason:
          "L’enseignement est chiffré, une offre change et le client en est informé : niveau 4. La stratégie n’est pas réorientée et aucune pression n’est décrite, donc pas 5. Ventes et comptes rendus ne disent rien sur cet indicateur.",
      },
    },
    "customer-centric.listens-and-answers": {
      statement: {
        self: "J’écoute jusqu’à pouvoir reformuler le besoin du client, puis j’y apporte la meilleure réponse disponible.",
        other:
          "Cette personne écoute jusqu’à pouvoir reformuler le besoin du client, puis y apporte la meilleure réponse disponible.",
        interview: "Écouter réellement et apporter la meilleure réponse",
      },
      anchors: {
        1: "Présente l’offre sans poser une seule question au client.",
        2: "Pose les questions d’une liste toute faite, puis propose la réponse standard quoi qu’ait dit le client.",
        3: "Reformule le besoin dans les termes du client, le fait confirmer et répond à ce besoin.",
        4: "Fait émerger un besoin non exprimé et recommande la réponse qui y convient le mieux, même si elle rapporte moins.",
        5: "Face à une salle hostile, continue de questionner jusqu’au vrai sujet et convient d’une réponse avec chaque partie.",
      },
      interview: {
        questions: [
          {
            type: "past",
            text: "Racontez-nous un rendez-vous où ce que vous avez entendu a changé ce que vous veniez proposer. Qu’avez-vous entendu, qu’avez-vous fait, quelle a été l’issue ?",
          },
          {
            type: "situational",
            text: "Un client interrompt votre présentation : « Tous les fournisseurs disent la même chose. » Il vous reste quarante minutes. Que faites-vous ?",
          },
          {
            type: "probing",
            text: "Quels mots le client a-t-il employés, et comment avez-vous vérifié que vous aviez compris ?",
          },
        ],
        whatGoodLooksLike: [
          "Rapporte les mots du client et la vérification faite avant de répondre.",
          "Décrit une réponse différente de celle qui était prévue, et dit pourquoi.",
        ],
        redFlag: "Juge le rendez-vous à ce qui a été présenté, pas à ce qui a été entendu.",
      },
      development: {
        "2-3": {
          practice:
            "Lors des cinq prochains rendez-vous, reformuler le besoin à voix haute et obtenir un oui avant toute proposition.",
          coaching: "Atelier d’écoute active avec jeux de rôle et retour sur les questions posées.",
        },
        "3-4": {
          practice: "Pour un besoin du client, comparer avec lui par écrit trois réponses, dont une moins rentable.",
          coaching: "Deux rendez-vous réels observés en coaching, avec débriefing sur ce qui est resté inexprimé.",
        },
      },
      calibration: {
        vignette:
          "Claude rencontre la direction logistique d’une enseigne de bricolage. Claude suit une liste de questions : volumes, sites, délais. Son contact explique deux fois que les camions attendent faute de créneaux de quai. Claude en prend note, remercie chaleureusement et présente le contrat de service étendu habituel, avec une remise attrayante. Son contact sourit et promet d’y réfléchir. Toute l’entreprise vante l’amabilité de Claude et son agenda rempli de visites.",
        referenceLevel: 2,
        reason:
          "Les questions viennent d’une liste et la réponse standard suit, quoi qu’il ait été dit : niveau 2. Le besoin n’est jamais reformulé, donc pas 3 ; des questions ont été posées, donc pas 1. Amabilité et visites ne sont pas de l’écoute.",
      },
    },
  },
} satisfies CriterionPart<KamAptitudes, "customer-centric">;
