import type { ComponentProps } from "react";

export const controlClass =
  "block w-full min-h-10 rounded-control border border-control bg-bg px-3 py-2 text-base text-text aria-invalid:border-2 aria-invalid:border-danger";

export function TextInput({ className = "", ...rest }: ComponentProps<"input">) {
  return <input className={`${controlClass} ${className}`} {...rest} />;
}

export function TextArea({ className = "", ...rest }: ComponentProps<"textarea">) {
  return <textarea className={`${controlClass} ${className}`} {...rest} />;
}

export function Select({ className = "", ...rest }: ComponentProps<"select">) {
  return <select className={`${controlClass} ${className}`} {...rest} />;
}
