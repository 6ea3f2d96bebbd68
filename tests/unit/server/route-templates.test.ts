import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readRouteTemplates } from "@/lib/server/route-templates";

test("a path is known by its template, and by nothing when no page has it", async () => {
  const folder = await mkdtemp(join(tmpdir(), "kam-routes-"));
  const manifest = {
    staticRoutes: [
      { page: "/", regex: "^/(?:/)?$" },
      { page: "/candidates/new", regex: "^/candidates/new(?:/)?$" },
    ],
    dynamicRoutes: [
      { page: "/candidates/[candidateId]", regex: "^/candidates/([^/]+?)(?:/)?$" },
      { page: "/r/[token]", regex: "^/r/([^/]+?)(?:/)?$" },
    ],
  };
  await writeFile(join(folder, "routes-manifest.json"), JSON.stringify(manifest));
  const routeOf = await readRouteTemplates(folder);
  await rm(folder, { recursive: true });
  expect(routeOf("/")).toBe("/");
  expect(routeOf("/candidates/new")).toBe("/candidates/new");
  expect(routeOf("/candidates/Zoe")).toBe("/candidates/[candidateId]");
  expect(routeOf(`/r/${"s3cret".repeat(7)}`)).toBe("/r/[token]");
  expect(routeOf("/R/s3cret")).toBe("unmatched");
  expect(routeOf("/r/s3cret/more")).toBe("unmatched");
  expect(routeOf("/_next/static/chunks/a.js")).toBe("/_next/static");
  expect(routeOf("/livez")).toBe("/livez");
});

test("without a build every page is unmatched", async () => {
  const routeOf = await readRouteTemplates(join(tmpdir(), "kam-no-such-folder"));
  expect(routeOf("/r/s3cret")).toBe("unmatched");
});
