import type { Browser, Page } from 'puppeteer-core';
import { BROWSERS, complaintsOf, expect, openWindow, startApplication, test } from './bothBrowsers';
import { INTRUSIONS } from './intrusions';
import { INTRUDED_PAGES } from './intrudedPages';
import { LOCALES } from './site';

/** What a page that is lost lacks: its heading, and the document that it was. */
async function expectWhole(page: Page, what: string): Promise<void> {
  const state = await page.evaluate(() => ({
    heading: document.querySelector('main h1')?.textContent !== undefined,
    navbar: document.querySelectorAll('.navbar a').length > 3,
    isSame: 'isSameDocument' in globalThis,
  }));
  expect(state, what).toEqual({ heading: true, navbar: true, isSame: true });
  // The policy passes an extension's style, but not one that a test puts in.
  const complaints = (await complaintsOf(page)).filter((complaint) => !complaint.startsWith('style-src-elem'));
  expect(complaints, what).toEqual([]);
}

/** Opens a page, intrudes before or after the application starts, and does there what there is to do. */
async function visit(
  browser: Browser,
  url: string,
  { prepare, act }: (typeof INTRUDED_PAGES)[number],
  intrusions: readonly (() => void)[],
  time: 'before' | 'after',
): Promise<void> {
  const page = await openWindow(browser, time === 'before' ? intrusions : []);
  await page.goto(url);
  await page.evaluate(() => Object.assign(globalThis, { isSameDocument: true }));
  await startApplication(page);
  await prepare?.(page);
  if (time === 'after') for (const intrude of intrusions) await page.evaluate(intrude);
  const what = `${intrusions.map(({ name }) => name).join(' and ')} ${time} the start of ${url}`;
  await act(page).catch((error: unknown) => {
    throw new Error(what, { cause: error });
  });
  await expectWhole(page, what);
  await page.browserContext().close();
}

/**
 * Every page with every intrusion at both times, and in Firefox, whose visits are dear, with both at one of the times:
 * what React makes of foreign nodes, one browser tells. One language takes what the other leaves.
 */
const VISITS = {
  chromium: INTRUDED_PAGES.flatMap((page, at) =>
    INTRUSIONS.flatMap((intrude, kind) =>
      (['before', 'after'] as const).map((time, late) => ({
        page,
        intrusions: [intrude],
        time,
        turn: (at + kind + late) % 2,
      })),
    ),
  ),
  firefox: INTRUDED_PAGES.map((page, at) => ({
    page,
    intrusions: INTRUSIONS,
    time: at % 4 < 2 ? ('before' as const) : ('after' as const),
    turn: at % 2,
  })),
};

for (const name of BROWSERS) {
  for (const [turn, { code, base }] of LOCALES.entries()) {
    test(`${name}, ${code}: pages survive what others put into them`, async ({ browsers, nginx }) => {
      test.slow();
      const browser = await browsers(name);
      for (const visited of VISITS[name].filter((each) => each.turn === turn))
        await visit(browser, `${nginx.url}${base}${visited.page.path}`, visited.page, visited.intrusions, visited.time);
    });
  }
}
