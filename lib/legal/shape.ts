import type { LegalShape } from "./types";

/**
 * The texts that inform people about their data: templates to be completed and reviewed by the company's counsel, not
 * legal advice. Every sentence has to be true of the product as it is, so this version promises less than the design:
 *
 * - `design/safety.md` and the complete notice of `content/legal` also tell of ratings by colleagues and clients shown
 *   in groups, the log of visits to a person's page, the candidate's report and status page, rights in two clicks, the
 *   recorded reason of a decision, a copy kept by the respondent, reopened answers, erasure by the application, the
 *   restricted archive and the talent pool. The product has none of these yet: rights are used by writing to the
 *   contact, and the organisation erases the data itself.
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
    hostingText: { type: "text", default: "worded" },
    retentionText: { type: "snippet" },
    retentionNotSelectedMonths: { type: "months", min: 1, default: 3 },
    retentionSelectedMonths: { type: "months", min: 1, default: 24 },
    retentionDevelopmentMonths: { type: "months", min: 1, default: 24 },
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
    "legal-basis.recruitment": { fills: "legalBasis", placeholders: [] },
    "legal-basis.mobility": { fills: "legalBasis", placeholders: [] },
    "legal-basis.development": { fills: "legalBasis", placeholders: [] },
    "methods.self": { fills: "methodsList", placeholders: [] },
    "methods.interview": { fills: "methodsList", placeholders: [] },
    "retention.recruitment": {
      fills: "retentionText",
      placeholders: ["retentionNotSelectedMonths", "retentionSelectedMonths"],
    },
    "retention.mobility": {
      fills: "retentionText",
      placeholders: ["retentionNotSelectedMonths", "retentionSelectedMonths"],
    },
    "retention.development": { fills: "retentionText", placeholders: ["retentionDevelopmentMonths"] },
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
  },
} as const satisfies LegalShape;

export type Legal = typeof shape;

/** Version and date of the wording, shown in the notice and kept with each receipt: changed whenever a word changes. */
export const noticeVersion = "0.1";
export const noticeDate = "2026-11-25";
