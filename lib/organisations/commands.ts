import type { JobScope, Role } from "../access/scope";
import { campaignDefaults } from "../campaigns/schema";
import { forTenant, type TenantTransaction } from "../db/tenant";
import { shapeFromPack, textFromPack } from "../frameworks/from-pack";
import type { Locale } from "../i18n/locales";
import { done, type Outcome } from "../outcome";
import { packs } from "../packs/catalogue";
import type { SetUpInput } from "./schema";

/** Copies the five-aptitude pack into the organisation as its first framework version. @returns the version's id */
export async function adoptAptitudes(tx: TenantTransaction, organisationId: string): Promise<string> {
  const pack = packs["kam-aptitudes"];
  const shape = shapeFromPack(pack.shape);
  const version = await tx.frameworkVersion.create({
    data: {
      organisationId,
      packId: pack.shape.id,
      packVersion: pack.shape.version,
      number: 1,
      shape,
      texts: { fr: textFromPack(pack.texts.fr), en: textFromPack(pack.texts.en) },
    },
    select: { id: true },
  });
  const indicators = shape.criteria.flatMap((criterion) =>
    criterion.indicators.map((indicator) => ({ criterionId: criterion.id, indicatorId: indicator.id })),
  );
  await tx.frameworkIndicator.createMany({
    data: indicators.map((row, position) => ({ ...row, position, organisationId, frameworkVersionId: version.id })),
  });
  return version.id;
}

const firstAdministrator: Role[] = ["administrator", "hr_manager"];

/** A new organisation with its first administrator, framework and campaign, in one transaction. */
export async function foundOrganisation(scope: JobScope, input: SetUpInput & { userId: string }): Promise<Outcome> {
  const { organisationId } = scope;
  await forTenant(scope).$transaction(async (tx) => {
    await tx.organisation.create({ data: { id: organisationId, name: input.organisationName, locale: input.locale } });
    await tx.member.create({
      data: { organisationId, userId: input.userId, name: input.name, roles: firstAdministrator, locale: input.locale },
    });
    const frameworkVersionId = await adoptAptitudes(tx, organisationId);
    const year = new Date().getFullYear();
    const names: Record<Locale, string> = { en: `Assessments ${year}`, fr: `Évaluations ${year}` };
    await tx.campaign.create({
      data: {
        organisationId,
        frameworkVersionId,
        name: names,
        purpose: "recruitment",
        isStanding: true,
        state: "running",
        opensOn: new Date(),
        launchedAt: new Date(),
        launchedByName: input.name,
        ...campaignDefaults,
      },
    });
  });
  return done();
}
