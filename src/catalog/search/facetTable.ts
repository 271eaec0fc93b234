import { FACETS } from './facets';
import { FACET_IDS, MOST_VALUES } from './facetIds';
import type { FacetCount, FacetCounts, FacetId, FacetSelection, ProviderRecord } from './types';

/** The facets of a fixed set of records, laid out for counting at every keystroke. */
export interface FacetTable {
  /** The records, by number, that the selection lets through. */
  narrow(found: readonly number[], selection: FacetSelection): readonly number[];
  /**
   * Counts, for each value of each facet, the results that there would be with that value and the choices
   * made in the other facets.
   *
   * @param found the records, by number, that the words alone find
   */
  count(found: readonly number[], selection: FacetSelection): FacetCounts;
}

/** The companies of all records, in alphabetical order. */
export function companiesOf(records: readonly ProviderRecord[]): readonly string[] {
  const { compare } = new Intl.Collator('it');
  return [...new Set(records.map(({ company }) => company))].sort(compare);
}

/** The numbers of the values to name: all, or of very many the chosen ones and those with the most results. */
function worthNaming(counts: Uint32Array, chosen: readonly (number | undefined)[]): readonly number[] {
  const numbers = [...counts.keys()];
  if (numbers.length <= MOST_VALUES) return numbers;
  const most = numbers
    .filter((number) => (counts[number] ?? 0) > 0)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_VALUES);
  return [...new Set([...most, ...chosen.filter((number) => number !== undefined)])].sort((a, b) => a - b);
}

/** Lays out the facets of records. */
export function createFacetTable(records: readonly ProviderRecord[]): FacetTable {
  const companies = companiesOf(records);
  const columns = FACET_IDS.map((id) => {
    const values = FACETS[id].values ?? companies;
    const numbers = new Map(values.map((value, number) => [value, number]));
    // By record, the numbers of its values.
    const cells = records.map((record) =>
      (FACETS[id].valuesOf(record) ?? []).map((value) => numbers.get(value)).filter((number) => number !== undefined),
    );
    return { id, values, numbers, cells };
  });

  /** The facets in which something is chosen, with the chosen values by number. */
  function choices(selection: FacetSelection): { id: FacetId; passes: (record: number) => boolean }[] {
    return columns.flatMap(({ id, numbers, cells }) => {
      const chosen = new Set((selection[id] ?? []).map((value) => numbers.get(value)));
      if (chosen.size === 0) return [];
      return [{ id, passes: (record: number) => cells[record]?.some((value) => chosen.has(value)) ?? false }];
    });
  }

  return {
    narrow(found, selection) {
      const asked = choices(selection);
      return asked.length === 0 ? found : found.filter((record) => asked.every(({ passes }) => passes(record)));
    },
    count(found, selection) {
      const asked = choices(selection);
      // With one choice missed, only another choice in that same facet would let the record in.
      const missed =
        asked.length === 0
          ? []
          : found.map((record) => asked.filter(({ passes }) => !passes(record)).map(({ id }) => id));
      const counted = columns.map(({ id, values, numbers, cells }): [FacetId, FacetCount[]] => {
        const counts = new Uint32Array(values.length);
        for (const [at, record] of found.entries()) {
          if (missed[at]?.some((failed) => failed !== id) === true) continue;
          for (const value of cells[record] ?? []) counts[value] = (counts[value] ?? 0) + 1;
        }
        const chosen = (selection[id] ?? []).map((value) => numbers.get(value));
        const named = worthNaming(counts, chosen);
        return [id, named.map((number) => ({ value: values[number] ?? '', count: counts[number] ?? 0 }))];
      });
      return Object.fromEntries(counted) as unknown as FacetCounts;
    },
  };
}
