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
        "You see your own answers, with the same link, until its last day. HR managers see the ratings given under a name, yours included, and the examples and evidence written with them; whoever still has to rate you sees the other ratings only after sending their own. Sales directors see the ratings and the results, not what was written with them. The people who run the server can reach the data for technical reasons.",
    },
    candidateName: {
      description: "Name of the person assessed",
    },
    raterGroup: {
      description: "Group in which the rater answers, in words",
    },
    raterAccessList: {
      description: "Who sees the answers of raters, one sentence per role",
    },
    minGroupSize: {
      description: "Smallest group of colleagues shown; never below 3",
    },
    minCustomerGroupSize: {
      description: "Smallest group of client contacts shown; never below 3",
    },
    minCommentGroupSize: {
      description: "Smallest group for which comments are shown; never below 5",
    },
    namedGroups: {
      description: "Groups whose answers are identified",
      default: "the person assessed, the direct manager and the HR team",
    },
    technicalAccess: {
      description: "Who can reach the technical link",
      default: "the people who run the server and its database",
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
    retentionRaterMonths: {
      description: "Time before raters’ contact details are erased",
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
    "rater-purpose.recruitment":
      "Your view is one element among others in a recruitment process for a Key Account Manager position.",
    "rater-purpose.mobility":
      "Your view is one element among others in an internal move to a Key Account Manager position.",
    "rater-purpose.development":
      "Your view serves to prepare this person’s development plan. It is not used for selection, promotion, pay or sanctions.",
    "legal-basis.recruitment": "steps taken at your request before a possible contract (GDPR, article 6.1.b)",
    "legal-basis.mobility":
      "the legitimate interest of the organisation in filling the position on comparable facts (GDPR, article 6.1.f)",
    "legal-basis.development":
      "the legitimate interest of the organisation in preparing development plans on comparable facts (GDPR, article 6.1.f)",
    "legal-basis.rater":
      "the legitimate interest of the organisation in hearing those who have seen the work (GDPR, article 6.1.f)",
    "rater-group.manager": "direct manager",
    "rater-group.peer": "colleague",
    "rater-group.customer": "contact at a client",
    "rater-access.named":
      "HR managers and sales directors see your levels beside the other ratings; whoever still has to rate {{candidateName}} sees them only after sending their own. {{candidateName}} has a legal right of access to their own data, your answers included.",
    "rater-access.group":
      "HR managers and sales directors see the result of your group beside the other ratings, once enough people have answered; whoever still has to rate {{candidateName}} sees it only after sending their own. {{candidateName}} has a legal right of access to their own data: when answering such a request, {{organisation}} protects your identity as far as the law allows, if need be by summarising comments.",
    "methods.self":
      "You answer a self-assessment questionnaire. It is shown beside the other ratings and does not count in the score.",
    "methods.interview":
      "One or more people in HR rate the same behaviours on the same descriptions, from an interview or from documented facts, and can note the facts that support each rating.",
    "methods.manager":
      "Your direct manager is asked to rate what a manager can observe. These answers appear under the manager’s name.",
    "methods.peers":
      "Colleagues are asked to rate what colleagues can observe. Their answers are confidential: they are shown only as a group, from {{minGroupSize}} colleagues who have answered, and count in no figure before.",
    "methods.customers":
      "Contacts at clients are asked to rate what clients can observe. Their answers are confidential: they are shown only as a group, from {{minCustomerGroupSize}} contacts who have answered, and count in no figure before.",
    "retention.recruitment":
      "If your application is not successful, your data are kept for {{retentionNotSelectedMonths}} after the outcome is announced. If you are hired, they are kept for {{retentionSelectedMonths}} after that announcement.",
    "retention.mobility":
      "If the move does not take place, your data are kept for {{retentionNotSelectedMonths}} after the outcome is announced. If it does, they are kept for {{retentionSelectedMonths}} after that announcement.",
    "retention.development":
      "Your data are kept for {{retentionDevelopmentMonths}}, in order to compare two assessments, or until the end of your contract if this comes first.",
    "retention.rater":
      "{{organisation}} keeps your answers as long as the assessment to which they contribute, and erases your contact details {{retentionRaterMonths}} after the campaign closes. It does so itself: this version of the application erases nothing on its own.",
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
    "rater-notice": {
      title: "Before you give your view",
      blocks: {
        "why-you": {
          heading: "Why you are asked",
          body: "{{organisation}} asks for your view of {{candidateName}}. You are consulted as: {{raterGroup}}. {{purposeText}} Taking part is your choice. You may decline, with or without a reason, and this has no effect for you.",
        },
        named: {
          heading: "Your answers appear under your name",
          body: "You answer as the direct manager. HR managers and sales directors of {{organisation}} see each level that you choose, with your name beside it. Only the answers of colleagues and clients are shown as a group.\n\nThe examples that you write are kept with your answers. Describe what was done and its effect. Do not write about health, family, origin, opinions or private life.",
        },
        "what-we-ask": {
          heading: "What is asked of you",
          body: "Answering takes about {{durationMinutes}} minutes; the last day to answer is {{deadline}}. Your answers are saved as you go, and you can come back with the same link. For each behaviour, read the descriptions and choose the one closest to what you have seen yourself over the last twelve months. If you have not seen it, choose “Not observed”: it does not affect the score. Judge the behaviour, not the person, and think of several situations rather than the latest one.",
        },
        anonymity: {
          heading: "How your answers stay confidential",
          body: "Your answers are confidential and shown only together with those of your group. As long as fewer than {{minGroupSize}} colleagues, or fewer than {{minCustomerGroupSize}} clients, have answered, nothing of that group is shown, and its answers count in no level and no total.\n\nThe application applies this rule to everyone who signs in, whatever their role. These minimums can be raised, never set below three, and they are not lowered once the campaign has started.",
        },
        limits: {
          heading: "Its limits",
          body: "This rule does not cover the following people, whose answers appear under their name: {{namedGroups}}.\n\nFor everyone else, the HR team sees whether you have answered or declined, and on which day, so as to send reminders; it does not see what you answered. The result of a group is computed again whenever one more person answers: somebody who compares it before and after could work out part of the latest answer.\n\nSo that you can come back to your answers, a technical link between them and your invitation is kept with them, also in backups. No page shows it; only the following can reach it: {{technicalAccess}}. Your answers are therefore confidential, but not untraceable.",
        },
        comments: {
          heading: "Your examples",
          body: "The examples that colleagues and clients write are never shown for fewer than {{minCommentGroupSize}} people. In this version of the application, no page shows them to anyone but their author. Your own words may still reveal who you are: avoid names, dates and situations only you could know. Describe what was done and its effect. Do not write about health, family, origin, opinions or private life.",
        },
        use: {
          heading: "What becomes of your answers",
          body: "{{raterAccessList}}\n\nNo decision is taken by the application: people decide.",
        },
        "your-data": {
          heading: "Your own data",
          body: "{{organisation}} holds your name, your e-mail address, the fact that you were asked about {{candidateName}}, and your answers. Your name and address come from its records or were given by the person assessed. Legal basis: {{legalBasis}}.\n\n{{retentionText}}\n\nYou may ask to see, correct or erase your data, or object to their use, by writing to {{dpoContact}}, and complain to {{supervisoryAuthority}}. You can change your answers until you send them; after that, your contact can open them again for you as long as the campaign runs.",
        },
        contact: {
          heading: "Questions",
          body: "Your contact is {{contactName}}, {{contactEmail}}.\n\nVersion {{noticeVersion}} of this notice, {{noticeDate}}.",
        },
        decline: {
          heading: "If you prefer not to answer",
          body: "You can decline below, or later from any page of the form. You get no reminder afterwards.",
        },
        acknowledgement: {
          heading: "Confirmation",
          body: "I have read this information and agree to give my view.",
        },
      },
    },
  },
} satisfies LegalText<Legal>;
