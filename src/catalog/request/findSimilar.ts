/** Providers that a new one may already be: the same host, or the same name but for its spelling. */
import { proposeKey } from '../model/proposeKey';
import { mayMean } from '../model/sameName';
import type { Bilingual, Catalog, Provider } from '../model/types';

/** A provider that is already known, and what makes it look like the new one. */
export interface Similar {
  /** Its key, or its name when only that is known. */
  readonly known: string;
  readonly reason: Bilingual;
}

/** What the new one is compared by. */
export interface NewProvider {
  readonly key: string;
  readonly name: string;
  readonly server?: string | undefined;
}

/** A host as it is compared: an IPv6 address without its brackets. */
const bareHost = (host: string): string => host.toLowerCase().replace(/^\[|\]$/g, '');

/** The hosts that a provider's trunk goes to. */
function hostsOf({ trunk }: Provider): string[] {
  return [trunk.sip_server, trunk.from_domain].flatMap((host) =>
    host === undefined || host === '' ? [] : [bareHost(host)],
  );
}

/** Why a provider of the catalog may be the new one. */
function compare(provider: Provider, { key, name, server }: NewProvider): Bilingual | undefined {
  if (provider.key === key) return { it: 'ha la stessa chiave', en: 'has the same key' };
  if (server !== undefined && hostsOf(provider).includes(bareHost(server))) {
    return { it: `ha lo stesso host, ${server}`, en: `has the same host, ${server}` };
  }
  if (mayMean(name, provider.name)) {
    return { it: `ha quasi lo stesso nome, ${provider.name}`, en: `has nearly the same name, ${provider.name}` };
  }
  if (mayMean(name, provider.company ?? '')) {
    return {
      it: `è di un’azienda con questo nome, ${provider.company}`,
      en: `is of a company of that name, ${provider.company}`,
    };
  }
  return undefined;
}

/** Every provider that the new one may already be, those of later releases too. */
export function findSimilar(
  { providers, release }: Pick<Catalog, 'providers' | 'release'>,
  wanted: NewProvider,
): Similar[] {
  const later = release.addedLater
    .filter(({ name }) => mayMean(wanted.name, name) || proposeKey(name, undefined) === wanted.key)
    .map(({ name, release: since, issue }) => ({
      known: name,
      reason: {
        it: `sta arrivando nel wizard${since === undefined ? '' : ` con la ${since}`} (${issue})`,
        en: `is coming to the wizard${since === undefined ? '' : ` with ${since}`} (${issue})`,
      },
    }));
  return [
    ...providers.flatMap((provider) => {
      const reason = compare(provider, wanted);
      return reason === undefined ? [] : [{ known: provider.key, reason }];
    }),
    ...later,
  ];
}
