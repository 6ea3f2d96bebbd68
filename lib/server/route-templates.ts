import { readFile } from "node:fs/promises";
import { join } from "node:path";

interface Route {
  readonly page: string;
  readonly regex: string;
}

export type RouteTemplate = (path: string) => string;

/**
 * Names the route that a path belongs to without its values: `/r/[token]`, never the token. A path that no page has
 * is "unmatched", since it may be a mistyped link.
 * @param buildFolder `.next`; a development server has no list of routes yet
 */
export async function readRouteTemplates(buildFolder: string): Promise<RouteTemplate> {
  const manifest = await readFile(join(buildFolder, "routes-manifest.json"), "utf8").catch(() => "{}");
  const { staticRoutes = [], dynamicRoutes = [] } = JSON.parse(manifest) as Partial<Record<string, Route[]>>;
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, regex: new RegExp(regex) }));
  return (path) => {
    if (path.startsWith("/_next/static/")) return "/_next/static";
    if (path === "/livez" || path === "/readyz") return path;
    return routes.find(({ regex }) => regex.test(path))?.page ?? "unmatched";
  };
}
