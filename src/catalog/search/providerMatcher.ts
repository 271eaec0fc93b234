import { createFacetMatcher } from './facetMatcher';
import { FACET_TERMS } from './facetWords';
import { betterScores, createTextIndex, type IndexedField, type Matcher } from './textIndex';
import { hostTokens, nameTokens, proseTerms, type Token } from './tokens';
import type { AnyProviderRecord } from './records/types';

/** What a provider is found by, in the order of what it is worth. */
const FIELDS: readonly IndexedField[] = [
  { name: 'name', weight: 10, takesCharacters: true },
  { name: 'host', weight: 9 },
  { name: 'fact', weight: 6 },
  { name: 'past', weight: 5 },
  { name: 'text', weight: 1.5, isProse: true },
];

function terms(tokens: readonly Token[]): string[] {
  return tokens.map(({ term }) => term);
}

/** The terms of a record, by field. */
function documentOf(record: AnyProviderRecord): Readonly<Record<string, readonly string[]>> {
  if (record.kind === 'later') return { name: terms(nameTokens(record.name)) };
  const { key, name, company, hosts, pastHosts, pastNames, port, since, authentication, registration, text } = record;
  // Neither side registers nor answers a challenge: the provider goes by the address.
  const byAddress = registration === 'none' && (authentication === 'off' || authentication === 'none');
  return {
    name: [...new Set(terms([name, company, key].flatMap(nameTokens)))],
    host: [...new Set(terms(hosts.flatMap((host) => hostTokens(host))))],
    fact: [
      ...(port === undefined ? [] : [port]),
      ...(since === undefined ? [] : [`.${since}`]),
      ...(byAddress ? ['ipauth', 'ipauthentication', 'autenticazioneip'] : []),
    ],
    past: [...new Set(terms([...pastHosts.flatMap((host) => hostTokens(host)), ...pastNames.flatMap(nameTokens)]))],
    text: proseTerms(text),
  };
}

/** Scores providers by names, hosts, facts, prose and facets. */
export function createProviderMatcher(records: readonly AnyProviderRecord[]): Matcher {
  const text = createTextIndex(records.map(documentOf), FIELDS);
  const facets = createFacetMatcher(records);
  return {
    size: records.length,
    match(span, level) {
      const byFacet = facets.match(span, level);
      // What has to do with a facet is a matter of fact: that prose speaks of SRTP doesn't mean that it is on.
      const isFacetWord = span.kind === 'facet' || (level === 'prose' && FACET_TERMS.has(span.text));
      return isFacetWord ? byFacet : betterScores(text.match(span, level), byFacet);
    },
  };
}
