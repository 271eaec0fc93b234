import { useDeferredValue, useMemo } from 'react';
import { useEvent } from '@docusaurus/theme-common';
import { hasSelection, type FacetId, type FacetSelection } from '../../catalog/search/facets/facets';
import type { CatalogQuery, Sort, SortColumn } from '../../catalog/search/types';
import { useCatalogQuery, type CatalogAddress, type HistoryMode } from '../../hooks/useCatalogQuery';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult, type SearchOutcome } from '../../hooks/useSearchResult';
import { nextSort } from './columns';

/** A selection with one value more or less. */
function withValue(selection: FacetSelection, id: FacetId, value: string, isChosen: boolean): FacetSelection {
  const others = (selection[id] ?? []).filter((other) => other !== value);
  return { ...selection, [id]: isChosen ? [...others, value] : others };
}

/** The order that a query's answer stands in: without words to be relevant to, that of the names. */
function sortOf({ q, sort }: CatalogQuery): Sort {
  return sort === 'relevance' && q.trim() === '' ? 'name' : sort;
}

/** What the catalog page shows and what its controls do. */
export interface CatalogSearch extends CatalogAddress {
  /** The query that the rest is the answer to: controls follow a keystroke or a click at once, the list a little later. */
  readonly asked: CatalogQuery;
  /** The order that the list stands in. */
  readonly sort: Sort;
  /** Whether anything is asked; else the whole list stands. */
  readonly active: boolean;
  readonly outcome: SearchOutcome;
  /** Takes a press on a column's head. */
  readonly pressHead: (column: SortColumn) => void;
  readonly setFacet: (id: FacetId, value: string, isChosen: boolean) => void;
  /** Gets ready for the first keystroke. */
  readonly prepare: () => void;
}

/**
 * The catalog's query and what it finds.
 *
 * @param count how many providers there are: all that are found are shown
 * @param mode how a choice enters the browser's history
 */
export function useCatalogSearch(count: number, mode: HistoryMode): CatalogSearch {
  const address = useCatalogQuery();
  const asked = useDeferredValue(address.query);
  const isTyping = useDeferredValue(address.isTyping);
  const { q, selection } = asked;
  const active = q.trim() !== '' || hasSelection(selection) || asked.sort !== 'relevance';
  const sort = sortOf(asked);
  const state = useMemo(() => ({ selection, sort }), [selection, sort]);
  const setFacet = useEvent((id: FacetId, value: string, isChosen: boolean) =>
    address.change({ selection: withValue(address.query.selection, id, value, isChosen) }, mode),
  );
  const pressHead = useEvent((column: SortColumn) =>
    address.change({ sort: nextSort(sortOf(address.query), column) }, mode),
  );
  const backend = useSearchBackend();
  const outcome = useSearchResult(backend, q, state, { limit: count }, active);
  return {
    ...address,
    isTyping,
    asked,
    sort,
    active,
    outcome,
    pressHead,
    setFacet,
    prepare: () => backend.prepare?.(),
  };
}
