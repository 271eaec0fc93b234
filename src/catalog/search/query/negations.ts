/** Words, in both languages, that turn what follows into its opposite. */
export const NEGATIONS: readonly string[] = ['senza', 'no', 'non', 'nessuna', 'without', 'not'];

/** The opposite of some words, each joined with each negation: `senzasrtp nosrtp …`. */
export function without(words: string): string {
  return NEGATIONS.flatMap((negation) => words.split(' ').map((word) => negation + word)).join(' ');
}
