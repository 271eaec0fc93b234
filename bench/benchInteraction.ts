import type { Browser, Page } from '@playwright/test';
import { openBrowser } from './openBrowser';
import { percentile, type BenchOptions, type Table } from './report';
import { serveFolder } from './serveFolder';
import { builtSite } from './siteCopy';

const SIZES = [34, 300];
const ROUNDS = 3;
/** How many times slower the processor is made. */
const SLOWDOWN = 4;
/** What somebody looks for: the beginning of a name, a host, a codec, words of a facet, something that isn't there. */
const QUERIES = ['telecom', 'sip.vo', 'g729', 'senza registrazione', 'zzzz'];
/** Milliseconds between two keystrokes, between two clicks, and that a button is held down. */
const [KEY_PACE, CLICK_PACE, PRESS] = [120, 400, 80];
/** How many boxes are ticked, and unticked again. */
const BOXES = 8;

/** Milliseconds below which the browser reports nothing, and what such an interaction counts as. */
const [THRESHOLD, BELOW] = [16, 8];
/** Runs in the page: keeps what the Event Timing API reports. */
const PROBE = `globalThis.timed = [];
  new PerformanceObserver((list) => timed.push(...list.getEntries().map((entry) => [entry.interactionId, entry.duration])))
    .observe({ type: 'event', durationThreshold: ${THRESHOLD} });`;

/** What somebody does with the catalog; each says how many presses that were. */
const DEEDS: Readonly<Record<string, (page: Page) => Promise<number>>> = { typing: typeQueries, facets: toggleFacets };

/** Types queries letter by letter and takes them back the same way. */
async function typeQueries(page: Page): Promise<number> {
  await page.locator('main input[type=search]').focus();
  for (const query of QUERIES) {
    await page.keyboard.type(query, { delay: KEY_PACE });
    for (let left = query.length; left > 0; left -= 1) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(KEY_PACE);
    }
  }
  return 2 * QUERIES.join('').length;
}

/** Ticks the first boxes of the facets that are to be seen and unticks them. */
async function toggleFacets(page: Page): Promise<number> {
  const boxes = await page.locator('fieldset label').filter({ visible: true }).all();
  const clicked = boxes.slice(0, BOXES).flatMap((box) => [box, box]);
  for (const box of clicked) {
    await box.scrollIntoViewIfNeeded();
    // By the mouse itself: `box.click()` looks at the page from within its own handlers, which would count.
    const { x, y } = (await box.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.move(x + 4, y + 4);
    await page.waitForTimeout(KEY_PACE);
    await page.mouse.click(x + 4, y + 4, { delay: PRESS });
    await page.waitForTimeout(CLICK_PACE);
  }
  return clicked.length;
}

/**
 * The delays of what is done, in milliseconds: a press is a keydown, a keypress and a keyup, and the longest of them
 * counts, as the metric "interaction to next paint" has it.
 */
async function measureDelays(page: Page, act: (page: Page) => Promise<number>): Promise<number[]> {
  await page.evaluate('timed.length = 0');
  const count = await act(page);
  await page.waitForTimeout(2 * CLICK_PACE);
  const longest = new Map<number, number>();
  for (const [id, duration] of await page.evaluate<[number, number][]>('timed'))
    if (id !== 0) longest.set(id, Math.max(duration, longest.get(id) ?? 0));
  return [...longest.values(), ...Array.from({ length: count - longest.size }, () => BELOW)];
}

/** Opens the catalog on a slow processor and does something there. */
async function visit(browser: Browser, url: string, act: (page: Page) => Promise<number>): Promise<number[]> {
  const page = await browser.newPage();
  await page.addInitScript(PROBE);
  await page.goto(`${url}/providers/`);
  await page.mouse.move(1, 1);
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  await page.waitForLoadState('networkidle');
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  const delays = await measureDelays(page, act);
  await page.close();
  return delays;
}

/** Times typing and toggling in the catalog: interaction to next paint, on a processor slowed four times. */
export async function benchInteraction(options: BenchOptions): Promise<readonly Table[]> {
  const { sizes = SIZES, rounds = ROUNDS, reuse } = options;
  const browser = await openBrowser();
  const rows: string[][] = [];
  for (const providers of sizes) {
    const server = await serveFolder(await builtSite(providers, reuse));
    for (const [deed, act] of Object.entries(DEEDS)) {
      const delays: number[] = [];
      for (let round = 0; round < rounds; round += 1) delays.push(...(await visit(browser, server.url, act)));
      const shares = [0.75, 0.5, 0.98, 1].map((share) => `${percentile(delays, share)} ms`);
      rows.push([`${deed}, ${providers}`, ...shares, String(delays.length)]);
    }
    server.close();
  }
  await browser.close();
  const caption = `Interaction to next paint in the catalog, processor slowed ${SLOWDOWN} times; the browser rounds to 8 ms.`;
  return [{ caption, columns: ['deed, providers', 'p75', 'p50', 'p98', 'worst', 'interactions'], rows }];
}
