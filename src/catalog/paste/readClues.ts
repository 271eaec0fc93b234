/** What in a text may say whose line it is about: hosts and addresses, realms, programs' names, plain lines. */
import { isIpLiteral } from '../model/hosts';
import { hostOf } from './ownSide';
import { readSipAddress } from './sipAddress';
import { OWN_SIDE, type Clue, type PastedTrunk, type Registration, type SipMessage } from './types';

/** Beyond these a text says nothing more about its provider. */
const MOST_CLUES = 2000;
const MOST_TEXT_LINES = 300;
const LONGEST_LINE = 500;

/** A name with a dot in it, or an address. Neither file nor release: their last part has digits or is known. */
const HOST =
  /(?<![\w@.-])(?:[a-z0-9_-]{1,63}\.){1,8}[a-z]{2,24}(?![\w.-]*[\w-])|(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\w)/gi;
const FILE = /\.(?:c|conf|cc|h|js|log|pcap|php|sql|txt|so|py|md|yml|json|html?)$/i;

/** Gathers clues, each once, with the first line on which it stands. */
export interface ClueList {
  readonly add: (kind: Clue['kind'], value: string | undefined, line: number) => void;
  /** The clues of a line that no reader knew. */
  readonly addLine: (text: string, line: number) => void;
  readonly finish: () => readonly Clue[];
}

/** Begins to gather. */
export function createClueList(): ClueList {
  const clues = new Map<string, Clue>();
  let textLines = 0;
  const add = (kind: Clue['kind'], value: string | undefined, line: number): void => {
    const told = kind === 'text' || kind === 'agent' ? value : value?.toLowerCase().replace(/^\[|\]$/g, '');
    if (told === undefined || told === '' || told === OWN_SIDE || clues.size >= MOST_CLUES) return;
    const key = `${kind} ${told}`;
    if (!clues.has(key)) clues.set(key, { kind, value: told, line });
  };
  return {
    add,
    addLine(text, line) {
      if (text.trim() === '') return;
      const part = text.slice(0, LONGEST_LINE);
      for (const [host] of part.matchAll(HOST)) if (!FILE.test(host)) add('host', host, line);
      const uri = readSipAddress(part);
      if (uri !== undefined) add('host', uri.host, line);
      if (textLines < MOST_TEXT_LINES) add('text', part.trim(), line);
      textLines += 1;
    },
    finish: () => [...clues.values()],
  };
}

/** The headers whose address is of one of the two sides. */
const ADDRESS_HEADERS = ['to', 'from', 'contact', 'route', 'record-route', 'p-asserted-identity'];

/** The clues of a message. */
export function addMessage({ add }: ClueList, { line, uri, headers, source, target }: SipMessage): void {
  if (uri !== undefined) add('host', readSipAddress(uri)?.host, line);
  for (const name of ADDRESS_HEADERS)
    for (const value of headers.get(name) ?? []) add('host', readSipAddress(value)?.host, line);
  for (const value of headers.get('via') ?? [])
    add('host', /^SIP\/2\.0\/\w+ +(\[[^\]]+\]|[^\s:;]+)/i.exec(value)?.[1], line);
  for (const name of ['www-authenticate', 'proxy-authenticate'])
    for (const value of headers.get(name) ?? []) add('realm', /\brealm="([^"]{1,253})"/i.exec(value)?.[1], line);
  for (const name of ['user-agent', 'server']) for (const value of headers.get(name) ?? []) add('agent', value, line);
  for (const place of [source, target]) add('host', place && hostOf(place), line);
}

/** The settings of a trunk that name hosts. */
const HOST_SETTINGS = ['sip_server', 'from_domain', 'server_uri', 'client_uri', 'outbound_proxy', 'match'];

/** The clues of a trunk. */
export function addTrunk({ add }: ClueList, { settings }: PastedTrunk): void {
  for (const keyword of HOST_SETTINGS) {
    const setting = settings.get(keyword);
    if (setting === undefined) continue;
    const host = readSipAddress(setting.value)?.host ?? setting.value.replace(/\/\d+$/, '');
    if (isIpLiteral(host) || /^[\w-]+(?:\.[\w-]+)+$/.test(host)) add('host', host, setting.line);
  }
}

/** The clue of a line of `pjsip show registrations`. */
export function addRegistration({ add }: ClueList, { line, serverUri }: Registration): void {
  add('host', readSipAddress(serverUri)?.host, line);
}
