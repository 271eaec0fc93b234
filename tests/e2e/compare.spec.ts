import type { Locator } from '@playwright/test';
import { anyProvider, most, PROVIDERS, SHOWN } from './builtCatalog';
import { expect, openHydrated, test, untilAnswered } from './site';

test('with the keyboard alone: filter, tick, compare, share', async ({ page }) => {
  // Two entries of one company, which its name finds together.
  const siblings = (company: string): typeof PROVIDERS => PROVIDERS.filter((other) => other.company === company);
  const { company } = most((provider) => siblings(provider.company).length);
  const query = company.toLowerCase();
  await openHydrated(page, '/providers/');
  await page.getByRole('searchbox').focus();
  await page.keyboard.type(query);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe(query);
  await untilAnswered(page.locator('#results'));
  await expect(page.getByRole('status').first()).toHaveText(new RegExp(`^\\d+ provider su ${SHOWN.length}$`));
  const [one, other] = siblings(company).length > 1 ? siblings(company) : PROVIDERS;
  if (one === undefined || other === undefined) throw new Error('there are no two to compare');
  for (const { name } of [one, other]) {
    const box = page.getByRole('checkbox', { name: `Confronta ${name}`, exact: true });
    await box.focus();
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
  }
  await page.getByRole('link', { name: 'Confronta', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/providers/compare/\\?with=${one.key},${other.key}$`));
  await expect(page.locator('thead th').first()).toContainText(one.name);
  await page.reload();
  await expect(page.getByRole('heading', { name: /Differenze/ })).toBeVisible();
  const first = page.locator('tbody').first();
  const keywords = Object.keys(one.trunk).filter((keyword) => keyword in other.trunk);
  const differing = keywords.find((keyword) => one.trunk[keyword] !== other.trunk[keyword]) ?? '';
  const equal = keywords.find((keyword) => one.trunk[keyword] === other.trunk[keyword]) ?? '';
  await expect(first.getByText(differing, { exact: true })).toBeVisible();
  await expect(first.getByText(equal, { exact: true })).toHaveCount(0);
  await page.getByText(/^Uguali: /).click();
  await expect(page.getByText(equal, { exact: true })).toBeVisible();
});

test('no more than four can be ticked', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const boxes = page.getByRole('checkbox', { name: /^Confronta / });
  for (let index = 0; index < 4; index += 1) await boxes.nth(index).check();
  await expect(boxes.nth(4)).toBeDisabled();
  await boxes.nth(0).uncheck();
  await expect(boxes.nth(4)).toBeEnabled();
});

test('unknown is told apart from no and from an absent row', async ({ page }) => {
  // One of whom nothing is known but what a person wrote, one that lacks a row of the shared ones, one that has it.
  const unknown = PROVIDERS.find(({ wizard }) => wizard === null);
  const worded = ['registration', 'transport', 'media_encryption'];
  const hasValue = (keyword: string): boolean =>
    !worded.includes(keyword) && PROVIDERS.some(({ trunk }) => (trunk[keyword] ?? '') !== '');
  const lacking = PROVIDERS.find(({ absent }) => absent.some(hasValue));
  const keyword = lacking?.absent.find(hasValue) ?? '';
  const having = PROVIDERS.find(({ trunk }) => (trunk[keyword] ?? '') !== '');
  test.skip(unknown === undefined || lacking === undefined || having === undefined, 'nobody is like that');
  await openHydrated(page, `/providers/compare/?with=${unknown?.key},${lacking?.key},${having?.key}`);
  const row: Locator = page
    .locator('tr', { has: page.locator('th code', { hasText: new RegExp(`^${keyword}$`) }) })
    .locator('td');
  const words = ['non si sa', 'riga assente'];
  await expect(row).toHaveText([...words, having?.trunk[keyword] ?? '']);
});

test('on a phone two fit, names stay in sight, and a fifth is told', async ({ page }) => {
  const five = PROVIDERS.slice(0, 5);
  const [one, two] = five;
  await page.setViewportSize({ width: 390, height: 844 });
  await openHydrated(page, `/en/providers/compare/?with=${one?.key},${two?.key}`);
  const head = page.locator('thead th').first();
  await expect(head).toContainText(one?.name ?? '');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  await page
    .locator('tbody tr')
    .nth(5)
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  await expect(head).toBeInViewport();
  await openHydrated(page, `/en/providers/compare/?with=${five.map(({ key }) => key).join(',')}`);
  await expect(page.getByRole('status').filter({ hasText: 'At most four' })).toContainText(five[4]?.name ?? '');
  await page.locator('thead th button').first().click();
  await expect(page.locator('thead').first().locator('th').last()).toContainText(five[4]?.name ?? '');
  await expect(page.locator('thead th button').first()).toBeFocused();
});

test('keys that are not in the catalog are named, and run nothing', async ({ page }) => {
  await openHydrated(page, `/providers/compare/?with=${anyProvider().key},%3Cscript%3Ealert(1)%3C/script%3E,__proto__`);
  await expect(page.getByRole('alert')).toContainText('<script>alert(1)</script>, __proto__');
  await expect(page.locator('thead th')).toHaveCount(1);
});
