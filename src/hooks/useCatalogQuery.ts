import { startTransition, useEffect, useMemo, useState } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { useEvent, useHistorySelector } from '@docusaurus/theme-common';
import { formatCatalogQuery, parseCatalogQuery } from '../catalog/search/query/catalogQuery';
import type { CatalogQuery } from '../catalog/search/types';

/** Milliseconds without a keystroke after which the address takes over what was typed: browsers ration its changes. */
const ADDRESS_DELAY = 250;

/** How a change enters the browser's history: typing replaces, a choice can be taken back. */
export type HistoryMode = 'push' | 'replace';

/** The catalog's query, and the ways to change it. */
export interface CatalogAddress {
  readonly query: CatalogQuery;
  /** Whether words are being typed: the address hasn't taken them over yet. */
  readonly isTyping: boolean;
  /** Takes in what was typed into the search box. */
  readonly type: (q: string) => void;
  /** Changes parts of the query, together with what was typed just before. */
  readonly change: (part: Partial<CatalogQuery>, mode: HistoryMode) => void;
}

/** Words that were typed, and the history's entry at which they were. */
interface Typed {
  readonly q: string;
  readonly entry: string | undefined;
}

/**
 * The catalog's query, whose only home is the address. Words stand ahead of it while they are being typed, and count
 * no longer once it has changed, by whatever cause: by taking them over, by a choice, by Back.
 */
export function useCatalogQuery(): CatalogAddress {
  const history = useHistory();
  // Somebody who has gone on sees this page, as it was, until the next one has come.
  const shown = useLocation();
  const search = useHistorySelector(({ location }) =>
    location.pathname === shown.pathname ? location.search : shown.search,
  );
  const entry = useHistorySelector(({ location }) => location.key);
  const stored = useMemo(() => parseCatalogQuery(new URLSearchParams(search)), [search]);
  const [typed, setTyped] = useState<Typed>();
  const ahead = typed !== undefined && typed.entry === entry ? typed.q : undefined;
  const query = useMemo(() => (ahead === undefined ? stored : { ...stored, q: ahead }), [stored, ahead]);

  const change = useEvent((part: Partial<CatalogQuery>, mode: HistoryMode) => {
    const { pathname, search: before } = history.location;
    if (pathname !== shown.pathname) return;
    const after = formatCatalogQuery({ ...query, ...part });
    setTyped(undefined);
    // The whole site looks at the address: only this page is urgent, and it doesn't wait for the others.
    if (after !== before.slice(1)) startTransition(() => history[mode]({ pathname, search: after }));
  });
  const type = useEvent((q: string) => setTyped({ q, entry: history.location.key }));

  // What differs in blanks alone asks the same, and the blanks stay where they are.
  const isTyping = query.q.trim() !== stored.q.trim();
  useEffect(() => {
    if (!isTyping) return undefined;
    const timer = setTimeout(() => change({ q: query.q }, 'replace'), ADDRESS_DELAY);
    return () => clearTimeout(timer);
  }, [isTyping, query.q, stored, change]);

  return { query, isTyping, type, change };
}
