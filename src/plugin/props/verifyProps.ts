import type { Provider } from '../../catalog/model/types';
import type { CatalogContent } from '../catalogContent';
import { toShownProvider, type ProviderProps } from './providerProps';

/** What of a provider its certification rests on. */
const FIELDS = [
  'key',
  'name',
  'tier',
  'status',
  'evidence',
  'inWizard',
  'since',
  'statusHistory',
  'evidenceRecord',
  'testRecords',
  'listed',
] as const satisfies readonly (keyof ProviderProps['provider'])[];

/** Props of the page that answers for a badge: a part of those of the provider's own page. */
export interface VerifyProps extends Pick<ProviderProps, 'release'> {
  readonly provider: Pick<ProviderProps['provider'], (typeof FIELDS)[number]>;
}

/** What answers for the badge of a provider that has no page, in the language of the content. */
export function toVerifyProps(
  provider: Provider,
  { catalog, locale }: Pick<CatalogContent, 'catalog' | 'locale'>,
): VerifyProps {
  const shown = toShownProvider(provider, catalog, locale, []);
  return {
    provider: Object.fromEntries(
      FIELDS.flatMap((field) => (field in shown ? [[field, shown[field]]] : [])),
    ) as unknown as VerifyProps['provider'],
    release: catalog.release.release,
  };
}
