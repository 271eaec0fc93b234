/** The embedded search: records in, results out, at once. */
import { correct } from './correct';
import { excerpt } from './excerpt';
import { hasSelection } from './facets';
import { companiesOf, countFacets, passes } from './countFacets';
import { findMatches, type Matches } from './findMatches';
import { compact } from './fold';
import { createGuideMatcher } from './guideMatcher';
import { highlightLater, highlightProvider } from './highlight';
import { mark } from './mark';
import { nearestNames } from './nearestNames';
import { parseQuery } from './parseQuery';
import { createProviderMatcher } from './providerMatcher';
import { querySpans } from './querySpans';
import { rankDocuments } from './rankDocuments';
import { compareNames, compareNewest } from './sortRecords';
import { proseTokens } from './tokens';
import {
  DEFAULT_GROUPS,
  DEFAULT_LIMIT,
  type MissingProviders,
  type ProvidersFound,
  type SearchOptions,
  type SearchResult,
  type SearchState,
} from './types';
import type { AnyProviderRecord, GuideRecord, SearchRecord } from './records/types';
import { worksWithRelease } from './worksWithRelease';

/** The search over a fixed set of records. */
export interface SearchEngine {
  search(query: string, state: SearchState, options?: SearchOptions): SearchResult;
}

/** What a record gains when the whole query is its name, or begins it. */
const WHOLE_NAME = 5;
const BEGINNING_OF_NAME = 1;

/** By document, its place in an order of the documents. */
function placesIn(order: readonly number[]): number[] {
  const places = new Array<number>(order.length).fill(0);
  for (const [place, document] of order.entries()) places[document] = place;
  return places;
}

/** Builds the indexes of all records. */
export function createSearchEngine(records: readonly SearchRecord[]): SearchEngine {
  // In the order of the names, the providers before those of later releases: a record's number is its place.
  const providers = records.filter((record) => record.kind === 'provider').sort(compareNames);
  const all: readonly AnyProviderRecord[] = [...providers, ...records.filter((record) => record.kind === 'later')];
  const guide: readonly GuideRecord[] = records.filter((record) => record.kind === 'guide');
  const numbers = all.map((_, number) => number);
  const isFull = all.map((record) => record.kind === 'provider' && record.tier === 'full');
  const certifiedFirst = placesIn([...numbers].sort((a, b) => Number(isFull[b]) - Number(isFull[a]) || a - b));
  const newestFirst = placesIn(
    providers
      .map((record, number) => ({ record, number }))
      .sort((a, b) => compareNewest(a.record, b.record))
      .map(({ number }) => number),
  );
  const names = all.map(({ name }) => compact(name));
  const keys = all.map(({ key }) => compact(key));
  const companies = companiesOf(providers);
  const providerMatcher = createProviderMatcher(all);
  const guideMatcher = createGuideMatcher(guide);

  /** Whole names first, then beginnings. */
  function favourNames(query: string, { scores }: Matches): Float32Array {
    return scores.map((score, number) => {
      if (score === 0) return 0;
      if (names[number] === query || keys[number] === query) return score + WHOLE_NAME;
      return score + (names[number]?.startsWith(query) === true ? BEGINNING_OF_NAME : 0);
    });
  }

  function searchProviders(query: string, { selection, sort }: SearchState, limit: number): ProvidersFound {
    const words = parseQuery(query);
    const spans = querySpans(words);
    const matches = words.length === 0 ? undefined : findMatches(words, providerMatcher);
    const typos = matches?.typos ?? 0;
    const wanted = words.filter(({ optional }) => !optional).map(({ text }) => text);
    const ranked =
      matches === undefined ? [] : rankDocuments(favourNames(compact(wanted.join('')), matches), certifiedFirst);
    const found =
      words.length === 0 ? numbers.slice(0, providers.length) : ranked.filter((number) => number < providers.length);
    const later = hasSelection(selection) ? [] : ranked.filter((number) => number >= providers.length);
    const records = found.flatMap((number) => providers[number] ?? []);
    const narrowed = found.filter((number) => providers[number] !== undefined && passes(providers[number], selection));
    if (sort === 'name') narrowed.sort((a, b) => a - b);
    if (sort === 'newest') narrowed.sort((a, b) => (newestFirst[a] ?? 0) - (newestFirst[b] ?? 0));
    const first = all[ranked[0] ?? -1];
    const corrected = typos > 0 && first !== undefined ? correct(words, first) : undefined;
    return {
      hits: narrowed
        .slice(0, limit)
        .flatMap((number) => providers[number] ?? [])
        .map((record) => highlightProvider(record, spans, typos)),
      total: narrowed.length,
      later: later
        .slice(0, limit)
        .flatMap((number) => all[number] ?? [])
        .filter((record) => record.kind === 'later')
        .map((record) => highlightLater(record, spans, typos)),
      facets: countFacets(records, selection, companies),
      ...(corrected === undefined ? {} : { corrected }),
      ...(matches?.partial === true ? { partial: true as const } : {}),
    };
  }

  function searchGuide(query: string, limit: number): SearchResult['guide'] {
    const words = parseQuery(query, { phrases: false });
    const matches = words.length === 0 ? undefined : findMatches(words, guideMatcher);
    if (matches === undefined) return [];
    const spans = querySpans(words).filter(({ from, count }) => count > 1 || words[from]?.optional !== true);
    const inOrder = guide.map((_, number) => number);
    return rankDocuments(matches.scores, inOrder)
      .slice(0, limit)
      .flatMap((number) => guide[number] ?? [])
      .map((record) => ({
        record,
        highlights: { heading: mark(record.heading, proseTokens(record.heading), spans, matches.typos) },
        excerpt: excerpt(record.text, spans),
      }));
  }

  function findMissing(release: string, limit: number): MissingProviders {
    const missing = providers.filter((record) => worksWithRelease(record, release).state === 'later');
    return { release, count: missing.length, names: missing.slice(0, limit).map(({ name }) => name) };
  }

  const noProviders = { hits: [], total: 0, later: [], facets: countFacets([], {}, companies) };

  return {
    search(query, state, { groups = DEFAULT_GROUPS, limit = DEFAULT_LIMIT, release } = {}) {
      return {
        ...(groups.includes('providers') ? searchProviders(query, state, limit) : noProviders),
        guide: groups.includes('guide') ? searchGuide(query, limit) : [],
        ...(groups.includes('nearest') ? { nearest: nearestNames(query, all, limit) } : {}),
        ...(groups.includes('missing') && release !== undefined ? { missing: findMissing(release, limit) } : {}),
        backend: 'embedded',
      };
    },
  };
}
