import type { Options } from 'remark-rehype';
import type { Locale } from '../model/types';

/** What a page adds to a text's footnotes, by language: the name of their list, and that of the way back. */
const WORDS = {
  it: { title: 'Note', back: 'Torna al richiamo' },
  en: { title: 'Notes', back: 'Back to reference' },
} satisfies Record<Locale, object>;

/** The words around footnotes in a page's language, as remark-rehype takes them; the list's name is a heading that is seen. */
export function footnoteWords(locale: Locale): Options {
  const { title, back } = WORDS[locale];
  return {
    footnoteLabel: title,
    footnoteLabelProperties: {},
    // Both are counted by the library, notes from 0, places that refer to the same note from 1.
    footnoteBackLabel: (note, place) => `${back} ${note + 1}${place > 1 ? `-${place}` : ''}`,
  };
}
