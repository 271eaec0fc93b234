/** The trunk that a text describes, whatever it is: rows say all of it, a trace, a letter or a list a part. */
import { isIpLiteral } from '../model/hosts';
import { CODECS, KEYWORD_RULES } from '../model/vocabulary';
import { MARK } from '../secrets/secret';
import { codecsIn } from './codecsIn';
import { OWN_PROXY_VALUE } from './compareTrunk';
import { header, type Dialog } from './findDialogs';
import { readAddress } from './readAddress';
import type { Paste } from './readPaste';
import { isNumber, readSipAddress } from './sipAddress';
import type { PastedSetting, PastedTrunk, SipMessage } from './types';

/** The first calls say what the line is like: the others say it again. */
const MOST_DIALOGS = 500;

/** Takes a setting in, unless there is one already. */
type Add = (keyword: string, value: string | undefined, line: number) => void;

/** The wizard's value for a transport as a text names it: `UDP`. */
function transportOf(name: string | undefined): string | undefined {
  return KEYWORD_RULES.transport.values.find((value) => value.endsWith(`-${name?.toLowerCase()}`));
}

/** What an address says of the server. */
function addServer(add: Add, text: string, line: number): void {
  const { host, port, transport } = readAddress(text) ?? {};
  add('sip_server', host, line);
  if (host !== undefined) add('sip_server_port', port, line);
  add('transport', transport, line);
}

/** What a letter says. */
function addLetter(add: Add, { letter, replaced }: Paste): void {
  const told = (field: Parameters<typeof letter.get>[0], take: (value: string, line: number) => void): void => {
    const found = letter.get(field);
    if (found !== undefined && !found.value.includes(MARK)) take(found.value, found.line);
  };
  told('server', (value, line) => addServer(add, value, line));
  told('port', (value, line) => {
    const { port, transport } = readAddress(value) ?? {};
    add('sip_server_port', port, line);
    add('transport', transport, line);
  });
  told('domain', (value, line) => {
    addServer(add, value, line);
    add('from_domain', readAddress(value)?.host, line);
  });
  told('proxy', (value, line) => {
    const { host, port } = readAddress(value) ?? {};
    if (host === undefined) return;
    addServer(add, value, line);
    add('outbound_proxy', `sip:${host}${port === undefined ? '' : `:${port}`}`, line);
  });
  told('transport', (value, line) => add('transport', transportOf(/udp|tcp|tls/i.exec(value)?.[0]), line));
  told('registration', (value, line) => add('registration', /^n/i.test(value) ? 'none' : 'send', line));
  told('authUser', (value, line) => add('auth_username', value, line));
  told('channels', (value, line) => add('maxchans', /^\d+/.exec(value)?.[0], line));
  told('tones', (value, line) =>
    add('dtmfmode', /rfc/i.test(value) ? 'rfc4733' : /info/i.test(value) ? 'info' : 'inband', line),
  );
  told('codecs', (value, line) => add('codecs', codecsIn(value), line));
  told('username', (value, line) => {
    add('username', /^[\w.+@-]+$/.test(value) ? value : undefined, line);
    // A name and a password are what one registers with.
    if (replaced.password > 0) add('registration', 'send', line);
  });
}

/** The user that a request is for. */
const userOf = (message: SipMessage, name: string): string | undefined =>
  readSipAddress(header(message, name) ?? '')?.user;

/** What the first hop of a request says of the transport. */
function addTransport(add: Add, message: SipMessage): void {
  add('transport', transportOf(/^SIP\/2\.0\/(\w+)/i.exec(header(message, 'via') ?? '')?.[1]), message.line);
}

/** Where a request goes. */
function addGoal(add: Add, { uri = '', line }: SipMessage): void {
  const { host, port } = readSipAddress(uri) ?? {};
  if (host === undefined || host.startsWith('127.')) return;
  add('sip_server', host, line);
  add('sip_server_port', port, line);
}

/** What a registration that goes out says. */
function addRegister(add: Add, { steps, direction, method }: Dialog): void {
  const request = steps.find(({ message }) => message.method === 'REGISTER')?.message;
  if (method !== 'REGISTER' || direction === 'in' || request === undefined) return;
  addGoal(add, request);
  addTransport(add, request);
  add('registration', 'send', request.line);
  add('username', userOf(request, 'to'), request.line);
  const domain = readSipAddress(header(request, 'from') ?? '')?.host;
  if (domain !== undefined && !isIpLiteral(domain)) add('from_domain', domain, request.line);
}

/** What a call says: the provider's side of its audio, where the number stands, how the caller is told. */
function addCall(add: Add, { steps, direction, method, offered, answered, called }: Dialog): void {
  const invite = steps.find(({ message }) => message.method === 'INVITE')?.message;
  if (method !== 'INVITE' || invite === undefined || direction === undefined) return;
  const { line } = invite;
  const theirs = direction === 'in' ? offered : answered;
  const names = theirs?.codecs.filter((codec) => (CODECS as readonly string[]).includes(codec)) ?? [];
  if (names.length > 0) add('codecs', names.join(','), line);
  if (theirs !== undefined) add('media_encryption', theirs.srtp ? 'sdes' : 'no', line);
  if (theirs?.hasTones === true) add('dtmfmode', 'rfc4733', line);
  if (direction === 'in') {
    if (called?.where === 'to') add('context', 'from-pstn-toheader', line);
    if (called?.where === 'both' || called?.where === 'request-uri') add('context', 'from-pstn', line);
    addServer(add, `sip:${readSipAddress(header(invite, 'from') ?? '')?.host ?? ''}`, line);
  } else {
    addGoal(add, invite);
    const [asserted, remote] = ['p-asserted-identity', 'remote-party-id'].map((name) => header(invite, name));
    if (answered !== undefined)
      add('sendrpid', asserted === undefined ? remote && 'yes' : remote === undefined ? 'pai' : 'both', line);
  }
  addTransport(add, invite);
}

/**
 * The trunk of a text. Of several the first; what another part of the text says is only taken where that says nothing.
 *
 * @returns nothing where the text has no setting of a trunk
 */
export function trunkFromPaste(paste: Paste): PastedTrunk | undefined {
  const settings = new Map<string, PastedSetting>();
  const add: Add = (keyword, value, line) => {
    if (value !== undefined && value !== '' && !settings.has(keyword)) settings.set(keyword, { value, line });
  };
  const [trunk] = paste.trunks;
  for (const [keyword, { value, line }] of trunk?.settings ?? []) {
    if (!value.includes(MARK) && !(keyword === 'outbound_proxy' && OWN_PROXY_VALUE.test(value)))
      add(keyword, value, line);
  }
  addLetter(add, paste);
  const registration = paste.registrations.find(({ name }) => trunk === undefined || trunk.name === name);
  if (registration !== undefined) {
    addServer(add, registration.serverUri, registration.line);
    add('registration', 'send', registration.line);
  }
  const dialogs = paste.dialogs.slice(0, MOST_DIALOGS);
  for (const dialog of dialogs) addRegister(add, dialog);
  for (const dialog of dialogs) addCall(add, dialog);
  const [first] = settings.values();
  if (first === undefined) return undefined;
  const username = settings.get('username')?.value;
  const phone = trunk?.phone ?? paste.letter.get('number')?.value ?? (isNumber(username) ? username : undefined);
  return {
    name: trunk?.name ?? settings.get('sip_server')?.value ?? '',
    line: trunk?.line ?? first.line,
    source: trunk?.source ?? 'section',
    settings,
    ...(phone === undefined ? {} : { phone }),
  };
}
