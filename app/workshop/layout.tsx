import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ReaderPreferences } from "@/app/reader-preferences";
import { PublicShell } from "@/components/shell/public-shell";

export const metadata: Metadata = { robots: { index: false } };

export default function WorkshopLayout({ children }: { children: ReactNode }) {
  return <PublicShell preferences={<ReaderPreferences />}>{children}</PublicShell>;
}
