import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { GapPlot } from "@/components/charts/gap-plot";
import type { GapRow } from "@/components/charts/layout";
import { messagesOf } from "@/lib/i18n/messages";
import { FIVE_POINT } from "@/lib/scoring/types";

const rows: GapRow[] = [
  {
    criterionId: "c1",
    label: "Customer-centric",
    target: { lo: 3.5, hi: 5 },
    mustHave: 3,
    people: [
      { id: "a", name: "Ana Ruiz", level: 2.357, index: 0 },
      { id: "b", name: "Bao Tran", level: 4, index: 1 },
    ],
  },
  {
    criterionId: "c2",
    label: "Team builder",
    target: { lo: 5, hi: 5 },
    mustHave: null,
    people: [
      { id: "a", name: "Ana Ruiz", level: 5, index: 0 },
      { id: "b", name: "Bao Tran", level: null, index: 1 },
    ],
  },
];

function drawn(): string {
  return renderToStaticMarkup(
    <NextIntlClientProvider locale="en" messages={messagesOf("en")} timeZone="UTC">
      <GapPlot rows={rows} scale={FIVE_POINT} />
    </NextIntlClientProvider>,
  );
}

describe("the gap plot", () => {
  it("states its finding in a sentence", () => {
    expect(drawn()).toContain(
      "Target reached: Ana Ruiz on 1 of 2 criteria and Bao Tran on 1 of 1 criterion. " +
        "Widest gap: Ana Ruiz, 1.14 below the target on “Customer-centric”.",
    );
  });

  it("tells each row to those who do not see it, missing levels included", () => {
    const page = drawn();
    expect(page.match(/<svg role="img"/g)).toHaveLength(2);
    expect(page).toContain("Target 3.5 to 5. required minimum 3. Ana Ruiz: 2.36. Bao Tran: 4.00");
    expect(page).toContain("Target 5 to 5. Ana Ruiz: 5.00. Bao Tran: no level yet");
  });

  it("holds the same numbers as a table, without JavaScript", () => {
    const table = drawn().match(/<details.*<\/details>/s)?.[0] ?? "";
    for (const part of ["<table", "<caption", "Customer-centric", "3.5 to 5", "2.36", "4.00"]) {
      expect(table).toContain(part);
    }
  });

  it("carries no inline style, which the pages' policy forbids, and no viewBox that would shrink its text", () => {
    const page = drawn();
    expect(page).not.toContain("style=");
    for (const row of page.match(/<svg role="img"[^>]*>/g) ?? []) expect(row).not.toContain("viewBox");
  });
});
