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
] as const satisfies readonly (keyof ProviderProps['provider'])[];

/** Props of the page that answers for a badge. */
export interface VerifyProps {
  readonly title: string;
  readonly description: string;
  readonly provider: Pick<ProviderProps['provider'], (typeof FIELDS)[number]> & {
    /** Newest first. */
    readonly records: readonly { readonly date: string; readonly release: string }[];
  };
  /** The catalog's. */
  readonly release: string;
  /** Whether it has a page of its own. */
  readonly isListed: boolean;
}

/** The page that answers for a provider's badge, in the language of the content. */
export function toVerifyProps(
  provider: Provider,
  { catalog, locale, labels }: Pick<CatalogContent, 'catalog' | 'locale' | 'labels'>,
): VerifyProps {
  const shown = toShownProvider(provider, catalog, locale, []);
  const said = (text: string): string => text.replace('{name}', () => provider.name);
  return {
    title: said(labels['verify.title']),
    description: said(labels['verify.description']),
    provider: {
      ...(Object.fromEntries(FIELDS.flatMap((field) => (field in shown ? [[field, shown[field]]] : []))) as Pick<
        ProviderProps['provider'],
        (typeof FIELDS)[number]
      >),
      records: shown.testRecords.map(({ date, release }) => ({ date, release })),
    },
    release: catalog.release.release,
    isListed: provider.listed,
  };
}
