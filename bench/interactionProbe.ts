import type { Page } from '@playwright/test';

interface Interactions {
  /** Forgets what came before. */
  begin(): void;
  /** The delay of every interaction since, in milliseconds. */
  end(): number[];
}

declare global {
  interface Window {
    interactions: Interactions;
  }
}

/** What is below the threshold isn't reported: it counts as the next multiple of 8 ms below it. */
const [THRESHOLD, BELOW] = [16, 8];

/**
 * Runs in the page: the Event Timing API's entries, put together by interaction (a press is a keydown, a
 * keypress and a keyup, and the longest counts) as the metric "interaction to next paint" does.
 */
function probe([threshold, below]: readonly [number, number]): void {
  type Timed = PerformanceEventTiming & { readonly interactionId: number };
  const longest = new Map<number, number>();
  const take = (entries: PerformanceEntryList): void => {
    for (const entry of entries as Timed[]) {
      if (entry.interactionId === 0) continue;
      longest.set(entry.interactionId, Math.max(longest.get(entry.interactionId) ?? 0, entry.duration));
    }
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ type: 'event', durationThreshold: threshold, buffered: false } as PerformanceObserverInit);
  const counted = (): number => (performance as Performance & { readonly interactionCount: number }).interactionCount;
  let before = 0;
  window.interactions = {
    begin: () => {
      take(observer.takeRecords());
      longest.clear();
      before = counted();
    },
    end: () => {
      take(observer.takeRecords());
      const reported = [...longest.values()];
      const short = Math.max(0, counted() - before - reported.length);
      return [...reported, ...Array.from({ length: short }, () => below)];
    },
  };
}

/** Puts the probe into every document that the page opens. */
export async function installInteractionProbe(page: Page): Promise<void> {
  // esbuild, which runs this, names functions through a helper that the page doesn't have.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.addInitScript(probe, [THRESHOLD, BELOW] as const);
}
