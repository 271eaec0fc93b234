import { usePluginData } from '@docusaurus/useGlobalData';
import { embeddedBackend, MOST_RECORDS_IN_PAGE } from '../catalog/search/embeddedBackend';
import type { SearchBackend, SearchRecord } from '../catalog/search/types';
import { withFallback } from '../catalog/search/withFallback';
import { workerBackend } from '../catalog/search/workerBackend';
import type { AlgoliaData } from '../plugin/options';
import { useLocale } from './useLocale';

/** The records of this language, fetched when somebody first searches. */
async function loadRecords(): Promise<SearchRecord[]> {
  const { default: records } =
    await import('@generated/docusaurus-plugin-provider-catalog/default/search-records.json');
  return records;
}

/** The search in the browser: in the page while the records are few, in a worker when they are many. */
function createEmbedded(): SearchBackend {
  let chosen: Promise<SearchBackend> | undefined;
  const choose = async (): Promise<SearchBackend> => {
    const records = await loadRecords();
    if (records.length <= MOST_RECORDS_IN_PAGE) return embeddedBackend(() => records);
    return workerBackend(
      () => new Worker(new URL('../catalog/search/searchWorker.ts', import.meta.url)),
      () => records,
    );
  };
  return {
    async search(query, state, options) {
      chosen ??= choose().catch((error: unknown) => {
        chosen = undefined;
        throw error;
      });
      return (await chosen).search(query, state, options);
    },
  };
}

/** Algolia first, the embedded search when it can't be reached. Its client is only fetched when it is used. */
function createAlgolia(data: AlgoliaData, locale: 'it' | 'en', embedded: SearchBackend): SearchBackend {
  let created: Promise<SearchBackend> | undefined;
  const create = async (): Promise<SearchBackend> => {
    const [{ algoliaBackend }, { algoliaHosts }] = await Promise.all([
      import('../catalog/search/algoliaBackend'),
      import('../catalog/search/algoliaHosts'),
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
  const algolia = usePluginData('docusaurus-plugin-provider-catalog') as AlgoliaData | undefined;
  // A page of the other language is another document: one backend a document is enough.
  if (backend === undefined) {
    const embedded = createEmbedded();
    backend = algolia === undefined ? embedded : createAlgolia(algolia, locale, embedded);
  }
  return backend;
}
