/** A NethVoice release, as this site writes it. */
const RELEASE = /^\d{1,4}\.\d{1,4}\.\d{1,4}$/;

/**
 * The release that somebody means: `v1.6.14`, `NethVoice 1.6.14`, blanks anywhere, commas for dots; `1.3` is the first of
 * its line.
 *
 * @returns three numbers, or undefined for what can't be one
 */
export function parseRelease(text: string): string | undefined {
  const bare = text
    .replace(/^\s*(?:nethvoice\s*)?v?/i, '')
    .replaceAll(/\s+/g, '')
    .replaceAll(',', '.');
  const whole = /^\d+\.\d+$/.test(bare) ? `${bare}.0` : bare;
  return RELEASE.test(whole) ? whole.split('.').map(Number).join('.') : undefined;
}
