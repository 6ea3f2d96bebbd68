import type { TenantScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import { readFramework, readVignettes } from "./rules";
import { type Framework, frameworkShape, frameworkText, type Vignette } from "./schema";

/** A framework version in one language. Throws when it is not the organisation's: ids come from its own rows. */
export async function getFramework(scope: TenantScope, frameworkVersionId: string, locale: Locale): Promise<Framework> {
  return readFramework(await readVersion(scope, frameworkVersionId, locale));
}

/** The written cases of a framework version in one language; none where it was adopted before packs had any. */
export async function getVignettes(
  scope: TenantScope,
  frameworkVersionId: string,
  locale: Locale,
): Promise<readonly Vignette[]> {
  const { shape, text } = await readVersion(scope, frameworkVersionId, locale);
  return readVignettes(shape, text);
}

async function readVersion(scope: TenantScope, frameworkVersionId: string, locale: Locale) {
  const row = await forTenant(scope).frameworkVersion.findFirstOrThrow({
    where: { id: frameworkVersionId },
    select: { id: true, number: true, shape: true, texts: true },
  });
  const texts = row.texts as Record<string, unknown>;
  return {
    id: row.id,
    number: row.number,
    shape: frameworkShape.parse(row.shape),
    text: frameworkText.parse(texts[locale]),
  };
}
