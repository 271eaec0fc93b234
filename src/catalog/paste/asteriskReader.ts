/** `pjsip show endpoint …` and `pjsip show registrations`, as Asterisk prints them. */
import type { PastedSetting, PastedTrunk, Registration } from './types';

/** Asterisk's names of settings, and the wizard's keywords for the same. */
const KEYWORDS: Readonly<Record<string, string>> = {
  allow: 'codecs',
  contact_user: 'contact_user',
  context: 'context',
  direct_media: 'direct_media',
  dtmf_mode: 'dtmfmode',
  fax_detect: 'fax_detect',
  force_rport: 'force_rport',
  from_domain: 'from_domain',
  from_user: 'from_user',
  inband_progress: 'inband_progress',
  language: 'language',
  media_address: 'media_address',
  media_encryption: 'media_encryption',
  message_context: 'message_context',
  outbound_proxy: 'outbound_proxy',
  rewrite_contact: 'rewrite_contact',
  rtp_symmetric: 'rtp_symmetric',
  send_connected_line: 'send_connected_line',
  t38_udptl: 't38_udptl',
  t38_udptl_ec: 't38_udptl_ec',
  t38_udptl_maxdatagram: 't38_udptl_maxdatagram',
  t38_udptl_nat: 't38_udptl_nat',
  transport: 'transport',
  trust_id_outbound: 'trust_id_outbound',
  user_eq_phone: 'user_eq_phone',
  // Of a section `registration`.
  client_uri: 'client_uri',
  expiration: 'expiration',
  fatal_retry_interval: 'fatal_retry_interval',
  forbidden_retry_interval: 'forbidden_retry_interval',
  max_retries: 'max_retries',
  retry_interval: 'retry_interval',
  server_uri: 'server_uri',
  support_path: 'support_path',
  // Of the sections `auth`, `aor` and `identify`.
  username: 'username',
  qualify_frequency: 'qualify_frequency',
  match: 'match',
};

/** A setting of Asterisk's under the wizard's keyword; nothing for one that the wizard doesn't set. */
export function toWizardSetting(name: string, printed: string): readonly [keyword: string, value: string] | undefined {
  const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  if (keyword === undefined) return undefined;
  // `(ulaw|alaw)` in the output, `ulaw,alaw` or `!all,ulaw` in a file.
  if (keyword === 'codecs')
    return [
      keyword,
      printed
        .replace(/^\(|\)$/g, '')
        .replace(/^!all,/, '')
        .replaceAll('|', ','),
    ];
  return [keyword, printed];
}

/** Takes lines, one after the other. */
export interface AsteriskReader {
  readonly take: (line: string, number: number) => boolean;
  readonly finish: () => { readonly trunks: readonly PastedTrunk[]; readonly registrations: readonly Registration[] };
}

/** `name/sip:host   auth   Registered   (exp. 240s)`; names may have blanks. */
const REGISTRATION =
  /^ {1,2}(\S.{0,80}?)\/(sips?:\S+)\s+(?:\S.{0,80}?\s+)?(Registered|Unregistered|Rejected|Stopped|Unknown)\b/;

/** Begins to read. */
export function createAsteriskReader(): AsteriskReader {
  const trunks: PastedTrunk[] = [];
  const registrations: Registration[] = [];
  let settings: Map<string, PastedSetting> | undefined;
  let inParameters = false;

  return {
    take(line, number) {
      const [, serverOf, serverUri, status] = line.length > 500 ? [] : (REGISTRATION.exec(line) ?? []);
      if (serverOf !== undefined && serverUri !== undefined && status !== undefined) {
        registrations.push({ line: number, name: serverOf.trim(), serverUri, status });
        return true;
      }
      const [, endpoint] = /^ Endpoint: {1,2}([^<\s].{0,80}?)(?: {2,}|\/|$)/.exec(line) ?? [];
      if (endpoint !== undefined) {
        settings = new Map();
        inParameters = false;
        trunks.push({ name: endpoint, line: number, source: 'endpoint', settings });
        return true;
      }
      if (/^ *<?(?:ParameterName|Endpoint\/CID|Registration\/ServerURI)/.test(line) || /^[ =]*={20,}$/.test(line)) {
        inParameters ||= line.includes('ParameterName');
        return true;
      }
      if (settings === undefined) return false;
      const [, name = '', value = ''] = /^ (\w+) +: ?(.{0,500})$/.exec(line) ?? [];
      const setting = inParameters ? toWizardSetting(name, value.trim()) : undefined;
      if (setting !== undefined) settings.set(setting[0], { value: setting[1], line: number });
      return name !== '' || /^ {2,}(?:\w+\/?\w*): {2}/.test(line);
    },
    finish: () => ({ trunks, registrations }),
  };
}
