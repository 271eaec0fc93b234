/**
 * What a trunk's settings are about, for the guide's table and the provider pages: the 56 keywords of
 * `rest_pjsip_trunks_defaults`, the four that the wizard fills from what the user types, the two flags.
 */
import type { Bilingual } from './bilingual';

/** The part of a trunk that a keyword is about. The grouping is ours, to make long tables readable. */
export type KeywordGroup = 'identity' | 'registration' | 'routing' | 'media' | 'nat' | 'caller-id' | 'proxy' | 'other';

/** One setting of a trunk. */
export interface KeywordEntry {
  /** As the wizard's tables spell it. */
  readonly keyword: string;
  readonly group: KeywordGroup;
  /** One or two sentences, only where there is a source for it. Without it the meaning is not stated. */
  readonly meaning?: Bilingual;
  /** The unit of the value, only where there is a source for it. */
  readonly unit?: 'seconds';
  /** The standard that describes it: `RFC 4568`, or with a section `RFC 3261 §10`. */
  readonly reference?: string;
}

/**
 * All settings, a group after the other. Meanings come from what is known of NethVoice's wizard and
 * proxy; a keyword that merely looks familiar from Asterisk or FreePBX gets none.
 */
export const KEYWORDS: readonly KeywordEntry[] = [
  {
    keyword: 'username',
    group: 'identity',
    meaning: {
      it: 'Il nome utente scritto nel wizard, se un’opzione speciale non lo sostituisce.',
      en: 'The username typed in the wizard, unless a special option replaces it.',
    },
  },
  {
    keyword: 'secret',
    group: 'identity',
    meaning: {
      it: 'La password scritta nel wizard, se un’opzione speciale non la sostituisce.',
      en: 'The password typed in the wizard, unless a special option replaces it.',
    },
  },
  { keyword: 'auth_username', group: 'identity' },
  {
    keyword: 'authentication',
    group: 'identity',
    meaning: {
      it: 'Chi dimostra la propria identità con credenziali digest: outbound, NethVoice al provider; inbound, il provider a NethVoice; off, nessuno.',
      en: 'Who proves who they are with digest credentials: outbound, NethVoice to the provider; inbound, the provider to NethVoice; off, nobody.',
    },
  },
  {
    keyword: 'from_user',
    group: 'identity',
    meaning: {
      it: 'Parte utente dell’identità SIP nel From. È il nome utente scritto nel wizard, se un’opzione speciale non lo sostituisce.',
      en: 'User part of the SIP identity in From. It is the username typed in the wizard, unless a special option replaces it.',
    },
  },
  {
    keyword: 'from_domain',
    group: 'identity',
    meaning: {
      it: 'Parte di dominio dell’identità SIP nel From.',
      en: 'Domain part of the SIP identity in From.',
    },
  },
  {
    keyword: 'contact_user',
    group: 'identity',
    meaning: {
      it: 'Parte utente dell’identità SIP nel Contact. È il nome utente scritto nel wizard, se un’opzione speciale non lo sostituisce.',
      en: 'User part of the SIP identity in Contact. It is the username typed in the wizard, unless a special option replaces it.',
    },
  },
  { keyword: 'identify_by', group: 'identity' },
  { keyword: 'match', group: 'identity' },
  { keyword: 'user_eq_phone', group: 'identity' },
  {
    keyword: 'registration',
    group: 'registration',
    meaning: {
      it: 'send: NethVoice si registra presso il provider con REGISTER. none: il provider conosce l’indirizzo di NethVoice e gli invia le chiamate.',
      en: 'send: NethVoice registers with the provider by REGISTER. none: the provider knows NethVoice’s address and sends calls to it.',
    },
    reference: 'RFC 3261 §10',
  },
  {
    keyword: 'client_uri',
    group: 'registration',
    meaning: {
      it: 'URI dell’identità SIP usata nel REGISTER.',
      en: 'URI of the SIP identity used in REGISTER.',
    },
  },
  {
    keyword: 'server_uri',
    group: 'registration',
    meaning: {
      it: 'URI del server, usato nel REGISTER.',
      en: 'URI of the server, used in REGISTER.',
    },
  },
  {
    keyword: 'expiration',
    group: 'registration',
    meaning: {
      it: 'Per quanto tempo si chiede la registrazione.',
      en: 'How long a registration is asked for.',
    },
    unit: 'seconds',
  },
  {
    keyword: 'qualify_frequency',
    group: 'registration',
    meaning: {
      it: 'Intervallo fra un OPTIONS e il successivo.',
      en: 'Interval between one OPTIONS ping and the next.',
    },
    unit: 'seconds',
  },
  { keyword: 'retry_interval', group: 'registration' },
  { keyword: 'forbidden_retry_interval', group: 'registration' },
  { keyword: 'fatal_retry_interval', group: 'registration' },
  { keyword: 'max_retries', group: 'registration' },
  { keyword: 'auth_rejection_permanent', group: 'registration' },
  { keyword: 'register', group: 'registration' },
  { keyword: 'pjsip_line', group: 'registration' },
  { keyword: 'aors', group: 'registration' },
  { keyword: 'aor_contact', group: 'registration' },
  { keyword: 'sip_server', group: 'routing' },
  { keyword: 'sip_server_port', group: 'routing' },
  { keyword: 'transport', group: 'routing' },
  {
    keyword: 'context',
    group: 'routing',
    meaning: {
      it: 'Come entra una chiamata: from-pstn legge il numero chiamato dal Request-URI, from-pstn-toheader dalla parte utente del To e poi prosegue in from-pstn. Con from-internal la chiamata arriva come se fosse composta da un interno.',
      en: 'How a call comes in: from-pstn reads the called number from the Request-URI, from-pstn-toheader from the user part of To and then goes on to from-pstn. With from-internal the call arrives as if dialled from inside.',
    },
  },
  { keyword: 'message_context', group: 'routing' },
  { keyword: 'disabletrunk', group: 'routing' },
  { keyword: 'failtrunk_enable', group: 'routing' },
  { keyword: 'maxchans', group: 'routing' },
  {
    keyword: 'codecs',
    group: 'media',
    meaning: {
      it: 'I codec, in ordine di preferenza: alaw è G.711 A-law (PCMA), ulaw è G.711 µ-law (PCMU).',
      en: 'The codecs, in order of preference: alaw is G.711 A-law (PCMA), ulaw is G.711 µ-law (PCMU).',
    },
  },
  {
    keyword: 'media_encryption',
    group: 'media',
    meaning: {
      it: 'sdes: SRTP, con le chiavi nell’SDP. no: RTP semplice.',
      en: 'sdes: SRTP, with the keys in the SDP. no: plain RTP.',
    },
    reference: 'RFC 4568',
  },
  { keyword: 'direct_media', group: 'media' },
  { keyword: 'media_address', group: 'media' },
  { keyword: 'dtmfmode', group: 'media' },
  { keyword: 'inband_progress', group: 'media' },
  { keyword: 'fax_detect', group: 'media' },
  { keyword: 't38_udptl', group: 'media' },
  { keyword: 't38_udptl_ec', group: 'media' },
  { keyword: 't38_udptl_maxdatagram', group: 'media' },
  { keyword: 't38_udptl_nat', group: 'media' },
  { keyword: 'force_rport', group: 'nat' },
  { keyword: 'rewrite_contact', group: 'nat' },
  { keyword: 'rtp_symmetric', group: 'nat' },
  {
    keyword: 'sendrpid',
    group: 'caller-id',
    meaning: {
      it: 'Se l’identità del chiamante viene inviata, e in quale header: Remote-Party-ID, P-Asserted-Identity o entrambi.',
      en: 'Whether the caller’s identity is sent, and in which header: Remote-Party-ID, P-Asserted-Identity or both.',
    },
    reference: 'RFC 3325',
  },
  { keyword: 'send_connected_line', group: 'caller-id' },
  { keyword: 'trust_id_outbound', group: 'caller-id' },
  { keyword: 'trust_rpid', group: 'caller-id' },
  {
    keyword: 'outbound_proxy',
    group: 'proxy',
    meaning: {
      it: 'Il proxy da cui passa la segnalazione del trunk. sip:127.0.0.1:5060 è un segnaposto: alla creazione del trunk NethVoice mette l’indirizzo del proprio proxy, così come quando il valore è vuoto o manca; ogni altro valore resta.',
      en: 'The proxy that the trunk’s signalling goes through. sip:127.0.0.1:5060 is a stand-in: at trunk creation NethVoice puts its own proxy’s address there, as it does when the value is empty or missing; any other value is kept.',
    },
  },
  {
    keyword: 'disable_topos_header',
    group: 'proxy',
    meaning: {
      it: 'Con 1 gli INVITE del trunk sono marcati e il proxy di NethVoice non nasconde la topologia. Altrimenti toglie e tiene da parte Via, Record-Route e Contact (modulo TOPOS di Kamailio).',
      en: 'With 1 the trunk’s INVITEs are marked and NethVoice’s proxy doesn’t hide topology. Otherwise it takes out and keeps Via, Record-Route and Contact (Kamailio’s TOPOS module).',
    },
  },
  {
    keyword: 'disable_srtp_header',
    group: 'proxy',
    meaning: {
      it: 'Con 1 gli INVITE del trunk sono marcati e il proxy di NethVoice tratta il lato remoto come RTP semplice. 0 è per i trunk che cifrano i flussi media.',
      en: 'With 1 the trunk’s INVITEs are marked and NethVoice’s proxy treats the far side as plain RTP. 0 is for trunks that encrypt media.',
    },
  },
  { keyword: 'support_path', group: 'proxy' },
  { keyword: 'dialopts', group: 'other' },
  { keyword: 'dialoutopts_cb', group: 'other' },
  { keyword: 'hcid', group: 'other' },
  { keyword: 'language', group: 'other' },
  { keyword: 'npanxx', group: 'other' },
  { keyword: 'peerdetails', group: 'other' },
  { keyword: 'sv_usercontext', group: 'other' },
  { keyword: 'userconfig', group: 'other' },
];

/** The settings by keyword. */
export const KEYWORD_ENTRIES: ReadonlyMap<string, KeywordEntry> = new Map(
  KEYWORDS.map((entry) => [entry.keyword, entry]),
);
