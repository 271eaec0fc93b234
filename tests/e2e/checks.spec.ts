import type { Page } from '@playwright/test';
import { axeFaults } from './checks/axe';
import { tabRound } from './checks/hiddenFocus';
import { lostContent } from './checks/lostContent';
import { movement } from './checks/movement';
import { smallTargets } from './checks/smallTargets';
import { expect, openHydrated, test } from './site';

/** Breaks a page with style rules. */
async function breakWith(page: Page, content: string): Promise<void> {
  await page.addStyleTag({ content });
}

test.use({ bypassCSP: true });

test.beforeEach(async ({ page }) => {
  await openHydrated(page, '/guide/support-tiers/');
});

test('a picture without a text is found', async ({ page }) => {
  await page.evaluate(() => document.querySelector('main')?.append(new Image()));
  expect(await axeFaults(page)).toEqual([expect.stringMatching(/^image-alt: /)]);
  test.info().annotations.length = 0;
});

test('focus below a bar, in nothing or out of the window is found', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  expect((await tabRound(page, 'Tab')).faults).toEqual([]);
  await breakWith(
    page,
    'footer::before { content: ""; position: fixed; inset: 30% 0 0 0; z-index: 9; background: red }',
  );
  expect((await tabRound(page, 'Tab')).faults).toContainEqual(expect.stringMatching(/ is covered by <footer/));
  await breakWith(page, '.navbar__brand { position: fixed; left: -999px }');
  expect((await tabRound(page, 'Tab')).faults).toContainEqual(
    expect.stringMatching(/Provider VoIP.* out of the window/),
  );
});

test('a target that is too small is found, and a link in a sentence is none', async ({ page }) => {
  expect(await smallTargets(page)).toEqual([]);
  await breakWith(page, '[class*=toggle_] > button { width: 20px !important; min-width: 0; padding: 0 }');
  expect(await smallTargets(page)).toEqual([expect.stringMatching(/^<button .* 20×\d+$/)]);
});

test('what doesn’t fit is found', async ({ page }) => {
  expect(await lostContent(page)).toEqual([]);
  await breakWith(
    page,
    'h1 { height: 10px; overflow: hidden } footer { width: 200vw } .navbar__item { margin-left: -60px }',
  );
  const faults = await lostContent(page);
  expect(faults).toContainEqual(expect.stringMatching(/^the page scrolls \d+ pixels sideways$/));
  expect(faults).toContainEqual(expect.stringMatching(/^<h1.*is cut off$/));
  expect(faults).toContainEqual(expect.stringMatching(/ overlaps /));
});

test('what moves is found', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect(await movement(page)).not.toEqual([]);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await movement(page)).toEqual([]);
});
