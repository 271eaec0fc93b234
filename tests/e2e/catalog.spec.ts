import type { Page } from '@playwright/test';
import { compareReleases } from '../../src/catalog/model/compareReleases';
import { STATUS_LABELS } from '../../src/catalog/model/labels';
import { ANNOUNCED, anyProvider, PROVIDERS, RELEASE, SHOWN, someProviders } from './builtCatalog';
import { expect, LOCALES, openHydrated, test } from './site';

/** The keys of the providers that are to be seen, in their order. */
async function shownKeys(page: Page): Promise<string[]> {
  const links = page.locator('#results tbody th a:visible');
  return links.evaluateAll((nodes) => nodes.map((node) => node.getAttribute('href')?.split('/').at(-2) ?? ''));
}

/** Waits until these providers, in any order, and no others are shown. */
async function expectShown(page: Page, keys: readonly string[]): Promise<void> {
  await expect.poll(async () => (await shownKeys(page)).sort()).toEqual([...keys].sort());
}

/** The commoner encryption, who has it, and a codec of one of them: two facets that leave a few. */
const ENCRYPTIONS = PROVIDERS.map(({ trunk }) => trunk.media_encryption ?? '').filter((value) => value !== '');
const rarity = (value: string): number => ENCRYPTIONS.filter((other) => other === value).length;
const ENCRYPTION = [...ENCRYPTIONS].sort((a, b) => rarity(a) - rarity(b))[0] ?? '';
const ENCRYPTED = PROVIDERS.filter(({ trunk }) => trunk.media_encryption === ENCRYPTION);
const CODEC = (ENCRYPTED[0]?.trunk.codecs ?? '').split(',')[0] ?? '';

for (const { base, code } of LOCALES) {
  test(`${code}: the home page’s search leads into the list, which finds names and hosts`, async ({ page }) => {
    const hosts = PROVIDERS.map(({ trunk }) => trunk.sip_server ?? '');
    const first = anyProvider(
      ({ trunk: { sip_server: host = '' } }) => hosts.filter((other) => other === host).length === 1,
    );
    const query = first.trunk.sip_server ?? first.name;
    await openHydrated(page, `${base}/`);
    await page.locator('main input[name=q]').fill(query);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).search).toBe(`?${new URLSearchParams({ q: query }).toString()}`);
    expect(new URL(page.url()).pathname).toBe(`${base}/providers/`);
    await expect.poll(async () => (await shownKeys(page))[0]).toBe(first.key);
    for (const { key, name } of someProviders(5)) {
      await page.getByRole('searchbox').fill(name);
      await expect.poll(async () => (await shownKeys(page))[0], { message: name }).toBe(key);
    }
  });
}

test('a shared address shows its providers; reload, back and the other language keep it', async ({ page }) => {
  const search = `?codec=${CODEC}&encryption=${ENCRYPTION}`;
  const found = ENCRYPTED.filter(({ trunk }) => (trunk.codecs ?? '').split(',').includes(CODEC));
  const expectFound = (): Promise<void> =>
    expectShown(
      page,
      found.map(({ key }) => key),
    );
  await openHydrated(page, `/providers/${search}`);
  await expectFound();
  await page.reload();
  await expectFound();
  const link = page.locator('#results tbody th a:visible').first();
  const name = (await link.textContent()) ?? '';
  await link.click();
  await expect(page.locator('h1')).toHaveText(name);
  await page.goBack();
  await expectFound();
  await page.locator('.navbar .dropdown > summary').click();
  await page.locator('.navbar a[lang=en]').click();
  await expect.poll(() => new URL(page.url()).pathname + new URL(page.url()).search).toBe(`/en/providers/${search}`);
  await expectFound();
});

test('facets push history, typing replaces it', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').fill('voip');
  await expect(page).toHaveURL(/\?q=voip$/);
  await page.getByRole('searchbox').fill('voip sip');
  await expect(page).toHaveURL(/\?q=voip\+sip$/);
  await page.getByRole('checkbox', { name: 'G.729' }).check();
  await expect(page).toHaveURL(/\?q=voip\+sip&codec=g729$/);
  await page.getByRole('checkbox', { name: 'G.722' }).check();
  await expect(page).toHaveURL(/codec=g729&codec=g722$/);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=voip\+sip&codec=g729$/);
  await expect(page.getByRole('checkbox', { name: 'G.722' })).not.toBeChecked();
  await page.goBack();
  await expect(page).toHaveURL(/\?q=voip\+sip$/);
  await expect(page.getByRole('searchbox')).toHaveValue('voip sip');
  await page.goForward();
  await expect(page.getByRole('checkbox', { name: 'G.729' })).toBeChecked();
});

test('no keystroke is lost, however slowly one types', async ({ page }) => {
  await openHydrated(page, '/providers/');
  // Around the moment at which the address takes over what was typed so far.
  await page.getByRole('searchbox').pressSequentially('voip sip', { delay: 240 });
  await expect(page.getByRole('searchbox')).toHaveValue('voip sip');
  await expect(page).toHaveURL(/\?q=voip\+sip$/);
});

test('a choice right after a keystroke loses neither', async ({ page }) => {
  const { key, name, status } = anyProvider();
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').fill(name);
  await page.locator(`main input[name=status][value=${status}]`).check();
  await expect.poll(() => Object.fromEntries(new URL(page.url()).searchParams)).toEqual({ q: name, status });
  await expect.poll(async () => (await shownKeys(page))[0]).toBe(key);
  await expect(page.getByRole('searchbox')).toHaveValue(name);
});

test('facets count, a zero stays usable, chips take away, one button clears', async ({ page }) => {
  const count = page.getByRole('status').first();
  await openHydrated(page, `/providers/?encryption=${ENCRYPTION}`);
  await expect(count).toHaveText(`${ENCRYPTED.length} provider su ${SHOWN.length}`);
  // Words that nobody has leave every facet without a provider.
  await page.getByRole('searchbox').fill('zzqqxjw');
  await expect(count).toHaveText(`0 provider su ${SHOWN.length}`);
  const { status } = anyProvider();
  const box = page.locator(`main input[name=status][value=${status}]`);
  await expect(box.locator('xpath=..')).toContainText('0');
  await box.check();
  await expect(page).toHaveURL(new RegExp(`[?&]status=${status}`));
  await page
    .getByRole('button', { name: `Togli il filtro Certificazione: ${STATUS_LABELS[status].it}`, exact: true })
    .click();
  await page.getByRole('searchbox').fill('');
  await expect(count).toHaveText(`${ENCRYPTED.length} provider su ${SHOWN.length}`);
  await page.getByRole('button', { name: 'Togli tutti i filtri' }).click();
  await expect(page).toHaveURL(/\/providers\/$/);
  await expect.poll(async () => (await shownKeys(page)).length).toBe(SHOWN.length);
});

test('“my release” parts what its wizard has from what comes later, and is kept', async ({ page }) => {
  const inOrder = PROVIDERS.flatMap(({ key, wizard }) => (wizard === null ? [] : [{ key, since: wizard.since }])).sort(
    (a, b) => compareReleases(a.since, b.since),
  );
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  test.skip(first === undefined || last === undefined || first.since === last.since, 'all came with one release');
  await openHydrated(page, '/providers/');
  const field = page.getByLabel('La mia release di NethVoice');
  await field.fill(` v${first?.since} `);
  await expect.poll(() => new URL(page.url()).searchParams.get('release')).toBe(first?.since);
  const has = inOrder.filter(({ since }) => since === first?.since).length;
  await expect(page.locator('#results [role=status]')).toContainText(`${has} provider su ${SHOWN.length} nella`);
  const later = page.getByRole('region', { name: /^Non nel wizard/ });
  await expect(later.locator('li', { has: page.locator(`a[href="/providers/${last?.key}/"]`) })).toContainText(
    `dalla ${last?.since}`,
  );
  await later.locator(`a[href="/providers/${last?.key}/"]`).click();
  const sheet = page.getByRole('region', { name: 'Scheda di installazione' });
  await expect(sheet.getByLabel('La mia release di NethVoice')).toHaveValue(first?.since ?? '');
  await expect(sheet).toContainText(`arriva con la ${last?.since}`);
  await sheet.getByLabel('La mia release di NethVoice').fill('9999.0.1');
  await expect(sheet).toContainText(`Il catalogo descrive la ${RELEASE}`);
  await sheet.getByLabel('La mia release di NethVoice').fill('1.');
  await expect(page.getByText('Tre numeri: 1.3.4')).toBeVisible();
  const everywhere = page.getByRole('textbox', { name: 'La mia release', exact: true });
  await everywhere.fill('9999.0.1');
  await expect(sheet.getByLabel('La mia release di NethVoice')).toHaveValue('9999.0.1');
  await openHydrated(page, '/support/');
  await expect(page.locator('main')).toContainText(`Il catalogo descrive la ${RELEASE}`);
  await expect(page.locator('#case-release')).toHaveValue('9999.0.1');
  await everywhere.fill('');
  await expect(page.locator('main')).not.toContainText(`Il catalogo descrive la ${RELEASE}`);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('nethvoice-release'))).toBeNull();
});

test('the head of a column orders the table one way, the other way, and no longer', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const head = page.getByRole('columnheader', { name: 'Dalla' });
  await head.getByRole('button').click();
  await expect(page).toHaveURL(/\?sort=-since$/);
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const since = new Map([
    ...PROVIDERS.map(({ key, wizard }) => [key, wizard?.since] as const),
    ...ANNOUNCED.map(({ key, release }) => [key, release] as const),
  ]);
  const sinceOf = (key: string): string => since.get(key) ?? '0.0.0';
  const newest = SHOWN.map(({ key }) => sinceOf(key)).sort((a, b) => compareReleases(b, a));
  await expect.poll(async () => (await shownKeys(page)).map(sinceOf)).toEqual(newest);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await head.getByRole('button').click();
  await expect(page).toHaveURL(/\/providers\/$/);
  await expect(page.locator('[aria-sort]')).toHaveText('Nome');
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
  expect(new URL(href, 'http://x').searchParams.get('provider')).toBe('zzqqxjw onerror=kkwwqq');
});

test('an announced provider is found, and its page says what is known of it', async ({ page }) => {
  const [announced] = ANNOUNCED;
  test.skip(announced === undefined, 'nothing is announced');
  await openHydrated(page, `/providers/?q=${encodeURIComponent(announced?.name ?? '')}`);
  const row = page.locator('#results tbody tr', { has: page.locator(`a[href$="/providers/${announced?.key}/"]`) });
  await expect(row).toContainText('Annunciato');
  await row.getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(announced?.name ?? '');
  await expect(page.locator('main dd', { hasText: 'non si sa' })).toHaveCount(5);
  const [repository, number] = announced?.issue.split('#') ?? [];
  await expect(page.locator(`main a[href="https://github.com/${repository}/issues/${number}"]`).first()).toBeVisible();
});

test('every provider that words find is in the list, however many they are', async ({ page }) => {
  const codecs = PROVIDERS.flatMap(({ trunk }) => (trunk.codecs ?? '').split(',')).filter((codec) => codec !== '');
  const commoner = (one: string, other: string): string =>
    codecs.filter((codec) => codec === other).length > codecs.filter((codec) => codec === one).length ? other : one;
  await openHydrated(page, '/providers/');
  const count = page.locator('#results [role=status]');
  const whole = await count.innerText();
  await page.getByRole('searchbox').fill(codecs.reduce(commoner));
  await expect(count).not.toHaveText(whole);
  await expect(count).toHaveText(/^\d/);
  const said = Number.parseInt(await count.innerText(), 10);
  await expect(page.locator('#results tbody tr')).toHaveCount(said);
  await expect(page.locator('#results')).toHaveAttribute('aria-busy', 'false');
});
