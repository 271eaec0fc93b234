/** Structured data for search engines (schema.org), as objects and as text for a page. */
import { STATUS_LABELS, TIER_LABELS } from '../model/labels';
import type { Bilingual, Catalog, Locale, Provider } from '../model/types';
import { API_PATH, fileAddress, pageAddress, providerPages, type SiteAddress } from './siteAddress';

/** A JSON-LD object. */
export type JsonLd = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';
const CATALOG: Bilingual = { it: 'Provider VoIP per NethVoice', en: 'VoIP providers for NethVoice' };

/** What the structured data of a provider's page are made from. */
type DescribedProvider = Pick<Provider, 'key' | 'name' | 'company' | 'status' | 'tier'>;

/** What a page says of a provider in one sentence: the status, the tier, and nothing that is not on it. */
function describe({ name, status, tier }: DescribedProvider, locale: Locale): string {
  const support = tier === undefined ? '' : ` ${TIER_LABELS[tier][locale]}.`;
  return `${name}: ${STATUS_LABELS[status][locale]}.${support}`;
}

/** A provider's page: the service, who offers it, and the way back to the catalog. */
export function providerJsonLd(provider: DescribedProvider, site: SiteAddress, locale: Locale): JsonLd {
  const url = providerPages(site, provider.key)[locale];
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'Service',
        '@id': `${url}#service`,
        url,
        name: provider.name,
        serviceType: 'SIP trunk',
        description: describe(provider, locale),
        ...(provider.company === undefined ? {} : { provider: { '@type': 'Organization', name: provider.company } }),
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: CATALOG[locale], item: pageAddress(site, locale, 'providers') },
          { '@type': 'ListItem', position: 2, name: provider.name, item: url },
        ],
      },
    ],
  };
}

/** What the structured data of the catalog's page are made from: the providers that it lists, in its order. */
interface DescribedCatalog {
  readonly providers: readonly Pick<Provider, 'key' | 'name'>[];
  readonly release: Pick<Catalog['release'], 'release'>;
}

/** The catalog's page: the list, and the data behind it. */
export function catalogJsonLd({ providers, release }: DescribedCatalog, site: SiteAddress, locale: Locale): JsonLd {
  const url = pageAddress(site, locale, 'providers');
  const download = (file: string, encodingFormat: string): JsonLd => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: fileAddress(site, 'it', `${API_PATH}/${file}`),
  });
  return {
    '@context': CONTEXT,
    '@graph': [
      {
        '@type': 'ItemList',
        '@id': `${url}#list`,
        url,
        name: CATALOG[locale],
        numberOfItems: providers.length,
        itemListElement: providers.map(({ key, name }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          name,
          url: providerPages(site, key)[locale],
        })),
      },
      {
        '@type': 'Dataset',
        '@id': `${url}#data`,
        url,
        name: CATALOG[locale],
        description: `${CATALOG[locale]}, NethVoice ${release.release}`,
        inLanguage: ['it', 'en'],
        isAccessibleForFree: true,
        distribution: [download('providers.json', 'application/json'), download('providers.csv', 'text/csv')],
      },
    ],
  };
}

/** The text for `<script type="application/ld+json">`: no `<` in it, so that no value can end the element. */
export function serializeJsonLd(data: JsonLd): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
