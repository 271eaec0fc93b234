/** Whether a text is an absolute URL as browsers read it; `URL.canParse`, which the oldest of our browsers lack. */
export function isUrl(text: string): boolean {
  try {
    return new URL(text).href !== '';
  } catch {
    return false;
  }
}
