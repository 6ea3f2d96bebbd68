import type { Words } from "./words";

/** The standing sentence beside figures: verified arithmetic is not validity. */
export function validityWords({ t }: Words): string {
  return t("validity");
}
