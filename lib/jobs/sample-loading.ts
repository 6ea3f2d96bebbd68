import type { TenantTransaction } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import type { SampleCompany } from "../packs/sample";

/** What the loading steps share: the transaction, the organisation and the ids given to the sample's own ids. */
export interface Loading {
  readonly tx: TenantTransaction;
  readonly organisationId: string;
  readonly sample: SampleCompany;
  readonly locale: Locale;
  readonly frameworkVersionId: string;
  readonly memberId: string;
}

/** The member behind the visitor is the sample's HR business partner, who has sent all her scorecards. */
export const visitorRaterId = "h1";
