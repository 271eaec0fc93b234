import type { Bilingual } from './bilingual';

/** A number of things in words, in both languages alike: `1 riga`, `0 rows`. */
export function countOf(count: number, one: Bilingual, others: Bilingual): Bilingual {
  const { it, en } = count === 1 ? one : others;
  return { it: `${count} ${it}`, en: `${count} ${en}` };
}
