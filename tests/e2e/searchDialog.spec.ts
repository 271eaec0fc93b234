import { anyProvider } from './builtCatalog';
import { expect, LOCALES, openHydrated, test } from './site';

const PROVIDER = anyProvider();

for (const { base, code } of LOCALES) {
  test(`${code}: open, search, choose and come back with the keyboard alone`, async ({ page }) => {
    await openHydrated(page, `${base}/guide/certification/`);
    await page.keyboard.press('/');
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

test('a slash typed into a field stays there', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('a/b');
  await expect(page.getByRole('searchbox')).toHaveValue('a/b');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('on a phone the dialog fills the window and nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openHydrated(page, '/en/');
  await page.getByRole('link', { name: 'Search' }).first().click();
  await page.keyboard.type('voip');
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible();
  const dialog = await page.getByRole('dialog').boundingBox();
  expect(dialog?.width).toBe(320);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('absurd queries answer, and break nothing', async ({ page }) => {
  await openHydrated(page, '/');
  await page.keyboard.press('/');
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
    await page.getByRole('combobox').fill(query);
  }
  await page.getByRole('combobox').fill(PROVIDER.name);
  await expect(page.getByRole('listbox').getByRole('option').first()).toContainText(PROVIDER.name);
});
