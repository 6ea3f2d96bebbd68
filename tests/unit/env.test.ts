import { afterEach, expect, test, vi } from "vitest";
import { env } from "@/lib/env";

afterEach(() => vi.unstubAllEnvs());

test("every setting has a default", () => {
  for (const name of ["PORT", "BASE_URL", "DATA_DIR", "DATABASE_URL", "SMTP_URL", "CHROMIUM_PATH", "LOG_LEVEL"]) {
    vi.stubEnv(name, "");
  }
  expect(env()).toMatchObject({ PORT: 3000, BASE_URL: "http://localhost:3000", DATA_DIR: ".data", LOG_LEVEL: "info" });
  expect(env().DATABASE_URL).toBeUndefined();
});

test("the address follows the port unless it is given, and is an origin", () => {
  vi.stubEnv("BASE_URL", "");
  vi.stubEnv("PORT", "8080");
  expect(env().BASE_URL).toBe("http://localhost:8080");
  vi.stubEnv("BASE_URL", "https://KAM.example.com/");
  expect(env().BASE_URL).toBe("https://kam.example.com");
});

test.each([
  ["PORT", "abc", "PORT must be a number"],
  ["PORT", "0", "PORT must be 1 or more"],
  ["PORT", "70000", "PORT must be 65535 or less"],
  ["PORT", "3000.5", "PORT must be a whole number"],
  ["BASE_URL", "kam.example.com", "BASE_URL must be an address such as"],
  ["BASE_URL", "ftp://kam.example.com", "BASE_URL must be an address such as"],
  ["BASE_URL", "https://kam.example.com/app", "BASE_URL must not have a path"],
  ["DATABASE_URL", "mysql://user@host/name", "DATABASE_URL must be an address such as"],
  ["SMTP_URL", "mail.example.com", "SMTP_URL must be an address such as"],
  ["SMTP_URL", "smtp://mail.example.com?ignoreTLS=true", "SMTP_URL must end with the host or its port"],
  ["SMTP_URL", "smtp://mail.example.com/?tls.rejectUnauthorized=false", "SMTP_URL must end with the host or its port"],
  ["SMTP_URL", "smtp://mail.example.com/#x", "SMTP_URL must end with the host or its port"],
  ["SMTP_URL", "smtps://me:50%@mail.example.com", "SMTP_URL must write % in a password as %25"],
  ["MAIL_FROM", "KAM Profile", "MAIL_FROM must be an address such as"],
  ["MAIL_FROM", "KAM <kam@example.com>, Eve <eve@example.com>", "MAIL_FROM must be an address such as"],
  ["MAIL_FROM", "KAM <kam@example.com\r\nBcc: eve@example.com>", "MAIL_FROM must be an address such as"],
  ["LOG_LEVEL", "loud", "LOG_LEVEL must be one of"],
  ["BETTER_AUTH_SECRET", "short", "BETTER_AUTH_SECRET must have 32 characters or more"],
])("%s=%s is refused in words", (name, value, sentence) => {
  vi.stubEnv(name, value);
  expect(() => env()).toThrow(sentence);
});

test.each([
  ["", "", "https://kam.example.com", { name: "", address: "no-reply@kam.example.com" }],
  ["", "smtps://kam%40company.com:secret@mail.example.com", "", { name: "", address: "kam@company.com" }],
  [
    "",
    "smtps://login:secret@mail.example.com",
    "https://kam.example.com",
    { name: "", address: "no-reply@kam.example.com" },
  ],
  ["hr@company.com", "smtps://kam%40company.com:x@mail.example.com", "", { name: "", address: "hr@company.com" }],
  ["KAM Profile <kam@company.com>", "", "", { name: "KAM Profile", address: "kam@company.com" }],
  ['"Équipe RH, Alder" <kam@company.com>', "", "", { name: "Équipe RH, Alder", address: "kam@company.com" }],
])("mail comes from MAIL_FROM=%s with SMTP_URL=%s at %s", (from, smtp, address, expected) => {
  vi.stubEnv("MAIL_FROM", from);
  vi.stubEnv("SMTP_URL", smtp);
  vi.stubEnv("BASE_URL", address);
  expect(env().MAIL_FROM).toEqual(expected);
});

test("all that is wrong is said at once", () => {
  vi.stubEnv("PORT", "abc");
  vi.stubEnv("LOG_LEVEL", "loud");
  expect(() => env()).toThrow(/PORT.*\n.*LOG_LEVEL/);
});
