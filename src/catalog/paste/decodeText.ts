/**
 * The text of a file: UTF-8, or UTF-16 with its mark, which Windows' shells write.
 *
 * @returns nothing when it is neither
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const mark = (first ?? 0) * 256 + (second ?? 0);
  const encoding = mark === 0xff_fe ? 'utf-16le' : mark === 0xfe_ff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
