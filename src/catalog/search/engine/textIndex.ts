/** The search over documents of terms: what MiniSearch is asked, and in which steps. */
import MiniSearch, { type SearchOptions } from 'minisearch';
import type { QueryWord } from '../query/parseQuery';
import { querySpans, type QuerySpan } from '../query/querySpans';
import { ADDRESS_MARK } from '../query/tokens';
import {
  any,
  BEGINNINGS,
  boostsOf,
  createSpanQueries,
  fieldsOf,
  SHORTEST,
  TYPO,
  type IndexedField,
  type Step,
} from './spanQueries';

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

/** All words; also inside others; also with typos; then any of the words, of which prose is too little. */
const STEPS: readonly Step[] = [{}, { inside: true }, { inside: true, typos: 2 }, { typos: 1, partial: true }];

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
  const whole = fieldsOf(fields, 'whole');
  const termsOf = (document: IndexedDocument, names: readonly string[]): string[] => [
    ...new Set(names.flatMap((name) => document[name] ?? [])),
  ];
  const vocabulary = new Set(documents.flatMap((document) => termsOf(document, fieldsOf(fields, 'words'))));
  const { spanQuery, wholeQuery, typoQuery } = createSpanQueries(fields, [...vocabulary], stems);
  const index = new MiniSearch<{ id: number; document: IndexedDocument }>({
    fields: [...Object.keys(fields), BEGINNINGS],
    extractField: ({ id, document }, field) => {
      if (field === 'id') return id;
      if (field !== BEGINNINGS) return termsOf(document, [field]).join('\n');
      // Prose has no names: `acme` isn't the beginning of `accessibility` mistyped.
      if (stems) return '';
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
      boost: boostsOf(fields),
      weights: { prefix: 0.7, fuzzy: TYPO },
      ...options,
    },
  });
  index.addAll(documents.map((document, id) => ({ id, document })));

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
