import { isIpLiteral } from './hosts';

/** Second-level domains under which anybody's stand: `acme.co.uk`. */
const SHARED = new Set(['ac', 'co', 'com', 'edu', 'gov', 'net', 'org']);

/**
 * The part of a host name that somebody registered: `acme.it` of `sip.acme.it`, in lower case.
 *
 * @returns nothing for an address, or a name that is shorter
 */
export function registeredDomain(host: string): string | undefined {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const count = SHARED.has(labels.at(-2) ?? '') ? 3 : 2;
  return isIpLiteral(host) || labels.length < count ? undefined : labels.slice(-count).join('.');
}
