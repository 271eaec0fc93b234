import { FACETS, FACET_IDS } from '../facets/facets';
import { facetWordsOf } from '../facets/facetWords';
import { ADDRESS_MARK, hostTokens, nameTokens, type Token } from '../query/tokens';
import type { ProviderRecord } from '../records/types';

/** A provider as Algolia holds it: what is searched, what is counted, and the record to show. */
export interface AlgoliaObject extends Record<string, unknown> {
  readonly objectID: string;
  readonly record: Omit<ProviderRecord, 'text'>;
}

/** The terms that are words: Algolia itself takes hosts apart at the dots. */
function words(tokens: readonly Token[]): string[] {
  return [...new Set(tokens.map(({ term }) => term).filter((term) => !term.startsWith(ADDRESS_MARK)))];
}

/**
 * A record as an object for Algolia. It gets what our own index makes of names and hosts (joined words,
 * parts at capitals, the facets' words), since Algolia's knows nothing of them.
 *
 * @param position the record's place in the order of the names, which settles equal matches
 */
export function toAlgoliaObject(record: ProviderRecord, position: number): AlgoliaObject {
  const { text, ...shown } = record;
  return {
    objectID: record.key,
    name: record.name,
    position,
    nameTerms: words([record.name, record.company ?? '', record.key].flatMap(nameTokens)),
    hosts: record.hosts,
    hostTerms: words(record.hosts.flatMap((host) => hostTokens(host))),
    port: record.port,
    facetWords: facetWordsOf(record),
    past: [...record.pastHosts, ...record.pastNames],
    pastTerms: words(record.pastHosts.flatMap((host) => hostTokens(host))),
    text,
    tierRank: record.tier === 'full' ? 0 : 1,
    ...Object.fromEntries(FACET_IDS.map((id) => [id, FACETS[id].valuesOf(record)])),
    record: shown,
  };
}

/** The record of an object that Algolia found. The prose, which only the index needs, is left there. */
export function fromAlgoliaObject({ record }: Pick<AlgoliaObject, 'record'>): ProviderRecord {
  return { ...record, text: '' };
}
