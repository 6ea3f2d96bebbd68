"use client";

import { useTranslations } from "next-intl";
import { useReplyNumber } from "@/components/profile/reply-number";
import { type WeighingMethod, weighingMethods } from "@/lib/profiles/weighing/answers";

/** Choice of the way of giving weights. What is answered in the others stays in the form. */
export function WayChoice({
  method,
  onMethod,
}: {
  method: WeighingMethod;
  onMethod: (method: WeighingMethod) => void;
}) {
  const t = useTranslations("weighing");
  const reply = useReplyNumber();
  return (
    <fieldset key={reply}>
      <legend className="font-[550]">{t("way.legend")}</legend>
      <p className="mb-2 text-sm text-muted">{t("way.hint")}</p>
      <div className="grid gap-2 sm:grid-cols-2">
        {weighingMethods.map((each) => (
          <label
            key={each}
            className="flex min-h-12 items-center gap-3 rounded-control border border-line px-3 py-1.5 has-checked:border-accent has-checked:bg-accent-soft"
          >
            <input
              type="radio"
              name="method"
              value={each}
              defaultChecked={method === each}
              onChange={() => onMethod(each)}
              className="size-4 shrink-0"
            />
            <span>
              {t(`way.${each}`)} <span className="block text-sm text-muted">{t(`way.term.${each}`)}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
