import type { Page } from '@playwright/test';
import { expect, LOCALES, test } from './site';

/** How long no script arrives, in milliseconds: time to type and tick. */
const LATE = 5000;

/** Holds every script back, and opens a page that thus is HTML alone for a while. */
async function openLate(page: Page, address: string): Promise<void> {
  await page.route('**/assets/js/**', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    // The page may be gone by then.
    await route.continue().catch(() => undefined);
  });
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('footer').waitFor();
}

/** Whether React has taken the page over. */
async function isHydrated(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.dataset.hasHydrated === 'true');
}

/** The keys of the providers that are to be seen, in their order. */
async function shownKeys(page: Page): Promise<string[]> {
  const links = page.locator('main li h2 a:visible');
  return links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('/').at(-1) ?? ''));
}

for (const { base, code } of LOCALES) {
  const compare = code === 'it' ? 'Confronta' : 'Compare';

  test(`${code}: what is typed, ticked and chosen before the script comes, counts`, async ({ page }) => {
    await openLate(page, `${base}/providers`);
    await page.getByRole('searchbox').fill('voip');
    await page.locator('input[name="codec"][value="g729"]').check();
    await page.locator('select[name="sort"]').selectOption('name');
    await page.getByRole('checkbox', { name: `${compare} Clouditalia` }).check();
    await page.getByRole('checkbox', { name: `${compare} NetoIP` }).check();
    expect(await isHydrated(page)).toBe(false);

    await expect(page).toHaveURL(/\/providers\?q=voip&codec=g729&sort=name$/);
    await expect(page.getByRole('searchbox')).toHaveValue('voip');
    await expect(page.locator('input[name="codec"][value="g729"]')).toBeChecked();
    await expect(page.locator('select[name="sort"]')).toHaveValue('name');
    await expect.poll(async () => (await shownKeys(page)).length).toBeLessThan(34);
    expect(await shownKeys(page)).toContain('netoip');
    await expect(page.getByRole('link', { name: compare, exact: true })).toHaveAttribute(
      'href',
      `${base}/providers/compare?with=clouditalia,netoip`,
    );
  });
}

test('what was typed early counts more than the address, and adds to its facets', async ({ page }) => {
  await openLate(page, '/providers?q=oval&encryption=sdes');
  await page.getByRole('searchbox').fill('sixcomm');
  await page.locator('input[name="codec"][value="g729"]').check();
  await page.locator('input[name="release"]').fill('1.3.4');
  expect(await isHydrated(page)).toBe(false);
  await expect(page).toHaveURL(/\?q=sixcomm&codec=g729&encryption=sdes&release=1\.3\.4$/);
  await expect(page.getByRole('searchbox')).toHaveValue('sixcomm');
  await expect(page.locator('input[name="release"]')).toHaveValue('1.3.4');
  await expect.poll(() => shownKeys(page)).toEqual(['sixcomm', 'fibering']);
});

test('the home page’s search works before the script has come', async ({ page }) => {
  await openLate(page, '/');
  await page.getByRole('searchbox').fill('185.144');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/providers\/?\?q=185\.144$/);
  // The catalog's own scripts are late too.
  await expect.poll(() => shownKeys(page), { timeout: 45_000 }).toEqual(['viatek']);
});
