import { casesToRun } from '../../src/catalog/records/casesToRun';
import { SYMPTOM_IDS } from '../../src/catalog/ticket/symptoms';
import { most, SHOWN } from './builtCatalog';
import { expect, LOCALES, test } from './site';

test.use({ javaScriptEnabled: false });

/** The one with the most to say. */
const PROVIDER = most(({ limitations }) => limitations.filter(({ afterWizard }) => afterWizard).length);

for (const { base, code } of LOCALES) {
  test.describe(code, () => {
    test('the catalog is whole', async ({ page }) => {
      await page.goto(`${base}/providers/`);
      const names = page.locator('#results tbody th a');
      expect((await names.allTextContents()).sort()).toEqual(SHOWN.map(({ name }) => name).sort());
      await page.getByRole('link', { name: PROVIDER.name, exact: true }).click();
      await expect(page.locator('h1')).toHaveText(PROVIDER.name);
    });

    test('a provider page says everything', async ({ page }) => {
      await page.goto(`${base}/providers/${PROVIDER.key}/`);
      await expect(page.locator('#after-wizard')).toBeVisible();
      for (const { text } of PROVIDER.limitations) {
        await expect(page.locator('main')).toContainText(text[code].slice(0, 25));
      }
      for (const folded of await page.locator('main details > summary').all()) await folded.click();
      for (const keyword of PROVIDER.departures) {
        await expect(page.locator('main').getByText(keyword, { exact: true }).first()).toBeVisible();
      }
      await expect(page.locator('main pre', { hasText: PROVIDER.trunk.sip_server }).last()).toBeVisible();
      await expect(page.locator('#symptom-audio')).toContainText(`codecs: ${PROVIDER.trunk.codecs ?? ''}`);
      await expect(page.locator('#symptom-audio a[href*="/NethServer/dev/issues/"]').first()).toBeAttached();
      await expect(page.locator('a[href="https://helpdesk.nethesis.it/support/tickets/new"]')).toBeVisible();
    });

    test('the page that asks for support says what is known and what to attach', async ({ page }) => {
      await page.goto(`${base}/support/`);
      await expect(page.locator('main details')).toHaveCount(SYMPTOM_IDS.length);
      await expect(page.locator('main')).toContainText('sngrep -r');
    });

    test('the run sheet is whole, to be filled in by pen', async ({ page }) => {
      await page.goto(`${base}/run-sheet/`);
      await expect(page.locator('[data-case]')).toHaveCount(casesToRun('registration').length);
      await expect(page.locator('main noscript')).toBeVisible();
    });

    test('the checklist can be read and its ticket copied by hand', async ({ page }) => {
      await page.goto(`${base}/checklist/`);
      expect(await page.locator('input[type=checkbox]').count()).toBeGreaterThan(1);
      await expect(page.locator('pre')).toContainText('[ ]');
    });
  });
}
