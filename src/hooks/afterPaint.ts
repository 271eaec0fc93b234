/** Milliseconds after which a frame isn't waited for any longer: a page in the background paints none. */
const LONGEST_FRAME = 200;

/** Runs an action once the next frame is on the screen, so that what a person sees of a click needn't wait for it. */
export function afterPaint(action: () => void): void {
  let isDone = false;
  const run = (): void => {
    if (isDone) return;
    isDone = true;
    action();
  };
  requestAnimationFrame(() => setTimeout(run));
  setTimeout(run, LONGEST_FRAME);
}
