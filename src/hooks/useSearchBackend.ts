import { usePluginData } from '@docusaurus/useGlobalData';
import { embeddedBackend } from '../catalog/search/engine/embeddedBackend';
import type { SearchBackend } from '../catalog/search/types';
import { withFallback } from '../catalog/search/algolia/withFallback';
import type { AlgoliaData } from '../catalog/search/algolia/algoliaOptions';
import type { SearchData } from '../plugin/options';
import { loadRecords } from './loadRecords';
import { useLocale } from './useLocale';

/** Algolia first, the embedded search when it can't be reached. Its client is only fetched when it is used. */
function createAlgolia(data: AlgoliaData, locale: 'it' | 'en', embedded: SearchBackend): SearchBackend {
  let created: Promise<SearchBackend> | undefined;
  const create = async (): Promise<SearchBackend> => {
    const { algoliaBackend } = await import('../catalog/search/algolia/algoliaBackend');
    return algoliaBackend(data, locale, embedded);
  };
  const primary: SearchBackend = {
    async search(query, state, options) {
      created ??= create().catch((error: unknown) => {
        // What didn't arrive may arrive next time.
        created = undefined;
        throw error;
      });
      return (await created).search(query, state, options);
    },
  };
  return withFallback(primary, embedded);
}

let backend: SearchBackend | undefined;

/** The search of this page's language; the same one for the navbar and the catalog. */
export function useSearchBackend(): SearchBackend {
  const locale = useLocale();
  const { algolia } = usePluginData('docusaurus-plugin-provider-catalog') as SearchData;
  // A page of the other language is another document: one backend a document is enough.
  if (backend === undefined) {
    const embedded = embeddedBackend(loadRecords);
    backend = algolia === undefined ? embedded : createAlgolia(algolia, locale, embedded);
  }
  return backend;
}
