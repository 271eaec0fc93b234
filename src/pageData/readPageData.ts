import { servedPageData } from './pageDataElement';

/** How many pages are remembered; going back further fetches again. */
const MOST_PAGES = 50;

/** A page's path as every host may write it: without `.html`, without a slash at its end. */
export function pagePath(pathname: string): string {
  return pathname.replace(/(?:\/index)?\.html$/, '').replace(/(.)\/$/, '$1');
}

/** The path that the document was loaded from: the host has answered for it, with a page or with its 404 page. */
export const servedPath = typeof document === 'undefined' ? undefined : pagePath(window.location.pathname);

/** By path, the oldest first. */
const pages = new Map<string, unknown>();

if (typeof document !== 'undefined') {
  // The address changes when somebody goes on; the element in the document stays.
  const data = servedPageData();
  if (data !== undefined) keepPageData(window.location.pathname, data);
}

/** Remembers a page's data. */
export function keepPageData(pathname: string, data: unknown): void {
  const path = pagePath(pathname);
  pages.delete(path);
  pages.set(path, data);
  for (const oldest of pages.keys()) {
    if (pages.size <= MOST_PAGES) break;
    pages.delete(oldest);
  }
}

/**
 * What a page is made from: of the page that was served, or of one that `loadPageData` has fetched.
 *
 * @param pathname its path, in whatever form; by default the one in the address bar
 * @returns nothing on the server, and for a page that has no data or whose data weren't loaded
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- each page knows what its data are
export function readPageData<T>(pathname?: string): T | undefined {
  if (typeof window === 'undefined') return undefined;
  return pages.get(pagePath(pathname ?? window.location.pathname)) as T | undefined;
}
