import bcd from '@mdn/browser-compat-data';
import { newerNames, oldestBrowsers } from '../build/newerBuiltins';
import { browserslist } from '../../package.json';
import { anyProvider } from './builtCatalog';
import { KINDS, NOT_FOUND } from './pageKinds';
import { expect, LOCALES, openHydrated, test } from './site';

/** Those of the language, and of addresses; the rest of the page’s is what the browser is driven by. */
const OWNERS = [...Object.keys(bcd.javascript.builtins ?? {}), 'URL', 'URLSearchParams', 'AbortSignal'];

const LACKING = [...newerNames(oldestBrowsers(browserslist.production)).paths].filter(
  (name) => name.includes('.') && OWNERS.includes(name.replace(/\..*/, '')),
);

test('every kind of page works without the built-ins that the oldest browsers lack', async ({
  page,
  ignoredErrors,
}) => {
  test.slow();
  ignoredErrors.push(NOT_FOUND);
  await page.addInitScript((lacking) => {
    for (const path of lacking) {
      const [thing = '', name = ''] = path.split('.');
      const owner = (globalThis as unknown as Record<string, { prototype?: object } | undefined>)[thing];
      for (const holder of [owner, owner?.prototype])
        if (holder instanceof Object) Reflect.deleteProperty(holder, name);
    }
  }, LACKING);
  const { base } = LOCALES[0];
  for (const path of KINDS) {
    await openHydrated(page, `${base}${path}`);
    expect(await page.evaluate(() => 'toWellFormed' in String.prototype || 'canParse' in URL)).toBe(false);
    await expect(page.locator('h1').first()).toBeVisible();
  }
  const { name, key } = anyProvider();
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').fill(name);
  await expect(page.locator('#results mark').first()).toBeVisible();
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(key);
  await expect(dialog.getByRole('option').first()).toContainText(name);
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/\/providers\/(\?|$)/);
  await openHydrated(page, '/checklist/#request');
  await page.locator('#request-name').fill(name);
  await page.locator('#request-server').fill('sip.prova.example');
  await page.locator('#request-codecs button:enabled').first().click();
  await expect(page.locator('[aria-labelledby=draft] pre')).toContainText('sip.prova.example');
});

test('an error in the content leaves standing what the server rendered, and the rest works', async ({
  page,
  ignoredErrors,
}) => {
  ignoredErrors.push(/planted/, /Docusaurus React Root/);
  await page.addInitScript(() => {
    URLSearchParams.prototype.getAll = () => {
      throw new Error('planted');
    };
  });
  // Playwright focuses a field first, and types a moment later: the application, which starts at once, waits for that.
  let goOn = (): void => undefined;
  const typed = new Promise<void>((resolve) => (goOn = resolve));
  await page.route(/\/assets\/js\//, async (route) => {
    await typed;
    await route.continue();
  });
  // Scripts that the page itself starts hold up its load event.
  await page.goto('/providers/', { waitUntil: 'domcontentloaded' });
  const served = await page.locator('#results tbody th a').allTextContents();
  await page.getByRole('searchbox').fill('typed');
  goOn();
  await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
  expect(await page.locator('#results tbody th a').allTextContents()).toEqual(served);
  await expect(page.getByRole('searchbox')).toHaveValue('typed');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.navbar').getByRole('link', { name: 'Checklist' }).click();
  await expect(page.locator('progress')).toBeVisible();
  // A page that fails before it was ever shown is asked of the server.
  await page.locator('.navbar').getByRole('link', { name: 'Provider', exact: true }).click();
  await expect(page.locator('#results tbody th a')).toHaveText(served);
});
