import { toWellFormed } from './toWellFormed';

/** A character that must not stand in a contributed file. */
export interface UnsafeCharacter {
  /** Four to six hexadecimal digits. */
  readonly codePoint: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Control characters but tab and line feed, format characters (bidirectional marks, zero-width spaces,
 * soft hyphens), line and paragraph separators, unassigned and private code points, and the letters
 * that Unicode draws as nothing (Hangul fillers, combining grapheme joiner, Braille blank).
 */
const UNSAFE =
  /(?![\t\n])(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\u115F\u1160\u2800\u3164\uFFA0]|\u034F|\u17B4|\u17B5|[\u180B-\u180D])/gu;

/** The joiner inside an emoji sequence: a picture on both sides, nothing hidden. */
const EMOJI_JOINER = /(?<=\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D(?=\p{Extended_Pictographic})/gu;

/** Every place where a text holds a character that can't be seen, or that changes the order of what is seen. */
export function findUnsafeCharacters(text: string): UnsafeCharacter[] {
  const visible = text.replace(EMOJI_JOINER, ' ');
  let line = 1;
  let counted = 0;
  return [...visible.matchAll(UNSAFE)].map((match) => {
    // From the one before on: from the start each time, a long text would take minutes.
    line += visible.slice(counted, match.index).split('\n').length - 1;
    counted = match.index;
    return { codePoint: (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'), line };
  });
}

/** A text without them; what stands around them stays. */
export function removeUnsafeCharacters(text: string): string {
  let visible = toWellFormed(text);
  // A joiner that is kept can lose its picture to the same pass, hence more than one.
  while (findUnsafeCharacters(visible).length > 0) {
    const joiners = new Set([...visible.matchAll(EMOJI_JOINER)].map(({ index }) => index));
    visible = visible.replace(UNSAFE, (character, index: number) => (joiners.has(index) ? character : ''));
  }
  return visible;
}
