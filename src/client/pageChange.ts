import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import type { ClientModule } from '@docusaurus/types';
import { SKIP_REGION_ID } from './skipRegionId';

/** The id of the element that says which page was opened. */
const ANNOUNCER_ID = 'page-announcer';

/** Whether the visitor went back or forward: the browser then restores the place, and the focus stays alone. */
let wentBack = false;

/** The element that screen readers read out when its text changes. It has to exist before it says anything. */
function createAnnouncer(): void {
  const announcer = document.createElement('div');
  announcer.id = ANNOUNCER_ID;
  announcer.className = 'visuallyHidden';
  announcer.setAttribute('role', 'status');
  announcer.setAttribute('aria-live', 'polite');
  document.body.append(announcer);
}

/** Gives the focus to an element, also to one that takes none by itself. */
function focus(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.setAttribute('tabindex', '-1');
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}

/** Where a page begins: at the part that its address names, else at its top, before the link that skips the menu. */
function startOf(hash: string): HTMLElement | null {
  const target = hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  return target ?? document.getElementById(SKIP_REGION_ID);
}

if (ExecutionEnvironment.canUseDOM) {
  createAnnouncer();
  window.addEventListener('popstate', () => {
    wentBack = true;
  });
}

/**
 * Makes a change of page without a reload what a reload is: its title is read out, and the keyboard starts at its
 * beginning. A change of the query or of the place on the page is none (WCAG 2.4.3, 4.1.3).
 */
const pageChange: ClientModule = {
  onRouteDidUpdate({ location, previousLocation }) {
    const isBack = wentBack;
    wentBack = false;
    if (previousLocation === null || previousLocation.pathname === location.pathname) return;
    if (!isBack) {
      const start = startOf(location.hash);
      if (start !== null) focus(start);
    }
    // The title is written in the next frame.
    requestAnimationFrame(() =>
      setTimeout(() => {
        const announcer = document.getElementById(ANNOUNCER_ID);
        if (announcer !== null) announcer.textContent = document.title;
      }),
    );
  },
};

export default pageChange;
