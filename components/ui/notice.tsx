import type { ReactNode } from "react";

type Tone = "info" | "success" | "warning" | "danger";

const tones: Record<Tone, string> = {
  info: "border-accent bg-accent-soft",
  success: "border-success bg-success-soft",
  warning: "border-warning bg-warning-soft",
  danger: "border-danger bg-danger-soft",
};

/** A message set apart from the text. The words carry the meaning; the colour repeats it. */
export function Notice({
  tone = "info",
  title,
  children,
  role,
}: {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  role?: "status" | "alert";
}) {
  return (
    <div role={role} className={`rounded-card border-l-4 p-4 ${tones[tone]}`}>
      {title ? <p className="font-[650]">{title}</p> : null}
      {children}
    </div>
  );
}
