import { NextIntlClientProvider, useLocale } from "next-intl";
import type { ComponentProps } from "react";
import { pickMessages } from "@/lib/i18n/pick";
import { Exercise } from "./exercise";

/** The exercise with the words that its part in the browser needs. */
export function ExercisePage(props: ComponentProps<typeof Exercise>) {
  const locale = useLocale();
  return (
    <NextIntlClientProvider locale={locale} messages={pickMessages(locale, ["errors", "calibration"])}>
      <Exercise {...props} />
    </NextIntlClientProvider>
  );
}
