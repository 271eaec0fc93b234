/** The words for the closed lists of the descriptor, in both languages. */
import type { KeywordGroup } from './keywords';
import type { Bilingual } from './bilingual';
import type {
  Codec,
  Evidence,
  Status,
  StatusAction,
  Tester,
  TestedTrunk,
  TestPath,
  TestResult,
  Tier,
} from './vocabulary';

/** A status as a word on a page. */
export const STATUS_LABELS: Readonly<Record<Status, Bilingual>> = {
  announced: { it: 'Annunciato', en: 'Announced' },
  requested: { it: 'Richiesto', en: 'Requested' },
  testing: { it: 'In test', en: 'Testing' },
  certified: { it: 'Certificato', en: 'Certified' },
  suspended: { it: 'Sospeso', en: 'Suspended' },
  withdrawn: { it: 'Ritirato', en: 'Withdrawn' },
  uncertified: { it: 'Non certificato', en: 'Not certified' },
};

/** What happened to a certification. */
export const STATUS_ACTION_LABELS: Readonly<Record<StatusAction, Bilingual>> = {
  requested: { it: 'Certificazione richiesta', en: 'Certification requested' },
  testing: { it: 'Test cominciati', en: 'Tests begun' },
  certified: { it: 'Certificato', en: 'Certified' },
  suspended: { it: 'Certificazione sospesa', en: 'Certification suspended' },
  withdrawn: { it: 'Certificazione ritirata', en: 'Certification withdrawn' },
  reinstated: { it: 'Certificazione ripristinata', en: 'Certification reinstated' },
};

/** A tier as a word on a page. */
export const TIER_LABELS: Readonly<Record<Tier, Bilingual>> = {
  full: { it: 'Supporto completo', en: 'Full support' },
  limited: { it: 'Supporto limitato', en: 'Limited support' },
};

/** What a tier means, in one sentence: the guide's facts and nothing more. */
export const TIER_MEANINGS: Readonly<Record<Tier, Bilingual>> = {
  full: {
    it: 'Supporto completo, con l’assistenza tecnica di Nethesis.',
    en: 'Full support, with technical assistance by Nethesis.',
  },
  limited: {
    it: 'Il supporto si limita all’analisi del problema; per risolverlo può servire più tempo, a seconda del problema.',
    en: 'Support is limited to analysing the problem; resolving it can take longer, depending on the problem.',
  },
};

/** What a status rests on, as words. */
export const EVIDENCE_LABELS: Readonly<Record<Evidence, Bilingual>> = {
  'wizard-list': { it: 'Presente nel wizard', en: 'Listed in the wizard' },
  'test-record': { it: 'Verbale di test', en: 'Test record' },
};

/** How old evidence is. */
export const AGE_LABELS: Readonly<Record<'fresh' | 'due' | 'stale', Bilingual>> = {
  fresh: { it: 'Recente', en: 'Fresh' },
  due: { it: 'Da ripetere', en: 'Due again' },
  stale: { it: 'Scaduta', en: 'Stale' },
};

/** How a test case ended. */
export const RESULT_LABELS: Readonly<Record<TestResult, Bilingual>> = {
  passed: { it: 'Superato', en: 'Passed' },
  failed: { it: 'Fallito', en: 'Failed' },
  'not-applicable': { it: 'Non applicabile', en: 'Not applicable' },
  blocked: { it: 'Impedito', en: 'Blocked' },
};

/** Who ran tests. */
export const TESTER_LABELS: Readonly<Record<Tester, Bilingual>> = {
  nethesis: { it: 'Nethesis', en: 'Nethesis' },
  provider: { it: 'Provider', en: 'Provider' },
  reseller: { it: 'Rivenditore', en: 'Reseller' },
};

/** The trunk that tests were run on. */
export const TESTED_TRUNK_LABELS: Readonly<Record<TestedTrunk, Bilingual>> = {
  registration: { it: 'Trunk che si registra', en: 'Trunk that registers' },
  address: { it: 'Trunk riconosciuto dall’indirizzo', en: 'Trunk known by its address' },
};

/** How tests reached the provider. */
export const TEST_PATH_LABELS: Readonly<Record<TestPath, Bilingual>> = {
  nethvoice: { it: 'Attraverso NethVoice', en: 'Through NethVoice' },
  direct: {
    it: 'Direttamente verso il provider: per lo stato non conta',
    en: 'Straight at the provider: doesn’t count for the status',
  },
};

/** How the provider and NethVoice find each other (`registration`). */
export const REGISTRATION_LABELS: Readonly<Record<string, Bilingual>> = {
  send: { it: 'Con registrazione', en: 'Registers' },
  none: { it: 'Senza registrazione', en: 'No registration' },
};

/** Media encryption (`media_encryption`). */
export const ENCRYPTION_LABELS: Readonly<Record<string, Bilingual>> = {
  no: { it: 'RTP in chiaro', en: 'Plain RTP' },
  sdes: { it: 'SRTP (SDES)', en: 'SRTP (SDES)' },
  dtls: { it: 'SRTP (DTLS)', en: 'SRTP (DTLS)' },
};

/** Codecs by the names that a technician writes. */
export const CODEC_LABELS: Readonly<Record<string, string>> = {
  alaw: 'G.711 A-law',
  ulaw: 'G.711 µ-law',
  g729: 'G.729',
  g722: 'G.722',
  g726: 'G.726',
  gsm: 'GSM',
  opus: 'Opus',
  vp8: 'VP8',
  h264: 'H.264',
} satisfies Record<Codec, string>;

/** The parts of a trunk that the tables of settings are divided into, in the order in which they are shown. */
export const GROUP_LABELS: Readonly<Record<KeywordGroup, Bilingual>> = {
  routing: { it: 'Server e instradamento', en: 'Server and routing' },
  identity: { it: 'Identità e autenticazione', en: 'Identity and authentication' },
  registration: { it: 'Registrazione', en: 'Registration' },
  proxy: { it: 'Proxy', en: 'Proxy' },
  media: { it: 'Audio, fax e codec', en: 'Audio, fax and codecs' },
  nat: { it: 'NAT', en: 'NAT' },
  'caller-id': { it: 'Identità del chiamante', en: 'Caller identity' },
  other: { it: 'Altro', en: 'Other' },
};

/** The transport of a `transport` value: `0.0.0.0-udp` → `UDP`. */
export function transportLabel(transport: string): string {
  return transport.slice(transport.lastIndexOf('-') + 1).toUpperCase();
}
