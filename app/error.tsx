"use client";

import { useEffect, useState } from "react";

// The translator may be what failed: these few words travel with the page.
const words = {
  en: {
    title: "Something failed on our side",
    text: "What you had saved is safe. Try again; if it fails once more, give this reference to your administrator:",
    retry: "Try again",
  },
  fr: {
    title: "Une erreur s’est produite de notre côté",
    text: "Ce que vous aviez enregistré est conservé. Réessayez\u202f; si l’erreur se répète, donnez cette référence à votre administration\u00a0:",
    retry: "Réessayer",
  },
};

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  const [locale, setLocale] = useState<"en" | "fr">("en");
  useEffect(() => {
    // The page's language is only known in the document once the server's part has failed.
    setLocale(document.documentElement.lang === "fr" ? "fr" : "en");
  }, []);
  const { title, text, retry } = words[locale];
  return (
    <main className="mx-auto max-w-[720px] px-4 py-10">
      <h1>{title}</h1>
      <p className="mt-2">
        {text} {error.digest}
      </p>
      <button
        type="button"
        onClick={reset}
        className="mt-6 min-h-10 rounded-control bg-accent px-4 py-2 text-on-accent"
      >
        {retry}
      </button>
    </main>
  );
}
