import { expect, it } from "vitest";
import { isMailAddress } from "@/lib/mails/letter";
import { connectionOptions } from "@/lib/mails/transport";

it.each([
  [
    "smtp://mail.example.com",
    { host: "mail.example.com", port: 587, secure: false, requireTLS: true, ignoreTLS: false },
  ],
  ["smtp://mail.example.com:25", { port: 25, secure: false, requireTLS: true, ignoreTLS: false }],
  ["smtps://u:p@mail.example.com", { port: 465, secure: true, ignoreTLS: false }],
  ["smtps://localhost:4465", { host: "localhost", port: 4465, secure: true, ignoreTLS: false }],
  ["smtp://localhost:2525", { port: 2525, secure: false, requireTLS: false, ignoreTLS: true }],
  ["smtp://127.0.0.1", { requireTLS: false, ignoreTLS: true }],
  ["smtp://127.1.2.3", { requireTLS: false, ignoreTLS: true }],
  ["smtp://[::1]:25", { host: "::1", requireTLS: false, ignoreTLS: true }],
  ["smtp://localhost.example.com", { requireTLS: true, ignoreTLS: false }],
  ["smtp://127.0.0.1.example.com", { requireTLS: true, ignoreTLS: false }],
  ["smtp://10.0.0.1", { requireTLS: true, ignoreTLS: false }],
])("%s is encrypted unless it is this machine", (url, expected) => {
  expect(connectionOptions(url)).toMatchObject({ ...expected, tls: { rejectUnauthorized: true } });
});

it.each([
  ["ana@example.com", true],
  ["ana.costa+kam@mail.example.com", true],
  ["o'neil@example.com", true],
  ["zoë@exämple.com", true],
  ["ana", false],
  ["ana@", false],
  ["ana@example.com, eve@example.com", false],
  ["ana@example.com\r\nBcc: eve@example.com", false],
  ["<ana@example.com>", false],
  ['"a b"@example.com', false],
  [`${"a".repeat(250)}@example.com`, false],
])("%j as an address: %s", (address, isOne) => {
  expect(isMailAddress(address)).toBe(isOne);
});
