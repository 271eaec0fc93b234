import { anyProvider } from './builtCatalog';
import { tabRound } from './checks/hiddenFocus';
import { expect, openHydrated, test, untilAnswered } from './site';

/** What the catalog's link to a provider is called. */
const NAME = anyProvider().name;

test('the comparison bar covers nothing that has the focus in a high window', async ({ page }) => {
  await openHydrated(page, '/providers/');
  await page
    .getByRole('checkbox', { name: /^Confronta / })
    .first()
    .check();
  for (const key of ['Tab', 'Shift+Tab'] as const) expect((await tabRound(page, key)).faults).toEqual([]);
});

test('the language menu opens by keyboard and by press; Escape, focus or press elsewhere close it', async ({
  page,
}) => {
  await openHydrated(page, '/guide/');
  const opener = page.locator('.navbar summary');
  const other = page.locator('.navbar a[lang=en]');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(other).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(other).toBeHidden();
  await expect(opener).toBeFocused();

  await opener.click();
  await expect(other).toBeVisible();
  await page.locator('h1').click();
  await expect(other).toBeHidden();

  await opener.click();
  await page.locator('.navbar__brand').focus();
  await expect(other).toBeHidden();
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('the menu is a dialog that keeps the focus, and gives it back', async ({ page }) => {
    await openHydrated(page, '/guide/wizard/');
    const toggle = page.locator('.navbar__toggle');
    await toggle.focus();
    await page.keyboard.press('Enter');
    const menu = page.getByRole('dialog', { name: 'Menu' });
    await expect(menu.getByRole('button', { name: '← Menu principale' })).toBeFocused();
    for (const key of ['Tab', 'Shift+Tab'] as const) {
      for (let press = 0; press < 25; press += 1) {
        await page.keyboard.press(key);
        // Between the last stop and the first the focus is on the browser itself, which is the body here.
        expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.tagName)).toBeDefined();
        expect(await page.evaluate(() => document.activeElement?.closest('main, footer, .navbar__inner'))).toBeNull();
      }
    }
    await page.keyboard.press('Escape');
    await expect(menu).toHaveCount(0);
    await expect(toggle).toBeFocused();
  });

  test('the way back to the whole menu keeps the focus in the menu', async ({ page }) => {
    await openHydrated(page, '/guide/wizard/');
    await page.locator('.navbar__toggle').click();
    await page.getByRole('button', { name: '← Menu principale' }).press('Enter');
    await expect(page.getByRole('dialog').getByRole('link', { name: 'Provider', exact: true })).toBeFocused();
  });

  test('a press beside the menu closes it, and its links lead on', async ({ page }) => {
    await openHydrated(page, '/');
    await page.locator('.navbar__toggle').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.mouse.click(310, 400);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.locator('.navbar__toggle').click();
    await page.getByRole('dialog').getByRole('link', { name: 'Checklist' }).click();
    await expect(page).toHaveURL(/\/checklist\/$/);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.locator('#skip-to-content')).toBeFocused();
  });
});

test.describe('a new page', () => {
  test('is announced, and the keyboard starts at its top', async ({ page }) => {
    await openHydrated(page, '/providers/');
    const announcer = page.locator('#page-announcer');
    await expect(announcer).toHaveAttribute('aria-live', 'polite');
    await expect(announcer).toBeEmpty();
    await page.getByRole('link', { name: NAME, exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect(announcer).toContainText(NAME);
    await expect(announcer).toHaveText(await page.title());
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Vai al contenuto' })).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Tutti i provider' })).toBeFocused();
  });

  test('that a place was asked of starts there', async ({ page }) => {
    await openHydrated(page, '/');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('outbound proxy');
    await untilAnswered(page.getByRole('listbox'));
    await page
      .getByRole('option', { name: /outbound proxy/i })
      .first()
      .click();
    await expect(page).toHaveURL(/#outbound-proxy$/);
    await expect(page.locator('#outbound-proxy')).toBeFocused();
    await expect(page.locator('#page-announcer')).not.toBeEmpty();
  });

  test('that the browser goes back to is announced too', async ({ page }) => {
    await openHydrated(page, '/providers/');
    await page.getByRole('link', { name: NAME, exact: true }).click();
    await expect(page.locator('#page-announcer')).toContainText(NAME);
    await page.goBack();
    await expect(page.locator('#page-announcer')).toHaveText(/^Provider/);
  });

  test('is not what a filter or a place on the page leads to', async ({ page }) => {
    await openHydrated(page, '/providers/');
    const filter = page.locator('main fieldset input[type=checkbox]').first();
    await filter.check();
    await expect(page).toHaveURL(/\?/);
    await expect(filter).toBeFocused();
    await openHydrated(page, '/guide/wizard/');
    await page.locator('.table-of-contents a').nth(1).click();
    await expect(page).toHaveURL(/#/);
    await expect(page.locator('#page-announcer')).toBeEmpty();
  });
});
