/** Providers that a new one may already be: the same host, or the same name but for its spelling. */
import { distance } from 'fastest-levenshtein';
import { compact } from '../model/fold';
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

/** The form of a company, which is often left out: S.r.l., S.p.A. … */
const COMPANY_FORM =
  /(?:^|[\s,])(?:s\.?\s?r\.?\s?l\.?s?|s\.?\s?p\.?\s?a|s\.?\s?n\.?\s?c|s\.?\s?a\.?\s?s|soc\.?\s?coop)\.?(?=$|[\s,(])/giu;

/** A name as it sounds: no case, accents, spaces, signs, company form. */
function bare(name: string): string {
  return compact(name.replace(COMPANY_FORM, ' '));
}

/** Whether two names differ in spelling at most: one letter, or two of a long name. */
function sameName(a: string, b: string): boolean {
  const [x, y] = [bare(a), bare(b)];
  if (x === '' || y === '') return false;
  const length = Math.min(x.length, y.length);
  return distance(x, y) <= (length >= 9 ? 2 : length >= 5 ? 1 : 0);
}

/** The hosts that a provider's trunk goes to. */
function hostsOf({ trunk }: Provider): string[] {
  return [trunk.sip_server, trunk.from_domain].flatMap((host) =>
    host === undefined || host === '' ? [] : [host.toLowerCase()],
  );
}

/** Why a provider of the catalog may be the new one. */
function compare(provider: Provider, { key, name, server }: NewProvider): Bilingual | undefined {
  if (provider.key === key) return { it: 'ha la stessa chiave', en: 'has the same key' };
  if (server !== undefined && hostsOf(provider).includes(server.toLowerCase())) {
    return { it: `ha lo stesso host, ${server}`, en: `has the same host, ${server}` };
  }
  if (sameName(provider.name, name)) {
    return { it: `ha quasi lo stesso nome, ${provider.name}`, en: `has nearly the same name, ${provider.name}` };
  }
  if (sameName(provider.company ?? '', name)) {
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
    .filter(({ name }) => sameName(name, wanted.name))
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
