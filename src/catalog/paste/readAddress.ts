import { defined } from '../model/defined';
import { checkHost } from '../model/hosts';
import { unwrapHost } from '../model/hostDefects';
import { KEYWORD_RULES } from '../model/vocabulary';

/** Where a provider is reached, as far as a text says so. */
export interface PastedAddress {
  /** In lower case, without what stood round it. */
  readonly host?: string;
  readonly port?: string;
  /** As the wizard spells it: `0.0.0.0-tcp`. */
  readonly transport?: string;
  /** The user before the `@`, never the password behind it. */
  readonly user?: string;
}

/** Where a piece of the text ends: commas and brackets as they are typed, the parameters of a URI. */
const BETWEEN = /[\s,;|()<>"“”«»\u00a0]+/u;

/** What a host or a port is called, with the sign behind it: `registrar: `, `sip_server=`. */
const LABEL = /^(?!sips?:|https?:)[\p{L}_ .-]{2,30}(?:[:=]\s*)(?!\d+\s*$|\/\/)/iu;

/** The host of a piece of text, or nothing when it has none. */
function hostIn(piece: string): string | undefined {
  const { bare } = unwrapHost(piece);
  const host = bare.toLowerCase();
  return checkHost(host) === undefined ? host : undefined;
}

/** What a piece says of the port; nothing when that isn't what it is about. */
function portIn(piece: string): string | undefined {
  if (hostIn(piece) !== undefined) return unwrapHost(piece).port;
  return /^:?0*(\d{1,5})(?:\/(?:udp|tcp|tls))?$/i.exec(piece)?.[1];
}

/** The transport that a piece names. */
function transportIn(piece: string): string | undefined {
  if (/^sips:/i.test(piece)) return 'tls';
  return /^(?:transport=|.*\/)?(udp|tcp|tls)$/i.exec(piece)?.[1]?.toLowerCase();
}

/**
 * Reads what people paste of a provider's address: `sip.acme.it:5060`, `<sip:0721@sip.acme.it;transport=tcp>`,
 * `Registrar: sip.acme.it porta 5060 UDP`.
 *
 * @returns nothing where there are several hosts, ports or transports: nobody can tell which is meant
 */
export function readAddress(text: string): PastedAddress | undefined {
  const pieces = text
    .trim()
    .replace(LABEL, '')
    .split(BETWEEN)
    .filter((piece) => piece !== '');
  const [hosts, ports, transports] = [hostIn, portIn, transportIn].map((read) => [
    ...new Set(pieces.flatMap((piece) => read(piece) ?? [])),
  ]) as [string[], string[], string[]];
  // `sip.acme,it`: a comma in the place of a dot.
  if ([hosts, ports, transports].some(({ length }) => length > 1) || /\p{L},\p{L}/u.test(text)) return undefined;
  const transport = KEYWORD_RULES.transport.values.find((value) => value.endsWith(`-${transports[0]}`));
  const user = pieces
    .filter((piece) => hostIn(piece) !== undefined)
    .flatMap((piece) => /^(?:sips?:|https?:\/\/)?([^\s:@/]+)(?::[^@]*)?@/i.exec(piece)?.[1] ?? [])[0];
  return defined({ host: hosts[0], port: ports[0], transport, user });
}

/** A host and its port in the one field that has both; IPv6 in brackets then. */
export function readHostAndPort(text: string): string | undefined {
  const { host, port } = readAddress(text) ?? {};
  if (host === undefined || port === undefined) return host;
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
}
