"use client";

import { useEffect } from "react";
import type { AnswerTexts } from "@/lib/profiles/weighing/answer-texts";

const prefix = "kam-workshop:";

/**
 * Keeps what was typed in this tab until the server has acknowledged it, so that a phone which drops the page loses
 * nothing. Drafts of other rounds and other people are removed.
 * @param key workshop, round, participant and device
 * @param restore called with a draft that was left here
 */
export function useDraft(key: string, restore: (texts: AnswerTexts) => void) {
  // The storage is not there while the page is made on the server.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each key; `restore` is another function every time
  useEffect(() => {
    for (const name of Object.keys(sessionStorage)) {
      if (name.startsWith(prefix) && name !== prefix + key) sessionStorage.removeItem(name);
    }
    const left = readDraft(key);
    if (left) restore(left);
  }, [key]);
  return {
    keep: (texts: AnswerTexts) => sessionStorage.setItem(prefix + key, JSON.stringify(texts)),
    forget: () => sessionStorage.removeItem(prefix + key),
  };
}

function readDraft(key: string): AnswerTexts | null {
  try {
    const read: unknown = JSON.parse(sessionStorage.getItem(prefix + key) ?? "null");
    const isDraft =
      typeof read === "object" && read !== null && Object.values(read).every((text) => typeof text === "string");
    return isDraft ? (read as AnswerTexts) : null;
  } catch {
    return null;
  }
}
