/** Every time zone that the runtime knows, as a list to choose from. */
export function timeZoneOptions(): { value: string; label: string }[] {
  const names = new Set([...Intl.supportedValuesOf("timeZone"), "UTC"]);
  return [...names].sort().map((value) => ({ value, label: value.replaceAll("_", " ") }));
}
