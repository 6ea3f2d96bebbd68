"use client";

import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { WeightField } from "@/components/profile/weight-field";
import type { NamedCriterion } from "@/components/receipt/basis";
import { Button, buttonClass } from "@/components/ui/button";
import { readWeight } from "@/lib/profiles/rules";
import type { ComparedPerson } from "@/lib/scoring/compare";
import type { Ideal } from "@/lib/scoring/types";
import type { CompareState } from "./address";
import { OrderList } from "./order-list";
import type { ComparedCandidate } from "./person";

/** What if the weights were others: tried here, kept in the address, saved nowhere. A plain form without JavaScript. */
export function WeightsPanel({
  address,
  criteria,
  ideal,
  texts,
  shares,
  isExploratory,
  compared,
  before,
  people,
  mayUpdate,
  onTexts,
  onReset,
}: {
  address: CompareState;
  criteria: readonly NamedCriterion[];
  /** The profile's own. */
  ideal: Ideal;
  /** Weights as typed, in the profile's order. */
  texts: readonly string[];
  /** Whole percents; null while a weight cannot be read. */
  shares: readonly number[] | null;
  isExploratory: boolean;
  compared: readonly ComparedPerson[];
  before: readonly ComparedPerson[];
  people: readonly ComparedCandidate[];
  mayUpdate: boolean;
  onTexts: (texts: readonly string[]) => void;
  onReset: () => void;
}) {
  const t = useTranslations("compare.weights");
  const errors = useTranslations("errors");
  const format = useFormatter();
  const isAllZero = texts.every((text) => {
    const read = readWeight(text);
    return read.ok && read.value === 0;
  });
  return (
    <aside id="weights-panel" aria-labelledby="weights" className="no-print mt-8 lg:mt-0">
      <form method="get" action="/compare" className="rounded-card border border-line p-4 lg:sticky lg:top-4">
        <h2 id="weights" className="text-base">
          {t("title")}
        </h2>
        <p className="mb-3 text-sm text-muted">{t("lead")}</p>
        <input type="hidden" name="c" value={address.people.join(",")} />
        <input type="hidden" name="p" value={address.profileId} />
        {address.version === null ? null : <input type="hidden" name="v" value={address.version} />}
        {address.campaignId === null ? null : <input type="hidden" name="campaign" value={address.campaignId} />}
        <input type="hidden" name="view" value={address.view} />
        <div className="space-y-3">
          {ideal.criteria.map(({ criterionId }, i) => {
            const name = criteria.find((criterion) => criterion.criterionId === criterionId)?.name ?? criterionId;
            const read = readWeight(texts[i] ?? "");
            return (
              <div key={criterionId}>
                <p className="text-sm font-[550]">{name}</p>
                <WeightField
                  name="w"
                  id={`weight-${criterionId}`}
                  label={name}
                  text={texts[i] ?? ""}
                  share={shares ? format.number((shares[i] ?? 0) / 100, { style: "percent" }) : "–"}
                  reason={read.ok ? undefined : read.reason}
                  onText={(text) => onTexts(texts.map((other, place) => (place === i ? text : other)))}
                />
              </div>
            );
          })}
        </div>
        {isAllZero ? <p className="mt-2 text-sm font-[550] text-danger">{errors("field.all-zero")}</p> : null}
        <div className="mt-3 hidden noscript:block">
          <Button look="secondary">{t("apply")}</Button>
        </div>
        <div className="mt-4 border-t border-line pt-3">
          <h3 className="text-sm">{t("order")}</h3>
          <OrderList compared={compared} before={before} people={people} />
        </div>
        {isExploratory ? (
          <div className="mt-3 flex flex-wrap items-center gap-1">
            <button type="button" onClick={onReset} className={buttonClass("secondary", "noscript:hidden")}>
              {t("reset")}
            </button>
            {mayUpdate ? (
              <Link
                href={`/profiles/${address.profileId}?w=${(address.weights ?? []).join(",")}`}
                className={buttonClass("quiet")}
              >
                {t("keep")}
              </Link>
            ) : null}
          </div>
        ) : null}
      </form>
    </aside>
  );
}
