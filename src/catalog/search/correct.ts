import { FACET_TERMS } from './facetWords';
import { isAlike } from './mark';
import type { QueryWord } from './parseQuery';
import { querySpans } from './querySpans';
import { ADDRESS_MARK, hostTokens, nameTokens } from './tokens';
import type { AnyProviderRecord } from './records/types';

/**
 * A query's words with typos set right, by the names and hosts of the first result.
 *
 * @returns nothing when no word needed it, or what it was like isn't in the name or the hosts
 */
export function correct(words: readonly QueryWord[], record: AnyProviderRecord): string | undefined {
  const names = record.kind === 'later' ? [record.name] : [record.name, record.company];
  const hosts = record.kind === 'later' ? [] : record.hosts;
  const terms = [...names.flatMap((name) => nameTokens(name)), ...hosts.flatMap((host) => hostTokens(host))].map(
    ({ term }) => term,
  );
  const corrections = querySpans(words).flatMap((span) => {
    const typed = span.kind === 'address' ? ADDRESS_MARK + span.text : span.text;
    if (FACET_TERMS.has(span.text) || terms.some((term) => term.startsWith(typed))) return [];
    // The nearest term, and among equals the shortest: the word rather than the words joined.
    const [meant] = [1, 2].flatMap((typos) =>
      terms.filter((term) => isAlike(typed, term, typos)).sort((a, b) => a.length - b.length),
    );
    return meant === undefined ? [] : [{ span, meant: meant.replace(/^\./, '') }];
  });
  if (corrections.length === 0) return undefined;
  return words
    .flatMap(({ text }, at) => {
      const own = corrections.find(({ span }) => span.from <= at && at < span.from + span.count);
      if (own === undefined) return [text];
      return own.span.from === at ? [own.meant] : [];
    })
    .join(' ');
}
