import { parseSipUri } from '../../model/uris';
import type { Provider } from '../../model/types';
import { OWN_PROXY, PLACEHOLDERS, type Keyword } from '../../model/vocabulary';

/** The keywords whose values name a host, alone or in a URI. */
const HOST_KEYWORDS = [
  'sip_server',
  'from_domain',
  'client_uri',
  'server_uri',
  'outbound_proxy',
  'aor_contact',
] as const satisfies readonly Keyword[];

/** The host that a value names, unless it stands for one that the customer has to fill in. */
function hostOf(value: string | undefined): string | undefined {
  if (value === undefined || value === '' || value === OWN_PROXY) return undefined;
  const host = (parseSipUri(value)?.host ?? value.replace(/^\[|\]$/g, '')).toLowerCase();
  const isPlaceholder = PLACEHOLDERS.some((pattern) => pattern.test(parseSipUri(value)?.host ?? value));
  return isPlaceholder || !/^[a-z0-9.:_-]+$/.test(host) || !/[.:]/.test(host) ? undefined : host;
}

/** The known hosts among values, each once. */
function hostsAmong(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.map(hostOf).filter((host) => host !== undefined))];
}

/** The hosts of a provider's trunk: those that it names today, and those that it only named in the past. */
export function recordHosts({ trunk, special, history }: Pick<Provider, 'trunk' | 'special' | 'history'>): {
  readonly hosts: readonly string[];
  readonly pastHosts: readonly string[];
} {
  const hosts = hostsAmong(HOST_KEYWORDS.flatMap((keyword) => [trunk[keyword], special[keyword]]));
  const past = history.flatMap(({ changes }) =>
    HOST_KEYWORDS.flatMap((keyword) => [changes[keyword]?.from, changes[keyword]?.to]),
  );
  return { hosts, pastHosts: hostsAmong(past).filter((host) => !hosts.includes(host)) };
}
