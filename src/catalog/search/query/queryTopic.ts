/** What a query is about: whether what it doesn't find can be a provider that isn't in the catalog. */
import { isIpv6 } from '../../model/hosts';
import { compact } from '../../model/fold';
import { FACET_TERMS } from '../facets/facetWords';
import type { ProvidersFound, QueryTopic, SearchResult } from '../types';
import { COMMON_WORDS, TASK_WORD } from './commonWords';
import { NEGATIONS } from './negations';
import { LONGEST_QUERY, parseQuery } from './parseQuery';
import { querySpans } from './querySpans';
import { STOP_WORDS } from './stopWords';

/** All closed lists of words that are no name. */
const LISTS = [STOP_WORDS, FACET_TERMS, COMMON_WORDS, new Set(NEGATIONS)];

/** Whether a word, folded, is no name by itself: a number isn't either, but a port or an error. */
function isCommon(text: string): boolean {
  return LISTS.some((list) => list.has(text)) || TASK_WORD.test(text) || /^\d+$/.test(text);
}

/** Whether all words of a piece between spaces are common. */
function isCommonChunk(chunk: string): boolean {
  return parseQuery(chunk).every(({ text }) => isCommon(text));
}

/** Tells what a query is about. */
export function queryTopic(query: string): QueryTopic {
  const words = parseQuery(query);
  const address = words.find(({ kind }) => kind !== 'word');
  if (address !== undefined) {
    const { text, kind } = address;
    const isHost = kind === 'address' && /[a-z]/.test(text) && !text.includes(':') && !isIpv6(text);
    return isHost ? { kind: 'host', host: text } : { kind: 'address' };
  }
  const chunks = query.slice(0, LONGEST_QUERY).trim().split(/\s+/);
  const from = chunks.findIndex((chunk) => !isCommonChunk(chunk));
  if (from >= 0) {
    const to = chunks.findLastIndex((chunk) => !isCommonChunk(chunk));
    const name = chunks
      .slice(from, to + 1)
      .join(' ')
      .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}.)]+$/gu, '');
    return { kind: 'name', name };
  }
  // `supporto limitato` is a value of a facet, though `supporto` alone is a task.
  const facets = querySpans(words).filter(({ text }) => FACET_TERMS.has(text));
  const isTask = words.some(
    ({ text }, at) =>
      TASK_WORD.test(text) && !facets.some(({ from: first, count }) => first <= at && at < first + count),
  );
  return { kind: isTask ? 'task' : 'feature' };
}

/** Whether none was found, or only ones that have other words of the query than the name. */
function isUnmatched({ hits, total, partial }: ProvidersFound, topic: QueryTopic): boolean {
  if (topic.kind === 'task' || topic.kind === 'feature') return false;
  if (total === 0 || topic.kind !== 'name') return total === 0;
  const words = parseQuery(topic.name)
    .map(({ text }) => compact(text))
    .filter((text) => !isCommon(text));
  const isNamed = ({ record: { name, company = '' } }: ProvidersFound['hits'][number]): boolean =>
    words.some((word) => compact(`${name}${company}`).includes(word));
  return partial === true && !hits.some(isNamed);
}

/** What a query is about, and whether it asked for a provider that isn't among those found. */
export function topicOf(query: string, found: ProvidersFound): Pick<SearchResult, 'topic' | 'unmatched'> {
  const topic = queryTopic(query);
  return { topic, ...(isUnmatched(found, topic) ? { unmatched: true } : {}) };
}
