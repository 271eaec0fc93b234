import type { SearchRecord } from '../catalog/search/types';

/** The search's records of this language, fetched when they are first needed: by the page or by its worker. */
export async function loadRecords(): Promise<readonly SearchRecord[]> {
  const { default: records } =
    await import('@generated/docusaurus-plugin-provider-catalog/default/search-records.json');
  return records;
}
