import { FACET_TERMS } from '../facets/facetWords';
import type { QueryWord } from '../query/parseQuery';
import { querySpans, type QuerySpan } from '../query/querySpans';
import type { ProviderRecord } from '../records/types';
import { ADDRESS_MARK, hostTokens, nameTokens } from '../query/tokens';

/**
 * A query's words with typos set right, by the names and hosts of the first result.
 *
 * @param meant gives the terms of the record, or their beginnings, that a mistyped word is like
 * @returns nothing when no word needed it, or what it was like isn't in the name or the hosts
 */
export function correct(
  words: readonly QueryWord[],
  { name, company = '', hosts }: ProviderRecord,
  meant: (span: QuerySpan) => readonly string[],
): string | undefined {
  // The shortest first: the word rather than the words joined.
  const terms = [...[name, company].flatMap((words) => nameTokens(words)), ...hosts.flatMap((host) => hostTokens(host))]
    .map(({ term }) => term)
    .sort((a, b) => a.length - b.length);
  const corrections = querySpans(words).flatMap((span) => {
    // Words that say nothing are no part of a name that was typed apart.
    if (span.count > 1 && words.slice(span.from, span.from + span.count).some(({ optional }) => optional)) return [];
    const typed = span.kind === 'address' ? ADDRESS_MARK + span.text : span.text;
    if (FACET_TERMS.has(span.text) || terms.some((term) => term.startsWith(typed))) return [];
    const [right] = meant(span).flatMap((alike) => terms.find((term) => term.startsWith(alike)) ?? []);
    return right === undefined ? [] : [{ span, text: right.replace(/^\./, '') }];
  });
  if (corrections.length === 0) return undefined;
  return words
    .flatMap(({ text }, at) => {
      const own = corrections.find(({ span }) => span.from <= at && at < span.from + span.count);
      if (own === undefined) return [text];
      return own.span.from === at ? [own.text] : [];
    })
    .join(' ');
}
