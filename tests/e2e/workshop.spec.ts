import type { Page } from "@playwright/test";
import { consensus } from "../../lib/scoring/weights/consensus";
import { groupWeights } from "../../lib/scoring/weights/group";
import { rankOrderCentroidWeights } from "../../lib/scoring/weights/ranks";
import { shownPercents } from "../../lib/scoring/weights/shown-percents";
import { expect, expectAccessible, expectNoSidewaysScroll, newPhone, openSample, test } from "./fixtures";
import { wordsOf } from "./words";
import { join, type Language, openWorkshop, order, reorder, send } from "./workshop-steps";

const en = wordsOf("en");

/** Weights that the scoring library gives for an order, in the order of the framework. */
function weightsOf(places: readonly number[]): readonly number[] {
  return rankOrderCentroidWeights(places.map((_, criterion) => places.indexOf(criterion) + 1)).value ?? [];
}

function agreementOf(orders: readonly (readonly number[])[]) {
  const judges = orders.map(weightsOf);
  const group = groupWeights(judges, "arithmetic").value ?? [];
  const distance = consensus(judges, group).value ?? Number.NaN;
  return { percents: shownPercents(group), distance, points: Math.round(distance * 100) };
}

/** The group's percents on the page, by place of the criterion. */
async function shownGroup(page: Page): Promise<string[]> {
  await page.getByText(en("workshop.result.table"), { exact: true }).first().click();
  return page.getByRole("table").first().getByRole("row").allInnerTexts();
}

const people: readonly { name: string; language: Language; first: readonly number[]; second: readonly number[] }[] = [
  { name: "Marc", language: "en", first: [0, 1, 2, 3, 4], second: [0, 1, 2, 3, 4] },
  { name: "Léa", language: "fr", first: [4, 3, 2, 1, 0], second: [0, 1, 2, 4, 3] },
  { name: "Noé", language: "fr", first: [1, 0, 2, 4, 3], second: [0, 1, 2, 3, 4] },
  { name: "Ana", language: "en", first: [0, 2, 1, 3, 4], second: [1, 0, 2, 3, 4] },
  { name: "Bao", language: "en", first: [3, 4, 0, 1, 2], second: [0, 1, 3, 2, 4] },
  { name: "Cléo", language: "fr", first: [0, 1, 3, 2, 4], second: [0, 1, 2, 3, 4] },
];

test("one host and six people on phones: two rounds, agreement, minutes", async ({
  page,
  context,
  sampleInstallation,
}) => {
  test.setTimeout(300_000);
  const { baseURL } = sampleInstallation;
  await openSample(page, sampleInstallation, "en");
  const name = `Workshop ${Date.now()}`;
  const { code, hostAddress } = await openWorkshop(page, baseURL, "en", name);
  await expectAccessible(page);

  await page.getByRole("button", { name: en("workshop.host.reveal") }).click();
  await expect(page.getByText(en("errors.workshop-nobody-sent"))).toBeVisible();

  const phones = new Map<string, Page>();
  for (const { name: person, language, first } of people) {
    const phone = await newPhone(context, { locale: language === "fr" ? "fr-FR" : "en-GB" });
    phones.set(person, phone);
    await join(phone, baseURL, code, person, language);
    const t = wordsOf(language);
    await expect(phone.getByText(t("workshop.participant.alone"))).toBeVisible();
    if (person === "Marc") await expectAccessible(phone);
    await order(phone, first);
    await send(phone, language);
    await expectNoSidewaysScroll(phone);
  }
  const [marc, lea] = [phones.get("Marc"), phones.get("Léa")] as [Page, Page];
  await expect(page.getByText(en("workshop.progress.sent", { sent: 6, joined: 6 }))).toBeVisible();
  await expect(page.getByText("Cléo")).toBeVisible();

  // A phone is lost: the name goes on on another one, where nothing of the earlier answer is shown.
  const newMarc = await newPhone(context, { locale: "en-GB" });
  await join(newMarc, baseURL, code, "marc", "en");
  await expect(newMarc.getByText(en("errors.workshop-name-taken"))).toBeVisible();
  await newMarc.getByRole("button", { name: en("workshop.join.continueAs", { name: "marc" }) }).click();
  await expect(newMarc.getByText(en("workshop.participant.sentElsewhere"))).toBeVisible();
  await expect(newMarc.getByRole("button", { name: en("weighing.ranks.first") })).toHaveCount(5);
  await expect(marc.getByText(en("workshop.join.elsewhereTitle"))).toBeVisible();
  await expect(page.getByText(en("workshop.progress.sent", { sent: 6, joined: 6 }))).toBeVisible();

  await page.goto(`${hostAddress}?view=projector`);
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByText("Cléo")).toHaveCount(0);
  const smallest = await page
    .locator(".projector")
    .evaluate((wall) =>
      Math.min(
        ...[...wall.querySelectorAll("*")]
          .filter((element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()))
          .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
      ),
    );
  expect(smallest).toBeGreaterThanOrEqual(32);
  await expectAccessible(page);
  await page.goto(hostAddress);

  await page.getByRole("button", { name: en("workshop.host.reveal") }).click();
  await expect(page.getByRole("heading", { name: en("workshop.host.resultTitle", { round: 1 }) })).toBeVisible();
  const before = agreementOf(people.map(({ first }) => first));
  await expect(page.getByText(en("workshop.result.distance", { points: before.points }))).toBeVisible();
  await expect(page.getByText(before.distance.toFixed(3))).toBeVisible();
  const rows = await shownGroup(page);
  for (const percent of before.percents) expect(rows.join("\n")).toContain(`${percent}%`);
  await expectAccessible(page);
  const fr = wordsOf("fr");
  await expect(lea.getByText(fr("workshop.participant.revealedText"))).toBeVisible();
  await expect(lea.getByText(fr("workshop.participant.yourMark"))).toBeVisible();
  await expectNoSidewaysScroll(lea);
  await expectAccessible(lea);
  // The new phone never sent: it must not learn which mark was sent under its name.
  await expect(newMarc.getByText(en("workshop.participant.revealedText"))).toBeVisible();
  await expect(newMarc.getByText(en("workshop.participant.yourMark"))).toHaveCount(0);

  const late = await newPhone(context, { locale: "en-GB" });
  await join(late, baseURL, code, "Zoé", "en");
  await expect(late.getByText(en("workshop.participant.revealedText"))).toBeVisible();

  await page.getByRole("button", { name: en("workshop.host.second") }).click();
  phones.set("Marc", newMarc);
  for (const { name: person, language, first, second } of people) {
    const phone = phones.get(person) as Page;
    const t = wordsOf(language);
    await expect(phone.getByText(t("workshop.participant.round", { round: 2 }))).toBeVisible();
    if (person === "Marc") await order(phone, second);
    else {
      // Starts from the own earlier order.
      await expect(phone.getByText(t("workshop.participant.again"))).toBeVisible();
      await reorder(phone, first, second);
    }
    await send(phone, language);
  }
  await order(late, [0, 1, 2, 3, 4]);
  await send(late, "en");
  await page.reload();
  await page.getByRole("button", { name: en("workshop.host.reveal") }).click();
  const after = agreementOf([...people.map(({ second }) => second), [0, 1, 2, 3, 4]]);
  await expect(
    page.getByText(en("workshop.result.closer", { before: before.points, after: after.points })),
  ).toBeVisible();
  await expect(page.getByText(`${before.distance.toFixed(3)} → ${after.distance.toFixed(3)}`)).toBeVisible();

  for (const [i, percent] of after.percents.entries()) {
    await expect(page.locator("[name^='points.']").nth(i)).toHaveValue(String(percent));
  }
  await page.getByRole("button", { name: en("workshop.agree.submit") }).click();
  await expect(page.getByText(en("errors.invalid"))).toBeVisible();
  await page.getByLabel(en("workshop.agree.reason")).fill("Renewals come first this year");
  await page.getByRole("button", { name: en("workshop.agree.submit") }).click();

  await expect(page.getByRole("heading", { name: en("workshop.minutes.title", { profile: name }) })).toBeVisible();
  await expect(page.getByText("Renewals come first this year")).toBeVisible();
  await expect(page.getByText("Ana, Bao, Cléo, Léa, Marc, Noé")).toBeVisible();
  await expect(page.getByText(`${before.distance.toFixed(3)} → ${after.distance.toFixed(3)}`)).toBeVisible();
  await expectAccessible(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: en("workshop.minutes.print") })).toBeHidden();
  await expect(page.getByText("Renewals come first this year")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(lea.getByText(fr("workshop.participant.agreedTitle"))).toBeVisible();
  await expectAccessible(lea);

  await page.getByRole("link", { name: en("workshop.host.back") }).click();
  await page
    .getByRole("link", { name: en("versions.workshop") })
    .first()
    .click();
  await expect(page.getByRole("heading", { name: en("workshop.minutes.title", { profile: name }) })).toBeVisible();
  const stranger = await newPhone(context);
  await join(stranger, baseURL, code, "Late", "en");
  await expect(stranger.getByText(en("errors.workshop-code-unknown"))).toBeVisible();
});

test("no answer of the server holds what somebody sent before the reveal", async ({
  page,
  context,
  sampleInstallation,
}) => {
  const { baseURL } = sampleInstallation;
  await openSample(page, sampleInstallation, "en");
  const { code, hostAddress, profileId } = await openWorkshop(page, baseURL, "en", `Blind ${Date.now()}`, "points");
  const [ana, bao] = [await newPhone(context, { locale: "en-GB" }), await newPhone(context, { locale: "en-GB" })];
  for (const [phone, name] of [
    [ana, "Ana"],
    [bao, "Bao"],
  ] as const) {
    await join(phone, baseURL, code, name, "en");
    await expect(phone.getByText(en("workshop.participant.alone"))).toBeVisible();
  }
  const workshop = new URL(bao.url()).pathname;
  const points = ana.locator("[name^='points.']");
  for (let i = 0; i < 5; i += 1) await points.nth(i).fill(i === 0 ? "73.123" : "1");
  await send(ana, "en");

  const asks = (phone: Page, paths: readonly string[]) =>
    Promise.all(
      paths.flatMap((path) =>
        [{}, { rsc: "1" }].map(async (headers) => {
          const query = "rsc" in headers ? `${path.includes("?") ? "&" : "?"}_rsc=1` : "";
          return (
            await phone.request.get(baseURL + path + query, { headers: headers as Record<string, string> })
          ).text();
        }),
      ),
    );
  const hostPaths = ["", "?view=projector", "/state", "/minutes"].map((part) => new URL(hostAddress).pathname + part);
  const everything = async () => [
    ...(await asks(page, [...hostPaths, `/profiles/${profileId}`, "/profiles", "/home"])),
    ...(await asks(bao, [workshop, `${workshop}?edit=1`, `${workshop}/state`, "/workshop"])),
    ...(await asks(await newPhone(context), [workshop, `${workshop}/state`, `/workshop?code=${code}`])),
  ];
  // As sent, and as the share of the whole that it comes to: 94.8 %.
  const canary = /73[.,]123|94[.,]8|0\.948/;
  const blind = await everything();
  expect(blind.length).toBeGreaterThan(20);
  for (const body of blind) expect(body).not.toMatch(canary);

  for (let i = 0; i < 5; i += 1) await bao.locator("[name^='points.']").nth(i).fill("20");
  await send(bao, "en");
  await page.goto(hostAddress);
  await page.getByRole("button", { name: en("workshop.host.reveal") }).click();
  await expect(page.getByRole("heading", { name: en("workshop.host.resultTitle", { round: 1 }) })).toBeVisible();
  expect((await everything()).filter((body) => canary.test(body)).length).toBeGreaterThan(3);
});

test("a bad network loses nothing: answers are kept, said to be unsent, and sent by themselves", async ({
  page,
  context,
  sampleInstallation,
}) => {
  const { baseURL } = sampleInstallation;
  await openSample(page, sampleInstallation, "en");
  const { code } = await openWorkshop(page, baseURL, "en", `Network ${Date.now()}`, "points");
  const phone = await newPhone(context, { locale: "en-GB" });
  await join(phone, baseURL, code, "Ana", "en");
  const points = phone.locator("[name^='points.']");
  for (let i = 0; i < 5; i += 1) await points.nth(i).fill(String(10 + i));
  await expect(phone.getByText(en("workshop.sending.unsent"))).toBeVisible();
  await phone.reload();
  await expect(points.nth(4)).toHaveValue("14");

  await phone.context().setOffline(true);
  await phone.getByRole("button", { name: en("workshop.participant.send"), exact: true }).click();
  await expect(phone.getByText(en("workshop.sending.failed"))).toBeVisible();
  await expect(phone.getByText(en("workshop.pulse.lost"))).toBeVisible();
  await expect(points.nth(4)).toHaveValue("14");
  await phone.context().setOffline(false);
  await expect(phone.getByText(en("workshop.participant.sentTitle"))).toBeVisible();
  expect(
    await phone.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith("kam-workshop"))),
  ).toEqual([]);
  await expect(page.getByText(en("workshop.progress.sent", { sent: 1, joined: 1 }))).toBeVisible();
});

test.describe("in French", () => {
  test.use({ language: "fr" });

  test("takes part without JavaScript", async ({ page, context, sampleInstallation }) => {
    const { baseURL } = sampleInstallation;
    const fr = wordsOf("fr");
    await openSample(page, sampleInstallation, "fr");
    const { code, hostAddress } = await openWorkshop(page, baseURL, "fr", `Sans script ${Date.now()}`);
    const phone = await newPhone(context, { javaScriptEnabled: false, locale: "fr-FR" });
    await join(phone, baseURL, code, "Ana", "fr");
    const places = phone.locator("select[name^='ranks.']");
    await expect(places).toHaveCount(5);
    await phone.getByRole("button", { name: fr("workshop.participant.send"), exact: true }).click();
    await expect(phone.getByText(fr("workshop.sending.missing", { count: 4 }))).toBeVisible();
    for (let i = 0; i < 5; i += 1) await places.nth(i).selectOption(String(i + 1));
    await phone.getByRole("button", { name: fr("workshop.participant.send"), exact: true }).click();
    await expect(phone.getByText(fr("workshop.participant.sentTitle"))).toBeVisible();
    expect(await phone.content()).toContain('http-equiv="refresh" content="15"');

    const again = await newPhone(context, { javaScriptEnabled: false, locale: "fr-FR" });
    await join(again, baseURL, code, "Ana", "fr");
    await again.getByRole("button", { name: fr("workshop.join.continueAs", { name: "Ana" }) }).click();
    await expect(again.getByText(fr("workshop.participant.sentElsewhere"))).toBeVisible();

    await page.goto(hostAddress);
    await page.getByRole("button", { name: fr("workshop.host.reveal") }).click();
    await expect(page.getByRole("heading", { name: fr("workshop.host.resultTitle", { round: 1 }) })).toBeVisible();
    await again.reload();
    await expect(again.getByText(fr("workshop.participant.revealedText"))).toBeVisible();
  });
});
