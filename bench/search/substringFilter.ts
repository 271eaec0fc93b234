import type { ProviderRecord } from '../../src/catalog/search/records/types';

/**
 * The filter that a page without a search engine would have: each record's fields as one lower-case text.
 *
 * @returns finds all records with a text in them, in their order
 */
export function createSubstringFilter(
  records: readonly ProviderRecord[],
): (typed: string) => readonly ProviderRecord[] {
  const texts = records.map((record) =>
    [record.name, record.company, ...record.hosts, ...record.pastHosts, record.text].join(' ').toLowerCase(),
  );
  return (typed) => {
    const wanted = typed.toLowerCase();
    return records.filter((_, at) => texts[at]?.includes(wanted));
  };
}
