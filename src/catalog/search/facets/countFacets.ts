import { FACET_IDS, FACETS, type FacetId, type FacetSelection } from './facets';
import type { ProviderRecord } from '../records/types';

/** One value of a facet and how many results choosing it would give beside the other facets' choices. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The counts of each facet's values, zeros included. */
export type FacetCounts = Readonly<Record<FacetId, readonly FacetCount[]>>;

/** The companies of all records, in alphabetical order. */
export function companiesOf(records: readonly ProviderRecord[]): readonly string[] {
  return [...new Set(records.flatMap(({ company }) => company ?? []))].sort(new Intl.Collator('it').compare);
}

/** Whether a selection lets a record through, with one facet's choices left aside or none. */
export function passes(record: ProviderRecord, selection: FacetSelection, aside?: FacetId): boolean {
  return FACET_IDS.every((id) => {
    const chosen = selection[id] ?? [];
    if (id === aside || chosen.length === 0) return true;
    const own = FACETS[id].valuesOf(record) ?? [];
    const has = (value: string): boolean => own.includes(value);
    return FACETS[id].together ? chosen.every(has) : chosen.some(has);
  });
}

/**
 * The counts of every facet, in the order of its values.
 *
 * @param countOf how many results a value would give
 * @param companies those to count
 */
export function facetCounts(
  countOf: (id: FacetId, value: string) => number,
  companies: readonly string[],
): FacetCounts {
  return Object.fromEntries(
    FACET_IDS.map((id) => [
      id,
      (FACETS[id].values ?? companies).map((value) => ({ value, count: countOf(id, value) })),
    ]),
  ) as unknown as FacetCounts;
}

/**
 * Counts, for each value of each facet, the results that there would be with that value and the choices made in the
 * other facets; of one whose values are chosen together, with its own choices too.
 *
 * @param found what the words alone find
 * @param companies those to count, found or not
 */
export function countFacets(
  found: readonly ProviderRecord[],
  selection: FacetSelection,
  companies: readonly string[],
): FacetCounts {
  const values = new Map(
    FACET_IDS.map((id) => [
      id,
      found
        .filter((record) => passes(record, selection, FACETS[id].together ? undefined : id))
        .flatMap((record) => FACETS[id].valuesOf(record) ?? []),
    ]),
  );
  return facetCounts((id, value) => values.get(id)?.filter((own) => own === value).length ?? 0, companies);
}
