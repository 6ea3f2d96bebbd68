/** What became of one sending. `failed`: nobody knows, so it is tried again; the other two will not get better by it. */
export type Sending =
  | { readonly kind: "sent"; readonly at: string }
  | { readonly kind: "failed" }
  | { readonly kind: "refused" }
  | { readonly kind: "gone" };

/** Longer than any request may take on the server. */
const giveUpMs = 20_000;

/** One request with all fields of the form; sending the same twice is sending it once. */
export async function sendFields(url: string, fields: Readonly<Record<string, string>>): Promise<Sending> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(fields),
      signal: AbortSignal.timeout(giveUpMs),
    });
    if (response.status === 404) return { kind: "gone" };
    if (response.status >= 500 || response.status === 429) return { kind: "failed" };
    const answer = await response.json();
    return response.ok ? { kind: "sent", at: String(answer.saved.sentAt) } : { kind: "refused" };
  } catch {
    return { kind: "failed" };
  }
}

/** How long to wait after so many failures in a row: longer each time, ten seconds at most. */
export function waitMs(failures: number): number {
  return Math.min(10_000, 1_000 * 2 ** (failures - 1));
}
