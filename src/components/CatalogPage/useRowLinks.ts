import { useEffect, type RefObject } from 'react';
import { useHistory } from '@docusaurus/router';

/** The link of a row under an event. */
function linkOf({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('li > div > h2 > a') : null;
}

/** Whether a click asks for something else than to go there: a new tab, a download. */
function isPlain(event: MouseEvent): boolean {
  return event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
}

/**
 * Follows the links of rows within the site, and fetches what their pages need when they are pointed at. One listener
 * for thousands of rows, most of which React doesn't know.
 */
export function useRowLinks(element: RefObject<HTMLElement | null>): void {
  const history = useHistory();
  useEffect(() => {
    const area = element.current;
    if (area === null) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    const follow = (event: MouseEvent): void => {
      const link = linkOf(event);
      if (link === null || event.defaultPrevented || !isPlain(event)) return;
      event.preventDefault();
      // The second click of a double click leads where the first one has.
      if (link.pathname !== history.location.pathname) history.push(link.pathname);
    };
    const preload = (event: Event): void => {
      const link = linkOf(event);
      // What doesn't come now comes, or fails, when the link is followed.
      const loading = link !== null && window.docusaurus.preload(link.pathname);
      if (loading !== false) loading.catch(() => undefined);
    };
    area.addEventListener('click', follow, { signal });
    for (const type of ['mouseover', 'focusin', 'touchstart'] as const) {
      area.addEventListener(type, preload, { signal, passive: true });
    }
    return () => listening.abort();
  }, [element, history]);
}
