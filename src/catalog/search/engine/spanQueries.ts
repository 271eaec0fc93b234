/** What MiniSearch is asked for a word, or for neighbouring words joined. */
import type { QueryCombination, SearchOptions } from 'minisearch';
import { FACET_TERMS } from '../facets/facetWords';
import { isInRange, parseAddressRange } from '../query/addressRange';
import { NEGATIONS } from '../query/negations';
import type { QuerySpan } from '../query/querySpans';
import { ADDRESS_MARK, hostParts } from '../query/tokens';

/** The fields of documents by how they are searched, each with what a match in it is worth. */
export interface IndexedFields {
  /** By beginnings, and at last inside words or with typos. In the first alone a single character is looked for. */
  readonly words: Readonly<Record<string, number>>;
  /** By longer beginnings, never with typos. */
  readonly prose: Readonly<Record<string, number>>;
  /** As `words`, but not what a negation stands before. */
  readonly facet: Readonly<Record<string, number>>;
  /** A name or host that, typed whole, finds its document whatever else is asked. */
  readonly whole: Readonly<Record<string, number>>;
}

/** How much a match may depart from what was typed. */
export interface Step {
  readonly inside?: true;
  readonly typos?: 1 | 2;
  readonly partial?: true;
}

/** A word must be this long to be looked for in prose and inside words, with a typo, with two, by all but its ending. */
export const SHORTEST = { inside: 3, facet: 4, typo: 4, twoTypos: 8, stem: 7 };

/** How many letters of a word may be its ending, in Italian and in English, and how many are left at least. */
const ENDING = 3;
const SHORTEST_STEM = 6;

/** The beginnings of whole names, so that MiniSearch, which compares whole terms, also knows a mistyped beginning. */
export const BEGINNINGS = 'beginnings';

/** What is left of a match's worth when the word has a typo, or stands inside another. */
export const TYPO = 0.5;
const INSIDE = 0.4;

/** What is left of a name's when it was mistyped: more than a common word's, less than another name's that wasn't. */
const MISTYPED_NAME = 0.05;

/** Of the terms that contain a word so many are looked for, the shortest: the others have much beside it. */
const MOST_CONTAINING = 50;

/** Of more words joined, none may be mistyped. */
const MOST_MISTYPED = 2;

/** The word with two neighbours swapped, in each place. */
function swapped(word: string): string[] {
  return Array.from({ length: word.length - 1 }, (_, at) =>
    [word.slice(0, at), word.charAt(at + 1), word.charAt(at), word.slice(at + 2)].join(''),
  );
}

/** What MiniSearch is asked. */
export type Query = string | QueryCombination;

/** Documents that any of the queries finds. */
export function any(queries: readonly Query[], options: SearchOptions = {}): Query {
  return { combineWith: 'OR', queries: [...queries], ...options };
}

/** How many typos a word may have. None where it has digits: one figure parts g729 from g722. */
function typosOf(text: string, most: number): number {
  if (text.length < SHORTEST.typo || /\d/.test(text)) return 0;
  return text.length < SHORTEST.twoTypos ? 1 : most;
}

/** Makes the queries for spans of words. */
export interface SpanQueries {
  /** Documents with the span, as far from what was typed as the step allows. */
  readonly spanQuery: (span: QuerySpan, step: Step) => Query;
  /** Documents of which the span is a whole name or host. */
  readonly wholeQuery: (span: QuerySpan) => Query;
  /** Documents with a word that is like the span's, in all fields but prose or in some. */
  readonly typoQuery: (span: QuerySpan, most: 1 | 2, only?: readonly string[]) => Query;
}

/**
 * Makes the queries over an index.
 *
 * @param vocabulary all terms of the fields that are searched by words
 * @param stems whether longer words also match by all but their ending: `aggiungere` finds `aggiungi`
 */
export function createSpanQueries(fields: IndexedFields, vocabulary: readonly string[], stems: boolean): SpanQueries {
  const [words, prose, facet, whole] = [fields.words, fields.prose, fields.facet, fields.whole].map((part) =>
    Object.keys(part),
  ) as [string[], string[], string[], string[]];
  const mistyped = Object.entries(fields.whole).map(([name, boost]) => [name, boost * MISTYPED_NAME] as const);
  const typoBoosts = { ...fields.words, ...fields.facet, ...Object.fromEntries(mistyped) };

  /** The terms as which a word may be indexed. */
  function indexedAs({ text, kind }: QuerySpan): string[] {
    if (kind === 'address') return [ADDRESS_MARK + text];
    const range = kind === 'range' ? parseAddressRange(text) : undefined;
    if (range !== undefined) return vocabulary.filter((term) => isInRange(term.slice(1), range));
    return /^\d+$/.test(text) ? [text, ADDRESS_MARK + text] : [text];
  }

  function wholeQuery(span: QuerySpan): Query {
    // Of two names in a query the longer one says more, and by so much that other words of the shorter one don't
    // outweigh it; a host says more than a range that it lies in.
    const worth = span.kind === 'range' ? 1 : span.text.length ** 3;
    return any(indexedAs(span), { fields: whole, boostTerm: () => worth });
  }

  function insideQuery({ text, kind }: QuerySpan): Query {
    if (kind === 'address') {
      return any([...hostParts(text)].map(([part, worth]) => any([part], { fields: words, boostTerm: () => worth })));
    }
    const inside = vocabulary
      .filter((term) => term.includes(text) && !term.startsWith(ADDRESS_MARK))
      .sort((a, b) => a.length - b.length)
      .slice(0, MOST_CONTAINING);
    return any([
      any(inside, { fields: words, boostTerm: () => INSIDE }),
      ...(stems && text.length >= SHORTEST.stem
        ? [
            any([text.slice(0, Math.max(SHORTEST_STEM, text.length - ENDING))], {
              fields: [...words, ...prose],
              prefix: true,
              boostTerm: () => INSIDE,
            }),
          ]
        : []),
    ]);
  }

  function typoQuery(span: QuerySpan, most: 1 | 2, only?: readonly string[]): Query {
    const typos = span.count > MOST_MISTYPED ? 0 : typosOf(span.text, most);
    const terms = typos === 0 ? [] : indexedAs(span);
    return any([any(terms, { fuzzy: typos }), any(terms.flatMap(swapped), { boostTerm: () => TYPO })], {
      fields: [...(only ?? [...words, ...whole, BEGINNINGS, ...(span.negated ? [] : facet)])],
      boost: typoBoosts,
      // Terms with digits are never alike.
      boostDocument: (_, term) => (/\d/.test(term) ? 0 : 1),
    });
  }

  function spanQuery(span: QuerySpan, { inside, typos, partial }: Step): Query {
    const { text, kind, count } = span;
    // Words joined are a guess already: in prose or inside other words they would find what was never meant.
    const isGuess = count > 1 || text.length < SHORTEST.inside;
    // What has to do with a facet is a matter of fact: that prose speaks of SRTP doesn't mean that it is on.
    const isFacetWord = facet.length > 0 && FACET_TERMS.has(text);
    // A bare `senza` isn't yet the opposite of anything; what is shorter begins too many words, unless as `g72`.
    const beginsFacet = !NEGATIONS.includes(text) && (text.length >= SHORTEST.facet || /\D\d/.test(text));
    return any([
      any(indexedAs(span), { fields: text.length === 1 ? words.slice(0, 1) : words, prefix: kind !== 'range' }),
      ...(kind !== 'word' || span.negated ? [] : [any([text], { fields: facet, prefix: beginsFacet })]),
      ...(isGuess || partial || isFacetWord
        ? []
        : [any([text], { fields: prose, prefix: text.length > SHORTEST.inside })]),
      ...(isGuess || inside !== true ? [] : [insideQuery(span)]),
      ...(typos === undefined ? [] : [typoQuery(span, typos)]),
      wholeQuery(span),
    ]);
  }

  return { spanQuery, wholeQuery, typoQuery };
}
