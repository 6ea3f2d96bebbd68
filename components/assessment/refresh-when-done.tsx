"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useFormState } from "@/components/ui/action-form";

/** Renders the page again once the form around has done its work: what it changed is shown elsewhere on the page. */
export function RefreshWhenDone() {
  const state = useFormState();
  const router = useRouter();
  useEffect(() => {
    // The server rendered the page before the action ran; there is no other event to hang this on.
    if (state.status === "done") router.refresh();
  }, [state, router]);
  return null;
}
