/**
 * The text of an uploaded file. UTF-8 with or without its mark, and UTF-16 with it, as spreadsheets write "Unicode text".
 * Other encodings do not say which one they are, and guessing would spoil names silently.
 * @returns null when it is none of these
 */
export function decodeFile(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
