"use client";

import { useTranslations } from "next-intl";
import type { FieldReason } from "@/lib/outcome";

/** What is wrong with the answers of a way as a whole. */
export function WayProblem({ reason }: { reason: FieldReason | undefined }) {
  const errors = useTranslations("errors");
  return reason ? <p className="mb-2 text-sm font-[550] text-danger">{errors(`field.${reason}`)}</p> : null;
}
