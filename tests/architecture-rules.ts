/** One dependency rule: a file matching `from` must not import what matches `to`, save what matches `except`. */
export interface DependencyRule {
  readonly name: string;
  readonly from: RegExp;
  readonly to: RegExp;
  readonly except?: RegExp;
  /** `to` is allowed inside the same noun: both first groups are equal. */
  readonly sameNoun?: boolean;
  /** A breach: the rule must catch it, or it guards nothing. */
  readonly planted: { readonly file: string; readonly imports: string };
}

const nouns = "assessments|campaigns|candidates|frameworks|mails|members|organisations|profiles|results|workshops";

/** Who may import what (architecture.md 1.2), as data. Paths are from the root; packages are `npm:<name>`. */
export const dependencyRules: readonly DependencyRule[] = [
  {
    name: "stats-is-pure",
    from: /^lib\/stats\//,
    to: /./,
    except: /^lib\/stats\//,
    planted: { file: "lib/stats/mean.ts", imports: "lib/scoring/result.ts" },
  },
  {
    name: "scoring-is-pure",
    from: /^lib\/scoring\//,
    to: /./,
    except: /^lib\/(scoring|stats)\//,
    planted: { file: "lib/scoring/compare.ts", imports: "npm:zod" },
  },
  {
    name: "packs-are-content",
    from: /^lib\/packs\//,
    to: /./,
    except: /^lib\/packs\/|^lib\/i18n\/locales\.ts$|^npm:zod$/,
    planted: { file: "lib/packs/catalogue.ts", imports: "lib/frameworks/schema.ts" },
  },
  {
    name: "legal-texts-are-content",
    from: /^lib\/legal\//,
    to: /./,
    except: /^lib\/legal\/|^lib\/i18n\/locales\.ts$/,
    planted: { file: "lib/legal/fill.ts", imports: "lib/campaigns/schema.ts" },
  },
  {
    name: "rules-are-pure",
    from: /^lib\/[^/]+\/(?:[^/]+\/)?(rules|schema)\.ts$/,
    to: /^(app|components|prisma)\/|^lib\/(db|access|jobs|server)\/|^lib\/(env|log)\.ts$|\/(queries|commands)\.ts$|^npm:(next|react|next-intl|server-only)(\/|$)/,
    planted: { file: "lib/results/rules.ts", imports: "lib/db/tenant.ts" },
  },
  {
    name: "database-behind-queries-and-commands",
    from: /^(?!lib\/[^/]+\/(?:[^/]+\/)?(queries|commands)\.ts$|lib\/(db|access|jobs)\/|tests\/)/,
    to: /^lib\/db\//,
    planted: { file: "app/page.tsx", imports: "lib/db/tenant.ts" },
  },
  {
    name: "raw-database-is-hidden",
    from: /^(?!lib\/(db|access)\/|prisma\/|tests\/)/,
    to: /^lib\/db\/client\.ts$|^prisma\/generated\//,
    planted: { file: "lib/jobs/load-sample.ts", imports: "lib/db/client.ts" },
  },
  {
    name: "commands-stay-home",
    from: /^lib\/(?!jobs\/)([^/]+)\//,
    to: /^lib\/([^/]+)\/commands\.ts$/,
    sameNoun: true,
    planted: { file: "lib/candidates/commands.ts", imports: "lib/assessments/commands.ts" },
  },
  {
    name: "sentences-know-results-and-words",
    from: /^lib\/i18n\/sentences\//,
    to: /./,
    except: /^lib\/(scoring|i18n)\/|^npm:next-intl$/,
    planted: { file: "lib/i18n/sentences/bands.ts", imports: "lib/results/rules.ts" },
  },
  {
    name: "components-are-fed",
    from: /^components\//,
    to: /^app\/|^lib\/(db|access|jobs|server)\/|^lib\/(env|log)\.ts$|\/(queries|commands)\.ts$|^lib\/i18n\/(preferences|request)\.ts$/,
    planted: { file: "components/ui/button.tsx", imports: "lib/candidates/queries.ts" },
  },
  {
    name: "only-access-mints",
    from: /^(?!lib\/access\/|tests\/)/,
    to: /^lib\/access\/mint\.ts$/,
    planted: { file: "lib/jobs/load-sample.ts", imports: "lib/access/mint.ts" },
  },
  {
    name: "access-knows-no-noun",
    from: /^lib\/(access|db)\//,
    to: new RegExp(`^(app|components)/|^lib/(${nouns}|jobs|packs)/`),
    planted: { file: "lib/access/gates.ts", imports: "lib/candidates/queries.ts" },
  },
  {
    name: "nothing-imports-app",
    from: /^(?!app\/|tests\/)/,
    to: /^app\//,
    planted: { file: "components/shell/staff-shell.tsx", imports: "app/font.ts" },
  },
  {
    name: "server-is-imported-by-nobody",
    from: /^(?!lib\/server\/|tests\/|scripts\/)/,
    to: /^lib\/server\//,
    planted: { file: "lib/env.ts", imports: "lib/server/migrate.ts" },
  },
];

/** @returns whether one import breaks a rule */
export function breaks(rule: DependencyRule, file: string, imported: string): boolean {
  const from = rule.from.exec(file);
  const to = rule.to.exec(imported);
  if (!from || !to || rule.except?.test(imported)) return false;
  return !(rule.sameNoun && from[1] === to[1]);
}
