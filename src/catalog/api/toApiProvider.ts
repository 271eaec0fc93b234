import type { Provider } from '../model/types';
import { evidenceRecord, standingOutcomes } from '../records/standing';
import { apiAnnounced, apiProvider, type ApiProvider } from './apiSchema';
import { providerPages, type SiteAddress } from './siteAddress';

/** The records as the one that the data files had first: what stands of each case. */
function toSingleRecord(provider: Provider): object | undefined {
  const record = evidenceRecord(provider) ?? provider.testRecords.findLast(({ path }) => path === 'nethvoice');
  if (record === undefined) return undefined;
  const cases = [...standingOutcomes(provider)].map(([number, { outcome }]) => [number, outcome.result] as const);
  return { date: record.date, release: record.release, cases: Object.fromEntries(cases) };
}

/** A provider as the data files have it: the fields that their schema names, in its order. */
export function toApiProvider(provider: Provider, site: SiteAddress): ApiProvider {
  return apiProvider.parse({
    ...provider,
    testRecord: toSingleRecord(provider),
    page: providerPages(site, provider.key),
  });
}

/** An announced provider as the data files have it. */
export function toApiAnnounced(provider: Provider, site: SiteAddress): object {
  const { key, announced } = provider;
  return apiAnnounced.parse({ ...announced, key, page: providerPages(site, key) });
}
