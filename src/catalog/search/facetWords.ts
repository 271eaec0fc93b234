/**
 * The words, in both languages, by which people ask for what a facet says. They are written joined and
 * folded, as the query is when its words are tried joined.
 */
import { FACETS } from './facets';
import { FACET_IDS } from './facetIds';
import { createLexicon } from './lexicon';
import type { FacetId, ProviderRecord } from './types';

/** A value of a facet. */
export interface FacetValue {
  readonly facet: FacetId;
  readonly value: string;
}

/** Words that turn what follows into its opposite. */
export const NEGATIONS: readonly string[] = ['senza', 'no', 'non', 'nessuna', 'without', 'not'];

/** The opposite of some words: `senzasrtp`, `nosrtp` … */
function without(words: string): string {
  return NEGATIONS.flatMap((negation) => words.split(' ').map((word) => negation + word)).join(' ');
}

const ENCRYPTED = 'cifrato cifrata cifratura cifrati crittografia crittografato encrypted encryption';
const REGISTRATION = 'registrazione registra registrare registrarsi registration register registering registers';

/** By facet and value. */
const WORDS: Readonly<Partial<Record<FacetId, Readonly<Record<string, string>>>>> = {
  tier: {
    full: 'supportocompleto supportopieno completo fullsupport',
    limited: 'supportolimitato limitato limitedsupport limited',
  },
  status: {
    requested: 'richiesto richiesta certificazionerichiesta requested',
    testing: 'inprova incorsoditest testing undertest',
    certified: 'certificato certificata certificati certificate certified',
    suspended: 'sospeso sospesa sospesi suspended',
    withdrawn: 'ritirato ritirata ritirati withdrawn',
    uncertified: `uncertified ${without('certificato certificata certificati certified certificazione certification')}`,
  },
  evidence: {
    'wizard-list': 'elencodelwizard elencowizard wizardlist',
    'test-record': 'verbale verbaleditest testrecord testato tested collaudato',
  },
  registration: {
    send: `${REGISTRATION} conregistrazione withregistration`,
    none: `${without(`${REGISTRATION} siregistra`)} unregistered`,
  },
  codec: {
    alaw: 'alaw pcma g711 g711a g711alaw',
    ulaw: 'ulaw pcmu g711 g711u g711ulaw g711mu mulaw μlaw',
    g729: 'g729 g729a g729ab g729b',
    g722: 'g722',
    g726: 'g726',
    gsm: 'gsm',
    opus: 'opus',
    vp8: 'vp8 video',
    h264: 'h264 avc video',
  },
  transport: { udp: 'udp', tcp: 'tcp', tls: 'tls sips' },
  encryption: {
    no: `unencrypted inchiaro ${without(`srtp sdes ${ENCRYPTED}`)}`,
    sdes: `sdes srtp srtpsdes ${ENCRYPTED}`,
    dtls: `dtls srtp dtlssrtp ${ENCRYPTED}`,
  },
  left: {
    nothing: 'nientedafare nulladafare nothingleft nothingtodo',
    something: 'qualcosadafare amano byhand',
  },
};

/** A facet's values and words, one after the other. */
const ENTRIES = FACET_IDS.flatMap((facet) =>
  Object.entries(WORDS[facet] ?? {}).map(([value, words]) => ({ facet, value, words: words.split(' ') })),
);

/** What each word asks for. */
export const FACET_TERMS: ReadonlyMap<string, readonly FacetValue[]> = (() => {
  const terms = new Map<string, FacetValue[]>();
  for (const { facet, value, words } of ENTRIES) {
    for (const word of words) terms.set(word, [...(terms.get(word) ?? []), { facet, value }]);
  }
  return terms;
})();

/** The same words, to find those that were mistyped. */
export const FACET_LEXICON = createLexicon(FACET_TERMS.keys());

/** All words by which a record's values may be asked for, for an index that has no table of its own. */
export function facetWordsOf(record: ProviderRecord): string[] {
  return ENTRIES.filter(({ facet, value }) => FACETS[facet].valuesOf(record)?.includes(value)).flatMap(
    ({ words }) => words,
  );
}
