/**
 * `npx tsx tests/bench/campaign-launch.ts`: starts the built product on data of its own with a mail server that takes
 * everything, imports a panel of 500 people with ten raters each, launches the campaign and asks for its board a hundred
 * times, first while the mails leave and then when they have left. Needs a build (`npm start` makes one).
 *
 * Everything goes through the pages' own forms, posted without JavaScript. The floor is the page of the empty list of
 * campaigns in the same run: what any signed-in page costs.
 */
import { type Installation, startInstallation } from "../e2e/installation";
import { startMailServer } from "../fixtures/mail-server";
import { Device } from "./device";

const people = Number(process.env.PEOPLE ?? 500);
const kinds = ["manager", "peer", "peer", "peer", "peer", "peer", "customer", "customer", "customer"];

function panelText(): string {
  const header = "person name\tperson email\trelation\trater name\trater email\n";
  const lines = Array.from({ length: people }, (_, i) =>
    kinds.map(
      (kind, k) => `Person ${i}\tperson${i}@firm.example\t${kind}\tRater ${i}-${k}\trater${i}-${k}@firm.example`,
    ),
  );
  return header + lines.flat().join("\n");
}

const quantile = (sample: readonly number[], q: number) =>
  (sample.toSorted((a, b) => a - b)[Math.min(sample.length - 1, Math.floor(q * sample.length))] ?? 0).toFixed(0);

async function timed<Value>(work: () => Promise<Value>): Promise<{ value: Value; ms: number }> {
  const started = performance.now();
  const value = await work();
  return { value, ms: performance.now() - started };
}

async function ask(hr: Device, path: string, times: number): Promise<string> {
  const sample: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const { value, ms } = await timed(async () => {
      const answer = await hr.ask(path);
      await answer.text();
      return answer.status;
    });
    if (value !== 200) throw new Error(`${path} answered ${value}`);
    sample.push(ms);
  }
  return `p50 ${quantile(sample, 0.5)} ms, p95 ${quantile(sample, 0.95)} ms`;
}

/** An organisation with a published profile and a draft campaign. @returns the campaign's path */
async function prepare(hr: Device, { setUpCode }: Installation): Promise<string> {
  await hr.post("/setup", 'name="organisationName"', {
    code: setUpCode,
    organisationName: "Bench",
    locale: "en",
    name: "Camille Astier",
    email: "camille@bench.example",
    password: "correct horse battery",
  });
  const profile = await hr.post("/profiles/new", 'name="subject"', {
    name: "KAM",
    subject: "role",
    subjectName: "",
    start: "balanced",
  });
  await hr.post(profile, 'name="number"', {});
  const campaigns = await (await hr.ask("/campaigns/new")).text();
  const version = /value="([0-9a-f-]{36}:1)"/.exec(campaigns)?.[1];
  if (!version) throw new Error("the profile is not published");
  return hr.post("/campaigns/new", 'name="purpose"', {
    purpose: "mobility",
    name: "Bench",
    otherName: "",
    profile: version,
    closesOn: new Date(Date.now() + 14 * 86_400_000).toISOString().slice(0, 10),
    timeZone: "Europe/Paris",
  });
}

async function measure(installation: Installation): Promise<void> {
  const hr = new Device(installation.baseURL);
  const say = (line: string) => process.stdout.write(`${line}\n`);
  const campaign = await prepare(hr, installation);
  say(`floor, the list of campaigns: ${await ask(hr, "/campaigns", 30)}`);
  const imported = await timed(() =>
    hr.post(`${campaign}/panel/import`, 'name="text"', { text: panelText(), step: "commit" }),
  );
  say(`import of ${people * kinds.length} lines: ${Math.round(imported.ms)} ms`);
  const launched = await timed(() => hr.post(campaign, "Launch the campaign", {}));
  const asked = (await (await hr.ask(campaign)).text()).match(/of ([\d,]+) answers sent/)?.[1];
  say(
    `launch of ${people} people × ${kinds.length + 1} raters (the person among them), ${asked} asked: ${Math.round(launched.ms)} ms`,
  );
  say(`board while mails leave: ${await ask(hr, campaign, 100)}`);
  say(`progress of the mails: ${await ask(hr, `${campaign}/progress`, 30)}`);
  const counts = async () => (await (await hr.ask(`${campaign}/progress`)).json()) as { queued: number; sent: number };
  const before = await counts();
  const leaving = await timed(() => new Promise((resolve) => setTimeout(resolve, 20_000)));
  const after = await counts();
  say(
    `mails: ${(((after.sent - before.sent) * 1000) / leaving.ms).toFixed(0)} a second, to a server that answers at once`,
  );
}

const mailServer = await startMailServer();
const installation = await startInstallation({ SMTP_URL: mailServer.url });
try {
  await measure(installation);
} finally {
  await installation.stop();
  await mailServer.stop();
}
