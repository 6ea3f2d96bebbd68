/**
 * `npx tsx tests/bench/workshop-load.ts`: starts the built product on data of its own, lets twenty participants join one
 * workshop, poll its state as their pages do for a minute and send once each, and prints how long a poll takes. The host
 * polls too. Needs a build (`npm start` makes one).
 *
 * Participants join through the page's own form, posted without JavaScript, so what is measured is what phones do.
 */
import { type Installation, startInstallation } from "../e2e/installation";
import { Device } from "./device";

const participants = 20;
const seconds = Number(process.env.SECONDS ?? 60);
const everyMs = 3_000;

async function openWorkshop(host: Device): Promise<{ page: string; code: string }> {
  await host.post("/", "Try with the sample company", {});
  const profiles = await (await host.ask("/profiles")).text();
  const profile = /\/profiles\/[0-9a-f-]{36}/.exec(profiles)?.[0];
  if (!profile) throw new Error("the sample company has no profile");
  await host.post(`${profile}/workshop`, 'name="method"', { method: "points" });
  const page = await (await host.ask(`${profile}/workshop`)).text();
  const code = /[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}/.exec(page.replace(/<script.*?<\/script>/gs, ""))?.[0];
  if (!code) throw new Error("the host's page shows no code");
  return { page: `${profile}/workshop`, code };
}

async function join(baseURL: string, code: string, name: string): Promise<{ device: Device; path: string }> {
  const device = new Device(baseURL);
  const path = await device.post("/workshop", 'name="code"', { code, name });
  if (!/^\/workshop\/[0-9a-f-]{36}$/.test(path)) throw new Error(`${name} could not join: ${path}`);
  return { device, path };
}

async function measure({ baseURL }: Installation): Promise<void> {
  const host = new Device(baseURL);
  const { page, code } = await openWorkshop(host);
  const people = await Promise.all(
    Array.from({ length: participants }, (_, i) => join(baseURL, code, `Person ${i + 1}`)),
  );
  const first = await (await people[0]?.device.ask(people[0].path))?.text();
  const ids = [...new Set([...(first ?? "").matchAll(/name="points\.([^"]+)"/g)].map(([, id]) => id as string))];
  const pollMs: number[] = [];
  const sendMs: number[] = [];
  let failed = 0;
  const end = performance.now() + seconds * 1000;
  const timed = async (into: number[], ask: () => Promise<Response>) => {
    const started = performance.now();
    const answer = await ask();
    await answer.text();
    into.push(performance.now() - started);
    if (!answer.ok) failed += 1;
  };
  const poll = async (device: Device, path: string) => {
    // Pages open at different moments.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * everyMs));
    while (performance.now() < end) {
      await timed(pollMs, () => device.ask(path));
      await new Promise((resolve) => setTimeout(resolve, everyMs));
    }
  };
  // All at once, in the middle: the worst that a room can do.
  const send = async ({ device, path }: (typeof people)[number], i: number) => {
    await new Promise((resolve) => setTimeout(resolve, (seconds * 1000) / 2));
    const points = Object.fromEntries(ids.map((id, c) => [`points.${id}`, String(10 + ((i * 7 + c * 13) % 40))]));
    await timed(sendMs, () =>
      device.ask(`${path}/send`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ workshopId: path.split("/").at(-1), round: "1", method: "points", ...points }),
      }),
    );
  };
  await Promise.all([
    poll(host, `${page}/state`),
    ...people.map(({ device, path }) => poll(device, `${path}/state`)),
    ...people.map(send),
  ]);
  const state = await (await host.ask(`${page}/state`)).json();
  const quantile = (sample: number[], q: number) =>
    (sample.toSorted((a, b) => a - b)[Math.min(sample.length - 1, Math.floor(q * sample.length))] ?? 0).toFixed(1);
  process.stdout.write(
    [
      `${participants} participants and a host, ${seconds} s, a poll every ${everyMs / 1000} s`,
      `polls ${pollMs.length}: p50 ${quantile(pollMs, 0.5)} ms, p95 ${quantile(pollMs, 0.95)} ms, slowest ${quantile(pollMs, 1)} ms`,
      `sends ${sendMs.length}, all at once: p50 ${quantile(sendMs, 0.5)} ms, p95 ${quantile(sendMs, 0.95)} ms`,
      `answers other than 200: ${failed}; at the end ${JSON.stringify(state)}`,
      "",
    ].join("\n"),
  );
}

const installation = await startInstallation();
try {
  await measure(installation);
} finally {
  await installation.stop();
}
