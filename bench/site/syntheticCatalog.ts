import type { ProviderRecord } from '../../src/catalog/search/types';
import type { Catalog, Provider } from '../../src/catalog/types';

/** A provider that yields a record, as far as its page in the catalog shows. */
function toProvider({ text, hosts, pastHosts, nothingLeft, ...record }: ProviderRecord, at: number): Provider {
  const { key, name, company, status, tier, evidence, since = '1.0.0' } = record;
  const both = { it: text, en: text };
  const left = { id: 'left', afterWizard: true, keywords: [], text: both };
  const moved = pastHosts.map((from) => ({
    date: '2025-01-01',
    action: 'changed' as const,
    changes: { sip_server: { from, to: hosts[0] ?? '' } },
    unnamedChanges: 0,
  }));
  return {
    key,
    name,
    company,
    status,
    tier,
    evidence,
    listed: true,
    wizard: { id: at + 1, since },
    trunk: {
      sip_server: hosts[0] ?? '',
      sip_server_port: record.port ?? '',
      transport: record.transport ?? '',
      registration: record.registration ?? '',
      codecs: record.codecs?.join(',') ?? '',
      media_encryption: record.encryption ?? '',
    },
    departures: [],
    special: {},
    flags: {},
    absent: [],
    limitations: nothingLeft === true ? [] : [left],
    history: moved,
    prose: both,
    file: `providers/${key}.md`,
  };
}

/** A catalog of made-up providers; defaults and release are those of a real one. */
export function syntheticCatalog(records: readonly ProviderRecord[], real: Catalog): Catalog {
  return { ...real, providers: records.map(toProvider) };
}
