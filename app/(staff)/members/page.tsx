import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getTranslations } from "next-intl/server";
import { InviteMemberForm } from "@/components/member/invite-member-form";
import { ActionForm } from "@/components/ui/action-form";
import { Button } from "@/components/ui/button";
import { Chip } from "@/components/ui/chip";
import { PageHeader } from "@/components/ui/page-header";
import { requireStaff } from "@/lib/access/gates";
import { env } from "@/lib/env";
import { pickMessages } from "@/lib/i18n/pick";
import { showDate } from "@/lib/i18n/show-date";
import { listMemberInvitations, listMembers } from "@/lib/members/queries";
import { inviteMemberAction, revokeMemberInvitationAction, setMemberAccessAction } from "./actions";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("members");
  return { title: t("title") };
}

export default async function MembersPage() {
  const scope = await requireStaff("members:manage");
  const [t, words, locale, members, invitations] = await Promise.all([
    getTranslations("members"),
    getTranslations("words"),
    getLocale(),
    listMembers(scope),
    listMemberInvitations(scope, new Date()),
  ]);
  const roleWords = (held: readonly ("administrator" | "hr_manager" | "sales_director")[]) =>
    held.map((role) => words(`role.${role}`)).join(", ");
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "form", "words", "members"])}>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ul className="mb-8 divide-y divide-line rounded-card border border-line">
        {members.map(({ memberId, name, email, roles, isDisabled }) => (
          <li key={memberId} className="flex flex-wrap items-center justify-between gap-2 p-3">
            <div>
              <p className="font-[550]">
                {name} {isDisabled ? <Chip tone="warning">{t("disabled")}</Chip> : null}
              </p>
              <p className="text-sm text-muted">
                {email} · {roleWords(roles)}
              </p>
            </div>
            {memberId === scope.memberId ? (
              <span className="text-sm text-muted">{t("you")}</span>
            ) : (
              <ActionForm action={setMemberAccessAction}>
                <input type="hidden" name="memberId" value={memberId} />
                <input type="hidden" name="enabled" value={isDisabled ? "yes" : "no"} />
                <Button look="secondary" aria-label={t(isDisabled ? "enableName" : "disableName", { name })}>
                  {t(isDisabled ? "enable" : "disable")}
                </Button>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {invitations.length > 0 ? (
        <section aria-labelledby="pending" className="mb-8">
          <h2 id="pending">{t("pending")}</h2>
          <ul className="mt-2 divide-y divide-line rounded-card border border-line">
            {invitations.map(({ invitationId, name, email, roles, expiresAt }) => (
              <li key={invitationId} className="flex flex-wrap items-center justify-between gap-2 p-3">
                <div>
                  <p className="font-[550]">{name}</p>
                  <p className="text-sm text-muted">
                    {email} · {roleWords(roles)} · {t("expires", { date: showDate(locale, expiresAt, "medium") })}
                  </p>
                </div>
                <ActionForm action={revokeMemberInvitationAction}>
                  <input type="hidden" name="invitationId" value={invitationId} />
                  <Button look="secondary" aria-label={t("revokeName", { name })}>
                    {t("revoke")}
                  </Button>
                </ActionForm>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby="invite">
        <h2 id="invite" className="mb-4">
          {t("invite")}
        </h2>
        <InviteMemberForm action={inviteMemberAction} origin={env().BASE_URL} />
      </section>
    </NextIntlClientProvider>
  );
}
