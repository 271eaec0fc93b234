/**
 * The closed lists of the descriptor: statuses, keywords of the wizard's tables and the values that
 * they may have. The schema, the JSON Schema, the reference page and the facets are all made from here.
 */

/** What a descriptor may say, in the order in which a certification goes through them. */
export const STATUSES = ['requested', 'testing', 'certified', 'suspended', 'withdrawn', 'uncertified'] as const;

/** Where a provider is in its certification; `announced` when a later release brings it and no more is known. */
export type Status = (typeof STATUSES)[number] | 'announced';

/** The support that follows from the status, and from nothing else: see `tierOf`. */
export const TIERS = ['full', 'limited'] as const;

/** One of the support tiers. */
export type Tier = (typeof TIERS)[number];

/** What a status may rest on: the wizard's own list, or recorded tests. */
export const EVIDENCES = ['wizard-list', 'test-record'] as const;

/** What a status rests on. */
export type Evidence = (typeof EVIDENCES)[number];

/** How a case of the test plan may end. */
export const TEST_RESULTS = ['passed', 'failed', 'not-applicable', 'blocked'] as const;

/** How a case of the test plan ended. */
export type TestResult = (typeof TEST_RESULTS)[number];

/** Who may have run tests: a role, never a person. */
export const TESTERS = ['nethesis', 'provider', 'reseller'] as const;

/** Who ran tests. */
export type Tester = (typeof TESTERS)[number];

/** The trunks that tests may be run on: one that registers, or one that the provider knows by its address. */
export const TESTED_TRUNKS = ['registration', 'address'] as const;

/** A trunk that tests were run on. */
export type TestedTrunk = (typeof TESTED_TRUNKS)[number];

/** How tests may reach the provider: through NethVoice, which alone is evidence, or straight. */
export const TEST_PATHS = ['nethvoice', 'direct'] as const;

/** How tests reached the provider. */
export type TestPath = (typeof TEST_PATHS)[number];

/** What the measures of test cases may be in; `n` counts. */
export const MEASURE_UNITS = ['ms', 's', 'min', 'h', '%', 'MOS', 'dB', 'kbit/s', 'n'] as const;

/** What may have happened to a provider in the wizard. */
export const WIZARD_ACTIONS = ['added', 'changed', 'removed'] as const;

/** What may have happened to its certification. */
export const STATUS_ACTIONS = ['requested', 'testing', 'certified', 'suspended', 'withdrawn', 'reinstated'] as const;

/** What happened to a certification. */
export type StatusAction = (typeof STATUS_ACTIONS)[number];

/** All that a provider's history may hold. */
export const ACTIONS = [...WIZARD_ACTIONS, ...STATUS_ACTIONS] as const;

/** Codecs by their Asterisk names; the last two are video. */
export const CODECS = ['alaw', 'ulaw', 'g729', 'g722', 'g726', 'gsm', 'opus', 'vp8', 'h264'] as const;

/** One of the codecs. */
export type Codec = (typeof CODECS)[number];

/** The wizard's two custom flags (`rest_pjsip_trunks_custom_flags`). */
export const FLAGS = ['disable_topos_header', 'disable_srtp_header'] as const;

/** The outbound proxy that stands for NethVoice's own: replaced at trunk creation. */
export const OWN_PROXY = 'sip:127.0.0.1:5060';

/**
 * How a keyword's value is checked. `blank` allows the empty string beside it, `standIn` another text; a `server` is a
 * host that is joined with a port, `sources` are the hosts and networks that calls come from.
 */
export type ValueRule =
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | {
      readonly kind: 'host' | 'server' | 'sources' | 'uri' | 'number' | 'port';
      readonly blank?: boolean;
      readonly standIn?: string;
    }
  | { readonly kind: 'codecs' }
  | { readonly kind: 'text' };

const YES_NO: ValueRule = { kind: 'choice', values: ['yes', 'no'] };
const ON_OFF: ValueRule = { kind: 'choice', values: ['on', 'off'] };
const TRUE_FALSE: ValueRule = { kind: 'choice', values: ['true', 'false'] };
const TEXT: ValueRule = { kind: 'text' };
const NUMBER: ValueRule = { kind: 'number' };
const BLANK_NUMBER: ValueRule = { kind: 'number', blank: true };
const BLANK_URI: ValueRule = { kind: 'uri', blank: true };

/**
 * The 56 keywords of `rest_pjsip_trunks_defaults` and what each may hold. Booleans have five spellings
 * there (`yes`, `on`, `true`, `1` and their opposites); each keyword keeps the wizard's own.
 */
export const KEYWORD_RULES = {
  aor_contact: BLANK_URI,
  aors: TEXT,
  auth_rejection_permanent: ON_OFF,
  auth_username: TEXT,
  // `off` isn't one of FreePBX's values, but a template of the wizard has it.
  authentication: { kind: 'choice', values: ['outbound', 'inbound', 'both', 'none', 'off'] },
  client_uri: BLANK_URI,
  codecs: { kind: 'codecs' },
  context: { kind: 'choice', values: ['from-pstn', 'from-pstn-toheader', 'from-internal'] },
  dialopts: TEXT,
  dialoutopts_cb: { kind: 'choice', values: ['sys', 'or', ''] },
  direct_media: YES_NO,
  disabletrunk: ON_OFF,
  dtmfmode: { kind: 'choice', values: ['auto', 'rfc4733', 'rfc2833', 'inband', 'info'] },
  expiration: NUMBER,
  failtrunk_enable: { kind: 'choice', values: ['0', '1', 'on', 'off'] },
  fatal_retry_interval: NUMBER,
  fax_detect: YES_NO,
  forbidden_retry_interval: NUMBER,
  force_rport: YES_NO,
  from_domain: { kind: 'host', blank: true },
  hcid: ON_OFF,
  identify_by: { kind: 'choice', values: ['default', 'auth_username', 'username', 'ip', 'header'] },
  inband_progress: YES_NO,
  language: TEXT,
  match: { kind: 'sources', blank: true },
  max_retries: NUMBER,
  maxchans: BLANK_NUMBER,
  media_address: { kind: 'host', blank: true },
  media_encryption: { kind: 'choice', values: ['no', 'sdes', 'dtls'] },
  message_context: TEXT,
  npanxx: TEXT,
  outbound_proxy: { kind: 'uri', blank: true, standIn: OWN_PROXY },
  peerdetails: TEXT,
  pjsip_line: TRUE_FALSE,
  qualify_frequency: NUMBER,
  register: TEXT,
  registration: { kind: 'choice', values: ['send', 'none'] },
  retry_interval: NUMBER,
  rewrite_contact: YES_NO,
  rtp_symmetric: YES_NO,
  send_connected_line: TRUE_FALSE,
  sendrpid: { kind: 'choice', values: ['no', 'yes', 'pai', 'both'] },
  server_uri: BLANK_URI,
  sip_server: { kind: 'server' },
  sip_server_port: { kind: 'port' },
  support_path: YES_NO,
  sv_usercontext: TEXT,
  t38_udptl: YES_NO,
  t38_udptl_ec: { kind: 'choice', values: ['none', 'fec', 'redundancy'] },
  t38_udptl_maxdatagram: BLANK_NUMBER,
  t38_udptl_nat: YES_NO,
  transport: { kind: 'choice', values: ['0.0.0.0-udp', '0.0.0.0-tcp', '0.0.0.0-tls'] },
  trust_id_outbound: YES_NO,
  trust_rpid: YES_NO,
  user_eq_phone: YES_NO,
  userconfig: TEXT,
} as const satisfies Readonly<Record<string, ValueRule>>;

/** A keyword of the wizard's template table. */
export type Keyword = keyof typeof KEYWORD_RULES;

/** One of the wizard's custom flags. */
export type Flag = (typeof FLAGS)[number];

/** The keywords that the wizard fills from what the user types, unless a special option replaces them. */
const TYPED_KEYWORDS = ['username', 'secret', 'contact_user', 'from_user'] as const;

/** A keyword that a special option may set. */
export type SpecialKeyword = Keyword | (typeof TYPED_KEYWORDS)[number];

/** All keywords, in the wizard's (alphabetical) order. */
export const ALL_KEYWORDS = Object.keys(KEYWORD_RULES) as readonly Keyword[];

/** All keywords that a special option may set. */
export const SPECIAL_KEYWORDS: readonly SpecialKeyword[] = [...ALL_KEYWORDS, ...TYPED_KEYWORDS];

/** Values in a template that a person must replace by hand: the wizard leaves them as they stand. */
export const PLACEHOLDERS = [
  /CHANGE_ME/u,
  /nomecliente\.site/u,
  // The bare word of the old templates; `$USERNAME` in a special option is replaced, this one never is.
  /(?<![$\w])(?:USERNAME|NUMERO|PASSWORD)(?!\w)/u,
] as const;
