import { standings, type TextStanding } from './checkOriginals';
import { groupByName, hashOriginal, type Original } from './originals';
import { addressOf, type PartTexts, type TranslatedText } from './types';

/** What accepting would do. */
export interface Acceptance {
  /** What was meant, each with its standing before. */
  readonly meant: ReadonlyMap<TranslatedText, TextStanding>;
  /** Arguments that mean no text. */
  readonly unknown: readonly string[];
  /** The list afterwards: without lines for originals of before, or for texts that are gone. */
  readonly entries: readonly Pick<Original, 'name' | 'hash'>[];
}

/** Whether an argument means a text: by either file, the whole file or the text in it alone. */
function means(argument: string, text: TranslatedText): boolean {
  const { file, originalFile, id, name } = text;
  const originals = originalFile === undefined ? [] : [originalFile, addressOf({ file: originalFile, id })];
  return [file, addressOf(text), ...originals, name].includes(argument);
}

/**
 * Accepts translations as they are.
 *
 * @param wanted paths from the site’s folder, Italian or English, with `#id` for one text of several; `all` for
 *   whatever isn’t accepted
 */
export function acceptTexts(
  { texts, isWhole = true }: Pick<PartTexts, 'texts' | 'isWhole'>,
  entries: readonly Original[],
  wanted: readonly string[] | 'all',
): Acceptance {
  const before = standings(texts, entries);
  const isMeant = (text: TranslatedText): boolean =>
    wanted === 'all' ? before.get(text) !== 'accepted' : wanted.some((argument) => means(argument, text));
  const meant = new Map([...before].filter(([text]) => isMeant(text)));
  const byName = groupByName(entries);
  return {
    meant,
    unknown: wanted === 'all' ? [] : wanted.filter((argument) => !texts.some((text) => means(argument, text))),
    entries: [
      ...texts.flatMap((text): readonly Pick<Original, 'name' | 'hash'>[] => {
        const { name } = text;
        const hash = hashOriginal(text.original);
        if (isMeant(text) || before.get(text) === 'accepted') return [{ name, hash }];
        return byName.get(name) ?? [];
      }),
      // Of what could not be read, it isn't known whether it is gone.
      ...(isWhole ? [] : entries.filter((entry) => !texts.some(({ name }) => name === entry.name))),
    ],
  };
}
