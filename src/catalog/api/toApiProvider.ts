import type { Catalog, Provider, ReleaseFacts } from '../model/types';
import { providerAgeing } from '../records/ageing';
import { evidenceRecord, standingOutcomes } from '../records/standing';
import { verifiableProviders } from '../records/verifiableProviders';
import { SCHEMA_VERSION } from './changelog';
import { apiAnnounced, apiProvider, apiStatuses, type ApiProvider } from './apiSchema';
import { providerPages, type SiteAddress } from './siteAddress';

/** The records as the one that the data files had first: what stands of each case. */
function toSingleRecord(provider: Provider): object | undefined {
  const record = evidenceRecord(provider) ?? provider.testRecords.findLast(({ path }) => path === 'nethvoice');
  if (record === undefined) return undefined;
  const cases = [...standingOutcomes(provider)].map(([number, { outcome }]) => [number, outcome.result] as const);
  return { date: record.date, release: record.release, cases: Object.fromEntries(cases) };
}

/** A provider as the data files have it: the fields that their schema names, in its order. */
export function toApiProvider(provider: Provider, site: SiteAddress, release: ReleaseFacts): ApiProvider {
  return apiProvider.parse({
    ...provider,
    testRecord: toSingleRecord(provider),
    ageing: providerAgeing(provider, release),
    page: providerPages(site, provider.key),
  });
}

/** The certification of every provider that a badge may claim something of, by key. */
export function toApiStatuses({ providers, release }: Pick<Catalog, 'providers' | 'release'>): object {
  const statuses = verifiableProviders({ providers }).map((provider) => {
    const { key, status, tier, evidence, statusHistory } = provider;
    const since = statusHistory.at(-1)?.date;
    return [key, { status, tier, since, evidence, ageing: providerAgeing(provider, release) }] as const;
  });
  return apiStatuses.parse({ schemaVersion: SCHEMA_VERSION, release, providers: Object.fromEntries(statuses) });
}

/** An announced provider as the data files have it. */
export function toApiAnnounced(provider: Provider, site: SiteAddress): object {
  const { key, announced } = provider;
  return apiAnnounced.parse({ ...announced, key, page: providerPages(site, key) });
}
