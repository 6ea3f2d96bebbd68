import type { LegalShape } from "./types";

/**
 * The texts that inform people about their data: templates to be completed and reviewed by the company's counsel, not
 * legal advice. Every sentence has to be true of the product as it is, so this version promises less than the design:
 *
 * - `design/safety.md` and the complete notices of `content/legal` also tell of the log of visits to a person's page, the
 *   candidate's report and status page, rights in two clicks, the recorded reason of a decision, frozen releases, comments
 *   shown in random order, answers cut from their invitation, erasure by the application, the restricted archive and the
 *   talent pool. The product has none of these yet: rights are used by writing to the contact, what is not frozen is said
 *   to move, and the organisation erases the data itself.
 * - Legal basis, hosting, decision maker, and the contacts for data, adjustments and review have a ready wording here,
 *   because no screen asks for them yet; a company gives its own as values.
 */
export const shape = {
  placeholders: {
    organisation: { type: "text" },
    contactName: { type: "text" },
    contactEmail: { type: "email" },
    dpoContact: { type: "text", default: "worded" },
    purposeText: { type: "snippet" },
    roleTitle: { type: "text", default: "worded" },
    legalBasis: { type: "snippet" },
    criteriaList: { type: "list" },
    methodsList: { type: "snippet" },
    durationMinutes: { type: "integer", min: 2, default: 12 },
    deadline: { type: "date" },
    accommodationContact: { type: "text", default: "worded" },
    accessList: { type: "text", default: "worded" },
    candidateName: { type: "text" },
    raterGroup: { type: "snippet" },
    raterAccessList: { type: "snippet" },
    minGroupSize: { type: "integer", min: 3, default: 3 },
    minCustomerGroupSize: { type: "integer", min: 3, default: 5 },
    minCommentGroupSize: { type: "integer", min: 5, default: 5 },
    namedGroups: { type: "text", default: "worded" },
    technicalAccess: { type: "text", default: "worded" },
    hostingText: { type: "text", default: "worded" },
    retentionText: { type: "snippet" },
    retentionNotSelectedMonths: { type: "months", min: 1, default: 3 },
    retentionSelectedMonths: { type: "months", min: 1, default: 24 },
    retentionDevelopmentMonths: { type: "months", min: 1, default: 24 },
    retentionRaterMonths: { type: "months", min: 1, default: 3 },
    decisionMaker: { type: "text", default: "worded" },
    reviewContact: { type: "text", default: "worded" },
    supervisoryAuthority: { type: "text", default: "worded" },
    noticeVersion: { type: "text" },
    noticeDate: { type: "date" },
  },
  snippets: {
    "purpose.recruitment": { fills: "purposeText", placeholders: ["organisation"] },
    "purpose.mobility": { fills: "purposeText", placeholders: ["organisation"] },
    "purpose.development": { fills: "purposeText", placeholders: [] },
    "rater-purpose.recruitment": { fills: "purposeText", placeholders: [] },
    "rater-purpose.mobility": { fills: "purposeText", placeholders: [] },
    "rater-purpose.development": { fills: "purposeText", placeholders: [] },
    "legal-basis.recruitment": { fills: "legalBasis", placeholders: [] },
    "legal-basis.mobility": { fills: "legalBasis", placeholders: [] },
    "legal-basis.development": { fills: "legalBasis", placeholders: [] },
    "legal-basis.rater": { fills: "legalBasis", placeholders: [] },
    "rater-group.manager": { fills: "raterGroup", placeholders: [] },
    "rater-group.peer": { fills: "raterGroup", placeholders: [] },
    "rater-group.customer": { fills: "raterGroup", placeholders: [] },
    "rater-access.named": { fills: "raterAccessList", placeholders: ["candidateName"] },
    "rater-access.group": { fills: "raterAccessList", placeholders: ["candidateName", "organisation"] },
    "methods.self": { fills: "methodsList", placeholders: [] },
    "methods.interview": { fills: "methodsList", placeholders: [] },
    "methods.manager": { fills: "methodsList", placeholders: [] },
    "methods.peers": { fills: "methodsList", placeholders: ["minGroupSize"] },
    "methods.customers": { fills: "methodsList", placeholders: ["minCustomerGroupSize"] },
    "retention.recruitment": {
      fills: "retentionText",
      placeholders: ["retentionNotSelectedMonths", "retentionSelectedMonths"],
    },
    "retention.mobility": {
      fills: "retentionText",
      placeholders: ["retentionNotSelectedMonths", "retentionSelectedMonths"],
    },
    "retention.development": { fills: "retentionText", placeholders: ["retentionDevelopmentMonths"] },
    "retention.rater": { fills: "retentionText", placeholders: ["organisation", "retentionRaterMonths"] },
  },
  documents: {
    "candidate-notice": {
      blocks: [
        { id: "who", placeholders: ["organisation", "contactName", "contactEmail", "dpoContact"] },
        { id: "why", placeholders: ["purposeText", "roleTitle", "legalBasis"] },
        { id: "criteria", placeholders: ["criteriaList"] },
        { id: "methods", placeholders: ["methodsList"] },
        { id: "your-part", placeholders: ["durationMinutes", "deadline"] },
        { id: "adjustments", placeholders: ["accommodationContact"] },
        { id: "who-sees", placeholders: ["accessList", "hostingText"] },
        { id: "how-long", placeholders: ["retentionText", "organisation"] },
        { id: "human-decision", placeholders: ["decisionMaker", "reviewContact"] },
        { id: "rights", placeholders: ["dpoContact", "supervisoryAuthority"] },
        { id: "contact", placeholders: ["contactName", "contactEmail", "noticeVersion", "noticeDate"] },
        { id: "acknowledgement", placeholders: [] },
      ],
    },
    /** Of managers, who are named, without `anonymity`, `limits` and `comments`; of groups without `named`. */
    "rater-notice": {
      blocks: [
        { id: "why-you", placeholders: ["organisation", "candidateName", "raterGroup", "purposeText"] },
        { id: "named", placeholders: ["organisation"] },
        { id: "what-we-ask", placeholders: ["durationMinutes", "deadline"] },
        { id: "anonymity", placeholders: ["minGroupSize", "minCustomerGroupSize"] },
        { id: "limits", placeholders: ["namedGroups", "technicalAccess"] },
        { id: "comments", placeholders: ["minCommentGroupSize"] },
        { id: "use", placeholders: ["raterAccessList"] },
        {
          id: "your-data",
          placeholders: [
            "organisation",
            "candidateName",
            "legalBasis",
            "retentionText",
            "dpoContact",
            "supervisoryAuthority",
          ],
        },
        { id: "contact", placeholders: ["contactName", "contactEmail", "noticeVersion", "noticeDate"] },
        { id: "decline", placeholders: [] },
        { id: "acknowledgement", placeholders: [] },
      ],
    },
  },
} as const satisfies LegalShape;

export type Legal = typeof shape;

/** Version and date of the wording, shown in the notice and kept with each receipt: changed whenever a word changes. */
export const noticeVersion = "0.2";
export const noticeDate = "2026-11-26";
