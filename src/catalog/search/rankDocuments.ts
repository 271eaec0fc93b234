/** Scores closer than this are equal: the tie is settled by tier and name. */
const PRECISION = 1000;

/**
 * The documents that scored, best first.
 *
 * Each one's score and place go into one number, since sorting numbers is several times faster than calling
 * a comparison, and a short word finds thousands.
 *
 * @param places by document, its place among all where scores are equal
 */
export function rankDocuments(scores: ArrayLike<number>, places: readonly number[]): number[] {
  const size = places.length;
  const byPlace = new Uint32Array(size);
  for (const [document, place] of places.entries()) byPlace[place] = document;
  const sortable: number[] = [];
  for (let document = 0; document < size; document += 1) {
    const score = scores[document] ?? 0;
    if (score > 0) sortable.push(-Math.round(score * PRECISION) * size + (places[document] ?? 0));
  }
  return Array.from(Float64Array.from(sortable).sort(), (number) => byPlace[((number % size) + size) % size] ?? 0);
}
