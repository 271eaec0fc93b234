import type { Bilingual } from './bilingual';

/** What follows a number in one language: behind 1, and behind any other. */
export type CountedWords = readonly [one: string, others: string];

/** A number of things in words, in both languages alike: `1 riga`, `0 rows`. */
export function countOf(count: number, it: CountedWords, en: CountedWords): Bilingual {
  const form = count === 1 ? 0 : 1;
  return { it: `${count} ${it[form]}`, en: `${count} ${en[form]}` };
}
