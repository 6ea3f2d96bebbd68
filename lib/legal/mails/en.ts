import type { MailTexts } from "./types";

/** E-mails in English. */
export const en: MailTexts = {
  placeholders: {
    organisation: { description: "Name of the company that runs the assessment" },
    contactName: { description: "Named person who answers questions" },
    contactEmail: { description: "E-mail address of that person" },
    roleTitle: { description: "Position or role concerned", default: "Key Account Manager" },
    durationMinutes: { description: "Estimated time to answer" },
    deadline: { description: "Last day to answer, in the reader’s date format" },
    candidateName: { description: "Name of the person assessed" },
    recipientName: { description: "Name of the person who receives the message" },
    raterGroup: { description: "Group in which the rater answers, in words" },
    link: { description: "Personal link, or the address of the scorecard; alone on its line" },
    linkExpiry: { description: "Last day on which the link works" },
    campaignName: { description: "Name of the campaign as recipients see it" },
    oldDeadline: { description: "Former deadline" },
    newDeadline: { description: "New deadline" },
  },
  texts: {
    "invitation-self": {
      subject: "Your self-assessment, open until {{deadline}}",
      body: "Hello {{recipientName}},\n\n{{organisation}} invites you to complete a self-assessment for the role of {{roleTitle}}. It takes about {{durationMinutes}} minutes, on a phone or a computer; you do not need an account.\n\nYour personal link:\n{{link}}\n\nYou can stop and come back with the same link until {{deadline}}. The first page says why you are asked, who sees your answers, how long they are kept and what your rights are. No decision is taken by the application.\n\nThe link is personal: please do not forward it. If you need an adjustment or have a question, {{contactName}} will be glad to help: {{contactEmail}}.\n\nThank you for your time,\n{{organisation}}",
    },
    "reminder-self": {
      subject: "Reminder: your self-assessment, open until {{deadline}}",
      body: "Hello {{recipientName}},\n\nYour self-assessment for {{organisation}} is not finished yet. Answers already entered have been kept.\n\nContinue:\n{{link}}\n\nIt is open until {{deadline}}. If you need more time or an adjustment, write to {{contactName}}, {{contactEmail}}. If you have decided not to take part, tell us and the reminders will stop.\n\nThank you,\n{{organisation}}",
    },
    "invitation-rater": {
      subject: "Your view is requested, until {{deadline}}",
      body: "Hello {{recipientName}},\n\n{{organisation}} would value your view of the way {{candidateName}} works. You are consulted as: {{raterGroup}}. It takes about {{durationMinutes}} minutes; you do not need an account.\n\nYour personal link:\n{{link}}\n\nThe first page explains who sees your answers. Those given within a group are confidential and shown only for the group; a group with too few answers to protect each person is never shown. If you have not observed something, say so: it does not affect the score. You may decline on the same page.\n\nThe form is open until {{deadline}}. The link is personal: please do not forward it. Questions: {{contactName}}, {{contactEmail}}.\n\nThank you for your help,\n{{organisation}}",
    },
    "reminder-rater": {
      subject: "Reminder: your view is welcome until {{deadline}}",
      body: "Hello {{recipientName}},\n\nYou were asked for your view and have not sent it yet. Answers already entered have been kept.\n\nContinue or decline:\n{{link}}\n\nThe page is open until {{deadline}}. Once you have answered or declined, you receive no further reminder. Questions: {{contactName}}, {{contactEmail}}.\n\nThank you,\n{{organisation}}",
    },
    "invitation-hr": {
      subject: "Your rating is requested, until {{deadline}}",
      body: "Hello {{recipientName}},\n\nYou are asked to rate {{candidateName}} in the campaign “{{campaignName}}”. Sign in with your account; the scorecard shows each question with its levels, and keeps what you enter.\n\nYour scorecard:\n{{link}}\n\nIt is open until {{deadline}}. Questions: {{contactName}}, {{contactEmail}}.\n\nThank you,\n{{organisation}}",
    },
    "reminder-hr": {
      subject: "Reminder: your rating is requested until {{deadline}}",
      body: "Hello {{recipientName}},\n\nYour scorecard on {{candidateName}}, in the campaign “{{campaignName}}”, has not been sent yet. Ratings already entered have been kept.\n\nContinue:\n{{link}}\n\nIt is open until {{deadline}}. Once it is sent, you receive no further reminder. Questions: {{contactName}}, {{contactEmail}}.\n\nThank you,\n{{organisation}}",
    },
    "deadline-extended": {
      subject: "New deadline: {{newDeadline}}",
      body: "Hello {{recipientName}},\n\nThe deadline for “{{campaignName}}” has moved from {{oldDeadline}} to {{newDeadline}}. You have nothing to redo: answers already entered have been kept, and your link is still valid.\n\n{{link}}\n\nIf you have already sent your answers, no action is needed. Questions: {{contactName}}, {{contactEmail}}.\n\nThank you,\n{{organisation}}",
    },
    "new-link": {
      subject: "Your new link",
      body: "Hello {{recipientName}},\n\nA new link was requested for “{{campaignName}}”. The previous one has expired or been replaced. Answers already entered have been kept.\n\nYour new personal link, valid until {{linkExpiry}}:\n{{link}}\n\nIf you did not ask for it, you can ignore this message or let {{contactName}} know: {{contactEmail}}. No answer has been changed or shown to anyone.\n\nThank you,\n{{organisation}}",
    },
  },
};
