import type { HistoryEntry, Provider } from '../model/types';
import type { ApiProvider } from './apiSchema';
import { providerPages, type SiteAddress } from './siteAddress';

/** The entries of a record that have a value. */
function present<V>(record: Readonly<Partial<Record<string, V>>>): Record<string, V> {
  return Object.fromEntries(Object.entries(record).filter((entry): entry is [string, V] => entry[1] !== undefined));
}

/** An entry of the history. */
function toHistory({ date, release, action, changes, unnamedChanges }: HistoryEntry): ApiProvider['history'][number] {
  const told = Object.entries(changes).map(([keyword, { from, to }]) => [keyword, { from: from ?? null, to }] as const);
  return { date, release: release ?? null, action, changes: Object.fromEntries(told), unnamedChanges };
}

/** A provider as the data files have it. */
export function toApiProvider(provider: Provider, site: SiteAddress): ApiProvider {
  const { key, name, company, status, tier, evidence, wizard, testRecord } = provider;
  return {
    key,
    name,
    company,
    status,
    tier,
    evidence: evidence ?? null,
    wizard: wizard === undefined ? null : { id: wizard.id, since: wizard.since, sinceDate: wizard.sinceDate ?? null },
    trunk: present(provider.trunk),
    departures: [...provider.departures],
    absent: [...provider.absent],
    special: present(provider.special),
    flags: present(provider.flags),
    limitations: provider.limitations.map(({ id, afterWizard, keywords, text }) => ({
      id,
      afterWizard,
      keywords: [...keywords],
      text: { ...text },
    })),
    history: provider.history.map(toHistory),
    testRecord:
      testRecord === undefined
        ? null
        : { date: testRecord.date, release: testRecord.release, cases: present(testRecord.cases) },
    prose: { ...provider.prose },
    page: providerPages(site, key),
  };
}
