import { anyProvider } from './builtCatalog';
import { expect, openHydrated, test } from './site';

const PROVIDER = anyProvider();

test('ticks last over a reload, and are counted and cleared', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  const boxes = page.locator('input[type=checkbox]');
  await boxes.nth(0).check();
  await boxes.nth(5).check();
  await expect(page.locator('progress')).toHaveAttribute('value', '2');
  await page.reload();
  await expect(page.locator('progress')).toHaveAttribute('value', '2');
  await expect(boxes.nth(5)).toBeChecked();
  await expect(page.locator('pre').first()).toContainText('[x]');
  await page.getByRole('button', { name: 'Togli le spunte' }).click();
  await expect(page.locator('progress')).toHaveAttribute('value', '0');
  await expect(page.locator('pre').first()).not.toContainText('[x]');
});

test('one action copies the ticket and opens the helpdesk', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await context.route('https://helpdesk.nethesis.it/**', (route) => route.fulfill({ body: 'helpdesk' }));
  await openHydrated(page, '/checklist/');
  await page.locator('input[type=checkbox]').nth(1).check();
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /Copia tutto e apri/ }).click();
  expect((await opened).url()).toBe('https://helpdesk.nethesis.it/support/tickets/new');
  await page.bringToFront();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await page.locator('pre').first().innerText());
  expect(copied.match(/\[x\]/g)).toHaveLength(1);
});

test('ticks are the same in both languages', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  await page.locator('input[type=checkbox]').nth(7).check();
  await openHydrated(page, '/en/checklist/');
  await expect(page.locator('input[type=checkbox]').nth(7)).toBeChecked();
});

test('who comes back finds what was begun first', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  await page.locator('#request-name').fill('Esempio VoIP');
  await expect(page.getByRole('link', { name: /^Continua/ })).toHaveCount(0);
  await page.reload();
  const steps = page.getByRole('navigation', { name: 'I passi della richiesta' });
  await expect(steps.getByRole('link').first()).toHaveText('Continua: Esempio VoIP');
  await steps.getByRole('link').first().click();
  await expect(page.locator('#request')).toBeInViewport();
  await expect(page.locator('#request-name')).toHaveValue('Esempio VoIP');
  // Nearly its name: it is there already.
  await page.locator('#request-name').fill(PROVIDER.name.toLowerCase());
  await expect(page.locator(`form [role=status] a[href$="/providers/${PROVIDER.key}/"]`)).toHaveText(PROVIDER.name);
});

test('a value that another version stored, or a broken one, is left alone', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem(
      'provider-catalog.request.x',
      '{"format":"nethvoice-provider-request","version":99,"answers":{},"done":["step-1"]}',
    ),
  );
  await openHydrated(page, '/checklist/');
  await expect(page.locator('progress')).toHaveAttribute('value', '0');
});

test('without storage the boxes still tick', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openHydrated(page, '/checklist/');
  await page.locator('input[type=checkbox]').first().check();
  await expect(page.locator('progress')).toHaveAttribute('value', '1');
  await page.locator('#request-name').fill('Esempio');
  await expect(page.locator('pre').first()).toContainText('Nome del provider: Esempio');
  await expect(page.getByText('Questo browser non conserva i dati')).toBeVisible();
});
