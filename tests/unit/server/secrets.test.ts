import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadSecrets } from "@/lib/server/secrets.mjs";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "kam-secrets-"));
  for (const name of ["BETTER_AUTH_SECRET", "NEXT_SERVER_ACTIONS_ENCRYPTION_KEY"]) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test("a first start makes secrets that only the user can read, and later starts keep them", () => {
  const data = join(folder, "new", "data");
  const first = loadSecrets(data);
  expect(statSync(join(data, "secrets.json")).mode & 0o777).toBe(0o600);
  expect(readdirSync(data)).toEqual(["secrets.json"]);
  expect(first.BETTER_AUTH_SECRET.length).toBeGreaterThanOrEqual(43);
  expect(Buffer.from(first.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY, "base64").length).toBe(32);
  expect(first.DATABASE_PASSWORD.length).toBeGreaterThanOrEqual(32);
  expect(loadSecrets(data)).toEqual(first);
  expect(process.env.BETTER_AUTH_SECRET).toBe(first.BETTER_AUTH_SECRET);
  expect(loadSecrets(join(folder, "other"))).not.toEqual(first);
});

test("new folders can be passed through by the user of the database, whatever the umask", () => {
  const previous = process.umask(0o077);
  loadSecrets(join(folder, "new", "data"));
  process.umask(previous);
  expect(statSync(join(folder, "new")).mode & 0o777).toBe(0o711);
  expect(statSync(join(folder, "new", "data")).mode & 0o777).toBe(0o711);
});

test("a secret that was given is used as it is", () => {
  vi.stubEnv("BETTER_AUTH_SECRET", "given");
  loadSecrets(folder);
  expect(process.env.BETTER_AUTH_SECRET).toBe("given");
});

test("a secret may be given as a file, and the variable itself wins", () => {
  const path = join(folder, "given.txt");
  writeFileSync(path, "from the file\n");
  vi.stubEnv("BETTER_AUTH_SECRET_FILE", path);
  loadSecrets(folder);
  expect(process.env.BETTER_AUTH_SECRET).toBe("from the file");
  vi.stubEnv("BETTER_AUTH_SECRET", "given");
  loadSecrets(folder);
  expect(process.env.BETTER_AUTH_SECRET).toBe("given");
});

test("an encryption key that Next cannot use is refused at start", () => {
  vi.stubEnv("NEXT_SERVER_ACTIONS_ENCRYPTION_KEY", Buffer.from("short").toString("base64"));
  expect(() => loadSecrets(folder)).toThrow("must be 32 bytes");
});

test("a start that was killed while it made the secrets leaves none behind that are half written", () => {
  writeFileSync(join(folder, "secrets.json.4242"), "{");
  expect(loadSecrets(folder).DATABASE_PASSWORD).toBeTruthy();
  expect(JSON.parse(readFileSync(join(folder, "secrets.json"), "utf8"))).toEqual(loadSecrets(folder));
  expect(existsSync(join(folder, "secrets.json"))).toBe(true);
});
