import { usePluginData } from '@docusaurus/useGlobalData';
import { embeddedBackend, MOST_RECORDS_IN_PAGE } from '../catalog/search/embeddedBackend';
import type { SearchBackend } from '../catalog/search/types';
import { withFallback } from '../catalog/search/withFallback';
import { workerBackend } from '../catalog/search/workerBackend';
import type { AlgoliaData, SearchData } from '../plugin/options';
import { loadRecords } from './loadRecords';
import { useLocale } from './useLocale';

/** The search in the browser: in the page while the records are few, in a worker when they are many. */
function createEmbedded(records: number): SearchBackend {
  return records <= MOST_RECORDS_IN_PAGE
    ? embeddedBackend(loadRecords)
    : workerBackend(() => new Worker(new URL('./searchWorker.ts', import.meta.url)));
}

/** Algolia first, the embedded search when it can't be reached. Its client is only fetched when it is used. */
function createAlgolia(data: AlgoliaData, locale: 'it' | 'en', embedded: SearchBackend): SearchBackend {
  let created: Promise<SearchBackend> | undefined;
  const create = async (): Promise<SearchBackend> => {
    const [{ algoliaBackend }, { algoliaHosts }] = await Promise.all([
      import('../catalog/search/algolia/algoliaBackend'),
      import('../catalog/search/algolia/algoliaHosts'),
    ]);
    const { hosts, ...options } = data;
    return algoliaBackend(
      { ...options, locale, companies: [], ...(hosts === undefined ? {} : { hosts: algoliaHosts(hosts) }) },
      embedded,
    );
  };
  const primary: SearchBackend = {
    async search(query, state, options) {
      created ??= create();
      return (await created).search(query, state, options);
    },
  };
  return withFallback(primary, embedded);
}

let backend: SearchBackend | undefined;

/** The search of this page's language; the same one for the navbar and the catalog. */
export function useSearchBackend(): SearchBackend {
  const locale = useLocale();
  const { records, algolia } = usePluginData('docusaurus-plugin-provider-catalog') as SearchData;
  // A page of the other language is another document: one backend a document is enough.
  if (backend === undefined) {
    const embedded = createEmbedded(records);
    backend = algolia === undefined ? embedded : createAlgolia(algolia, locale, embedded);
  }
  return backend;
}
