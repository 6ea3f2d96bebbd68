import type { Locale } from "../i18n/locales";
import { fillDocument } from "./fill";

/** What a notice has to know of the form that it stands before. */
export interface NoticeFacts {
  readonly kind: "self" | "manager" | "peer" | "customer";
  readonly organisationName: string;
  readonly candidateName: string;
  readonly purpose: "recruitment" | "mobility" | "development";
  /** "" takes the default. */
  readonly roleTitle: string;
  readonly contact: { readonly name: string; readonly email: string };
  /** Last day to answer, e.g. "2026-12-12". */
  readonly lastDay: string;
  readonly thresholds: { readonly minPeers: number; readonly minCustomers: number; readonly minComments: number };
  /** Kinds of rater asked about the person. */
  readonly consulted: readonly ("self" | "hr" | "manager" | "peer" | "customer")[];
  readonly framework: { readonly criteria: readonly { readonly name: string }[] };
}

/** The notice that this respondent reads before the first question. */
export function noticeFor(locale: Locale, facts: NoticeFacts) {
  return facts.kind === "self" ? candidateNotice(locale, facts) : raterNotice(locale, { ...facts, kind: facts.kind });
}

/** Names only the methods that are used about the person. */
function candidateNotice(locale: Locale, facts: NoticeFacts) {
  const { purpose, consulted } = facts;
  const others = [
    consulted.includes("hr") ? (["methods.interview"] as const) : [],
    consulted.includes("manager") ? (["methods.manager"] as const) : [],
    consulted.includes("peer") ? (["methods.peers"] as const) : [],
    consulted.includes("customer") ? (["methods.customers"] as const) : [],
  ].flat();
  return fillDocument(locale, "candidate-notice", {
    ...commonValues(facts),
    roleTitle: facts.roleTitle,
    purposeText: [`purpose.${purpose}`],
    legalBasis: [`legal-basis.${purpose}`],
    criteriaList: facts.framework.criteria.map(({ name }) => name),
    methodsList: ["methods.self", ...others],
    retentionText: [`retention.${purpose}`],
  });
}

/** What holds for groups alone is left out for a manager, who answers under their own name, and the other way round. */
function raterNotice(locale: Locale, facts: NoticeFacts & { readonly kind: "manager" | "peer" | "customer" }) {
  const isNamed = facts.kind === "manager";
  const { blocks, ...notice } = fillDocument(locale, "rater-notice", {
    ...commonValues(facts),
    candidateName: facts.candidateName,
    raterGroup: [`rater-group.${facts.kind}`],
    purposeText: [`rater-purpose.${facts.purpose}`],
    legalBasis: ["legal-basis.rater"],
    raterAccessList: [isNamed ? "rater-access.named" : "rater-access.group"],
    minCommentGroupSize: facts.thresholds.minComments,
    retentionText: ["retention.rater"],
  });
  const leftOut = isNamed ? ["anonymity", "limits", "comments"] : ["named"];
  return { ...notice, blocks: blocks.filter(({ id }) => !leftOut.includes(id)) };
}

function commonValues(facts: NoticeFacts) {
  return {
    organisation: facts.organisationName,
    contactName: facts.contact.name,
    contactEmail: facts.contact.email,
    minGroupSize: facts.thresholds.minPeers,
    minCustomerGroupSize: facts.thresholds.minCustomers,
    deadline: facts.lastDay,
  };
}
