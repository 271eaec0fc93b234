/** What the index and the highlights agree on about how a word is like a term. */

/** A word must be this long to be looked for inside terms, without its ending, with one typo, with two. */
export const SHORTEST = { contains: 3, stem: 7, oneTypo: 4, twoTypos: 8 } as const;

/** What is left of the weight when a term begins with the word: more, the more of it was typed. */
export function prefixFactor(word: string, term: string): number {
  return word.length === term.length ? 1 : 0.55 + (0.35 * word.length) / term.length;
}
