import { anyProvider } from './builtCatalog';
import { expect, LOCALES, openHydrated, test, untilAnswered } from './site';

const PROVIDER = anyProvider();

for (const { base, code } of LOCALES) {
  test(`${code}: open, search, choose and come back with the keyboard alone`, async ({ page }) => {
    await openHydrated(page, `${base}/guide/certification/`);
    await page.keyboard.press('Control+k');
    const box = page.getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type(PROVIDER.name);
    const options = page.getByRole('listbox').getByRole('option');
    await expect(options.first()).toContainText(PROVIDER.name);
    await expect(options.first()).toHaveAttribute('aria-selected', 'true');
    await expect(box).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${base}/providers/${PROVIDER.key}/$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${base}/guide/certification/$`));

    // Sections of the guide are a group of their own.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('outbound proxy');
    await untilAnswered(page.getByRole('listbox'));
    const guide = page.getByRole('group', { name: code === 'it' ? 'Guida' : 'Guide' });
    const option = guide.getByRole('option', { name: /outbound proxy/i }).first();
    await expect(option).toBeVisible();
    await option.click();
    await expect(page).toHaveURL(new RegExp(`${base}/guide/wizard/#outbound-proxy$`));
  });
}

test('Esc closes and gives the focus back; arrows go round', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  const opener = page.getByRole('link', { name: 'Cerca' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('voip');
  // Each answer begins with its first option.
  await untilAnswered(page.getByRole('listbox'));
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('the home page suggests the same as one types; Esc takes it away, Enter takes what was moved to', async ({
  page,
}) => {
  await openHydrated(page, '/');
  const box = page.getByRole('combobox');
  await box.fill(PROVIDER.name);
  const options = page.getByRole('listbox').getByRole('option');
  await expect(options.first()).toContainText(PROVIDER.name);
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(box).toHaveValue(PROVIDER.name);
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/providers/${PROVIDER.key}/$`));
});

test('no key opens it alone', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.keyboard.type('/k');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
});

for (const { base, code } of LOCALES) {
  test(`${code}: a search that fails says so, counts nothing, and is tried again`, async ({ page, ignoredErrors }) => {
    ignoredErrors.push(/Failed to load resource/);
    const failed = code === 'it' ? 'La ricerca non ha funzionato' : 'The search didn’t work';
    const again = { name: code === 'it' ? 'Riprova' : 'Try again' };
    await page.route(/search-records/, (route) => route.abort());
    await openHydrated(page, `${base}/providers/`);
    const box = page.getByRole('searchbox');
    await box.fill(PROVIDER.name);
    // The address takes the words over, and has them searched for once more.
    await expect(page).toHaveURL(/\?q=/);
    await expect(page.locator('#results').getByRole('alert')).toContainText(failed);
    await expect(page.locator('#results').getByRole('status').first()).toBeEmpty();
    await page.keyboard.press('Control+k');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill(PROVIDER.name);
    await expect(dialog.getByRole('status')).toContainText(failed);
    await page.unroute(/search-records/);
    await dialog.getByRole('button', again).click();
    await expect(dialog.getByRole('option').first()).toContainText(PROVIDER.name);
    await expect(dialog.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.locator('#results').getByRole('button', again).click();
    await expect(page.locator('#results mark').first()).toBeVisible();
    await expect(page.locator('#results').getByRole('alert')).toHaveCount(0);
    await expect(box).toBeFocused();
  });
}

test('on a phone the dialog fills the window and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openHydrated(page, '/en/');
  await page.getByRole('link', { name: 'Search' }).first().click();
  await page.keyboard.type('voip');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  await expect.poll(async () => (await page.getByRole('dialog').boundingBox())?.width).toBe(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('absurd queries answer, and break nothing', async ({ page }) => {
  await openHydrated(page, '/');
  await page.keyboard.press('Control+k');
  const field = page.getByRole('dialog').getByRole('combobox');
  for (const query of [
    'x'.repeat(5000),
    '.*+?^${}()|[]\\',
    '😀😀',
    '%%%',
    '__proto__',
    '\u202Evoip',
    '<b>',
    '"',
    '   ',
  ]) {
    await field.fill(query);
  }
  await field.fill(PROVIDER.name);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(PROVIDER.name);
});
