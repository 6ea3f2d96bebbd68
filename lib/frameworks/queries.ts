import type { TenantScope } from "../access/scope";
import { forTenant } from "../db/tenant";
import type { Locale } from "../i18n/locales";
import { readFramework } from "./rules";
import { type Framework, frameworkShape, frameworkText } from "./schema";

/** A framework version in one language. Throws when it is not the organisation's: ids come from its own rows. */
export async function getFramework(scope: TenantScope, frameworkVersionId: string, locale: Locale): Promise<Framework> {
  const row = await forTenant(scope).frameworkVersion.findFirstOrThrow({
    where: { id: frameworkVersionId },
    select: { id: true, number: true, shape: true, texts: true },
  });
  const texts = row.texts as Record<string, unknown>;
  return readFramework({
    id: row.id,
    number: row.number,
    shape: frameworkShape.parse(row.shape),
    text: frameworkText.parse(texts[locale]),
  });
}
