import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** Who takes the next Back or Forward for itself. */
let holder: (() => void) | undefined;

/**
 * Keeps the router from hearing that the browser goes back or forward: what stands open over a page is closed by it, and
 * for the page nothing has changed.
 *
 * @param onMove called instead, when the address is already that of the other entry
 * @returns what lets the router hear again
 */
export function holdBack(onMove: () => void): () => void {
  holder = onMove;
  return () => {
    if (holder === onMove) holder = undefined;
  };
}

if (ExecutionEnvironment.canUseDOM) {
  // Chromium calls a window's listeners in the order of their coming, whatever their phase: this one comes before the
  // router's own.
  window.addEventListener(
    'popstate',
    (event) => {
      if (holder === undefined) return;
      event.stopImmediatePropagation();
      holder();
    },
    { capture: true },
  );
}
