import { FACET_IDS, FACETS } from './facets';
import { FACET_LEXICON, FACET_TERMS, type FacetValue } from './facetWords';
import { NEGATIONS } from './negations';
import { prefixFactor } from './likeness';
import type { Matcher, Scores } from './textIndex';
import type { SearchRecord } from './records/types';

/** The score of a record that has what a facet's word asks for: less than a name, more than prose. */
const WEIGHT = 7;

/** What a codec loses for each one that the trunk prefers to it. */
const PER_PREFERENCE = 0.2;

/** Shorter ones are too alike: `alaw` and `ulaw`. */
const SHORTEST_MISTYPED = 5;

/** A word is taken for the beginning of a facet's only when it is this long, or has a digit (`g72`). */
const SHORTEST_BEGINNING = 4;

/** Scores records by what the words of the facets ask for (`srtp`, `senza registrazione`). */
export function createFacetMatcher(records: readonly SearchRecord[]): Matcher {
  const postings = new Map<string, { readonly document: number; readonly weight: number }[]>();
  for (const [document, record] of records.entries()) {
    if (record.kind !== 'provider') continue;
    for (const id of FACET_IDS) {
      for (const [rank, value] of (FACETS[id].valuesOf(record) ?? []).entries()) {
        const key = `${id}:${value}`;
        const list = postings.get(key);
        const entry = { document, weight: WEIGHT - rank * PER_PREFERENCE };
        if (list === undefined) postings.set(key, [entry]);
        else list.push(entry);
      }
    }
  }

  function score(asked: readonly (readonly [FacetValue, number])[]): Scores | undefined {
    const scores = new Float32Array(records.length);
    let found = false;
    for (const [{ facet, value }, factor] of asked) {
      for (const { document, weight } of postings.get(`${facet}:${value}`) ?? []) {
        scores[document] = Math.max(scores[document] ?? 0, weight * factor);
        found = true;
      }
    }
    return found ? scores : undefined;
  }

  return {
    size: records.length,
    match({ text, kind }, level) {
      if (level === 'exact' && kind !== 'address') {
        const known = FACET_TERMS.get(text);
        if (known !== undefined) return score(known.map((value) => [value, 1]));
        // A bare `senza` isn't yet the opposite of anything.
        if (NEGATIONS.includes(text) || (text.length < SHORTEST_BEGINNING && !/\D\d/.test(text))) return undefined;
        return score(
          [...FACET_TERMS]
            .filter(([term]) => term.startsWith(text))
            .flatMap(([term, values]) => values.map((value) => [value, prefixFactor(text, term)] as const)),
        );
      }
      if (level === 'oneTypo' && kind !== 'address' && text.length >= SHORTEST_MISTYPED && !/\d/.test(text)) {
        const alike = [...FACET_LEXICON.similar(text, 1)].filter(([, { whole }]) => whole);
        return score(alike.flatMap(([term]) => (FACET_TERMS.get(term) ?? []).map((value) => [value, 0.5] as const)));
      }
      return undefined;
    },
  };
}
