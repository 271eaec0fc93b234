import type { Page } from '@playwright/test';

/** One keystroke; times in milliseconds since the page began to load. */
export interface Stroke {
  /** What the box holds after it. */
  readonly typed: string;
  /** When the browser took it in, before the page did. */
  readonly start: number;
  /** When the next frame was painted. */
  readonly painted: number;
  /** When the results for what the box holds were painted. */
  readonly answered: number;
}

interface Probe {
  strokes: Stroke[];
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/** Runs in the page: notes each keystroke in the search box and when its effects were painted. */
function probe(): void {
  /** When the frame that is being made is on the screen. */
  const afterPaint = (then: (now: number) => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => then(performance.now());
      port2.postMessage(null);
    });
  };
  window.probe = { strokes: [] };
  let start = 0;
  addEventListener('keydown', (event) => (start = event.timeStamp), true);
  addEventListener(
    'input',
    (event) => {
      const { value } = event.target as HTMLInputElement;
      const stroke = { typed: value, start, painted: 0, answered: 0 };
      if (value === '') return;
      afterPaint((now) => (stroke.painted = now));
      const look = (): void =>
        afterPaint((now) => {
          if (document.querySelector('main [aria-busy="true"]') !== null) {
            look();
            return;
          }
          stroke.answered = now;
          window.probe.strokes.push(stroke);
        });
      look();
    },
    true,
  );
}

/** Puts the probe into every document that the page opens. */
export async function installProbe(page: Page): Promise<void> {
  // esbuild, which runs this, names functions through a helper that the page doesn't have.
  await page.addInitScript('globalThis.__name = (it) => it');
  await page.addInitScript(probe);
}
