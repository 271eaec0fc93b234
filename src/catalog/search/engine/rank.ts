import type { Match } from './textIndex';

/**
 * Orders matches, best first.
 *
 * @param placeOf a document's place among all where scores are equal
 */
export function byRank(placeOf: (id: number) => number): (a: Match, b: Match) => number {
  // Sums of the same numbers in another order differ in their last digits.
  return (a, b) => Math.round((b.score - a.score) * 1000) || placeOf(a.id) - placeOf(b.id);
}
