import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/inputs";
import { askNewLinkAction } from "./actions";

/** An address, to which a new link is sent if something is still open for it. */
export function NewLinkForm({ problem }: { problem: string | undefined }) {
  const t = useTranslations("respond.newLink");
  const text = problem === "malformed" ? t("malformed") : problem === "often" ? t("tooMany", { minutes: 60 }) : null;
  return (
    <section aria-labelledby="new-link" className="mt-8">
      <h2 id="new-link">{t("title")}</h2>
      <p className="mt-2">{t("lead")}</p>
      <form action={askNewLinkAction} className="mt-4">
        <label htmlFor="email" className="mb-1 block font-[550]">
          {t("email")}
        </label>
        {text ? (
          <p id="email-problem" role="alert" className="mb-1 font-[550] text-danger">
            {text}
          </p>
        ) : null}
        <TextInput
          id="email"
          name="email"
          type="email"
          autoComplete="email"
          inputMode="email"
          required
          maxLength={254}
          aria-invalid={text ? true : undefined}
          aria-describedby={text ? "email-problem" : undefined}
        />
        <Button className="mt-4 min-h-12 w-full sm:w-auto">{t("ask")}</Button>
      </form>
    </section>
  );
}
