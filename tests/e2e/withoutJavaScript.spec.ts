import { expect, LOCALES, test } from './site';

test.use({ javaScriptEnabled: false });

for (const { base, code } of LOCALES) {
  test.describe(code, () => {
    test('the catalog is whole', async ({ page }) => {
      await page.goto(`${base}/providers`);
      const names = page.locator('main li h2');
      await expect(names).toHaveCount(34);
      await expect(names.filter({ hasText: /\S/ })).toHaveCount(34);
      for (const name of ['VoipVoice (trunk.voipvoice.it)', 'Cheapnet', 'XStream', 'Fibering s.p.a.']) {
        await expect(names.getByText(name, { exact: true })).toBeVisible();
      }
      await page.getByRole('link', { name: 'Enegan' }).click();
      await expect(page.locator('h1')).toHaveText('Enegan');
    });

    test('a provider page says everything', async ({ page }) => {
      await page.goto(`${base}/providers/enegan`);
      await expect(page.locator('#after-wizard')).toBeVisible();
      await expect(page.getByText('sip:proxysip.tlc.enegan.it;lr;hide').first()).toBeVisible();
      await expect(page.locator('pre')).toContainText('sip.enegan.it');
      await expect(page.locator('a[href="https://helpdesk.nethesis.it/support/tickets/new"]')).toBeVisible();
    });

    test('the checklist can be read and its ticket copied by hand', async ({ page }) => {
      await page.goto(`${base}/checklist`);
      await expect(page.locator('input[type=checkbox]')).toHaveCount(10);
      await expect(page.locator('pre')).toContainText('[ ]');
    });
  });
}
