/** What Asterisk prints of endpoints, addresses of record and registrations: `pjsip show …`, `sip show registry`, its log. */
import { readSipAddress } from './sipAddress';
import type { LineReader, PastedSetting, PastedTrunk, Registration } from './types';

/** The settings that Asterisk and the wizard call by the same name. */
const SAME_NAMES: ReadonlySet<string> = new Set(
  (
    'contact_user context direct_media fax_detect force_rport from_domain from_user inband_progress language ' +
    'media_address media_encryption message_context outbound_proxy rewrite_contact rtp_symmetric send_connected_line ' +
    't38_udptl t38_udptl_ec t38_udptl_maxdatagram t38_udptl_nat transport trust_id_outbound user_eq_phone ' +
    // Of a section `registration`.
    'client_uri expiration fatal_retry_interval forbidden_retry_interval max_retries retry_interval server_uri ' +
    'support_path ' +
    // Of the sections `auth`, `aor` and `identify`.
    'username qualify_frequency match'
  ).split(' '),
);

/** A setting of Asterisk's under the wizard's keyword; nothing for one that the wizard doesn't set. */
export function toWizardSetting(name: string, printed: string): readonly [keyword: string, value: string] | undefined {
  if (name === 'dtmf_mode') return ['dtmfmode', printed];
  if (name !== 'allow') return SAME_NAMES.has(name) ? [name, printed] : undefined;
  // `(ulaw|alaw)` in the output, `ulaw,alaw` or `!all,ulaw` in a file.
  const codecs = printed.replace(/^\(|\)$/g, '').replace(/^!all,/, '');
  return ['codecs', codecs.replaceAll('|', ',')];
}

/** `name/sip:host   auth   Registered   (exp. 240s)`; names may have blanks. */
const REGISTRATION =
  /^ {1,2}(\S.{0,80}?)\/(sips?:\S+)\s+(?:\S.{0,80}?\s+)?(Registered|Unregistered|Rejected|Stopped|Unknown)\b/;

/** `sip show registry`, of the older channel: `host:5060   N   user   105 Registered   time`. */
const REGISTRY =
  /^(\S+:\d{1,5})\s+[YN]\s+(\S{1,80})\s+\d+\s+(Registered|Unregistered|Rejected|Failed|Request Sent|Auth\. Sent|No Authentication)\b/;

/** What Asterisk's log says of a registration that failed. */
const FAILED =
  /(?:No response|(?:Fatal|Temporal) response '\d+') received from '(sips?:[^']{1,300})' on registration attempt to 'sips?:([^'@]{1,80})@/;

/** A line about a registration, in any of these forms. */
function readRegistration(line: string, number: number): Registration | undefined {
  if (line.length > 1000) return undefined;
  const [, name, uri, state] = REGISTRATION.exec(line) ?? [];
  if (name !== undefined && uri !== undefined && state !== undefined)
    return { line: number, name: name.trim(), serverUri: uri, status: state };
  const [, host, user, status] = REGISTRY.exec(line) ?? [];
  if (host !== undefined && user !== undefined && status !== undefined)
    return { line: number, name: user, serverUri: `sip:${host}`, status };
  const [, server, account] = FAILED.exec(line) ?? [];
  if (server === undefined || account === undefined) return undefined;
  return { line: number, name: account, serverUri: server, status: 'Rejected' };
}

/** Begins to read. */
export function createAsteriskReader(): LineReader<{
  trunks: readonly PastedTrunk[];
  registrations: readonly Registration[];
}> {
  const trunks: PastedTrunk[] = [];
  const registrations: Registration[] = [];
  let settings: Map<string, PastedSetting> | undefined;
  let inParameters = false;
  let isPhone = false;

  return {
    take(line, number) {
      const registration = readRegistration(line, number);
      if (registration !== undefined) {
        registrations.push(registration);
        return true;
      }
      // `pjsip show aors` begins with the address of record, which in a list of endpoints stands below its own.
      const [, endpoint] =
        /^ Endpoint: {1,2}([^<\s].{0,80}?)(?: {2,}|\/|$)/.exec(line) ??
        /^ {6}Aor: {1,2}([^<\s].{0,80}?) {2,}\d+\s*$/.exec(line) ??
        [];
      if (endpoint !== undefined) {
        settings = new Map();
        inParameters = false;
        isPhone = false;
        trunks.push({ name: endpoint, line: number, source: 'endpoint', settings });
        return true;
      }
      if (
        /^ *(?:\w+: +)?<(?:[A-Z]\w+\/|Aor\.|TransportId|criteria|ChannelId|DialedExten)|^ *ParameterName|^Host +dnsmgr /.test(
          line,
        ) ||
        /^[ =]*={20,}$/.test(line)
      ) {
        inParameters ||= line.includes('ParameterName');
        return true;
      }
      if (settings === undefined) return false;
      // A phone signs in with us (InAuth), and is no trunk; where a trunk goes is the contact of its own.
      if (/^ +InAuth: /.test(line)) isPhone = true;
      const contact = isPhone ? undefined : /^ {4,6}Contact: {1,2}[^<].{0,80}?\/(sips?:\S+)/.exec(line)?.[1];
      const server = contact === undefined ? undefined : readSipAddress(contact);
      if (server !== undefined && !settings.has('sip_server')) {
        settings.set('sip_server', { value: server.host, line: number });
        settings.set('sip_server_port', { value: server.port ?? '5060', line: number });
      }
      const [, name = '', value = ''] = /^ (\w+) +: ?(.{0,500})$/.exec(line) ?? [];
      const setting = inParameters ? toWizardSetting(name, value.trim()) : undefined;
      if (setting !== undefined) settings.set(setting[0], { value: setting[1], line: number });
      return name !== '' || /^ {2,}(?:\w+\/?\w*): {2}/.test(line);
    },
    finish: () => ({ trunks: trunks.filter((trunk) => trunk.settings.size > 0), registrations }),
  };
}
