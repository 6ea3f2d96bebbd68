import type { PlaceholderShape } from "../types";

/**
 * The e-mails: which there are, and the placeholders that each may use. Those of `content/legal` but the one about a report,
 * which the product does not make yet, and two for members, who sign in instead of following a personal link.
 * A subject never names the person assessed, and the link stands in the body alone: neither fits into a subject.
 */
export const mailShape = {
  placeholders: {
    organisation: { type: "text" },
    contactName: { type: "text" },
    contactEmail: { type: "email" },
    roleTitle: { type: "text", default: "worded" },
    durationMinutes: { type: "integer", min: 2, default: 12 },
    deadline: { type: "date" },
    candidateName: { type: "text" },
    recipientName: { type: "text" },
    raterGroup: { type: "text" },
    link: { type: "text" },
    linkExpiry: { type: "date" },
    campaignName: { type: "text" },
    oldDeadline: { type: "date" },
    newDeadline: { type: "date" },
  },
  /** For the self-assessment the recipient is the person assessed. */
  neverInSubjects: ["candidateName", "recipientName", "link"],
  texts: {
    "invitation-self": [
      "recipientName",
      "organisation",
      "roleTitle",
      "durationMinutes",
      "link",
      "deadline",
      "contactName",
      "contactEmail",
    ],
    "reminder-self": ["recipientName", "organisation", "link", "deadline", "contactName", "contactEmail"],
    "invitation-rater": [
      "recipientName",
      "organisation",
      "candidateName",
      "raterGroup",
      "durationMinutes",
      "link",
      "deadline",
      "contactName",
      "contactEmail",
    ],
    "reminder-rater": ["recipientName", "organisation", "link", "deadline", "contactName", "contactEmail"],
    "invitation-hr": [
      "recipientName",
      "organisation",
      "candidateName",
      "campaignName",
      "link",
      "deadline",
      "contactName",
      "contactEmail",
    ],
    "reminder-hr": [
      "recipientName",
      "organisation",
      "candidateName",
      "campaignName",
      "link",
      "deadline",
      "contactName",
      "contactEmail",
    ],
    "deadline-extended": [
      "recipientName",
      "organisation",
      "campaignName",
      "oldDeadline",
      "newDeadline",
      "link",
      "contactName",
      "contactEmail",
    ],
    "new-link": ["recipientName", "organisation", "campaignName", "link", "linkExpiry", "contactName", "contactEmail"],
  },
} as const satisfies {
  readonly placeholders: Readonly<Record<string, PlaceholderShape>>;
  readonly neverInSubjects: readonly string[];
  readonly texts: Readonly<Record<string, readonly string[]>>;
};
