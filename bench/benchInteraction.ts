import type { Browser, Locator, Page } from '@playwright/test';
import type { BenchOptions } from './benchOptions';
import { installInteractionProbe } from './interactionProbe';
import { openBrowser } from './openBrowser';
import { amount, ratio, type Report } from './report';
import { serveFolder } from './serveFolder';
import { builtSite } from './siteCopy';
import { percentile } from './statistics';

const SIZES = [32, 1000, 5000];
const ROUNDS = 3;
/** How many times slower the processor is made. */
const SLOWDOWN = 4;
/** What somebody looks for: the beginning of a name, a host, a codec, something that isn't there. */
const QUERIES = ['telecom', 'sip.vo', 'g729', 'senza registrazione', 'zzzz'];
/** Milliseconds between two keystrokes, and between two clicks. */
const [KEY_PACE, CLICK_PACE] = [120, 400];
/** How many boxes are ticked, and unticked again. */
const BOXES = 8;

/** What somebody does with the catalog. */
type Deed = 'typing' | 'facets';
/** Milliseconds from each press to the paint that follows its handlers. */
type Delays = Readonly<Record<Deed, readonly number[]>>;

/** Types queries letter by letter and takes them back the same way. */
async function typeQueries(page: Page): Promise<void> {
  // Not by its role: that would ask for the style of every row.
  await page.locator('main input[type=search]').focus();
  for (const query of QUERIES) {
    for (const letter of query) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      await page.waitForTimeout(KEY_PACE);
    }
    for (let left = query.length; left > 0; left -= 1) {
      await page.keyboard.press('Backspace');
      await page.waitForTimeout(KEY_PACE);
    }
  }
}

/** Ticks boxes of the facets and unticks them, one after the other. */
async function toggleFacets(page: Page): Promise<void> {
  // A plain selector: `:visible` would ask for the style of thousands of rows that the browser leaves out.
  const all = await page.locator('fieldset label').all();
  const visible: Locator[] = [];
  for (const box of all) if (visible.length < BOXES && (await box.isVisible())) visible.push(box);
  for (const box of visible) {
    await box.scrollIntoViewIfNeeded();
    for (let times = 0; times < 2; times += 1) {
      // By the mouse itself: `box.click()` looks at the page from within its own handlers, which would count.
      const { x, y, width, height } = (await box.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      await page.mouse.move(x + width / 2, y + height / 2);
      await page.waitForTimeout(KEY_PACE);
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(CLICK_PACE);
    }
  }
}

/** Opens the catalog on a slow processor, does both, and takes the delays that the browser itself reports. */
async function measureDelays(browser: Browser, url: string): Promise<Delays> {
  const page = await browser.newPage();
  try {
    page.setDefaultTimeout(120_000);
    await installInteractionProbe(page);
    await page.goto(`${url}/providers`);
    await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
    await page.waitForLoadState('networkidle');
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    const measure = async (act: () => Promise<void>): Promise<number[]> => {
      await page.evaluate(() => window.interactions.begin());
      await act();
      await page.waitForTimeout(2 * CLICK_PACE);
      return page.evaluate(() => window.interactions.end());
    };
    return { typing: await measure(() => typeQueries(page)), facets: await measure(() => toggleFacets(page)) };
  } finally {
    await page.close();
  }
}

/** Times typing and toggling in the catalog: interaction to next paint, on a processor slowed four times. */
export async function benchInteraction({ sizes = SIZES, rounds = ROUNDS, reuse }: BenchOptions): Promise<Report> {
  const all: { providers: number; delays: Record<Deed, number[]> }[] = [];
  const browser = await openBrowser();
  try {
    for (const providers of sizes) {
      const { built } = await builtSite(providers, reuse);
      const server = await serveFolder(built);
      const delays: Record<Deed, number[]> = { typing: [], facets: [] };
      try {
        for (let round = 0; round < rounds; round += 1) {
          const { typing, facets } = await measureDelays(browser, server.url);
          delays.typing.push(...typing);
          delays.facets.push(...facets);
        }
      } finally {
        server.close();
      }
      all.push({ providers, delays });
    }
  } finally {
    await browser.close();
  }
  const rows = all.flatMap(({ providers, delays }) =>
    (['typing', 'facets'] as const).map((deed) => [
      `${deed}, ${providers}`,
      ratio(percentile(delays[deed], 0.75), percentile(all[0]?.delays[deed] ?? [], 0.75)),
      ...[0.5, 0.75, 0.98, 1].map((share) => amount(percentile(delays[deed], share), 'ms')),
      String(delays[deed].length),
    ]),
  );
  return {
    part: 'interaction',
    tables: [
      {
        caption: `Interaction to next paint in the catalog, processor slowed ${SLOWDOWN} times; the browser rounds to 8 ms and calls 8 what is below 16.`,
        columns: ['deed, providers', `p75 ÷ ${all[0]?.providers}`, 'p50', 'p75', 'p98', 'worst', 'interactions'],
        rows,
      },
    ],
    data: { rounds, chromium: browser.version(), slowdown: SLOWDOWN, all },
  };
}
