/** A press that takes longer than this is a drag, or ended outside of the window. */
const LONGEST_PRESS = 1000;

/**
 * Runs an action now, or, while the pointer is pressed, once it is released: a message that appears when a
 * field is left would otherwise move the button that is just being clicked.
 */
export function afterPress(action: () => void): void {
  if (document.querySelector(':active') === null) {
    action();
    return;
  }
  const listening = new AbortController();
  const run = (): void => {
    if (listening.signal.aborted) return;
    listening.abort();
    action();
  };
  window.addEventListener('mouseup', () => setTimeout(run), { capture: true, signal: listening.signal });
  setTimeout(run, LONGEST_PRESS);
}
