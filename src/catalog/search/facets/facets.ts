/** What the catalog can be narrowed down by: a facet is one row of the table here. */
import { LEFT_TO_DO } from '../../installation/leftToDo';
import { CODEC_LABELS, ENCRYPTION_LABELS, REGISTRATION_LABELS, STATUS_LABELS } from '../../model/labels';
import type { Bilingual, Locale } from '../../model/types';
import { tierOf } from '../../model/tier';
import { CODECS, KEYWORD_RULES, STATUSES } from '../../model/vocabulary';
import { without } from '../query/negations';
import type { ProviderRecord } from '../records/types';

/** One way of narrowing the catalog down. */
export interface Facet {
  readonly title: Bilingual;
  /** All values in the order in which they are shown; without it the records say which there are. */
  readonly values?: readonly string[];
  /** The values in words; one without a label stands for itself. */
  readonly labels?: Readonly<Record<string, Bilingual | string>>;
  /**
   * The words of both languages by which people ask for each value, separated by spaces. They are folded, and those of
   * a phrase joined, as the query's are when they are tried joined.
   */
  readonly words?: Readonly<Record<string, string>>;
  /** A choice of several values means all of them, which a record may have together; else it means any of them. */
  readonly together?: true;
  /** Parameters that addresses had before, each with what its values are among those here. */
  readonly former?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** The values of a record, or nothing where they aren't known. */
  readonly valuesOf: (record: ProviderRecord) => readonly string[] | undefined;
}

const ENCRYPTED = 'cifrato cifrata cifratura cifrati crittografia crittografato encrypted encryption';
const REGISTRATION = 'registrazione registra registrare registrarsi registration register registering registers';

const LIMITED = 'supportolimitato limitato limitedsupport limited';

/** A known value as a list. */
function one(value: string | undefined): readonly string[] | undefined {
  return value === undefined ? undefined : [value];
}

/**
 * In the order in which they are shown and stand in an address, whose parameters the ids are. Choices of several
 * facets mean all of them.
 */
const ROWS = {
  codec: {
    title: { it: 'Codec', en: 'Codec' },
    values: CODECS,
    labels: CODEC_LABELS,
    words: {
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
    together: true,
    valuesOf: ({ codecs }) => codecs,
  },
  registration: {
    title: { it: 'Registrazione', en: 'Registration' },
    values: KEYWORD_RULES.registration.values,
    labels: REGISTRATION_LABELS,
    words: {
      send: `${REGISTRATION} conregistrazione withregistration`,
      none: `${without(`${REGISTRATION} siregistra`)} unregistered`,
    },
    valuesOf: ({ registration }) => one(registration),
  },
  encryption: {
    title: { it: 'Cifratura', en: 'Encryption' },
    values: KEYWORD_RULES.media_encryption.values,
    labels: ENCRYPTION_LABELS,
    words: {
      no: `unencrypted inchiaro ${without(`srtp sdes ${ENCRYPTED}`)}`,
      sdes: `sdes srtp srtpsdes ${ENCRYPTED}`,
      dtls: `dtls srtp dtlssrtp ${ENCRYPTED}`,
    },
    valuesOf: ({ encryption }) => one(encryption),
  },
  left: {
    title: { it: 'Lavoro nel wizard e dopo', en: 'Work in the wizard and after' },
    values: LEFT_TO_DO,
    labels: {
      nothing: { it: 'Niente da fare', en: 'Nothing to do' },
      codecs: { it: 'Solo i codec da spuntare', en: 'Only codecs to tick' },
      something: { it: 'Qualcosa da fare a mano', en: 'Something to do by hand' },
    },
    words: {
      nothing: 'nientedafare nulladafare nothingleft nothingtodo',
      codecs: 'spuntarecodec tickcodecs',
      something: 'qualcosadafare amano byhand',
    },
    valuesOf: ({ left }) => one(left),
  },
  status: {
    title: { it: 'Certificazione', en: 'Certification' },
    values: ['certified', 'test-record', ...STATUSES.filter((status) => status !== 'certified'), 'announced'],
    labels: { ...STATUS_LABELS, 'test-record': { it: 'Con verbale di test', en: 'With a test record' } },
    words: {
      certified:
        'certificato certificata certificati certificate certified supportocompleto supportopieno completo fullsupport elencodelwizard elencowizard wizardlist',
      'test-record': 'verbale verbaleditest testrecord testato tested collaudato',
      requested: `richiesto richiesta certificazionerichiesta requested ${LIMITED}`,
      testing: `inprova incorsoditest testing undertest ${LIMITED}`,
      suspended: `sospeso sospesa sospesi suspended ${LIMITED}`,
      withdrawn: `ritirato ritirata ritirati withdrawn ${LIMITED}`,
      uncertified: `uncertified ${without('certificato certificata certificati certified certificazione certification')} ${LIMITED}`,
      announced: 'annunciato annunciata annunciati inarrivo announced upcoming',
    },
    former: {
      tier: { full: ['certified'], limited: STATUSES.filter((status) => tierOf(status) === 'limited') },
      evidence: { 'wizard-list': ['certified'], 'test-record': ['test-record'] },
    },
    valuesOf: ({ status, evidence }) => (evidence === 'test-record' ? [status, evidence] : [status]),
  },
  transport: {
    title: { it: 'Trasporto', en: 'Transport' },
    values: ['udp', 'tcp', 'tls'],
    labels: { udp: 'UDP', tcp: 'TCP', tls: 'TLS' },
    words: { udp: 'udp', tcp: 'tcp', tls: 'tls sips' },
    valuesOf: ({ transport }) => one(transport),
  },
  company: {
    title: { it: 'Azienda', en: 'Company' },
    valuesOf: ({ company }) => one(company),
  },
} satisfies Readonly<Record<string, Facet>>;

/** A facet; also its parameter in the catalog's address. */
export type FacetId = keyof typeof ROWS;

/** The facets by their ids. */
export const FACETS: Readonly<Record<FacetId, Facet>> = ROWS;

/** All facets, in the order in which they are shown. */
export const FACET_IDS = Object.keys(ROWS) as readonly FacetId[];

/** The chosen values by facet; a facet without a choice is absent. */
export type FacetSelection = Readonly<Partial<Record<FacetId, readonly string[]>>>;

/** A value of a facet in words. */
export function facetValueLabel(id: FacetId, value: string, locale: Locale): string {
  const label = FACETS[id].labels?.[value] ?? value;
  return typeof label === 'string' ? label : label[locale];
}

/** Whether anything is chosen at all. */
export function hasSelection(selection: FacetSelection): boolean {
  return FACET_IDS.some((id) => (selection[id]?.length ?? 0) > 0);
}
