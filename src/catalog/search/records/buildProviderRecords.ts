import { leftToDo } from '../../installation/leftToDo';
import { plainText } from '../../markdown/markdown';
import { defined } from '../../model/defined';
import { listedProviders } from '../../model/listedProviders';
import type { Catalog, Locale, Provider } from '../../model/types';
import { providerAgeing } from '../../records/ageing';
import { recordHosts } from './recordHosts';
import type { ProviderRecord } from './types';

/** The words of a provider's body. */
type BodyText = (provider: Provider) => string;

/** One provider's record. Nothing is filled in: what the trunk doesn't say isn't known. */
function buildRecord(
  provider: Provider,
  release: Catalog['release'],
  locale: Locale,
  bodyText: BodyText,
): ProviderRecord {
  const { key, name, company, tier, status, evidence, announced, trunk, wizard, limitations, history } = provider;
  const pastNames = history.flatMap(({ changes }) => [changes.name?.from, changes.name?.to]);
  return {
    kind: 'provider',
    key,
    name,
    status,
    ...recordHosts(provider),
    pastNames: [...new Set(pastNames)]
      .filter((past) => past !== undefined)
      .filter((past) => past !== '' && past !== name),
    ...defined({
      company,
      tier,
      evidence,
      server: trunk.sip_server,
      port: trunk.sip_server_port,
      codecs: trunk.codecs?.split(','),
      transport: trunk.transport?.replace(/^0\.0\.0\.0-/, ''),
      encryption: trunk.media_encryption,
      registration: trunk.registration,
      authentication: trunk.authentication,
      left: leftToDo(provider, release),
      dueFrom: providerAgeing(provider, release)?.dueFrom,
      since: wizard?.since ?? announced?.release,
      sinceDate: wizard?.sinceDate,
    }),
    text: [bodyText(provider), ...limitations.map(({ text }) => plainText(text[locale]))].join(' ').trim(),
  };
}

/**
 * The records of the providers that the catalog shows.
 *
 * @param bodyText the words of a body, for a caller that has them
 */
export function buildProviderRecords(
  catalog: Pick<Catalog, 'providers' | 'release'>,
  locale: Locale,
  bodyText: BodyText = ({ prose }) => plainText(prose[locale]),
): ProviderRecord[] {
  return listedProviders(catalog).map((provider) => buildRecord(provider, catalog.release, locale, bodyText));
}
