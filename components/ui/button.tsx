import Link from "next/link";
import type { ComponentProps } from "react";

type Look = "primary" | "secondary" | "quiet" | "danger";

const base =
  "inline-flex min-h-10 items-center justify-center gap-2 rounded-control px-4 py-2 text-base leading-5 font-[550] no-underline disabled:opacity-60 aria-disabled:opacity-60";

const looks: Record<Look, string> = {
  primary: "bg-accent text-on-accent hover:bg-accent-hover hover:text-on-accent",
  secondary: "border border-control bg-bg text-text hover:border-accent hover:text-accent",
  quiet: "text-accent hover:bg-accent-soft",
  danger: "border border-danger bg-bg text-danger hover:bg-danger-soft",
};

/** Class of a button, for the rare element that must look like one. */
export function buttonClass(look: Look = "primary", more = ""): string {
  return `${base} ${looks[look]} ${more}`;
}

export function Button({ look = "primary", className = "", ...rest }: ComponentProps<"button"> & { look?: Look }) {
  return <button type="submit" className={buttonClass(look, className)} {...rest} />;
}

export function ButtonLink({
  look = "primary",
  className = "",
  ...rest
}: ComponentProps<typeof Link> & { look?: Look }) {
  return <Link className={buttonClass(look, className)} {...rest} />;
}
