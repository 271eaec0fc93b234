/**
 * A text with U+FFFD for every half of a character, so that it can be encoded: `String.prototype.toWellFormed`, which
 * the oldest of our browsers lack. With `u` a whole pair is the character that it makes.
 */
export function toWellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
