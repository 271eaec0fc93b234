import { useDeferredValue, useMemo } from 'react';
import { useEvent } from '@docusaurus/theme-common';
import { hasSelection, type FacetId, type FacetSelection } from '../../catalog/search/facets/facets';
import type { CatalogQuery } from '../../catalog/search/types';
import { useCatalogQuery, type CatalogAddress } from '../../hooks/useCatalogQuery';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult, type SearchOutcome } from '../../hooks/useSearchResult';

/** A selection with one value more or less. */
function withValue(selection: FacetSelection, id: FacetId, value: string, isChosen: boolean): FacetSelection {
  const others = (selection[id] ?? []).filter((other) => other !== value);
  return { ...selection, [id]: isChosen ? [...others, value] : others };
}

/** What the catalog page shows and what its controls do. */
export interface CatalogSearch extends CatalogAddress {
  /** The query that the rest is the answer to: controls follow a keystroke or a click at once, the list a little later. */
  readonly asked: CatalogQuery;
  /** Whether anything is asked; else the whole list stands. */
  readonly active: boolean;
  readonly outcome: SearchOutcome;
  readonly setFacet: (id: FacetId, value: string, isChosen: boolean) => void;
  /** Gets ready for the first keystroke. */
  readonly prepare: () => void;
}

/**
 * The catalog's query and what it finds.
 *
 * @param count how many providers there are: all that are found are shown
 */
export function useCatalogSearch(count: number): CatalogSearch {
  const address = useCatalogQuery();
  const asked = useDeferredValue(address.query);
  const { q, selection, sort } = asked;
  const active = q.trim() !== '' || hasSelection(selection) || sort !== 'relevance';
  const state = useMemo(
    () => ({ selection, sort: sort === 'relevance' && q.trim() === '' ? ('name' as const) : sort }),
    [selection, sort, q],
  );
  const setFacet = useEvent((id: FacetId, value: string, isChosen: boolean) =>
    address.change({ selection: withValue(address.query.selection, id, value, isChosen) }, 'push'),
  );
  const backend = useSearchBackend();
  const outcome = useSearchResult(backend, q, state, { limit: count }, active);
  return { ...address, asked, active, outcome, setFacet, prepare: () => backend.prepare?.() };
}
