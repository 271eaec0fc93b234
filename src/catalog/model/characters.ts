import { toWellFormed } from './toWellFormed';

/** A character that must not stand in a contributed file. */
export interface UnsafeCharacter {
  /** Four to six hexadecimal digits. */
  readonly codePoint: string;
  /** From 1. */
  readonly line: number;
}

/**
 * Control characters but tab and line feed, format characters (bidirectional marks, zero-width spaces, soft hyphens),
 * line and paragraph separators, unassigned and private code points, what Unicode lets a program draw as nothing (fillers,
 * joiners, selectors of variants), and what fonts draw as nothing all the same: the blanks of Braille, music and Khitan,
 * the place of an object.
 */
const UNSAFE =
  /(?![\t\n])(?:[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}\p{Cs}\u2800\uFFFC\u{1D159}]|\u{16FE4}|\p{Default_Ignorable_Code_Point})/u;

/**
 * What is invisible in an emoji and hides nothing there: the joiner of two pictures, the selector behind a picture or in
 * a key’s cap, the tags of the three flags that have some (England, Scotland, Wales: UTS #51, annex B).
 */
const IN_EMOJI =
  /(?<=\p{Extended_Pictographic}\uFE0F?\p{Emoji_Modifier}?)\u200D(?=\p{Extended_Pictographic})|(?<=\p{Extended_Pictographic})(?:\uFE0E|\uFE0F)|(?<=[0-9#*])\uFE0F(?=\u20E3)|(?<=\u{1F3F4})\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/u;

/** Either; the group is what may stay. */
const INVISIBLE = new RegExp(`(${IN_EMOJI.source})|${UNSAFE.source}`, 'gu');

/** Every place where a text holds a character that can't be seen, or that changes the order of what is seen. */
export function findUnsafeCharacters(text: string): UnsafeCharacter[] {
  let line = 1;
  let counted = 0;
  return [...text.matchAll(INVISIBLE)]
    .filter(([, kept]) => kept === undefined)
    .map((match) => {
      // From the one before on: from the start each time, a long text would take minutes.
      line += text.slice(counted, match.index).split('\n').length - 1;
      counted = match.index;
      return { codePoint: (match[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'), line };
    });
}

/** A text without them; what stands around them stays. */
export function removeUnsafeCharacters(text: string): string {
  let visible = toWellFormed(text);
  // What is kept can lose its picture to the same pass, hence more than one.
  while (findUnsafeCharacters(visible).length > 0) {
    visible = visible.replace(INVISIBLE, (_, kept: string | undefined) => kept ?? '');
  }
  return visible;
}
