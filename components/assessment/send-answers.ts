import type { Fields, Sending } from "./saver";

/** Longer than any request may take on the server, so that one given up on cannot arrive after its successor. */
const giveUpMs = 20_000;

/** Fields named `level.…`, `evidence.…` and `example.…` as the autosave routes read them. */
export function answersBody(frameworkVersionId: string, fields: Fields): object {
  const answers = new Map<string, Record<string, unknown>>();
  const examples: object[] = [];
  for (const [name, value] of fields) {
    const dot = name.indexOf(".");
    const id = name.slice(dot + 1);
    if (name.startsWith("example.")) examples.push({ criterionId: id, text: value });
    else {
      const change = name.startsWith("level.") ? { answer: answerOf(value) } : { evidence: value };
      answers.set(id, { ...answers.get(id), indicatorId: id, ...change });
    }
  }
  return { frameworkVersionId, answers: [...answers.values()], examples };
}

function answerOf(value: string): number | string | null {
  if (value === "") return null;
  return value === "not-observed" ? value : Number(value);
}

/** One request to an autosave route. */
export async function sendAnswers(
  url: string,
  frameworkVersionId: string,
  fields: Fields,
  isLeaving: boolean,
): Promise<Sending> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(answersBody(frameworkVersionId, fields)),
      keepalive: isLeaving,
      signal: AbortSignal.timeout(giveUpMs),
    });
    const answer = await response.json();
    if (response.ok) return { kind: "saved", at: new Date(answer.saved.savedAt) };
    if (response.status >= 500 || response.status === 429) return { kind: "failed" };
    return { kind: "refused", code: String(answer.code) };
  } catch {
    return { kind: "failed" };
  }
}
