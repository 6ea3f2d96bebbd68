import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Runs the code in a process of its own, because the log writes straight to the standard output. */
function logged(code: string): Record<string, unknown>[] {
  const program = `import { log, withRequestId } from "./lib/log";\n${code}`;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", program],
    { cwd: root, encoding: "utf8", env: { ...process.env, LOG_LEVEL: "debug" } },
  );
  expect(stderr).toBe("");
  expect(status).toBe(0);
  return stdout.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line)]));
}

test("a line carries its level, time, message and the request it belongs to", () => {
  const [line] = logged(`withRequestId("r1", () => log.info({ route: "/r/[token]", status: 200 }, "request"));`);
  expect(line).toEqual({
    level: "info",
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    requestId: "r1",
    route: "/r/[token]",
    status: 200,
    msg: "request",
  });
});

test("a field that is not on the list never reaches the log", () => {
  const lines = logged(`
    log.info({ status: 200, email: "marker@example.com", body: { name: "marker" } }, "request");
    log.error(new Error("marker"), "failed");`);
  expect(JSON.stringify(lines)).not.toContain("marker");
  expect(lines.map(({ msg }) => msg)).toEqual(["request", "failed"]);
});

test("an error is written without its message, which may quote what a person typed", () => {
  const [line] = logged(`
    const cause = Object.assign(new TypeError("marker"), { code: "23505", detail: "marker" });
    log.error({ error: new Error("marker\\n    at marker\\n", { cause }) }, "failed");`);
  expect(JSON.stringify(line)).not.toContain("marker");
  const frames = expect.arrayContaining([expect.stringContaining("eval")]);
  expect(line).toMatchObject({ error: { type: "Error", frames, cause: { type: "TypeError", code: "23505" } } });
});
