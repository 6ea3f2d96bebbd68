/** One browser's cookies, as far as this needs them. */
export class Device {
  readonly #cookies = new Map<string, string>();
  constructor(readonly baseURL: string) {}

  async ask(path: string, options: RequestInit = {}): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const answer = await fetch(this.baseURL + path, {
      ...options,
      redirect: "manual",
      headers: {
        ...(options.headers as Record<string, string>),
        cookie,
        origin: this.baseURL,
        "accept-language": "en",
      },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name !== undefined && value !== undefined) this.#cookies.set(name, value);
    }
    return answer;
  }

  /** Posts the form of a page that holds a field, as a browser does without JavaScript. */
  async post(path: string, marker: string, fields: Readonly<Record<string, string>>): Promise<string> {
    const page = await (await this.ask(path)).text();
    const form = page.split("<form").find((each) => each.includes(marker));
    if (!form) throw new Error(`no form with ${marker} on ${path}`);
    const body = new FormData();
    for (const [tag] of form.split("</form>")[0]?.matchAll(/<input[^>]*type="hidden"[^>]*>/g) ?? []) {
      const value = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll("&quot;", '"') ?? "";
      body.append(value("name"), value("value"));
    }
    for (const [name, value] of Object.entries(fields)) body.set(name, value);
    const answer = await this.ask(path, { method: "POST", body });
    return answer.headers.get("location") ?? "";
  }
}
