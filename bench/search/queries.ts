import type { ProviderRecord } from '../../src/catalog/search/records/types';
import { randomFrom } from '../../tests/fixtures/search/syntheticProviders';

/** What people type: names, hosts, addresses, mangled names, facets, and what isn't there. */
export function makeQueries(records: readonly ProviderRecord[], count: number): string[] {
  const random = randomFrom(2);
  const kinds: ((record: ProviderRecord) => string)[] = [
    ({ name }) => name,
    ({ hosts }) => hosts[0] ?? '',
    ({ name }) => name.slice(0, 2) + (name[3] ?? '') + (name[2] ?? '') + name.slice(4),
    ({ name }) => `${name} tcp`,
    () => 'senza registrazione',
    () => 'g729 srtp',
    () => 'qwertyuiop',
  ];
  return Array.from({ length: count }, (_, at) => {
    const record = records[Math.floor(random() * records.length)];
    return record === undefined ? '' : (kinds[at % kinds.length]?.(record) ?? '');
  });
}
