import type { ProfileVersion } from "@/lib/profiles/schema";

/** Profiles whose newest version is published, as a list to choose from. */
export function publishedOptions(
  profiles: readonly ProfileVersion[],
  labelOf: (name: string, number: number) => string,
): { value: string; label: string }[] {
  return profiles
    .filter(({ published }) => published)
    .map(({ profileId, name, number }) => ({ value: `${profileId}:${number}`, label: labelOf(name, number) }));
}
