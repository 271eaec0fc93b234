/** Words → scores, over documents of terms: MiniSearch keeps the postings, the lexicon finds what is alike. */
import MiniSearch from 'minisearch';
import { hostParts } from './hostParts';
import { createLexicon } from './lexicon';
import { prefixFactor, SHORTEST } from './likeness';
import type { QuerySpan } from './querySpans';
import { ADDRESS_MARK } from './tokens';

/** How much a match may depart from what was typed, strictest first. */
export type MatchLevel = 'exact' | 'prose' | 'contains' | 'oneTypo' | 'twoTypos';

/** A field of the documents. */
export interface IndexedField {
  readonly name: string;
  /** The score of a whole, exact match. */
  readonly weight: number;
  /** Prose matches whole words and long beginnings, and never with typos. */
  readonly isProse?: boolean;
  /** Longer words also match by all but their ending: `aggiungere` finds `aggiungi`. */
  readonly hasEndings?: boolean;
  /** A single character is looked for here only: elsewhere it would find nearly everything. */
  readonly takesCharacters?: boolean;
}

/** Scores by document for what matches, 0 for what doesn't; nothing when nothing does. */
export type Scores = Float32Array;

/** Something that scores its documents for a word. */
export interface Matcher {
  readonly size: number;
  match(span: QuerySpan, level: MatchLevel): Scores | undefined;
}

/** Joins the scores of two matchers: the better one counts. */
export function betterScores(a: Scores | undefined, b: Scores | undefined): Scores | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return a.map((score, document) => Math.max(score, b[document] ?? 0));
}

/** How much of a field's weight is left, by how the match departs from the word. */
const FACTOR = { contains: 0.4, stem: 0.35, typo: 0.5, typoInBeginning: 0.4, perFurtherTypo: 0.15 };

/** How many letters of a word may be its ending, in Italian and in English. */
const ENDING = 3;

/** A word that is inside more terms than this says little about any of them. */
const MOST_CONTAINING = 500;

/** Builds the index of documents whose fields are lists of terms. */
export function createTextIndex(
  documents: readonly Readonly<Record<string, readonly string[]>>[],
  fields: readonly IndexedField[],
): Matcher {
  const weights = new Map(fields.map(({ name, weight }) => [name, weight]));
  const strong = fields.filter(({ isProse }) => isProse !== true).map(({ name }) => name);
  const prose = fields.filter(({ isProse }) => isProse === true).map(({ name }) => name);
  const withEndings = fields.filter(({ hasEndings }) => hasEndings === true).map(({ name }) => name);
  const forCharacters = fields.filter(({ takesCharacters }) => takesCharacters === true).map(({ name }) => name);
  const index = new MiniSearch<{ id: number; terms: Readonly<Record<string, readonly string[]>> }>({
    fields: fields.map(({ name }) => name),
    extractField: (document, field) => (field === 'id' ? document.id : (document.terms[field] ?? []).join('\n')),
    // The terms are made already; they only have to pass through.
    tokenize: (text) => (text === '' ? [] : text.split('\n')),
    processTerm: (term) => term,
    autoVacuum: false,
  });
  index.addAll(documents.map((terms, id) => ({ id, terms })));
  const lexicon = createLexicon(documents.flatMap((terms) => strong.flatMap((field) => terms[field] ?? [])));

  /** Looks terms up; what each match is worth depends on the term that it was found by. */
  function lookUp(
    terms: readonly string[],
    fieldNames: readonly string[],
    prefix: boolean,
    factorOf: (term: string) => number,
  ): Scores | undefined {
    if (terms.length === 0 || fieldNames.length === 0) return undefined;
    const results = index.search(terms.join('\n'), { fields: [...fieldNames], prefix });
    if (results.length === 0) return undefined;
    const scores = new Float32Array(documents.length);
    for (const { id, match, score } of results) {
      let best = 0;
      for (const term in match) {
        const factor = factorOf(term);
        for (const field of match[term] ?? []) best = Math.max(best, factor * (weights.get(field) ?? 0));
      }
      // In prose MiniSearch's own score (BM25) settles what would else be equal. In names and hosts it would
      // only tell how many other terms a provider has.
      scores[id as number] = fieldNames === prose ? best + Math.min(score, 50) / 100 : best;
    }
    return scores;
  }

  /** The terms as which a word may be indexed. */
  function termsOf({ text, kind }: QuerySpan): string[] {
    if (kind === 'address') return [ADDRESS_MARK + text];
    return /^\d+$/.test(text) ? [text, ADDRESS_MARK + text] : [text];
  }

  function matchTypos(span: QuerySpan, most: 1 | 2): Scores | undefined {
    const shortest = most === 1 ? SHORTEST.oneTypo : SHORTEST.twoTypos;
    if (span.text.length < shortest || /\d/.test(span.text)) return undefined;
    const factors = new Map<string, number>();
    for (const [term, { typos, whole }] of lexicon.similar(termsOf(span)[0] ?? '', most)) {
      const factor = whole ? FACTOR.typo : FACTOR.typoInBeginning;
      factors.set(term, factor - (typos - 1) * FACTOR.perFurtherTypo);
    }
    return lookUp([...factors.keys()], strong, false, (term) => factors.get(term) ?? 0);
  }

  return {
    size: documents.length,
    match(span, level) {
      const terms = termsOf(span);
      switch (level) {
        case 'exact':
          return lookUp(terms, span.text.length === 1 ? forCharacters : strong, true, (term) =>
            prefixFactor(terms.find((own) => term.startsWith(own)) ?? term, term),
          );
        case 'prose':
          if (span.text.length < SHORTEST.contains) return undefined;
          return lookUp(terms, prose, span.text.length > SHORTEST.contains, (term) => prefixFactor(span.text, term));
        case 'contains': {
          if (span.text.length < SHORTEST.contains) return undefined;
          const parts = span.kind === 'address' ? hostParts(span.text) : new Map<string, number>();
          const containing = lexicon
            .containing(span.text)
            .filter((term) => term.startsWith(ADDRESS_MARK) === (span.kind === 'address'))
            // The shortest have least beside the word.
            .sort((a, b) => a.length - b.length)
            .slice(0, MOST_CONTAINING);
          const inside = lookUp(
            [...new Set([...parts.keys(), ...containing])],
            strong,
            false,
            (term) => parts.get(term) ?? FACTOR.contains,
          );
          const stem = span.kind === 'word' && span.text.length >= SHORTEST.stem ? [span.text.slice(0, -ENDING)] : [];
          return betterScores(
            inside,
            lookUp(stem, withEndings, true, () => FACTOR.stem),
          );
        }
        case 'oneTypo':
          return matchTypos(span, 1);
        case 'twoTypos':
          return matchTypos(span, 2);
      }
    },
  };
}
