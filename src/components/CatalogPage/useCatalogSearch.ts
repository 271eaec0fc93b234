import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isRelease } from '../../catalog/search/catalogQuery';
import { hasSelection } from '../../catalog/search/facets';
import type { CatalogQuery, FacetId, FacetSelection, Sort } from '../../catalog/search/types';
import { useCatalogQuery } from '../../hooks/useCatalogQuery';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult, type SearchOutcome } from '../../hooks/useSearchResult';

/** Milliseconds without a keystroke after which the address takes over what was typed. */
const ADDRESS_DELAY = 250;

/** More results than these are counted, not fetched. */
const MOST_RESULTS = 500;

/** A selection with one value more or less. */
function toggled(selection: FacetSelection, id: FacetId, value: string): FacetSelection {
  const chosen = selection[id] ?? [];
  return {
    ...selection,
    [id]: chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value],
  };
}

/** What the catalog page shows and what its controls do. */
export interface CatalogSearch {
  /** What is asked now, whatever of it has reached the address yet. */
  readonly query: CatalogQuery;
  /** Whether anything is asked; else the whole list stands. */
  readonly active: boolean;
  readonly outcome: SearchOutcome;
  /** The release as typed, a whole one or not. */
  readonly releaseText: string;
  readonly setText: (text: string) => void;
  readonly setSort: (sort: Sort) => void;
  readonly setRelease: (release: string) => void;
  readonly toggle: (id: FacetId, value: string) => void;
  readonly clearFacets: () => void;
  readonly clear: () => void;
}

/** The catalog's query, kept in the address, and what it finds. */
export function useCatalogSearch(): CatalogSearch {
  const [stored, change] = useCatalogQuery();
  const [typed, setTyped] = useState<string>();
  const [typedRelease, setTypedRelease] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const { selection, sort } = stored;
  const q = typed ?? stored.q;
  const releaseText = typedRelease ?? stored.release ?? '';
  const query = useMemo(
    (): CatalogQuery => ({ q, selection, sort, ...(isRelease(releaseText) ? { release: releaseText } : {}) }),
    [q, selection, sort, releaseText],
  );

  // Back, forward and links change the address: what was typed before no longer counts.
  useEffect(() => setTyped(undefined), [stored.q]);
  useEffect(() => setTypedRelease(undefined), [stored.release]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const setText = useCallback(
    (text: string) => {
      setTyped(text);
      clearTimeout(timer.current);
      timer.current = setTimeout(() => change({ q: text }, 'replace'), ADDRESS_DELAY);
    },
    [change],
  );
  const setRelease = useCallback(
    (release: string) => {
      setTypedRelease(release);
      if (release === '') change({ release: '' }, 'replace');
      else if (isRelease(release)) change({ release }, 'replace');
    },
    [change],
  );
  /** A choice enters the history, together with what was typed just before it. */
  const choose = useCallback(
    (part: Partial<CatalogQuery>) => {
      clearTimeout(timer.current);
      change({ ...(typed === undefined ? {} : { q: typed }), ...part }, 'push');
    },
    [change, typed],
  );
  const toggle = useCallback(
    (id: FacetId, value: string) => choose({ selection: toggled(selection, id, value) }),
    [choose, selection],
  );
  const setSort = useCallback((next: Sort) => choose({ sort: next }), [choose]);
  const clearFacets = useCallback(() => choose({ selection: {} }), [choose]);
  const clear = useCallback(() => {
    setTyped(undefined);
    clearTimeout(timer.current);
    change({ q: '', selection: {} }, 'push');
  }, [change]);

  const active = q.trim() !== '' || hasSelection(selection) || sort !== 'relevance' || query.release !== undefined;
  const state = useMemo(
    () => ({ selection, sort: sort === 'relevance' && q.trim() === '' ? ('name' as const) : sort }),
    [selection, sort, q],
  );
  const outcome = useSearchResult(useSearchBackend(), q, state, RESULT_OPTIONS, active);
  return { query, active, outcome, releaseText, setText, setSort, setRelease, toggle, clearFacets, clear };
}

const RESULT_OPTIONS = { limit: MOST_RESULTS } as const;
