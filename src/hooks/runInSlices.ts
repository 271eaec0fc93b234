/** Milliseconds that the page's thread is held at a time: what is clicked meanwhile answers at once. */
const SLICE = 30;

/**
 * Runs what is done step by step without holding up the page.
 *
 * @param steps yields how far it is, from 0 to 1
 * @returns its result, or nothing once it was aborted
 */
export async function runInSlices<T>(
  steps: Generator<number, T>,
  signal?: AbortSignal,
  tell?: (done: number) => void,
): Promise<T | undefined> {
  while (signal?.aborted !== true) {
    const until = performance.now() + SLICE;
    let step = steps.next();
    while (step.done !== true && performance.now() < until) step = steps.next();
    if (step.done === true) return step.value;
    tell?.(step.value);
    await new Promise((goOn) => setTimeout(goOn));
  }
  return undefined;
}
