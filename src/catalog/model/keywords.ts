/**
 * What a trunk's settings are about, for the guide's table and the provider pages: the 56 keywords of
 * `rest_pjsip_trunks_defaults`, the four that the wizard fills from what the user types, the two flags.
 */
import type { Bilingual } from './bilingual';

/** The settings by the part of a trunk that they are about. The grouping is ours, to make long tables readable. */
const GROUPS = {
  identity:
    'username secret auth_username authentication from_user from_domain contact_user identify_by match user_eq_phone',
  registration:
    'registration client_uri server_uri expiration qualify_frequency retry_interval forbidden_retry_interval fatal_retry_interval max_retries auth_rejection_permanent register pjsip_line aors aor_contact',
  routing: 'sip_server sip_server_port transport context message_context disabletrunk failtrunk_enable maxchans',
  media:
    'codecs media_encryption direct_media media_address dtmfmode inband_progress fax_detect t38_udptl t38_udptl_ec t38_udptl_maxdatagram t38_udptl_nat',
  nat: 'force_rport rewrite_contact rtp_symmetric',
  'caller-id': 'sendrpid send_connected_line trust_id_outbound trust_rpid',
  proxy: 'outbound_proxy disable_topos_header disable_srtp_header support_path',
  other: 'dialopts dialoutopts_cb hcid language npanxx peerdetails sv_usercontext userconfig',
} as const;

/** The part of a trunk that a keyword is about. */
export type KeywordGroup = keyof typeof GROUPS;

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
 * What is stated of settings: the meaning, in both languages, and what goes with it. It comes from what is known of
 * NethVoice's wizard and proxy; a keyword that merely looks familiar from Asterisk or FreePBX isn't here.
 */
const STATED: Readonly<Record<string, Bilingual & Pick<KeywordEntry, 'unit' | 'reference'>>> = {
  username: {
    it: 'Il nome utente scritto nel wizard, se un’opzione speciale non lo sostituisce.',
    en: 'The username typed in the wizard, unless a special option replaces it.',
  },
  secret: {
    it: 'La password scritta nel wizard, se un’opzione speciale non la sostituisce.',
    en: 'The password typed in the wizard, unless a special option replaces it.',
  },
  authentication: {
    it: 'Chi dimostra la propria identità con credenziali digest: outbound, NethVoice al provider; inbound, il provider a NethVoice; off, nessuno.',
    en: 'Who proves who they are with digest credentials: outbound, NethVoice to the provider; inbound, the provider to NethVoice; off, nobody.',
  },
  from_user: {
    it: 'Parte utente dell’identità SIP nel From. È il nome utente scritto nel wizard, se un’opzione speciale non lo sostituisce.',
    en: 'User part of the SIP identity in From. It is the username typed in the wizard, unless a special option replaces it.',
  },
  from_domain: {
    it: 'Parte di dominio dell’identità SIP nel From.',
    en: 'Domain part of the SIP identity in From.',
  },
  contact_user: {
    it: 'Parte utente dell’identità SIP nel Contact. È il nome utente scritto nel wizard, se un’opzione speciale non lo sostituisce.',
    en: 'User part of the SIP identity in Contact. It is the username typed in the wizard, unless a special option replaces it.',
  },
  registration: {
    it: 'send: NethVoice si registra presso il provider con REGISTER. none: il provider conosce l’indirizzo di NethVoice e gli invia le chiamate.',
    en: 'send: NethVoice registers with the provider by REGISTER. none: the provider knows NethVoice’s address and sends calls to it.',
    reference: 'RFC 3261 §10',
  },
  client_uri: {
    it: 'URI dell’identità SIP usata nel REGISTER.',
    en: 'URI of the SIP identity used in REGISTER.',
  },
  server_uri: {
    it: 'URI del server, usato nel REGISTER.',
    en: 'URI of the server, used in REGISTER.',
  },
  expiration: {
    it: 'Per quanto tempo si chiede la registrazione.',
    en: 'How long a registration is asked for.',
    unit: 'seconds',
  },
  qualify_frequency: {
    it: 'Intervallo fra un OPTIONS e il successivo.',
    en: 'Interval between one OPTIONS ping and the next.',
    unit: 'seconds',
  },
  context: {
    it: 'Come entra una chiamata: from-pstn legge il numero chiamato dal Request-URI, from-pstn-toheader dalla parte utente del To e poi prosegue in from-pstn. Con from-internal la chiamata arriva come se fosse composta da un interno.',
    en: 'How a call comes in: from-pstn reads the called number from the Request-URI, from-pstn-toheader from the user part of To and then goes on to from-pstn. With from-internal the call arrives as if dialled from inside.',
  },
  codecs: {
    it: 'I codec, in ordine di preferenza: alaw è G.711 A-law (PCMA), ulaw è G.711 µ-law (PCMU).',
    en: 'The codecs, in order of preference: alaw is G.711 A-law (PCMA), ulaw is G.711 µ-law (PCMU).',
  },
  media_encryption: {
    it: 'sdes: SRTP, con le chiavi nell’SDP. no: RTP semplice.',
    en: 'sdes: SRTP, with the keys in the SDP. no: plain RTP.',
    reference: 'RFC 4568',
  },
  sendrpid: {
    it: 'Se l’identità del chiamante viene inviata, e in quale header: Remote-Party-ID, P-Asserted-Identity o entrambi.',
    en: 'Whether the caller’s identity is sent, and in which header: Remote-Party-ID, P-Asserted-Identity or both.',
    reference: 'RFC 3325',
  },
  outbound_proxy: {
    it: 'Il proxy da cui passa la segnalazione del trunk. sip:127.0.0.1:5060 è un segnaposto: alla creazione del trunk NethVoice mette l’indirizzo del proprio proxy, così come quando il valore è vuoto o manca; ogni altro valore resta.',
    en: 'The proxy that the trunk’s signalling goes through. sip:127.0.0.1:5060 is a stand-in: at trunk creation NethVoice puts its own proxy’s address there, as it does when the value is empty or missing; any other value is kept.',
  },
  disable_topos_header: {
    it: 'Con 1 gli INVITE del trunk sono marcati e il proxy di NethVoice non nasconde la topologia. Altrimenti toglie e tiene da parte Via, Record-Route e Contact (modulo TOPOS di Kamailio).',
    en: 'With 1 the trunk’s INVITEs are marked and NethVoice’s proxy doesn’t hide topology. Otherwise it takes out and keeps Via, Record-Route and Contact (Kamailio’s TOPOS module).',
  },
  disable_srtp_header: {
    it: 'Con 1 gli INVITE del trunk sono marcati e il proxy di NethVoice tratta il lato remoto come RTP semplice. 0 è per i trunk che cifrano i flussi media.',
    en: 'With 1 the trunk’s INVITEs are marked and NethVoice’s proxy treats the far side as plain RTP. 0 is for trunks that encrypt media.',
  },
};

/** All settings, a group after the other. */
export const KEYWORDS: readonly KeywordEntry[] = Object.entries(GROUPS).flatMap(([group, keywords]) =>
  keywords.split(' ').map((keyword): KeywordEntry => {
    const { it, en, ...rest } = STATED[keyword] ?? {};
    const meaning = it === undefined || en === undefined ? {} : { meaning: { it, en } };
    return { keyword, group: group as KeywordGroup, ...meaning, ...rest };
  }),
);

/** The settings by keyword. */
export const KEYWORD_ENTRIES: ReadonlyMap<string, KeywordEntry> = new Map(
  KEYWORDS.map((entry) => [entry.keyword, entry]),
);
