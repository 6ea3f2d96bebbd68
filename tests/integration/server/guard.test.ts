import { once } from "node:events";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { freePort } from "@/lib/server/embedded-postgres";
import { createGuard } from "@/lib/server/guard";
import { ownAddress } from "@/lib/server/request-rules";
import { MULTIPART, multipart, postText, requestText, sendRaw } from "./raw-http";

const actionId = `60${"a".repeat(40)}`;
const idle = { isLive: () => true, isReady: async () => true, close: async () => {} };

/** The guard before pages that say what reached them. `/slow` answers after its time in milliseconds. */
async function startGuard(baseURL?: string) {
  const port = await freePort();
  const policy = { isHttps: baseURL?.startsWith("https:") ?? false, isDevelopment: false };
  const guard = createGuard(ownAddress(baseURL ?? `http://localhost:${port}`, port), policy);
  guard.open({
    health: idle,
    routeOf: () => "unmatched",
    handle: async (request, response) => {
      const slow = /^\/slow\/(\d+)/.exec(request.url ?? "")?.[1];
      if (slow) await new Promise((resolve) => setTimeout(resolve, Number(slow)));
      let body = "";
      for await (const chunk of request) body += chunk;
      response.setHeader("Cache-Control", "public, max-age=31536000");
      response.end(JSON.stringify({ reached: request.url, body, headers: request.headers }));
    },
  });
  guard.server.listen(port, "127.0.0.1");
  await once(guard.server, "listening");
  return { port, server: guard.server };
}

let port = 0;
let close = () => {};
beforeAll(async () => {
  const guard = await startGuard();
  port = guard.port;
  close = () => {
    guard.server.closeAllConnections();
    guard.server.close();
  };
});
afterAll(() => close());

const status = async (bytes: string) => (await sendRaw(port, bytes)).status;

describe("a request that is malformed before anybody reads its body", () => {
  const cases: [string, number, (port: number) => string][] = [
    ["a bad escape in the path", 400, (p) => requestText(p, "GET", "/candidates/%zz")],
    ["an unfinished escape", 400, (p) => requestText(p, "GET", "/%")],
    ["an escape that is no UTF-8", 400, (p) => requestText(p, "GET", "/%C0%AF")],
    ["a NUL in the path", 400, (p) => requestText(p, "GET", "/a%00b")],
    ["a NUL in the query", 400, (p) => requestText(p, "GET", "/candidates?q=a%00b")],
    ["a backslash", 400, (p) => requestText(p, "GET", "/%5cevil.example")],
    ["a path that names another host", 400, (p) => requestText(p, "GET", "//evil.example/")],
    ["an absolute address", 400, (p) => requestText(p, "GET", "http://evil.example/")],
    ["TRACE", 405, (p) => requestText(p, "TRACE", "/")],
    ["OPTIONS", 405, (p) => requestText(p, "OPTIONS", "/")],
    ["OPTIONS for the whole server", 405, (p) => requestText(p, "OPTIONS", "*")],
    ["PUT", 405, (p) => requestText(p, "PUT", "/", ["Content-Length: 0"])],
    ["CONNECT", 405, (p) => `CONNECT localhost:80 HTTP/1.1\r\nHost: localhost:${p}\r\n\r\n`],
    ["an unknown method", 400, (p) => requestText(p, "BREW", "/")],
    ["a WebSocket", 400, (p) => requestText(p, "GET", "/").replace("close", "Upgrade\r\nUpgrade: websocket")],
    ["no host", 400, () => "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"],
    ["no host in HTTP/1.0", 400, () => "GET / HTTP/1.0\r\n\r\n"],
    ["two hosts", 400, (p) => requestText(p, "GET", "/", ["Host: evil.example"])],
    ["another host", 421, () => "GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"],
    ["another port", 421, () => "GET / HTTP/1.1\r\nHost: localhost:1\r\nConnection: close\r\n\r\n"],
    ["an address that is too long", 414, (p) => requestText(p, "GET", `/${"a".repeat(5_000)}`)],
    ["an endless address", 431, (p) => requestText(p, "GET", `/${"a".repeat(20_000)}`)],
    ["a large header", 431, (p) => requestText(p, "GET", "/", [`X: ${"a".repeat(20_000)}`])],
    ["many headers", 431, (p) => requestText(p, "GET", "/", Array<string>(150).fill("X: 1"))],
    ["a GET with a body", 400, (p) => requestText(p, "GET", "/", ["Content-Length: 3"], "abc")],
    [
      "a body without length",
      411,
      (p) => requestText(p, "POST", "/", [`Origin: http://localhost:${p}`, "Transfer-Encoding: chunked"], "0\r\n\r\n"),
    ],
    ["two lengths", 400, (p) => requestText(p, "POST", "/", ["Content-Length: 1", "Content-Length: 2"], "ab")],
    [
      "a length and chunks",
      400,
      (p) => requestText(p, "POST", "/", ["Content-Length: 5", "Transfer-Encoding: chunked"], "0\r\n\r\n"),
    ],
    ["a negative length", 400, (p) => requestText(p, "POST", "/", ["Content-Length: -1"])],
    ["a body above one megabyte", 413, (p) => postText(p, "/", MULTIPART, "a".repeat(1_048_577))],
    ["a compressed body", 415, (p) => postText(p, "/", MULTIPART, "abc", ["Content-Encoding: gzip"])],
    ["a parent folder", 400, (p) => requestText(p, "GET", "/candidates/%2e%2e/edit")],
    ["a router state that is none", 400, (p) => requestText(p, "GET", "/", ["Next-Router-State-Tree: %7B"])],
    [
      "a router state of another shape",
      400,
      (p) => requestText(p, "GET", "/", ['Next-Router-State-Tree: ["",{"a":1}]']),
    ],
    ["Next's own inner pages", 404, (p) => requestText(p, "GET", "/_global-error")],
    ["the image optimiser", 404, (p) => requestText(p, "GET", "/_next/image?url=http://evil.example&w=64&q=75")],
    ["no HTTP at all", 400, () => "garbage\r\n\r\n"],
  ];
  test.each(cases)("%s is refused with %i", async (_name, expected, bytes) => {
    expect(await status(bytes(port))).toBe(expected);
  });
});

describe("a request that would change something", () => {
  const form = multipart({ [`$ACTION_ID_40${"a".repeat(40)}`]: "" });
  const from = (...headers: string[]) =>
    requestText(port, "POST", "/", [`Content-Type: ${MULTIPART}`, `Content-Length: ${form.length}`, ...headers], form);
  const own = () => `Origin: http://localhost:${port}`;

  test("passes from a page of ours, with and without the browser saying so", async () => {
    expect(await status(from(own()))).toBe(200);
    expect(await status(from(own(), "Sec-Fetch-Site: same-origin"))).toBe(200);
  });

  test("is refused from anywhere else", async () => {
    expect(await status(from())).toBe(403);
    expect(await status(from("Origin: null"))).toBe(403);
    expect(await status(from("Origin: http://evil.example"))).toBe(403);
    expect(await status(from(`Origin: https://localhost:${port}`))).toBe(403);
    expect(await status(from(`Origin: http://127.0.0.1:${port}`))).toBe(403);
    expect(await status(from(own(), own()))).toBe(403);
    expect(await status(from(own(), "Sec-Fetch-Site: cross-site"))).toBe(403);
    expect(await status(from(own(), "Sec-Fetch-Site: same-site"))).toBe(403);
    expect(await status(from(own(), "Sec-Fetch-Site: none"))).toBe(403);
  });

  test("keeps its body byte for byte on the way", async () => {
    const body = multipart({ [`$ACTION_ID_40${"a".repeat(40)}`]: "", name: "Zoë “K” \r\n é".repeat(500) });
    const { text } = await sendRaw(port, postText(port, "/setup?x=1", MULTIPART, body));
    const reached = JSON.parse(Buffer.from(text.split("\r\n\r\n")[1] ?? "", "latin1").toString("utf8"));
    expect(reached).toMatchObject({ reached: "/setup?x=1", body });
  });

  test("gets no answer from the pages when it is cut short", async () => {
    const bytes = postText(port, "/", MULTIPART, form);
    const socket = connect(port, "127.0.0.1");
    socket.write(bytes.slice(0, -20));
    await new Promise((resolve) => setTimeout(resolve, 100));
    socket.destroy();
    expect(await status(requestText(port, "GET", "/"))).toBe(200);
  });
});

describe("the form of an action", () => {
  const call = (fields: Record<string, string>, id = actionId) =>
    status(postText(port, "/", MULTIPART, multipart(fields), [`Next-Action: ${id}`]));
  const sent = (fields: Record<string, string>) => status(postText(port, "/", MULTIPART, multipart(fields)));
  const idleState = JSON.stringify({ status: "refused", typed: { name: "$$ 5 %", level: 3, empty: null } });

  test("called by script passes with the state and the form", async () => {
    expect(await call({ _1_name: "Zoë", 0: `[${idleState},"$K1"]` })).toBe(200);
    expect(await call({ 0: `["$undefined","$K1"]` })).toBe(200);
    expect(await call({ _1_name: "Zoë", 0: `["$K1"]` }, `40${"b".repeat(40)}`)).toBe(200);
    expect(await call({ 0: `["$K1"]` }, `00${"b".repeat(40)}`)).toBe(200);
    expect(await status(postText(port, "/", "text/plain", "[]", [`Next-Action: 00${"b".repeat(40)}`]))).toBe(200);
  });

  test("sent without script passes with the state before it", async () => {
    const reference = JSON.stringify({ id: actionId, bound: "$@1" });
    const state = { "$ACTION_3:1": `[${idleState}]`, $ACTION_KEY: "k1" };
    expect(await sent({ $ACTION_REF_3: "", "$ACTION_3:0": reference, ...state, name: "Zoë" })).toBe(200);
    expect(await sent({ [`$ACTION_ID_40${"b".repeat(40)}`]: "", name: "Zoë" })).toBe(200);
  });

  const notation = [
    ...['["$1"]', '["$@1"]', '["$F1"]', '["$h1"]', '["$B1"]', '["$R1"]', '["$Q1"]', '["$W1"]', '["$i1"]', '["$Sx"]'],
    ...[
      '["$0:__proto__:constructor"]',
      '["$K1","$K1","$K1"]',
      '[{"__proto__":{}},"$K1"]',
      '[{"then":"$1:then"},"$K1"]',
    ],
    ...[
      "",
      "garbage",
      "[]",
      "[null]",
      "{}",
      "1",
      '["$K1"]',
      '["$Kx","$Kx"]',
      `${"[".repeat(9_000)}${"]".repeat(9_000)}`,
    ],
    `[${"[".repeat(40)}${"]".repeat(40)},"$K1"]`,
  ];
  test.each(notation)("called with the arguments %.40s is refused", async (list) => {
    expect(await call({ 0: list })).toBe(400);
  });

  test("called by a malformed name, or with fields of no form, is refused", async () => {
    for (const id of ["", "zzz", "__proto__", actionId.slice(1), actionId.toUpperCase(), `${actionId}0`]) {
      expect(await call({ 0: `[${idleState},"$K1"]` }, id)).toBe(400);
    }
    expect(await call({ 0: `[${idleState},"$K1"]`, 1: '"$F2"' })).toBe(400);
    expect(await call({ 0: `[${idleState},"$K1"]`, _2_name: "x" })).toBe(400);
    expect(await status(postText(port, "/", "text/plain", "[]", [`Next-Action: ${actionId}`]))).toBe(400);
    expect(await status(postText(port, "/", "application/json", "[]", [`Next-Action: ${actionId}`]))).toBe(400);
  });

  test("sent without script and without exactly one sound action is refused", async () => {
    const id = `40${"b".repeat(40)}`;
    expect(await sent({ name: "x" })).toBe(400);
    expect(await sent({ $ACTION_ID_: "" })).toBe(400);
    expect(await sent({ $ACTION_ID___proto__: "" })).toBe(400);
    expect(await sent({ [`$ACTION_ID_${actionId}`]: "" })).toBe(400);
    expect(await sent({ [`$ACTION_ID_${id}`]: "", [`$ACTION_ID_40${"c".repeat(40)}`]: "" })).toBe(400);
    expect(await sent({ $ACTION_REF_1: "" })).toBe(400);
    expect(await sent({ $ACTION_REF_1: "", "$ACTION_1:0": "{" })).toBe(400);
    expect(await sent({ $ACTION_REF_1: "", "$ACTION_1:0": JSON.stringify({ id: actionId, bound: "$@9" }) })).toBe(400);
    expect(await sent({ $ACTION_REF_1: "", "$ACTION_1:0": JSON.stringify({ id: actionId, bound: "$F1" }) })).toBe(400);
    expect(await sent({ $ACTION_REF_1: "", "$ACTION_1:0": JSON.stringify({ id: actionId, bound: null }) })).toBe(400);
  });

  test.each([
    ["multipart/form-data", "abc", 400],
    [MULTIPART, "", 400],
    [MULTIPART, "garbage", 400],
    [MULTIPART, '--edge\r\nContent-Disposition: form-data; name="a"\r\n\r\nb\r\n', 400],
    [MULTIPART, "--edge\r\nContent-Disposition: form-data\r\n\r\nb\r\n--edge--\r\n", 400],
    [MULTIPART, "--edge\r\n\r\nb\r\n--edge--\r\n", 400],
    ["multipart/mixed; boundary=edge", multipart({ a: "b" }), 415],
    ["application/x-www-form-urlencoded", "a=b", 415],
    ["text/plain", "x", 415],
    ["/;=", "x", 415],
    ["", "x", 415],
    ["application/json", "{", 200],
    ["application/json", '{"text":"\\\\u0000 and \\\\\\\\u0000"}', 200],
    ["application/json", '{"text":"\\u0000"}', 400],
    ["application/json", '{"text":"\\\\\\u0000"}', 400],
    [MULTIPART, multipart({ [`$ACTION_ID_40${"b".repeat(40)}`]: "", name: "a\0b" }), 400],
  ])("as %s with the body %.30j is answered %i", async (type, body, expected) => {
    expect(await status(postText(port, "/", type, body))).toBe(expected);
  });
});

describe("every answer", () => {
  const protective = [
    /^X-Content-Type-Options: nosniff/im,
    /^Referrer-Policy: strict-origin\r/im,
    /^Cross-Origin-Opener-Policy: same-origin/im,
    /^Cross-Origin-Resource-Policy: same-origin/im,
    /^Permissions-Policy: camera=\(\)/im,
    /^Content-Security-Policy: default-src 'none'/im,
    /^Cache-Control: no-store/im,
  ];
  test.each([
    ["a page", (p: number) => requestText(p, "GET", "/")],
    ["a refusal", (p: number) => requestText(p, "PUT", "/", ["Content-Length: 0"])],
    ["an answer to no request", () => "garbage\r\n\r\n"],
    ["a health check", (p: number) => requestText(p, "GET", "/livez")],
  ])("carries the protective headers: %s", async (_name, bytes) => {
    const { text } = await sendRaw(port, bytes(port));
    for (const header of protective) expect(text).toMatch(header);
    expect(text).not.toMatch(/X-Powered-By|Strict-Transport-Security/i);
  });

  test("only hashed files may be kept, and only when they exist", async () => {
    const { text } = await sendRaw(port, requestText(port, "GET", "/_next/static/chunks/a.js"));
    expect(text).toMatch(/^Cache-Control: public, max-age=31536000/im);
  });

  test("has a nonce of its own, which the pages are told and nobody can choose", async () => {
    const nonces = new Set<string>();
    for (let i = 0; i < 5; i++) {
      const { text } = await sendRaw(
        port,
        requestText(port, "GET", "/", ["Content-Security-Policy: script-src 'nonce-evil'"]),
      );
      const nonce = /^Content-Security-Policy: .*'nonce-([^']+)' 'strict-dynamic'/im.exec(text)?.[1] ?? "none";
      expect(JSON.parse(text.split("\r\n\r\n")[1] ?? "").headers["content-security-policy"]).toContain(
        `'nonce-${nonce}'`,
      );
      nonces.add(nonce);
    }
    expect(nonces.size).toBe(5);
    expect([...nonces].every((nonce) => Buffer.from(nonce, "base64").length === 16)).toBe(true);
  });
});

test("headers that skip checks or name another address do not reach the pages", async () => {
  const { text } = await sendRaw(
    port,
    requestText(port, "GET", "/", [
      "X-Middleware-Subrequest: middleware",
      "X-Action-Forwarded: 1",
      "X-Invoke-Path: /home",
      "X-Matched-Path: /home",
      "Next-Resume: 1",
      "Forwarded: host=evil.example",
      "X-Forwarded-Host: evil.example",
      "X-Forwarded-Proto: https",
      "X-Forwarded-For: 203.0.113.9",
      "X-Request-Id: chosen",
      "X-Kam-Path: /elsewhere",
      "Accept-Language: fr",
    ]),
  );
  const { headers } = JSON.parse(text.split("\r\n\r\n")[1] ?? "");
  expect(headers).toMatchObject({
    "x-forwarded-host": `localhost:${port}`,
    "x-forwarded-proto": "http",
    "x-forwarded-for": "127.0.0.1",
    "x-kam-path": "/",
    "accept-language": "fr",
  });
  expect(headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  expect(JSON.stringify(headers)).not.toMatch(/evil|middleware|invoke|matched|resume|x-action/);
});

test("behind https the address of the installation is the only outside host, and browsers are told to stay", async () => {
  const guard = await startGuard("https://kam.example.com");
  const answer = (...headers: string[]) =>
    sendRaw(guard.port, `GET / HTTP/1.1\r\nConnection: close\r\n${headers.map((line) => `${line}\r\n`).join("")}\r\n`);
  const { status: known, text } = await answer("Host: KAM.example.com");
  expect(known).toBe(200);
  expect(text).toMatch(/^Strict-Transport-Security: max-age=31536000/im);
  expect(text).toContain('"x-forwarded-proto":"https"');
  expect((await answer("Host: kam.example.com:8443")).status).toBe(421);
  expect((await answer(`Host: localhost:${guard.port}`)).status).toBe(200);
  const form = multipart({ [`$ACTION_ID_40${"a".repeat(40)}`]: "" });
  const post = (origin: string) =>
    sendRaw(
      guard.port,
      `POST / HTTP/1.1\r\nHost: kam.example.com\r\nConnection: close\r\nOrigin: ${origin}\r\nContent-Type: ${MULTIPART}\r\nContent-Length: ${form.length}\r\n\r\n${form}`,
    );
  expect((await post("https://kam.example.com")).status).toBe(200);
  expect((await post("http://kam.example.com")).status).toBe(403);
  expect((await post(`http://localhost:${guard.port}`)).status).toBe(403);
  guard.server.close();
});

test("beyond what it can do at once it says when to come again, and still serves files and health checks", async () => {
  const slow = Array.from({ length: 64 }, () => status(requestText(port, "GET", "/slow/1000")));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const refused = await sendRaw(port, requestText(port, "GET", "/"));
  expect(refused.status).toBe(503);
  expect(refused.text).toMatch(/^Retry-After: 1/im);
  expect(await status(requestText(port, "GET", "/_next/static/a.js"))).toBe(200);
  expect(await status(requestText(port, "GET", "/livez"))).toBe(200);
  expect(new Set(await Promise.all(slow))).toEqual(new Set([200]));
  expect(await status(requestText(port, "GET", "/"))).toBe(200);
});

test("a request sent drop by drop is cut off after ten seconds", { timeout: 20_000 }, async () => {
  const started = Date.now();
  const { status: cut } = await sendRaw(port, `GET / HTTP/1.1\r\nHost: localhost:${port}\r\nX-Slow: `, 15_000);
  expect(cut).toBe(408);
  expect(Date.now() - started).toBeLessThan(13_000);
});
