import { useCallback, useMemo } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { EMPTY_QUERY, formatCatalogQuery, parseCatalogQuery } from '../catalog/search/catalogQuery';
import type { CatalogQuery } from '../catalog/search/types';

/** How a change enters the browser's history: typing replaces, a choice can be taken back. */
export type HistoryMode = 'push' | 'replace';

/** A page's path as every host may write it: without `.html`, without a slash at its end. */
function pagePath(pathname: string): string {
  return pathname.replace(/(?:\/index)?\.html$/, '').replace(/(.)\/$/, '$1');
}

/** The catalog's query as the address holds it, and the function that changes parts of it. */
export function useCatalogQuery(): [CatalogQuery, (change: Partial<CatalogQuery>, mode: HistoryMode) => void] {
  const isBrowser = useIsBrowser();
  const history = useHistory();
  const { pathname, search } = useLocation();
  // The server knows no query: until the page has hydrated there is none here either.
  const query = useMemo(
    () => (isBrowser ? parseCatalogQuery(new URLSearchParams(search)) : EMPTY_QUERY),
    [isBrowser, search],
  );
  const change = useCallback(
    (part: Partial<CatalogQuery>, mode: HistoryMode) => {
      // Somebody has gone on; this page only stands until the next one has come.
      if (pagePath(history.location.pathname) !== pagePath(pathname)) return;
      // Read anew: two changes in a row must not undo each other.
      const now = parseCatalogQuery(new URLSearchParams(history.location.search));
      history[mode]({ pathname: history.location.pathname, search: formatCatalogQuery({ ...now, ...part }) });
    },
    [history, pathname],
  );
  return [query, change];
}
