/** Which entry of the wizard a trunk comes from. */
import { compareTrunk, type TemplateProvider, type TrunkComparison } from './compareTrunk';
import { readSipAddress } from './sipAddress';
import { templateVersions } from './templateVersions';
import type { PastedTrunk } from './types';

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
    const candidates = own.length > 0 ? own : entries.filter(({ provider }) => provider.wizard !== undefined);
    const [comparison] = candidates.map(({ provider }) => compareTrunk(trunk, provider)).sort(byLikeness);
    return comparison === undefined ? undefined : { trunk, comparison, isOwn: own.length > 0 };
  };
}
