/**
 * Client module: pages whose routes say `hasPageData` get their data before they are shown, and begin to load when a
 * link to them is pointed at.
 */
import type { ClientModule } from '@docusaurus/types';
import { matchPath } from '@docusaurus/router';
import routes from '@generated/routes';
import { loadPageData } from './loadPageData';

/** The data of the page that was last gone to. */
let arriving: Promise<unknown> = Promise.resolve();

/** Whether a path leads to a page that carries its data. Feeds and other files stand beside the pages. */
function hasPageData(pathname: string): boolean {
  if (/\.(?!html$)\w+$/.test(pathname)) return false;
  return routes.find(({ path, exact }) => matchPath(pathname, { path, exact }) !== null)?.hasPageData === true;
}

/** Waits for the data of the page that is gone to, also when somebody goes elsewhere in the meantime. */
async function arrival(): Promise<void> {
  let awaited: Promise<unknown>;
  do {
    awaited = arriving;
    await awaited;
  } while (awaited !== arriving);
}

/** Docusaurus leaves the old page in place until the new one's `preload` is done, and loads the document if it fails. */
function waitForData(): void {
  for (const { component, ...route } of routes) {
    if (route.hasPageData !== true) continue;
    // It gives back a promise, whatever its types say; Docusaurus waits for it.
    const loadable: { preload: () => unknown } = component;
    const loadComponent = loadable.preload.bind(component);
    loadable.preload = () => Promise.all([loadComponent(), arrival()]);
  }
}

/** Loads the data of a page that somebody is about to go to. */
function prefetch({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a') : null;
  if (link?.origin !== window.location.origin || link.target === '_blank') return;
  // What can't be loaded now is loaded, or fails, when the link is followed.
  if (hasPageData(link.pathname)) loadPageData(link.pathname).catch(() => undefined);
}

if (typeof document !== 'undefined') {
  waitForData();
  for (const type of ['mouseover', 'focusin', 'touchstart']) {
    document.addEventListener(type, prefetch, { passive: true });
  }
}

const clientModule: ClientModule = {
  // Called right before `preload`, and other than that it knows where one goes.
  onRouteUpdate({ location, previousLocation }) {
    // The same page again (a second click, its query): what is under way for it stays under way.
    if (previousLocation?.pathname === location.pathname) return;
    arriving =
      previousLocation !== null && hasPageData(location.pathname) ? loadPageData(location.pathname) : Promise.resolve();
    arriving.catch(() => undefined);
  },
};

export default clientModule;
