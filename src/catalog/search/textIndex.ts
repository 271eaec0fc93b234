/** The search over documents of terms: what MiniSearch is asked, and in which steps. */
import MiniSearch, { type QueryCombination, type SearchOptions } from 'minisearch';
import { isInRange, parseAddressRange } from './addressRange';
import { FACET_TERMS } from './facetWords';
import { hostParts } from './hostParts';
import { NEGATIONS } from './negations';
import type { QueryWord } from './parseQuery';
import { querySpans, type QuerySpan } from './querySpans';
import { ADDRESS_MARK } from './tokens';

/** A field of the documents, and how it is searched. */
export interface IndexedField {
  readonly boost: number;
  /**
   * `words`: by beginnings, and at last inside words or with typos. `prose`: by longer beginnings, never with typos.
   * `facet`: as `words`, but not what a negation stands before. `whole`: a name or host that, typed whole, finds its
   * document whatever else is asked.
   */
  readonly role: 'words' | 'prose' | 'facet' | 'whole';
}

/** The terms of a document, by field. */
export type IndexedDocument = Readonly<Record<string, readonly string[]>>;

/** A document that was found. */
export interface Match {
  /** Its number. */
  readonly id: number;
  readonly score: number;
  /** Its terms, or beginnings of names, that words with typos are like. */
  readonly alike: readonly string[];
}

/** What the words found. */
export interface Matches {
  readonly found: readonly Match[];
  /** Typos were allowed for. */
  readonly typos: boolean;
  /** No document has all the words. */
  readonly partial: boolean;
}

/** Documents of terms, to be searched. */
export interface TextIndex {
  /** The documents that have the words, or are named by some of them; best first, in no order where equal. */
  search(words: readonly QueryWord[]): Matches;
  /** The terms of a document that a word is meant to be when it was mistyped, nearest first. */
  meant(span: QuerySpan, document: number): readonly string[];
}

/** How much a match may depart from what was typed. */
interface Step {
  readonly inside?: true;
  readonly typos?: 1 | 2;
  readonly partial?: true;
}

/** All words; also inside others; also with typos; then any of the words, of which prose is too little. */
const STEPS: readonly Step[] = [{}, { inside: true }, { inside: true, typos: 2 }, { typos: 1, partial: true }];

/** A word must be this long to be looked for in prose and inside words, with a typo, with two, by all but its ending. */
export const SHORTEST = { inside: 3, facet: 4, typo: 4, twoTypos: 8, stem: 7 };

/** How many letters of a word may be its ending, in Italian and in English. */
const ENDING = 3;

/** The beginnings of whole names, so that MiniSearch, which compares whole terms, also knows a mistyped beginning. */
const BEGINNINGS = 'beginnings';

/** What is left of a match's worth when the word has a typo, or stands inside another. */
const [TYPO, INSIDE] = [0.5, 0.4];

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
type Query = string | QueryCombination;

/** Documents that any of the queries finds. */
function any(queries: readonly Query[], options: SearchOptions = {}): Query {
  return { combineWith: 'OR', queries: [...queries], ...options };
}

/** How many typos a word may have. None where it has digits: one figure parts g729 from g722. */
function typosOf(text: string, most: number): number {
  if (text.length < SHORTEST.typo || /\d/.test(text)) return 0;
  return text.length < SHORTEST.twoTypos ? 1 : most;
}

/** Whether a query has a host, an address or a range of them. */
function hasAddress(words: readonly QueryWord[]): boolean {
  return words.some(({ kind }) => kind !== 'word');
}

/**
 * Builds the index of documents.
 *
 * @param fields the first one is where a single character is looked for: elsewhere it would find nearly everything
 * @param options.stems whether longer words also match by all but their ending: `aggiungere` finds `aggiungi`
 * @param options the others are MiniSearch's, for every search
 */
export function createTextIndex(
  documents: readonly IndexedDocument[],
  fields: Readonly<Record<string, IndexedField>>,
  { stems = false, ...options }: SearchOptions & { stems?: boolean } = {},
): TextIndex {
  const namesOf = (role: IndexedField['role']): string[] =>
    Object.keys(fields).filter((name) => fields[name]?.role === role);
  const [words, prose, facet, whole] = [namesOf('words'), namesOf('prose'), namesOf('facet'), namesOf('whole')];
  const boosts = Object.fromEntries(Object.entries(fields).map(([name, { boost }]) => [name, boost]));
  const mistypedBoosts = Object.fromEntries(whole.map((name) => [name, (boosts[name] ?? 1) * MISTYPED_NAME]));
  const termsOf = (document: IndexedDocument, names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => document[name] ?? [])),
  ];
  const vocabulary = [...new Set(documents.flatMap((document) => termsOf(document, words)))];
  const index = new MiniSearch<{ id: number; document: IndexedDocument }>({
    fields: [...Object.keys(fields), BEGINNINGS],
    extractField: ({ id, document }, field) => {
      if (field === 'id') return id;
      if (field !== BEGINNINGS) return termsOf(document, [field]).join('\n');
      return termsOf(document, whole)
        .filter((term) => !term.startsWith(ADDRESS_MARK))
        .flatMap((term) => Array.from(term.slice(SHORTEST.typo), (_, more) => term.slice(0, SHORTEST.typo + more)))
        .join('\n');
    },
    // The terms are made already; they only have to pass through.
    tokenize: (text) => (text === '' ? [] : text.split('\n')),
    processTerm: (term) => term,
    autoVacuum: false,
    searchOptions: {
      boost: boosts,
      weights: { prefix: 0.7, fuzzy: TYPO },
      ...options,
    },
  });
  index.addAll(documents.map((document, id) => ({ id, document })));

  /** The terms as which a word may be indexed. */
  function indexedAs({ text, kind }: QuerySpan): string[] {
    if (kind === 'address') return [ADDRESS_MARK + text];
    const range = kind === 'range' ? parseAddressRange(text) : undefined;
    if (range !== undefined) return vocabulary.filter((term) => isInRange(term.slice(1), range));
    return /^\d+$/.test(text) ? [text, ADDRESS_MARK + text] : [text];
  }

  function wholeQuery(span: QuerySpan): Query {
    // Of two names in a query the longer one says more.
    return any(indexedAs(span), { fields: whole, boostTerm: () => span.text.length });
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
        ? [any([text.slice(0, -ENDING)], { fields: [...words, ...prose], prefix: true, boostTerm: () => INSIDE })]
        : []),
    ]);
  }

  /** Documents with a word that is like the span's. */
  function typoQuery(span: QuerySpan, most: 1 | 2, only?: readonly string[]): Query {
    const typos = span.count > MOST_MISTYPED ? 0 : typosOf(span.text, most);
    const terms = typos === 0 ? [] : indexedAs(span);
    return any([any(terms, { fuzzy: typos }), any(terms.flatMap(swapped), { boostTerm: () => TYPO })], {
      fields: [...(only ?? [...words, ...whole, BEGINNINGS, ...(span.negated ? [] : facet)])],
      boost: { ...boosts, ...mistypedBoosts },
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

  /** The documents that have every word, by itself or joined with others. */
  function findAll(asked: readonly QueryWord[], spans: readonly QuerySpan[], step: Step): ReadonlySet<unknown> {
    const queries = asked.flatMap(({ optional }, at) => {
      const covering = spans.filter(({ from, count }) => from <= at && at < from + count);
      return optional ? [] : [any(covering.map((span) => spanQuery(span, step)))];
    });
    // Of several hosts any will do: a pasted text also has the customer's own.
    const found = index.search({ combineWith: hasAddress(asked) ? 'OR' : 'AND', queries });
    return new Set(found.map(({ id }) => id as unknown));
  }

  /** The documents that some of the words name. */
  function findNamed(spans: readonly QuerySpan[], { typos }: Step): ReadonlySet<unknown> {
    const mistyped = typos === undefined ? [] : spans.map((span) => typoQuery(span, typos, whole));
    return new Set(index.search(any([...spans.map(wholeQuery), ...mistyped])).map(({ id }) => id as unknown));
  }

  return {
    search(asked) {
      const spans = querySpans(asked).filter(
        ({ from, count }) => count > 1 || asked[from]?.optional !== true || hasAddress(asked),
      );
      const mayBePartial = !hasAddress(asked) && asked.filter(({ optional }) => !optional).length > 1;
      for (const step of STEPS.slice(0, mayBePartial ? undefined : -1)) {
        const all = step.partial === true ? new Set() : findAll(asked, spans, step);
        // Before the last steps, a name among words that nothing has isn't enough.
        if (all.size === 0 && step.typos === undefined) continue;
        const named = findNamed(spans, step);
        const found = index
          .search(any(spans.map((span) => spanQuery(span, step))))
          .filter(({ id }) => step.partial === true || all.has(id) || named.has(id))
          .map(({ id, score, terms }) => ({ id: id as number, score, alike: step.typos === undefined ? [] : terms }));
        if (found.length > 0) return { found, typos: step.typos !== undefined, partial: all.size === 0 };
      }
      return { found: [], typos: false, partial: false };
    },
    meant: (span, document) =>
      index.search(typoQuery(span, 2), { filter: ({ id }) => id === document }).flatMap(({ terms }) => terms),
  };
}
