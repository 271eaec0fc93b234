/** Which entry of the wizard a trunk comes from. */
import { compareTrunk, rowsOf, type TemplateProvider, type TrunkComparison } from './compareTrunk';
import { readSipAddress } from './sipAddress';
import { templateVersions } from './templateVersions';
import type { PastedSetting, PastedTrunk } from './types';

/** What is known of a trunk's origin: the entry that it comes from, or else the one that it is most like. */
export interface TemplateFound {
  readonly trunk: PastedTrunk;
  readonly comparison: TrunkComparison;
  /** Whether the trunk goes to a host of the entry's; otherwise the entry is only the nearest. */
  readonly isOwn: boolean;
}

/** The settings that say where a trunk goes. */
const HOST_KEYWORDS = ['sip_server', 'from_domain', 'server_uri', 'client_uri'] as const;

/** The host of a setting's value. */
function hostOf(value: string | undefined): string {
  return readSipAddress(value ?? '')?.host ?? (value ?? '').toLowerCase();
}

/** Every host that an entry's template has or had. */
function hostsOf(provider: TemplateProvider): Set<string> {
  const hosts = templateVersions(provider).flatMap(({ trunk, special }) =>
    HOST_KEYWORDS.flatMap((keyword) => [hostOf(trunk[keyword]), hostOf(special[keyword])]),
  );
  return new Set(hosts.filter((host) => host.includes('.') || host.includes(':')));
}

/** Fewest changes by hand first, then fewest differences at all. */
function byLikeness(a: TrunkComparison, b: TrunkComparison): number {
  const own = ({ differences }: TrunkComparison): number => differences.filter(({ kind }) => kind === 'own').length;
  return own(a) - own(b) || a.differences.length - b.differences.length;
}

/** Settings with another host in the place of some. */
function withHost(
  settings: Readonly<Record<string, string>>,
  hosts: ReadonlySet<string>,
  host: string,
): Record<string, string> {
  const replace = (value: string): string =>
    [...hosts].reduce((text, other) => text.replaceAll(other, () => host), value);
  return Object.fromEntries(Object.entries(settings).map(([keyword, value]) => [keyword, replace(value)]));
}

/**
 * A trunk of which a text says only a part, with what an entry's template would set to the entry's own hosts: where the
 * trunk goes elsewhere, these have to be changed too (From Domain, by the documentation's way for a provider that isn't
 * in the wizard).
 */
function completeHosts(pasted: PastedTrunk, provider: TemplateProvider, hosts: ReadonlySet<string>): PastedTrunk {
  const server = hostOf(pasted.settings.get('sip_server')?.value);
  if (pasted.source === 'rows' || server === '') return pasted;
  const { trunk, special } = provider;
  const now = rowsOf(provider, provider, pasted);
  const own = rowsOf(
    provider,
    { trunk: withHost(trunk, hosts, server), special: withHost(special, hosts, server) },
    pasted,
  );
  const changed = [...own].filter(([keyword, { value }]) => value !== now.get(keyword)?.value);
  const added = changed.map(([keyword, { value }]): [string, PastedSetting] => [keyword, { value, line: pasted.line }]);
  // An address without a port means 5060 (RFC 3261 §19.1.2).
  const port: [string, PastedSetting] = ['sip_server_port', { value: '5060', line: pasted.line }];
  return { ...pasted, settings: new Map([port, ...added, ...pasted.settings]) };
}

/** Tells of trunks which entry they come from, among the providers whose settings are known. */
export function createTemplateFinder(
  providers: readonly TemplateProvider[],
): (trunk: PastedTrunk) => TemplateFound | undefined {
  const known = providers.filter(({ trunk }) => trunk.sip_server !== undefined || Object.keys(trunk).length > 20);
  const entries = known.map((provider) => ({ provider, hosts: hostsOf(provider) }));
  return (trunk) => {
    const server = hostOf(trunk.settings.get('sip_server')?.value ?? trunk.settings.get('from_domain')?.value);
    const own = entries.filter(({ hosts }) => hosts.has(server));
    // A trunk can only be made like one that the wizard offers.
    const others = entries.filter(({ provider }) => provider.wizard !== undefined);
    const compared =
      own.length > 0
        ? own.map(({ provider }) => compareTrunk(trunk, provider))
        : others.map(({ provider, hosts }) => compareTrunk(completeHosts(trunk, provider, hosts), provider));
    const [comparison] = compared.sort(byLikeness);
    return comparison === undefined ? undefined : { trunk, comparison, isOwn: own.length > 0 };
  };
}
