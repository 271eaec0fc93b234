import recordsUrl from '@generated/docusaurus-plugin-provider-catalog/default/search-records.json';
import type { SearchRecord } from '../catalog/search/records/types';
import { fetchJson } from './fetchJson';

/** The search's records of this language, fetched when they are first needed. */
export function loadRecords(): Promise<readonly SearchRecord[]> {
  return fetchJson(recordsUrl);
}
