/** The search over documents of terms: what MiniSearch is asked, and in which steps. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { QueryWord } from '../query/parseQuery';
import { querySpans, type QuerySpan } from '../query/querySpans';
import { ADDRESS_MARK } from '../query/tokens';
import {
  any,
  BEGINNINGS,
  createSpanQueries,
  SHORTEST,
  TYPO,
  type IndexedFields,
  type Query,
  type Step,
} from './spanQueries';

/** The terms of a document, by field. */
export type IndexedDocument = Readonly<Record<string, readonly string[]>>;

/** A record that was found. */
export interface Match<T> {
  readonly record: T;
  /** Its terms, or beginnings of names, that words with typos are like. */
  readonly alike: readonly string[];
}

/** What the words found. */
export interface Matches<T> {
  readonly found: readonly Match<T>[];
  /** Typos were allowed for. */
  readonly typos: boolean;
  /** No record has all the words. */
  readonly partial: boolean;
}

/** Records to be searched. */
export interface TextIndex<T> {
  /** The records that have the words, or are named by some of them; best first, equal ones in their own order. */
  search(words: readonly QueryWord[]): Matches<T>;
  /** The terms of a record that a word is meant to be when it was mistyped, nearest first. */
  meant(span: QuerySpan, record: T): readonly string[];
}

/** How records are searched: {@link IndexedFields}, and what is MiniSearch's. */
export interface IndexOptions<T> extends Pick<SearchOptions, 'bm25'> {
  /** Whether longer words also match by all but their ending: `aggiungere` finds `aggiungi`. */
  readonly stems?: boolean;
  /** What a term that is found in a record is worth there. */
  readonly worth?: (record: T, term: string) => number;
}

/** All words; also inside others; also with typos; then any of the words, of which prose is too little. */
const STEPS: readonly Step[] = [{}, { inside: true }, { inside: true, typos: 2 }, { typos: 1, partial: true }];

/**
 * Builds the index of records.
 *
 * @param toDocument gives the terms of a record
 */
export function createTextIndex<T>(
  records: readonly T[],
  toDocument: (record: T) => IndexedDocument,
  fields: IndexedFields,
  { stems = false, bm25, worth = () => 1 }: IndexOptions<T>,
): TextIndex<T> {
  const documents = records.map((record, id) => ({ id, record, terms: toDocument(record) }));
  const boost = { ...fields.words, ...fields.facet, ...fields.prose, ...fields.whole };
  const whole = Object.keys(fields.whole);
  const termsOf = (document: IndexedDocument, names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => document[name] ?? [])),
  ];
  const vocabulary = new Set(documents.flatMap(({ terms }) => termsOf(terms, Object.keys(fields.words))));
  const { spanQuery, wholeQuery, typoQuery } = createSpanQueries(fields, [...vocabulary], stems);
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: [...Object.keys(boost), BEGINNINGS],
    extractField: ({ id, record, terms }, field): unknown => {
      if (field === 'id') return id;
      if (field === 'record') return record;
      if (field !== BEGINNINGS) return termsOf(terms, [field]).join('\n');
      // Prose has no names: `acme` isn't the beginning of `accessibility` mistyped.
      if (stems) return '';
      return termsOf(terms, whole)
        .filter((term) => !term.startsWith(ADDRESS_MARK))
        .flatMap((term) => Array.from(term.slice(SHORTEST.typo), (_, more) => term.slice(0, SHORTEST.typo + more)))
        .join('\n');
    },
    // The terms are made already; they only have to pass through.
    tokenize: (text) => (text === '' ? [] : text.split('\n')),
    processTerm: (term) => term,
    autoVacuum: false,
    storeFields: ['record'],
    searchOptions: {
      boost,
      weights: { prefix: 0.7, fuzzy: TYPO },
      bm25,
      boostDocument: (_, term, stored) => worth(stored?.record as T, term),
    },
  });
  index.addAll(documents);

  const idsOf = (query: Query): ReadonlySet<unknown> => new Set(index.search(query).map(({ id }) => id as unknown));

  return {
    search(asked) {
      const hasAddress = asked.some(({ kind }) => kind !== 'word');
      const spans = querySpans(asked).filter(
        ({ from, count }) => count > 1 || asked[from]?.optional !== true || hasAddress,
      );
      const needed = asked.flatMap(({ optional }, at) => (optional ? [] : [at]));
      const covering = (at: number): QuerySpan[] => spans.filter(({ from, count }) => from <= at && at < from + count);
      for (const step of STEPS.slice(0, !hasAddress && needed.length > 1 ? undefined : -1)) {
        const { typos, partial = false } = step;
        // Every word, by itself or joined with others. Of several hosts any will do: a pasted text also has the customer's own.
        const queries = needed.map((at) => any(covering(at).map((span) => spanQuery(span, step))));
        const all = partial ? new Set() : idsOf({ combineWith: hasAddress ? 'OR' : 'AND', queries });
        // Before the last steps, a name among words that nothing has isn't enough.
        if (all.size === 0 && typos === undefined) continue;
        const mistyped = typos === undefined ? [] : spans.map((span) => typoQuery(span, typos, whole));
        const named = idsOf(any([...spans.map(wholeQuery), ...mistyped]));
        const found = index
          .search(any(spans.map((span) => spanQuery(span, step))))
          .filter(({ id }) => partial || all.has(id) || named.has(id))
          // Sums of the same numbers in another order differ in their last digits.
          .sort((a, b) => Math.round((b.score - a.score) * 1000) || (a.id as number) - (b.id as number))
          .map(({ record, terms }) => ({ record: record as T, alike: typos === undefined ? [] : terms }));
        if (found.length > 0) return { found, typos: typos !== undefined, partial: all.size === 0 };
      }
      return { found: [], typos: false, partial: false };
    },
    meant: (span, record) =>
      index.search(typoQuery(span, 2), { filter: (result) => result.record === record }).flatMap(({ terms }) => terms),
  };
}
