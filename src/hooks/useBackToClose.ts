import { useEffect } from 'react';
import { useHistory } from '@docusaurus/router';
import { useEvent } from '@docusaurus/theme-common';
import { holdBack } from '../client/heldBack';

/**
 * Lets Back close what stands open over a page instead of leaving the page. While it is open the browser's history has
 * an entry more, of which the router doesn't know; what changes the address meanwhile has to replace that entry. It
 * stays if the address has changed, so that another Back undoes the change, and else goes.
 *
 * @param close to be called when the browser went back
 */
export function useBackToClose(close: () => void): void {
  const history = useHistory();
  const closeNow = useEvent(close);
  useEffect(() => {
    const before = window.location.href;
    let isBack = false;
    window.history.pushState(window.history.state, '');
    const letGo = holdBack(() => {
      isBack = true;
      const { key, state } = history.location;
      const now = new URL(history.createHref(history.location), before).href;
      if (now !== window.location.href) window.history.pushState({ key, state }, '', now);
      closeNow();
    });
    return () => {
      letGo();
      if (isBack || window.location.href !== before) return;
      const letGoAfter = holdBack(() => letGoAfter());
      window.history.back();
    };
  }, [history, closeNow]);
}
