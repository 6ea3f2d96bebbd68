import { useTranslations } from "next-intl";

const tabs = ["guide", "rate"] as const;
type Tab = (typeof tabs)[number];

/**
 * Which half of a question a phone shows; wider windows show both. Two radios and a few rules of CSS: nothing typed is lost
 * by switching, and it works without JavaScript. The question around it is the group `question`.
 */
export function PhoneTabs({ indicatorId, statement, first }: { indicatorId: string; statement: string; first: Tab }) {
  const t = useTranslations("score.tab");
  return (
    <fieldset className="mt-3 flex rounded-control border border-control md:hidden">
      <legend className="sr-only">{t("label", { statement })}</legend>
      {tabs.map((tab) => (
        <label
          key={tab}
          className="flex min-h-12 flex-1 items-center justify-center gap-2 px-2 text-center first-of-type:rounded-l-control last-of-type:rounded-r-control has-checked:bg-accent-soft has-checked:font-[650] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={`tab.${indicatorId}`}
            value={tab}
            data-tab={tab}
            defaultChecked={tab === first}
            className="sr-only"
          />
          {t(tab)}
        </label>
      ))}
    </fieldset>
  );
}

/** Classes of the two halves. */
export const tabPanel: Record<Tab, string> = {
  guide: "max-md:group-has-[[data-tab=rate]:checked]/question:hidden",
  rate: "max-md:group-has-[[data-tab=guide]:checked]/question:hidden",
};
