/** Hosts that no provider's server can have: the computer itself, its own network, nobody. */
import type { Bilingual } from './bilingual';

/** Names and addresses of one use (RFC 6761, RFC 6762, RFC 6890); an IPv6 address as `URL` writes it. */
const RESERVED: readonly (readonly [pattern: RegExp, it: string, en: string])[] = [
  [/(?:^|\.)localhost$|(?:^|\.)localdomain$|^127\.|^::1$/, 'è il computer stesso', 'is the computer itself'],
  [/^0\.|^::$/, 'non è l’indirizzo di nessuno', 'is nobody’s address'],
  [
    /\.local$|^169\.254\.|^fe[89ab][\da-f]:/,
    'vale solo nella rete in cui si trova',
    'counts only in the network that it is in',
  ],
  [/^2(?:2[4-9]|3\d)\.|^ff[\da-f]{2}:/, 'è di un gruppo di computer', 'is a group of computers’'],
  [
    /^2(?:4\d|5[0-5])\./,
    'è di tutti i computer di una rete, o di nessuno',
    'is every computer’s in a network, or none’s',
  ],
  [/\.invalid$/, 'non esiste per definizione', 'doesn’t exist by definition'],
  [/^::|^64:ff9b:/, 'contiene un indirizzo IPv4: usa quello', 'holds an IPv4 address: use that'],
];

/**
 * Why a name or an address can't be a provider's server, as the rest of a sentence; nothing where it can.
 *
 * @param host a sound one, an IPv6 address without brackets
 */
export function describeReserved(host: string): Bilingual | undefined {
  const written = host.includes(':') ? new URL(`http://[${host}]/`).hostname.slice(1, -1) : host;
  const [, it, en] = RESERVED.find(([pattern]) => pattern.test(written)) ?? [];
  return it === undefined || en === undefined ? undefined : { it, en };
}
