import type { Locale } from "@/lib/i18n/locales";

const people: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    "Ana Ruiz;ana.ruiz@example.com;Key Account Manager;en;manager;Bo Lind;bo.lind@example.com;en;Europe/Stockholm;",
    "Ana Ruiz;ana.ruiz@example.com;;;colleague;Chloé Martin;chloe.martin@example.com;fr;Europe/Paris;",
    "Ana Ruiz;ana.ruiz@example.com;;;client;Dev Rao;dev.rao@client.example;en;Asia/Kolkata;",
    "Eli Roux;eli.roux@example.com;Key Account Manager;fr;;;;;;",
  ],
  fr: [
    "Ana Ruiz;ana.ruiz@example.com;Responsable grands comptes;fr;responsable;Bo Lind;bo.lind@example.com;en;Europe/Stockholm;",
    "Ana Ruiz;ana.ruiz@example.com;;;collègue;Chloé Martin;chloe.martin@example.com;fr;Europe/Paris;",
    "Ana Ruiz;ana.ruiz@example.com;;;client;Dev Rao;dev.rao@client.example;en;Asia/Kolkata;",
    "Elie Roux;elie.roux@example.com;Responsable grands comptes;fr;;;;;;",
  ],
};

/** A panel that can be imported as it stands. @param headers in the order of `panelColumns` */
export function examplePanel(locale: Locale, headers: readonly string[]): string {
  return [headers.join(";"), ...people[locale]].join("\n");
}
