import type { Legal } from "./shape";
import type { LegalText } from "./types";

export const en = {
  reviewNotice:
    "Template. To be completed and reviewed by the organisation’s counsel before use. This text is not legal advice.",
  placeholders: {
    organisation: {
      description: "Name of the company that runs the assessment",
    },
    contactName: {
      description: "Named person who answers questions",
    },
    contactEmail: {
      description: "E-mail address of that person",
    },
    dpoContact: {
      description: "Contact for personal data (data protection officer if there is one)",
      default: "your contact",
    },
    purposeText: {
      description: "Purpose of the campaign",
    },
    roleTitle: {
      description: "Position or role concerned",
      default: "Key Account Manager",
    },
    legalBasis: {
      description: "Legal basis decided by the company with its counsel",
    },
    criteriaList: {
      description: "Names of the criteria, in the reader’s language",
    },
    methodsList: {
      description: "Methods used",
    },
    durationMinutes: {
      description: "Estimated time to answer, in minutes",
    },
    deadline: {
      description: "Last day to answer",
    },
    accommodationContact: {
      description: "Person to ask for an adjustment",
      default: "your contact",
    },
    accessList: {
      description: "Who sees what, one sentence per role",
      default:
        "You see your own answers while you fill in the form. HR managers see the ratings, yours included, and the examples and evidence written with them; whoever still has to rate you sees the other ratings only after sending their own. Sales directors see the ratings and the results, not what was written with them. The people who run the server can reach the data for technical reasons.",
    },
    hostingText: {
      description: "Where data are hosted, by whom, and any transfer outside the European Economic Area",
      default:
        "on servers chosen by the organisation named above, which runs this application itself; your contact can tell you where they are",
    },
    retentionText: {
      description: "How long data are kept",
    },
    retentionNotSelectedMonths: {
      description: "How long data are kept when the application is not successful",
    },
    retentionSelectedMonths: {
      description: "How long data are kept when the person takes the position",
    },
    retentionDevelopmentMonths: {
      description: "How long data are kept for a development campaign",
    },
    decisionMaker: {
      description: "Named person or function that decides",
      default: "the people responsible for the position or role, whose names your contact can give you",
    },
    reviewContact: {
      description: "Person, other than the decision maker, who receives review requests",
      default: "your contact",
    },
    supervisoryAuthority: {
      description: "Data protection authority",
      default: "the data protection authority of your country (in France, the CNIL, www.cnil.fr)",
    },
    noticeVersion: {
      description: "Version of the text shown",
    },
    noticeDate: {
      description: "Date of that version",
    },
  },
  snippets: {
    "purpose.recruitment":
      "The aim is to compare your experience with what {{organisation}} expects of a Key Account Manager, as one element among others in a recruitment process.",
    "purpose.mobility":
      "The aim is to compare your experience with what {{organisation}} expects of a Key Account Manager, as one element among others in an internal move.",
    "purpose.development":
      "The aim is to prepare a development plan. The results are not used for selection, promotion, pay or sanctions.",
    "legal-basis.recruitment": "steps taken at your request before a possible contract (GDPR, article 6.1.b)",
    "legal-basis.mobility":
      "the legitimate interest of the organisation in filling the position on comparable facts (GDPR, article 6.1.f)",
    "legal-basis.development":
      "the legitimate interest of the organisation in preparing development plans on comparable facts (GDPR, article 6.1.f)",
    "methods.self":
      "You answer a self-assessment questionnaire. It is shown beside the ratings given by HR and does not count in the score.",
    "methods.interview":
      "One or more people in HR rate the same behaviours on the same descriptions, from an interview or from documented facts, and can note the facts that support each rating.",
    "retention.recruitment":
      "If your application is not successful, your data are kept for {{retentionNotSelectedMonths}} after the outcome is announced. If you are hired, they are kept for {{retentionSelectedMonths}} after that announcement.",
    "retention.mobility":
      "If the move does not take place, your data are kept for {{retentionNotSelectedMonths}} after the outcome is announced. If it does, they are kept for {{retentionSelectedMonths}} after that announcement.",
    "retention.development":
      "Your data are kept for {{retentionDevelopmentMonths}}, in order to compare two assessments, or until the end of your contract if this comes first.",
  },
  documents: {
    "candidate-notice": {
      title: "Before you start: how this assessment works",
      blocks: {
        who: {
          heading: "Who is asking",
          body: "{{organisation}} is responsible for this assessment and for the data it produces. Your contact is {{contactName}}, {{contactEmail}}. For any question about personal data, write to {{dpoContact}}.",
        },
        why: {
          heading: "Why",
          body: "{{purposeText}}\n\nPosition or role concerned: {{roleTitle}}. Legal basis: {{legalBasis}}. The purpose does not change afterwards without your being told first.",
        },
        criteria: {
          heading: "What is looked at",
          body: "Only what relates directly to the role of Key Account Manager: {{criteriaList}}. Each criterion is broken down into observable behaviours, described on five levels. You see these descriptions before you answer.\n\nThe assessment does not ask about your health, family, origin, opinions or private life. Please do not write such information in the free-text boxes, about yourself or about others.",
        },
        methods: {
          heading: "Which methods",
          body: "{{methodsList}}\n\nThe scores are computed by fixed rules that are written down and the same for everyone; you may ask for them. This is a structured way to collect judgements. It is not a validated psychological test, and it does not predict success. The application does not analyse your voice, your face, your emotions, your CV or your activity outside this page.",
        },
        "your-part": {
          heading: "What you will do",
          body: "Answering takes about {{durationMinutes}} minutes. There is no time limit on the questions. You can stop and come back with the same link until {{deadline}}; your answers are saved as you go, and you review them before sending. Once sent, they can no longer be changed here; for a copy or a correction, write to your contact.\n\nThere are no trick questions. If a statement does not apply to your experience, choose “Not observed”: it is left out of the score. If you decide not to take part, tell your contact, who will explain what this means for the process.",
        },
        adjustments: {
          heading: "Adjustments",
          body: "If you need an adjustment (a later deadline, another format, help with the device, an interview in place of the form), write to {{accommodationContact}} at any time. You do not have to give a medical reason, and the request is not part of the assessment.",
        },
        "who-sees": {
          heading: "Who sees what",
          body: "{{accessList}}\n\nNobody else in the company is given access by default. Your data are hosted as follows: {{hostingText}}. They are neither sold nor used for advertising.",
        },
        "how-long": {
          heading: "How long data are kept",
          body: "{{retentionText}}\n\nAfter that, {{organisation}} erases your data, backups included, unless the law or a dispute requires a copy to be kept longer. The organisation does so itself: this version of the application erases nothing on its own.",
        },
        "human-decision": {
          heading: "A person decides",
          body: "No decision about you is taken by the application. It shows ratings, where they come from and what was not rated. The decision is taken by {{decisionMaker}}; it may depart from the figures. You may ask for an explanation, give your point of view on any rating, contest the outcome and ask for another person to review it. To do so, write to {{reviewContact}}.",
        },
        rights: {
          heading: "Your rights",
          body: "You may ask to see the data about you, receive a copy, have them corrected or erased, restrict their use and, depending on the legal basis, object to it or take your data elsewhere. You may ask for your results in a form you can understand.\n\nTo use these rights, write to {{dpoContact}}; you will have an answer within one month or, if more time is needed, be told so within that month. You may also complain to {{supervisoryAuthority}}. Using these rights does not count against you.",
        },
        contact: {
          heading: "Questions",
          body: "{{contactName}} answers your questions before, during and after the assessment: {{contactEmail}}.\n\nVersion {{noticeVersion}} of this notice, {{noticeDate}}.",
        },
        acknowledgement: {
          heading: "Confirmation",
          body: "I have read this information. (This confirms that you have been informed. It is not a consent and does not waive any right.)",
        },
      },
    },
  },
} satisfies LegalText<Legal>;
