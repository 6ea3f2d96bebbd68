import { ButtonLink } from "../ui/button";

/** A page that only says why there is nothing to show, and where to go. */
export function PlainAnswer({
  title,
  text,
  href,
  action,
}: {
  title: string;
  text: string;
  href: string;
  action: string;
}) {
  return (
    <>
      <h1>{title}</h1>
      <p className="mt-2 mb-6 max-w-[70ch]">{text}</p>
      <ButtonLink href={href}>{action}</ButtonLink>
    </>
  );
}
