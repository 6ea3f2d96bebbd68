import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { database } from "../db/client";
import { prismaCode } from "../db/prisma-code";
import type { Locale } from "../i18n/locales";
import { done, type Outcome, refused } from "../outcome";
import { derivedPassword, ensureUser, openSession } from "./accounts";
import { isSetUpOpen } from "./founding";
import { JobScope, type StaffScope } from "./mint";

type Load = (scope: JobScope, input: { userId: string; locale: Locale }) => Promise<void>;

/**
 * Opens the sample company of a language, loading it the first time, and signs the visitor in as its fictional HR
 * manager and sales director. Refused once an organisation has been set up.
 */
export async function openSample(locale: Locale, load: Load): Promise<Outcome> {
  if (!(await isSetUpOpen())) return refused("sample-off");
  const email = `sample-${locale}@halvennec.invalid`;
  if (!(await findSample(locale))) {
    const userId = await ensureUser(email, "Odile Marchadour", derivedPassword(email));
    if (userId) await loadOnce(userId, locale, load);
  }
  await openSession(email, derivedPassword(email));
  return done();
}

async function findSample(locale: Locale): Promise<{ id: string } | null> {
  return database().organisation.findUnique({ where: { sampleSeal: locale }, select: { id: true } });
}

/** How long another visitor's load may take on a slow machine, in milliseconds. */
const patience = 30_000;

/**
 * Two visitors may click together: the seal lets one load through. The other is refused at once or, while the first is
 * still at it, by the database's time limit, and then waits for the company to be there.
 */
async function loadOnce(userId: string, locale: Locale, load: Load): Promise<void> {
  try {
    await load(new JobScope(randomUUID()), { userId, locale });
  } catch (error) {
    const lastChance = Date.now() + patience;
    while (!(await findSample(locale))) {
      if (prismaCode(error) === undefined || Date.now() > lastChance) throw error;
      await setTimeout(250);
    }
  }
}

/** Whether a member works in a sample company, with its language. */
export async function sampleLocale(scope: StaffScope): Promise<string | null> {
  const own = await database().organisation.findUnique({
    where: { id: scope.organisationId },
    select: { sampleSeal: true },
  });
  return own?.sampleSeal ?? null;
}

/** Puts the sample company back as it was. Refused anywhere else: real people's data are never reset. */
export async function resetSample(
  scope: StaffScope,
  reload: (scope: JobScope, input: { userId: string; locale: Locale }) => Promise<void>,
): Promise<Outcome> {
  const seal = await sampleLocale(scope);
  if (seal !== "fr" && seal !== "en") return refused("sample-off");
  const member = await database().member.findUniqueOrThrow({ where: { id: scope.memberId }, select: { userId: true } });
  await reload(new JobScope(scope.organisationId), { userId: member.userId, locale: seal });
  return done();
}
