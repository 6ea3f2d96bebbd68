"use client";

import { Button } from "@/components/ui/button";

/** Opens the browser's own print dialogue; without script the browser's menu does. */
export function PrintButton({ label }: { label: string }) {
  return (
    <Button type="button" look="secondary" className="noscript:hidden" onClick={() => window.print()}>
      {label}
    </Button>
  );
}
