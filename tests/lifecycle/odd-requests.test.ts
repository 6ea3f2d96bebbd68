import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MULTIPART, multipart, postText, requestText, sendRaw } from "../integration/server/raw-http";
import { type DataFolder, newDataFolder } from "./data-folder";
import type { Product } from "./product";

const build = join(import.meta.dirname, "../../.next");
const actions = Object.keys(
  JSON.parse(readFileSync(join(build, "server/server-reference-manifest.json"), "utf8")).node,
);
const manifest = JSON.parse(readFileSync(join(build, "routes-manifest.json"), "utf8"));
const routes: string[] = [...manifest.staticRoutes, ...manifest.dynamicRoutes].map(({ page }) => page);
const values = [
  "x",
  "00000000-0000-0000-0000-000000000000",
  "%00",
  "%F0%9F%98%80",
  "%2e%2e",
  "a%2Fb",
  "%ED%A0%80",
  "__proto__",
];
const queries = [
  "?q=%zz",
  "?page=-1&page=x",
  "?sort=__proto__&q=%00",
  "?p=%F0%9F%98%80&c=x&w=NaN",
  "?_rsc=x&nxtPtoken=x",
];

let data: DataFolder;
let product: Product;
beforeAll(async () => {
  data = await newDataFolder();
  product = await data.start({ environment: { LOG_LEVEL: "trace" } });
  await product.ready();
});
afterAll(async () => {
  expect(await product.stop()).toBe(0);
  await data[Symbol.asyncDispose]();
});

/** Sends all of them, so many at once, and names those that were answered by an error of ours or not at all. */
async function failuresOf(requests: readonly (readonly [string, string])[], atOnce = 4): Promise<string[]> {
  const failures: string[] = [];
  const queue = [...requests];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { status } = await sendRaw(product.port, next[1], 30_000);
      if (status === 0 || status >= 500) failures.push(`${status} ${next[0]}`);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  // With what the application logged about it, so that a failure can be understood.
  const errors = product
    .printed()
    .split("\n")
    .filter((line) => line.startsWith('{"level":"error"'));
  return failures.length === 0 ? [] : [...failures, ...errors];
}

describe("no odd request is answered by a server error", () => {
  test("to a page, in any of its representations", async () => {
    const paths = routes.flatMap((page) =>
      page.includes("[")
        ? values.map((value) => page.replaceAll(/\[[^\]]+\]/g, value))
        : queries.map((query) => page + query),
    );
    const variants: [string, string[]][] = [
      ["page", []],
      ["data", ["RSC: 1"]],
      ["prefetch", ["RSC: 1", "Next-Router-Prefetch: 1"]],
      ["segment", ["RSC: 1", "Next-Router-Prefetch: 1", "Next-Router-Segment-Prefetch: /%zz"]],
      ["bad tree", ["RSC: 1", "Next-Router-State-Tree: %7B"]],
      ["deep tree", ["RSC: 1", `Next-Router-State-Tree: ${"%5B".repeat(2_000)}`]],
    ];
    const requests = paths.flatMap((path) =>
      variants.map(([kind, headers]): [string, string] => [
        `${kind} ${path}`,
        requestText(product.port, "GET", path, headers),
      ]),
    );
    expect(requests.length).toBeGreaterThan(300);
    expect(await failuresOf(requests)).toEqual([]);
  });

  test("to an action, whatever it is given", async () => {
    const form = multipart({ 0: '["$undefined","$K1"]' });
    const states = [
      '["$K1"]',
      '[{"status":"idle"},"$K1"]',
      '[null,"$K1"]',
      '["$undefined","$K1"]',
      '["$@1"]',
      "garbage",
    ];
    const requests = actions.flatMap((id): [string, string][] => [
      ...states.map((list): [string, string] => [
        `call ${id} ${list}`,
        postText(product.port, "/", MULTIPART, multipart({ _1_x: "é", 0: list }), [`Next-Action: ${id}`]),
      ]),
      [
        `bad tree ${id}`,
        postText(product.port, "/", MULTIPART, form, [`Next-Action: ${id}`, "Next-Router-State-Tree: %7B"]),
      ],
      [`post ${id}`, postText(product.port, "/", MULTIPART, multipart({ [`$ACTION_ID_${id}`]: "" }))],
      [
        `post with state ${id}`,
        postText(
          product.port,
          "/",
          MULTIPART,
          multipart({
            $ACTION_REF_1: "",
            "$ACTION_1:0": JSON.stringify({ id, bound: "$@1" }),
            "$ACTION_1:1": '[{"status":"idle"}]',
            $ACTION_KEY: "é",
          }),
        ),
      ],
    ]);
    // One by one: an action that is what it should be does its work, and some of it takes seconds.
    expect(await failuresOf(requests, 1)).toEqual([]);
  });

  test("with headers that nobody sends", async () => {
    const headers = [
      "Cookie: a=%zz; =; ;;",
      "Cookie: kam.session_token=%zz",
      "Cookie: kam.session_token=x.y; locale=../../x; theme=%00",
      "Accept-Language: ;;q=x,*-*-*",
      `Accept-Language: ${"a-".repeat(2_000)}`,
      "Range: bytes=5-1",
      "If-None-Match: x",
      "Next-Url: http://evil.example/%zz",
      "Next-HMR-Refresh: 1",
      "x-nextjs-data: 1",
      "x-nextjs-html-request-id: x",
      "Cookie: __prerender_bypass=x; __next_preview_data=x",
      "Purpose: prefetch",
    ];
    const requests = headers.flatMap((header) =>
      ["/", "/sign-in", "/home"].map((path): [string, string] => [
        `${header.slice(0, 40)} ${path}`,
        requestText(product.port, "GET", path, [header]),
      ]),
    );
    expect(await failuresOf(requests)).toEqual([]);
  });

  test("to a file of the build", async () => {
    const paths = ["", "x.js", "%zz", "..%2f..%2fpackage.json", "../../../package.json", "chunks/%00", "chunks"];
    const requests = paths.map((path): [string, string] => [
      path,
      requestText(product.port, "GET", `/_next/static/${path}`),
    ]);
    expect(await failuresOf(requests)).toEqual([]);
    for (const [, bytes] of requests) expect((await sendRaw(product.port, bytes)).text).not.toContain("kam-profile");
  });
});

test("the secret of a link never reaches the log", async () => {
  const secret = "marker".repeat(7).padEnd(43, "x");
  for (const path of [
    `/r/${secret}`,
    `/join/${secret}`,
    `/unknown/${secret}`,
    `/?token=${secret}`,
    `/r/${secret}/%zz`,
  ]) {
    await sendRaw(product.port, requestText(product.port, "GET", path, [`Referer: http://localhost/r/${secret}`]));
    await sendRaw(
      product.port,
      postText(product.port, path, MULTIPART, multipart({ name: secret }), [`Cookie: a=${secret}`]),
    );
  }
  expect(product.printed()).toContain('"route":"/r/[token]"');
  expect(product.printed()).not.toContain("marker");
});
