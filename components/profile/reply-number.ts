"use client";

import { useState } from "react";
import { useFormState } from "@/components/ui/action-form";

/**
 * How often the server has answered the form around. A browser resets a form after its action, and with it what selects
 * and radios show: as a key, this number gives each reply fresh ones with the values in force.
 */
export function useReplyNumber(): number {
  const state = useFormState();
  const [last, setLast] = useState({ state, number: 0 });
  if (last.state === state) return last.number;
  const next = { state, number: last.number + 1 };
  setLast(next);
  return next.number;
}
