import type { Locator } from '@playwright/test';
import { expect, LOCALES, openHydrated, test } from './site';

test('with the keyboard alone: filter, tick, compare, share', async ({ page }) => {
  await openHydrated(page, '/providers');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type('wic');
  await expect(page).toHaveURL(/q=wic$/);
  await expect(page.getByRole('status').first()).toHaveText(/^[1-9] provider su 34$/);
  for (const name of ['Confronta WiC SIP', 'Confronta WiC VoIP']) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('link', { name: 'Confronta', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/providers\/compare\?with=wic,wic-voip$/);
  await expect(page.locator('thead th').first()).toContainText('WiC SIP');
  await page.reload();
  await expect(page.getByRole('heading', { name: /Differenze/ })).toBeVisible();
  const first = page.locator('tbody').first();
  await expect(first).toContainText('sip.mywic.it');
  await expect(first).not.toContainText('qualify_frequency');
  await page.locator('main summary').click();
  await expect(page.getByText('qualify_frequency')).toBeVisible();
});

test('no more than four can be ticked', async ({ page }) => {
  await openHydrated(page, '/providers');
  const boxes = page.getByRole('checkbox', { name: /^Confronta / });
  for (let index = 0; index < 4; index += 1) await boxes.nth(index).check();
  await expect(boxes.nth(4)).toBeDisabled();
  await boxes.nth(0).uncheck();
  await expect(boxes.nth(4)).toBeEnabled();
});

for (const { base, code } of LOCALES) {
  test(`${code}: unknown is told apart from no and from an absent row`, async ({ page }) => {
    await openHydrated(page, `${base}/providers/compare?with=cheapnet,oval,plink`);
    await page.locator('main summary').click();
    const row = (keyword: string): Locator =>
      page.locator('tr', { has: page.locator('th code', { hasText: new RegExp(`^${keyword}$`) }) }).locator('td');
    await expect(row('t38_udptl')).toHaveText(code === 'it' ? ['sconosciuto', 'no', 'no'] : ['unknown', 'no', 'no']);
    await expect(row('pjsip_line')).toHaveText(
      code === 'it' ? ['sconosciuto', 'riga assente', 'true'] : ['unknown', 'no row', 'true'],
    );
  });
}

test('keys that are not in the catalog are named, and run nothing', async ({ page }) => {
  await openHydrated(page, '/providers/compare?with=netoip,%3Cscript%3Ealert(1)%3C/script%3E,__proto__');
  await expect(page.getByRole('alert')).toContainText('<script>alert(1)</script>, __proto__');
  await expect(page.locator('thead th')).toHaveCount(1);
});
