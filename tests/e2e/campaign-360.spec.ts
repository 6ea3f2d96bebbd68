import type { Page } from "@playwright/test";
import { linkOf, type MailServer, startMailServer } from "../fixtures/mail-server";
import { answerPage } from "./assessment-steps";
import { answerForm, createCampaign, publishProfile } from "./campaign-steps";
import { administrator, expect, expectAccessible, expectNoSidewaysScroll, newPhone, setUp, test } from "./fixtures";
import { startInstallation } from "./installation";
import { joinAs } from "./member-steps";
import { wordsOf } from "./words";

type Language = "en" | "fr";

const colleagues = ["Luc Moreau", "Nora Haddad", "Tom Archer", "Ines Ferrand"];
const clients = ["Helen Ward", "Karim Belkacem", "Sofia Rossi"];
const addressOf = (name: string) => `${name.toLowerCase().replace(" ", ".")}@client.example`;

/** The panel as somebody keeps it in a spreadsheet: raters of both languages. */
function panelText(interviewers: readonly string[]): string {
  const ana = ["Ana Ruiz", "ana.ruiz@borreal.example", "Key Account Manager", "fr"];
  const outside = (relation: string, names: readonly string[]) =>
    names.map((name, i) => [...ana, relation, name, addressOf(name), i % 2 === 0 ? "fr" : "en"]);
  const rows = [
    [
      "person name",
      "person email",
      "job title",
      "person language",
      "relation",
      "rater name",
      "rater email",
      "rater language",
    ],
    ...interviewers.map((email) => [...ana, "HR", "", email, ""]),
    ...outside("manager", ["Marc Delaunay"]),
    ...outside("peer", colleagues),
    ...outside("customer", clients),
  ];
  return rows.map((row) => row.join("\t")).join("\n");
}

/** What each recipient got, by the first part of their address. */
function mailTo(server: MailServer, name: string) {
  const found = server.mails.filter(({ to }) => to === addressOf(name) || to.startsWith(name));
  const last = found.at(-1);
  if (!last) throw new Error(`no mail to ${name}`);
  return { count: found.length, link: linkOf(last), text: last.parsed.text ?? "", subject: last.parsed.subject ?? "" };
}

async function waitForMails(server: MailServer, count: number): Promise<void> {
  await expect.poll(() => server.mails.length, { timeout: 60_000 }).toBe(count);
}

for (const language of ["fr", "en"] as const) {
  test.describe(language, () => {
    test.use({ language });
    const t = wordsOf(language);

    test("a full 360 by mail: launched, answered on phones, chased and closed", async ({ page, browser, context }) => {
      test.setTimeout(360_000);
      const mailServer = await startMailServer();
      const installation = await startInstallation({ SMTP_URL: mailServer.url });
      const { baseURL } = installation;
      try {
        await setUp(page, installation, language);
        const interviewers = [
          { name: "Paul Mercier", email: "paul@borreal.example" },
          { name: "Zoe Lambert", email: "zoe@borreal.example" },
        ];
        const panel: Page[] = [page];
        for (const member of interviewers)
          panel.push(await joinAs(page, browser, language, { baseURL, ...member, role: "hr_manager" }));
        await publishProfile(page, baseURL, language, "Grands comptes");
        const campaign = await createCampaign(page, baseURL, language, { name: "Hiver 2026", purpose: "mobility" });

        // The clients are three: HR promises them the smallest group there is.
        await page.goto(`${campaign}/settings`);
        await page.getByLabel(t("campaigns.minCustomers")).fill("3");
        await page.getByRole("button", { name: t("campaigns.save") }).click();
        await expect(page.getByText(t("campaigns.saved"))).toBeVisible();

        await page.goto(`${campaign}/panel/import`);
        await page
          .getByRole("textbox")
          .fill(panelText([administrator.email, ...interviewers.map(({ email }) => email)]));
        await page.getByRole("button", { name: t("panel.import.check") }).click();
        await page.getByRole("button", { name: t("panel.import.commit") }).click();
        await page.waitForURL(/panel\?/);

        await page.goto(campaign);
        await expectAccessible(page);
        await page.getByRole("button", { name: t("campaigns.launch") }).click();
        await expect(page.getByText(t("progress.launched"))).toBeVisible();
        // The person, three interviewers, the manager, four colleagues, three clients.
        await waitForMails(mailServer, 12);
        await expect(page.getByText(t("progress.mails.sent", { n: 12 }))).toBeVisible();
        await expectAccessible(page);
        await expectNoSidewaysScroll(page);

        expect(mailTo(mailServer, "Karim Belkacem").text).toContain("would value your view");
        expect(mailTo(mailServer, "Helen Ward").text).toContain("souhaite recueillir votre avis");
        for (const { parsed } of mailServer.mails) expect(parsed.subject).not.toContain("Ana");

        const answer = async (name: string, level: number, speaks: Language) => {
          const phone = await newPhone(context, { locale: "de-DE" });
          await phone.goto(mailTo(mailServer, name).link);
          const words = wordsOf(speaks);
          await phone.getByRole("button", { name: words("respond.link.start") }).click();
          await phone.getByRole("button", { name: words("respond.notice.continue") }).click();
          await phone.waitForURL(/step=1$/);
          await expectNoSidewaysScroll(phone);
          await answerForm(phone, speaks, level);
          await phone.context().close();
        };
        await answer("ana.ruiz", 4, "fr");
        await answer("Marc Delaunay", 3, "fr");
        await answer("Luc Moreau", 3, "fr");
        await answer("Nora Haddad", 4, "en");
        await answer("Tom Archer", 3, "fr");
        for (const [i, name] of clients.entries()) await answer(name, 4, i % 2 === 0 ? "fr" : "en");
        for (const member of panel) {
          await member.goto(mailTo(mailServer, (await emailOf(member, panel, interviewers)).replace(/@.*/, "")).link);
          await answerPage(member, 3);
          await member.keyboard.press("ControlOrMeta+Enter");
          await member.getByRole("button", { name: t("score.send") }).click();
          await expect(member.getByText(t("score.sent"))).toBeVisible();
        }

        // One colleague is late; exactly she is written to again, with the link she had.
        await page.goto(campaign);
        await expect(page.getByText(t("progress.answered", { sent: 11, asked: 12 })).first()).toBeVisible();
        await page.getByRole("link", { name: t("progress.relaunch", { n: 1 }) }).click();
        await expect(page.getByText("Ines Ferrand").first()).toBeVisible();
        await expect(page.getByText("Tom Archer")).toHaveCount(0);
        await expectAccessible(page);
        const first = mailTo(mailServer, "Ines Ferrand").link;
        await page.getByRole("button", { name: t("progress.chaseSend") }).click();
        await expect(page.getByText(t("progress.chaseDone", { n: 1 }))).toBeVisible();
        await waitForMails(mailServer, 13);
        expect(mailTo(mailServer, "Ines Ferrand")).toMatchObject({ count: 2, link: first });
        await answer("Ines Ferrand", 2, "en");

        await page.goto(campaign);
        await expect(page.getByText(t("progress.allDone"))).toBeVisible();
        await page.setViewportSize({ width: 390, height: 844 });
        await expectNoSidewaysScroll(page);
        await page.setViewportSize({ width: 1280, height: 800 });
        await page.getByText(t("progress.close"), { exact: true }).click();
        await page.getByRole("button", { name: t("progress.closeNow") }).click();
        await expect(page.getByText(t("campaigns.state.closed")).first()).toBeVisible();
        expect(mailServer.mails).toHaveLength(13);

        // All five views count, each group by its threshold.
        await page.goto(`${baseURL}/candidates`);
        await page.getByRole("link", { name: "Ana Ruiz" }).click();
        await expect(page.getByText("Hiver 2026").first()).toBeVisible();
        await expect(page.getByRole("heading", { name: t("candidate.plot") })).toBeVisible();
      } finally {
        await installation.stop();
        await mailServer.stop();
      }
    });
  });
}

/** Address of the member behind a page: the administrator's first, then the interviewers in their order. */
async function emailOf(
  member: Page,
  panel: readonly Page[],
  interviewers: readonly { email: string }[],
): Promise<string> {
  return [administrator.email, ...interviewers.map(({ email }) => email)][panel.indexOf(member)] ?? "";
}
