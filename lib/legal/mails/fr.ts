import type { MailTexts } from "./types";

/** E-mails in French; the no-break spaces before high punctuation belong to the text. */
export const fr: MailTexts = {
  placeholders: {
    organisation: { description: "Nom de l’entreprise qui conduit l’évaluation" },
    contactName: { description: "Personne nommée qui répond aux questions" },
    contactEmail: { description: "Adresse électronique de cette personne" },
    roleTitle: { description: "Poste ou rôle concerné", default: "Key Account Manager" },
    durationMinutes: { description: "Temps de réponse estimé" },
    deadline: { description: "Dernier jour pour répondre, au format de date de la langue" },
    candidateName: { description: "Nom de la personne évaluée" },
    recipientName: { description: "Nom de la personne qui reçoit le message" },
    raterGroup: { description: "Groupe au titre duquel la personne répond, en toutes lettres" },
    link: { description: "Lien personnel, ou adresse de la grille ; seul sur sa ligne" },
    linkExpiry: { description: "Dernier jour de validité du lien" },
    campaignName: { description: "Nom de la campagne tel que les destinataires le voient" },
    oldDeadline: { description: "Ancienne échéance" },
    newDeadline: { description: "Nouvelle échéance" },
  },
  texts: {
    "invitation-self": {
      subject: "Votre auto-évaluation, ouverte jusqu’au {{deadline}}",
      body: "Bonjour {{recipientName}},\n\n{{organisation}} vous invite à remplir une auto-évaluation pour le rôle suivant : {{roleTitle}}. Comptez environ {{durationMinutes}} minutes, sur téléphone ou ordinateur, sans créer de compte.\n\nVotre lien personnel :\n{{link}}\n\nVous pouvez vous arrêter et revenir avec le même lien jusqu’au {{deadline}}. La première page dit pourquoi cette demande vous est faite, qui voit vos réponses, combien de temps elles sont conservées et quels sont vos droits. Aucune décision n’est prise par l’application.\n\nCe lien est personnel : merci de ne pas le transférer. Pour un aménagement ou une question, {{contactName}} vous répondra volontiers : {{contactEmail}}.\n\nMerci du temps que vous y consacrerez,\n{{organisation}}",
    },
    "reminder-self": {
      subject: "Rappel : votre auto-évaluation, ouverte jusqu’au {{deadline}}",
      body: "Bonjour {{recipientName}},\n\nVotre auto-évaluation pour {{organisation}} n’est pas encore terminée. Les réponses déjà saisies sont conservées.\n\nContinuer :\n{{link}}\n\nElle est ouverte jusqu’au {{deadline}}. S’il vous faut plus de temps ou un aménagement, écrivez à {{contactName}}, {{contactEmail}}. Si vous avez décidé de ne pas participer, dites-le-nous et les rappels cesseront.\n\nMerci à vous,\n{{organisation}}",
    },
    "invitation-rater": {
      subject: "Votre avis est demandé, jusqu’au {{deadline}}",
      body: "Bonjour {{recipientName}},\n\n{{organisation}} souhaite recueillir votre avis sur la façon dont {{candidateName}} travaille. Votre avis est demandé à ce titre : {{raterGroup}}. Comptez environ {{durationMinutes}} minutes, sans créer de compte.\n\nVotre lien personnel :\n{{link}}\n\nLa première page explique qui voit vos réponses. Celles données au sein d’un groupe sont confidentielles et montrées seulement pour le groupe ; un groupe comptant trop peu de réponses pour protéger chaque personne n’est jamais montré. Si vous n’avez pas observé un point, dites-le : c’est sans effet sur la note. Vous pouvez refuser sur cette même page.\n\nLe formulaire est ouvert jusqu’au {{deadline}}. Ce lien est personnel : merci de ne pas le transférer. Questions : {{contactName}}, {{contactEmail}}.\n\nMerci de votre aide,\n{{organisation}}",
    },
    "reminder-rater": {
      subject: "Rappel : votre avis est bienvenu jusqu’au {{deadline}}",
      body: "Bonjour {{recipientName}},\n\nVotre avis vous a été demandé et n’a pas encore été envoyé. Les réponses déjà saisies sont conservées.\n\nContinuer ou refuser :\n{{link}}\n\nLa page est ouverte jusqu’au {{deadline}}. Après votre réponse ou votre refus, vous ne recevez plus de rappel. Questions : {{contactName}}, {{contactEmail}}.\n\nMerci à vous,\n{{organisation}}",
    },
    "invitation-hr": {
      subject: "Votre évaluation est demandée, jusqu’au {{deadline}}",
      body: "Bonjour {{recipientName}},\n\nNous vous demandons d’évaluer {{candidateName}} dans la campagne « {{campaignName}} ». Connectez-vous avec votre compte ; la grille montre chaque question avec ses niveaux et conserve vos saisies.\n\nVotre grille :\n{{link}}\n\nElle est ouverte jusqu’au {{deadline}}. Questions : {{contactName}}, {{contactEmail}}.\n\nMerci à vous,\n{{organisation}}",
    },
    "reminder-hr": {
      subject: "Rappel : votre évaluation est demandée jusqu’au {{deadline}}",
      body: "Bonjour {{recipientName}},\n\nVotre grille sur {{candidateName}}, dans la campagne « {{campaignName}} », n’a pas encore été envoyée. Les évaluations déjà saisies sont conservées.\n\nContinuer :\n{{link}}\n\nElle est ouverte jusqu’au {{deadline}}. Une fois la grille envoyée, vous ne recevez plus de rappel. Questions : {{contactName}}, {{contactEmail}}.\n\nMerci à vous,\n{{organisation}}",
    },
    "deadline-extended": {
      subject: "Nouvelle échéance : {{newDeadline}}",
      body: "Bonjour {{recipientName}},\n\nL’échéance de « {{campaignName}} » passe du {{oldDeadline}} au {{newDeadline}}. Vous n’avez rien à refaire : les réponses déjà saisies sont conservées et votre lien reste valable.\n\n{{link}}\n\nSi vous avez déjà envoyé vos réponses, vous n’avez rien à faire. Questions : {{contactName}}, {{contactEmail}}.\n\nMerci à vous,\n{{organisation}}",
    },
    "new-link": {
      subject: "Votre nouveau lien",
      body: "Bonjour {{recipientName}},\n\nUn nouveau lien a été demandé pour « {{campaignName}} ». Le précédent a expiré ou a été remplacé. Les réponses déjà saisies sont conservées.\n\nVotre nouveau lien personnel, valable jusqu’au {{linkExpiry}} :\n{{link}}\n\nSi vous ne l’avez pas demandé, vous pouvez ignorer ce message ou prévenir {{contactName}} : {{contactEmail}}. Aucune réponse n’a été modifiée ni montrée à qui que ce soit.\n\nMerci à vous,\n{{organisation}}",
    },
  },
};
