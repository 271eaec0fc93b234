import { anyProvider } from './builtCatalog';
import { expect, openHydrated, test, toStep } from './site';

const PROVIDER = anyProvider();

test('ticks last over a reload, and are counted and cleared', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  const boxes = page.locator('main ol input[type=checkbox]');
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
  await page.locator('main ol input[type=checkbox]').nth(1).check();
  await toStep(page, 'ticket');
  const opened = context.waitForEvent('page');
  await page.getByRole('link', { name: /Copia tutto e apri/ }).click();
  await expect(await opened).toHaveURL('https://helpdesk.nethesis.it/support/tickets/new');
  await page.bringToFront();
  await expect(page.getByText('Testo copiato negli appunti.')).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(await page.locator('pre').first().innerText());
  expect(copied.match(/\[x\]/g)).toHaveLength(1);
});

test('ticks are the same in both languages', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  await page.locator('main ol input[type=checkbox]').nth(7).check();
  await openHydrated(page, '/en/checklist/');
  await expect(page.locator('main ol input[type=checkbox]').nth(7)).toBeChecked();
});

test('a step at a time, with the browser’s Back, an address each, and the focus', async ({ page }) => {
  await openHydrated(page, '/checklist/');
  const steps = page.locator('main section > h2');
  await expect(steps.filter({ visible: true })).toHaveText([/^Passo 1 di 4: /]);
  await page.getByRole('link', { name: /^Avanti: / }).press('Enter');
  await expect(page).toHaveURL(/#request$/);
  await expect(steps.filter({ visible: true })).toHaveText([/^Passo 2 di 4: /]);
  await expect(page.locator('h2#request')).toBeFocused();
  await expect(page.locator('nav [aria-current=step]')).toHaveAttribute('href', '#request');
  await page.getByLabel(/^Non lo so ancora: Registrazione/).check();
  await toStep(page, 'ticket');
  await expect(page.locator('pre:visible')).toContainText('Registrazione: non lo so ancora\n');
  await page.goBack();
  await page.goBack();
  await expect(page.locator('h2#list')).toBeFocused();
  await page.goForward();
  await expect(page.locator('h2#request')).toBeFocused();
  await openHydrated(page, '/checklist/#draft');
  await expect(steps.filter({ visible: true })).toHaveText([/^Passo 4 di 4: /]);
});

test('who comes back finds what was begun first, at home and on the request’s page', async ({ page }) => {
  await openHydrated(page, '/checklist/#request');
  await page.locator('#request-name').fill('Esempio VoIP');
  const way = page.getByRole('link', { name: /^Continua/ });
  await expect(way).toHaveCount(0);
  await page.reload();
  await expect(way).toHaveText('Continua: Esempio VoIP');
  // Before anybody touches the page.
  await page.goto('/');
  await expect(page.locator('main a').first()).toHaveText('Continua: Esempio VoIP');
  await way.click();
  await expect(page.locator('#request')).toBeFocused();
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
  await page.locator('main ol input[type=checkbox]').first().check();
  await expect(page.locator('progress')).toHaveAttribute('value', '1');
  await toStep(page, 'request');
  await page.locator('#request-name').fill('Esempio');
  await expect(page.locator('pre').first()).toContainText('Nome del provider: Esempio');
  await expect(page.getByText('Questo browser non conserva i dati')).toBeVisible();
});
