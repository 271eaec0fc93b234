/** Runs what is done step by step for a page's sake to its end, where nobody waits for a page. */
export function runWhole<T>(steps: Generator<number, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
