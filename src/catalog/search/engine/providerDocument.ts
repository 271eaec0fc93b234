import { FACETS } from '../facets/facets';
import { FACET_TERMS, facetWordsOf } from '../facets/facetWords';
import { compact } from '../../model/fold';
import { bareName } from '../query/parseQuery';
import type { ProviderRecord } from '../records/types';
import type { IndexedFields } from './spanQueries';
import type { IndexedDocument } from './textIndex';
import { ADDRESS_MARK, hostTokens, nameTokens, proseTokens, type Token } from '../query/tokens';

/** What a provider is found by, and what each is worth. A host beats a name, and a name all else. */
export const PROVIDER_FIELDS: IndexedFields = {
  words: { name: 10, host: 9, fact: 6, past: 5 },
  facet: { facet: 7 },
  prose: { text: 1.5 },
  whole: { wholeHost: 1e6, wholeName: 1e4, otherName: 3e3, company: 1e3 },
};

/** Shorter words, such as `New`, begin many names. */
const SHORTEST_FIRST_WORD = 5;

function terms(tokens: readonly Token[]): string[] {
  return tokens.map(({ term }) => term);
}

/** The label of a host that a company registered: `voipvoice` of `trunk.voipvoice.it`. */
function ownLabels(hosts: readonly string[]): string[] {
  return hosts.flatMap((host) => (/[a-z]$/.test(host) ? (host.split('.').at(-2) ?? []) : [])).map(compact);
}

/** Nobody says whose an announced provider is: the first word of its name stands in, unless it is a common one. */
function firstWord(name: string): string {
  const [word = ''] = bareName(name).split(' ');
  return word.length >= SHORTEST_FIRST_WORD ? word : '';
}

/** The terms of a record, by field. */
export function providerDocument(record: ProviderRecord): IndexedDocument {
  const {
    key,
    name,
    company = record.status === 'announced' ? firstWord(record.name) : '',
    hosts,
    pastHosts,
    pastNames,
    port,
    since,
    authentication,
    registration,
    text,
  } = record;
  // Neither side registers nor answers a challenge: the provider goes by the address.
  const byAddress = registration === 'none' && (authentication === 'off' || authentication === 'none');
  return {
    name: terms([name, company, key].flatMap(nameTokens)),
    host: terms(hosts.flatMap((host) => hostTokens(host))),
    fact: [
      ...(port === undefined ? [] : [port]),
      ...(since === undefined ? [] : [`.${since}`]),
      ...(byAddress ? ['ipauth', 'ipauthentication', 'autenticazioneip'] : []),
    ],
    past: terms([...pastHosts.flatMap((host) => hostTokens(host)), ...pastNames.flatMap(nameTokens)]),
    facet: facetWordsOf(record),
    text: terms(proseTokens(text)),
    wholeHost: hosts.map((host) => ADDRESS_MARK + host),
    wholeName: [name, key].map(compact),
    otherName: [bareName(name), ...pastNames].map(compact),
    company: [
      ...[company, bareName(company)].map(compact).filter((word) => word !== ''),
      ...ownLabels([...hosts, ...pastHosts]),
      ...pastHosts.map((host) => ADDRESS_MARK + host),
    ],
  };
}

/** What a word of a codec is worth for a record: the less, the more codecs the trunk prefers to it. */
export function preferenceOf(record: ProviderRecord, term: string): number {
  const ranks = (FACET_TERMS.get(term) ?? []).flatMap(({ facet, value }) => {
    const rank = facet === 'codec' ? (FACETS.codec.valuesOf(record)?.indexOf(value) ?? -1) : -1;
    return rank < 0 ? [] : [rank];
  });
  return ranks.length === 0 ? 1 : 1 - 0.02 * Math.min(...ranks);
}
