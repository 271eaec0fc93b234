import {
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type RefObject,
} from 'react';
import { isRelease } from '../../catalog/search/catalogQuery';
import { hasSelection, type FacetId, type FacetSelection } from '../../catalog/search/facets';
import type { CatalogQuery, SearchState, Sort } from '../../catalog/search/types';
import { afterPaint } from '../../hooks/afterPaint';
import { useCatalogQuery } from '../../hooks/useCatalogQuery';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult, type SearchOutcome } from '../../hooks/useSearchResult';

/** Milliseconds without a keystroke after which the address takes over what was typed. */
const ADDRESS_DELAY = 250;

/** Results that are fetched and drawn at once: more would make typing wait for the page. */
export const ROWS_AT_ONCE = 60;

/** A selection with one value more or less. */
function withValue(selection: FacetSelection, id: FacetId, value: string, isChosen: boolean): FacetSelection {
  const others = (selection[id] ?? []).filter((other) => other !== value);
  return { ...selection, [id]: isChosen ? [...others, value] : others };
}

/** What the catalog page shows and what its controls do. */
export interface CatalogSearch {
  /** What is asked now, whatever of it has reached the address yet. */
  readonly query: CatalogQuery;
  /** The search box, whose text only the person writes, unless the address or a button says otherwise. */
  readonly box: RefObject<HTMLInputElement | null>;
  /** What the box opens with. */
  readonly openingText: string;
  /** Whether anything is asked; else the whole list stands. */
  readonly active: boolean;
  readonly outcome: SearchOutcome;
  /** The release as typed, a whole one or not. */
  readonly releaseText: string;
  /** Takes in what was typed into the box. */
  readonly setText: (text: string) => void;
  /** Empties the box. */
  readonly clearText: () => void;
  readonly setSort: (sort: Sort) => void;
  readonly setRelease: (release: string) => void;
  readonly setFacet: (id: FacetId, value: string, isChosen: boolean) => void;
  readonly clearFacets: () => void;
  readonly clear: () => void;
  /** Fetches more results of the same question. */
  readonly more: () => void;
  /** Gets ready for the first keystroke. */
  readonly prepare: () => void;
}

/**
 * The catalog's query, kept in the address, and what it finds.
 *
 * @param isListed whether the page has the whole list; without, it is searched for too
 */
export function useCatalogSearch(isListed: boolean): CatalogSearch {
  const [stored, change] = useCatalogQuery();
  const box = useRef<HTMLInputElement>(null);
  const [openingText] = useState(stored.q);
  const [typed, setTyped] = useState<string>();
  const [typedRelease, setTypedRelease] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What the address hasn't taken over yet. A reference: the controls needn't be drawn anew at every keystroke.
  const unsaved = useRef<string>(undefined);

  // A choice as it was made, until the address has it.
  const [picked, setPicked] = useState<SearchState>();
  const pushes = useRef(0);
  const { selection, sort } = picked ?? stored;
  const q = typed ?? stored.q;
  const releaseText = typedRelease ?? stored.release ?? '';
  const query = useMemo(
    (): CatalogQuery => ({ q, selection, sort, ...(isRelease(releaseText) ? { release: releaseText } : {}) }),
    [q, selection, sort, releaseText],
  );

  // What this page last gave the address: its coming back is no reason to forget what was typed since.
  const saved = useRef<string>(undefined);

  // Back, forward and links change the address: what was typed before no longer counts.
  const seen = useRef(openingText);
  useEffect(() => {
    if (seen.current === stored.q) return;
    seen.current = stored.q;
    const isEcho = stored.q === saved.current;
    if (isEcho && unsaved.current !== undefined && unsaved.current !== stored.q) return;
    unsaved.current = undefined;
    setTyped(undefined);
    if (box.current !== null && box.current.value !== stored.q) box.current.value = stored.q;
  }, [stored.q]);
  // One that isn't whole yet has left the address, and must not be wiped for it.
  useEffect(() => setTypedRelease((text) => (stored.release === undefined ? text : undefined)), [stored.release]);
  useEffect(() => {
    if (pushes.current === 0) setPicked(undefined);
  }, [stored]);
  // Choices made before this no longer reach the address: all was cleared, or another page has the address.
  const epoch = useRef(0);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      epoch.current += 1;
    },
    [],
  );

  const setText = useCallback(
    (text: string) => {
      unsaved.current = text;
      // The letter is to be seen before anything is done about it; of several, the last one counts.
      const { current: made } = epoch;
      afterPaint(() => {
        if (unsaved.current === text && epoch.current === made) startTransition(() => setTyped(text));
      });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => {
        saved.current = text;
        change({ q: text }, 'replace');
      }, ADDRESS_DELAY);
    },
    [change],
  );
  const write = useCallback((text: string) => {
    if (box.current !== null) box.current.value = text;
  }, []);
  const clearText = useCallback(() => {
    write('');
    setText('');
  }, [write, setText]);
  const setRelease = useCallback(
    (text: string) => {
      // `v1.3.4` means the same.
      const release = text.trim().replace(/^v/i, '');
      setTypedRelease(release);
      change({ release: isRelease(release) ? release : '' }, 'replace');
    },
    [change],
  );
  // What is chosen now. A reference: were the controls' functions made anew with each choice, every box of every facet
  // would be drawn again before the one that was ticked.
  const chosen = useRef<SearchState>({ selection, sort });
  useLayoutEffect(() => {
    chosen.current = { selection, sort };
  }, [selection, sort]);

  /** A choice enters the history, together with what was typed just before it, as soon as it is to be seen. */
  const choose = useCallback(
    (part: (now: SearchState) => Partial<SearchState>) => {
      const choice: SearchState = { ...chosen.current, ...part(chosen.current) };
      chosen.current = choice;
      clearTimeout(timer.current);
      setPicked(choice);
      pushes.current += 1;
      const { current: made } = epoch;
      afterPaint(() => {
        if (epoch.current !== made) return;
        pushes.current -= 1;
        saved.current = unsaved.current;
        const text = unsaved.current === undefined ? {} : { q: unsaved.current };
        // The whole site looks at the address: none of it is urgent.
        startTransition(() => change({ ...text, ...choice }, 'push'));
      });
    },
    [change],
  );
  const setFacet = useCallback(
    (id: FacetId, value: string, isChosen: boolean) =>
      choose((now) => ({ selection: withValue(now.selection, id, value, isChosen) })),
    [choose],
  );
  const setSort = useCallback((next: Sort) => choose(() => ({ sort: next })), [choose]);
  const clearFacets = useCallback(() => choose(() => ({ selection: {} })), [choose]);
  const clear = useCallback(() => {
    unsaved.current = undefined;
    setTyped(undefined);
    clearTimeout(timer.current);
    epoch.current += 1;
    pushes.current = 0;
    setPicked(undefined);
    write('');
    change({ q: '', selection: {} }, 'push');
  }, [change, write]);

  const active = q.trim() !== '' || hasSelection(selection) || sort !== 'relevance' || query.release !== undefined;
  const state = useMemo(
    () => ({ selection, sort: sort === 'relevance' && q.trim() === '' ? ('name' as const) : sort }),
    [selection, sort, q],
  );
  // More rows are for one question only: the next one begins with the first rows again.
  const [extended, extend] = useState({ q, state, limit: ROWS_AT_ONCE });
  const limit = extended.q === q && extended.state === state ? extended.limit : ROWS_AT_ONCE;
  const more = useCallback(() => extend({ q, state, limit: limit + ROWS_AT_ONCE }), [q, state, limit]);
  const backend = useSearchBackend();
  const prepare = useCallback(() => backend.prepare?.(), [backend]);
  const outcome = useSearchResult(backend, q, state, { limit }, active || !isListed);
  return {
    query,
    box,
    openingText,
    active,
    outcome,
    releaseText,
    setText,
    clearText,
    setSort,
    setRelease,
    setFacet,
    clearFacets,
    clear,
    more,
    prepare,
  };
}
