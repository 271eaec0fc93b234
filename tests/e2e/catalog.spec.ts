import { compareReleases } from '../../src/catalog/model/compareReleases';
import { ANNOUNCED, PROVIDERS, SHOWN } from './builtCatalog';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { expect, LOCALES, openHydrated, test } from './site';

/** What people type, and what they must find. */
interface Expectation {
  readonly query: string;
  /** The first result. */
  readonly top?: string;
  /** The first results, in any order. */
  readonly allTop?: readonly string[];
}

const QUERIES = JSON.parse(
  readFileSync(path.resolve(__dirname, '../fixtures/search/queries.json'), 'utf8'),
) as readonly Expectation[];

/** The keys of the providers that are to be seen, in their order. */
async function shownKeys(page: Page): Promise<string[]> {
  const links = page.locator('main li h2 a:visible');
  return links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** Waits until the first results are those that are expected. */
async function expectFirst(page: Page, { query, top, allTop }: Expectation): Promise<void> {
  const wanted = [...(allTop ?? [top ?? ''])].sort();
  await expect
    .poll(async () => (await shownKeys(page)).slice(0, wanted.length).sort(), { message: query })
    .toEqual(wanted);
}

for (const { base, code } of LOCALES) {
  test.describe(code, () => {
    test('all 30 queries find what they must, in the catalog', async ({ page }) => {
      expect(QUERIES).toHaveLength(30);
      await openHydrated(page, `${base}/providers/`);
      for (const expectation of QUERIES) {
        await page.getByRole('searchbox').fill(expectation.query);
        await expectFirst(page, expectation);
      }
    });

    test('a shared address shows its providers; reload, back and the other language keep it', async ({ page }) => {
      await openHydrated(page, `${base}/providers/?codec=g729&encryption=sdes`);
      const both = async (): Promise<void> => expect.poll(() => shownKeys(page)).toEqual(['fibering', 'sixcomm']);
      await both();
      await page.reload();
      await both();
      await page.locator('main li h2 a:visible').first().click();
      await expect(page.locator('h1')).toHaveText('Fibering s.p.a.');
      await page.goBack();
      await both();
      await page.locator('.navbar .dropdown > summary').click();
      await page.locator(`.navbar a[lang="${code === 'it' ? 'en' : 'it'}"]`).click();
      await expect(page).toHaveURL(
        code === 'it'
          ? /\/en\/providers\/\?codec=g729&encryption=sdes$/
          : /:\d+\/providers\/\?codec=g729&encryption=sdes$/,
      );
      await both();
    });
  });
}

test('facets push history, typing replaces it', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').fill('voip');
  await expect(page).toHaveURL(/\?q=voip$/);
  await page.getByRole('searchbox').fill('voipvoice');
  await expect(page).toHaveURL(/\?q=voipvoice$/);
  await page.getByRole('checkbox', { name: 'G.729' }).check();
  await expect(page).toHaveURL(/\?q=voipvoice&codec=g729$/);
  await page.getByRole('checkbox', { name: 'G.722' }).check();
  await expect(page).toHaveURL(/codec=g729&codec=g722$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=voipvoice&codec=g729$/);
  await expect(page.getByRole('checkbox', { name: 'G.722' })).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=voipvoice$/);
  await expect(page.getByRole('searchbox')).toHaveValue('voipvoice');
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: 'G.729' })).toBeChecked();
});

test('no keystroke is lost, however slowly one types', async ({ page }) => {
  await openHydrated(page, '/providers/');
  // Around the moment at which the address takes over what was typed so far.
  await page.getByRole('searchbox').pressSequentially('opensolution voip', { delay: 240 });
  await expect(page.getByRole('searchbox')).toHaveValue('opensolution voip');
  await expect(page).toHaveURL(/\?q=opensolution\+voip$/);
});

test('a choice right after a keystroke loses neither', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').fill('opensolution');
  await page.getByLabel('Senza registrazione').check();
  await expect(page).toHaveURL(/\?q=opensolution&registration=none$/);
  await expect.poll(() => shownKeys(page)).toEqual(['opensolution_gnr']);
  await expect(page.getByRole('searchbox')).toHaveValue('opensolution');
});

test('facets count, a zero stays usable, chips take away, one button clears', async ({ page }) => {
  await openHydrated(page, '/providers/?encryption=sdes');
  await expect(page.getByRole('status').first()).toHaveText(`2 provider su ${SHOWN.length}`);
  const limited = page.getByLabel(/Supporto limitato/);
  await expect(limited.locator('xpath=..')).toContainText('0');
  await limited.check();
  await expect(page.getByRole('status').first()).toHaveText(`0 provider su ${SHOWN.length}`);
  await page.getByRole('button', { name: 'Togli il filtro Supporto: Supporto limitato' }).click();
  await expect(page.getByRole('status').first()).toHaveText(`2 provider su ${SHOWN.length}`);
  await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
  await expect(page).toHaveURL(/\/providers\/$/);
  await expect.poll(async () => (await shownKeys(page)).length).toBe(SHOWN.length);
});

test('“my release” marks what comes later with the release that brings it', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.getByLabel('La mia release di NethVoice').fill('1.3.4');
  await expect(page).toHaveURL(/\?release=1\.3\.4$/);
  const row = (name: string): Locator =>
    page.locator('main li:visible', { has: page.getByRole('link', { name, exact: true }) });
  await expect(row('OVAL')).toContainText('Non nella 1.3.4: arriva con la 1.6.4');
  await expect(row('NetoIP')).not.toContainText('Non nella');
  await page.getByLabel('La mia release di NethVoice').fill('1.3');
  await expect(page.getByText('Tre numeri: 1.3.4')).toBeVisible();
});

test('sorting by newest puts the newest first', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.getByLabel('Ordina per').selectOption('newest');
  await expect(page).toHaveURL(/\?sort=newest$/);
  const since = new Map([
    ...PROVIDERS.map(({ key, wizard }) => [key, wizard?.since] as const),
    ...ANNOUNCED.map(({ key, release }) => [key, release] as const),
  ]);
  const sinceOf = (key: string): string => since.get(key) ?? '0.0.0';
  const newest = SHOWN.map(({ key }) => sinceOf(key)).sort((a, b) => compareReleases(b, a));
  await expect.poll(async () => (await shownKeys(page)).map(sinceOf)).toEqual(newest);
});

test('no result names what is near, says what support there is, and starts a request with the name', async ({
  page,
}) => {
  await openHydrated(page, '/en/providers/');
  await page.getByRole('searchbox').fill('"><zzqqxjw onerror=kkwwqq>');
  await expect(page.getByRole('heading', { name: /No provider for/ })).toBeVisible();
  await expect(page.getByText('Support is limited to analysing the problem')).toBeVisible();
  const request = page.getByRole('link', { name: /Request certification of/ });
  const href = (await request.getAttribute('href')) ?? '';
  expect(new URL(href, 'http://x').searchParams.get('provider')).toBe('"><zzqqxjw onerror=kkwwqq>');
});

test('an announced provider is found, and its page says what is known of it', async ({ page }) => {
  const [announced] = ANNOUNCED;
  test.skip(announced === undefined, 'nothing is announced');
  await openHydrated(page, `/providers/?q=${encodeURIComponent(announced?.name ?? '')}`);
  const row = page.locator('main li:visible', { has: page.locator(`a[href$="/providers/${announced?.key}/"]`) });
  await expect(row).toContainText('Annunciato');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(announced?.name ?? '');
  await expect(page.locator('main dd', { hasText: 'sconosciuto' })).toHaveCount(5);
  const [repository, number] = announced?.issue.split('#') ?? [];
  await expect(page.locator(`main a[href="https://github.com/${repository}/issues/${number}"]`).first()).toBeVisible();
});

for (const { base, code } of LOCALES) {
  test(`${code}: the home page’s search leads into the list`, async ({ page }) => {
    await openHydrated(page, `${base}/`);
    await page.getByRole('searchbox').fill('185.144');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}/providers/?\\?q=185\\.144$`));
    await expect.poll(() => shownKeys(page)).toEqual(['viatek']);
  });
}
