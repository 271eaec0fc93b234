import type { Locator, Page } from '@playwright/test';
import { PROVIDERS } from './builtCatalog';
import { expect, openHydrated, test } from './site';

/** A button that vanishes, or goes out of use, under the focus, and what has the focus then. */
interface Handover {
  readonly name: string;
  readonly path: string;
  readonly prepare?: (page: Page) => Promise<void>;
  readonly press: (page: Page) => Locator;
  readonly then: (page: Page) => Locator;
}

const COMPARED = PROVIDERS.slice(0, 3).map(({ key }) => key);
const compare = (count: number): string => `/providers/compare/?with=${COMPARED.slice(0, count).join()}`;
const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const chips = (page: Page): Locator => button(page, /^Togli il filtro/);
const results = (page: Page): Locator => page.getByRole('region', { name: 'Risultati' });
const columns = (page: Page): Locator => button(page, /^Togli .* dal confronto$/);
const codecs = (page: Page, name: RegExp): Locator => page.locator('#request-codecs').getByRole('button', { name });
const codecList = (page: Page): Locator => page.locator('#request-codecs');
const addCodecs = async (page: Page, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1)
    await codecs(page, /^Aggiungi/)
      .first()
      .click();
};
const nameRequest = (page: Page): Promise<void> => page.locator('#request-name').fill('Prova');
const confirm = async (page: Page, name: string | RegExp): Promise<void> => {
  await nameRequest(page);
  await button(page, name).press('Enter');
};

const HANDOVERS: readonly Handover[] = [
  {
    name: 'the first of two filters',
    path: '/providers/?tier=full&codec=g729',
    press: (page) => chips(page).first(),
    then: (page) => chips(page).first(),
  },
  {
    name: 'the last of two filters',
    path: '/providers/?tier=full&codec=g729',
    press: (page) => chips(page).last(),
    then: (page) => chips(page).last(),
  },
  { name: 'the only filter', path: '/providers/?tier=full', press: chips, then: results },
  { name: 'the words searched for', path: '/providers/?q=voip', press: chips, then: results },
  {
    name: 'all filters',
    path: '/providers/?tier=full&codec=g729',
    press: (page) => button(page, 'Togli tutti i filtri'),
    then: results,
  },
  {
    name: 'the filters that leave nothing',
    path: '/providers/?q=zzqqxjw&tier=full',
    press: (page) => button(page, 'Togli i filtri e cerca in tutto il catalogo'),
    then: results,
  },
  {
    name: 'the comparison bar',
    path: '/providers/',
    prepare: (page) =>
      page
        .getByRole('checkbox', { name: /^Confronta / })
        .first()
        .check(),
    press: (page) => button(page, 'Svuota'),
    then: results,
  },
  {
    name: 'the first of three columns',
    path: compare(3),
    press: (page) => columns(page).first(),
    then: (page) => columns(page).first(),
  },
  {
    name: 'the last of three columns',
    path: compare(3),
    press: (page) => columns(page).last(),
    then: (page) => columns(page).last(),
  },
  { name: 'one of two columns', path: compare(2), press: (page) => columns(page).first(), then: columns },
  { name: 'the only column', path: compare(1), press: columns, then: (page) => page.locator('#choose') },
  {
    name: 'the prepared text of a ticket',
    path: '/checklist/#ticket',
    prepare: async (page) => {
      await button(page, 'Modifica il testo').click();
      await page.locator('[aria-labelledby=ticket] textarea').fill('Altro');
    },
    press: (page) => button(page, 'Torna al testo preparato'),
    then: (page) => button(page, 'Modifica il testo'),
  },
  {
    name: 'the first of two codecs',
    path: '/checklist/#request',
    prepare: (page) => addCodecs(page, 2),
    press: (page) => codecs(page, /^Togli/).first(),
    then: (page) => codecs(page, /^Togli/),
  },
  {
    name: 'the only codec',
    path: '/checklist/#request',
    prepare: (page) => addCodecs(page, 1),
    press: (page) => codecs(page, /^Togli/),
    then: codecList,
  },
  {
    name: 'a codec that is added',
    path: '/checklist/#request',
    press: (page) => codecs(page, /^Aggiungi/).first(),
    then: (page) => codecs(page, /^Aggiungi/).first(),
  },
  {
    name: 'a codec that becomes the second',
    path: '/checklist/#request',
    prepare: (page) => addCodecs(page, 3),
    press: (page) => codecs(page, /più su$/).nth(2),
    then: (page) => codecs(page, /più su$/).nth(1),
  },
  {
    name: 'a codec that becomes the first',
    path: '/checklist/#request',
    prepare: (page) => addCodecs(page, 2),
    press: (page) => codecs(page, /più su$/).nth(1),
    then: codecList,
  },
  {
    name: 'a new request',
    path: '/checklist/#request',
    prepare: nameRequest,
    press: (page) => button(page, 'Nuova richiesta'),
    then: (page) => page.locator('#request-name'),
  },
  {
    name: 'a request that is deleted',
    path: '/checklist/#request',
    prepare: (page) => confirm(page, /^Elimina$/),
    press: (page) => button(page, 'Sì, elimina'),
    then: (page) => page.locator('#request-name'),
  },
  {
    name: 'everything forgotten',
    path: '/checklist/#request',
    prepare: (page) => confirm(page, 'Elimina tutto'),
    press: (page) => button(page, 'Sì, elimina'),
    then: (page) => button(page, 'Elimina tutto'),
  },
  {
    name: 'a run sheet that is deleted',
    path: `/run-sheet/?provider=${COMPARED[0] ?? ''}`,
    prepare: async (page) => {
      await page.locator('#case-41').getByLabel('Superato', { exact: true }).check();
      await button(page, 'Elimina').press('Enter');
    },
    press: (page) => button(page, 'Sì, elimina'),
    then: (page) => page.locator('#sheet-provider'),
  },
  {
    name: 'the ticks of the checklist',
    path: '/checklist/',
    prepare: (page) => page.locator('main ol input[type=checkbox]').first().check(),
    press: (page) => button(page, 'Togli le spunte'),
    then: (page) => button(page, 'Togli le spunte'),
  },
];

for (const { name, path, prepare, press, then } of HANDOVERS) {
  test(`the focus goes on from ${name}`, async ({ page }) => {
    await openHydrated(page, path);
    await prepare?.(page);
    await press(page).press('Enter');
    await expect(then(page)).toBeFocused();
  });
}

test('the list of companies stays open when the last one is unticked', async ({ page }) => {
  await openHydrated(page, '/providers/');
  const folded = page.locator('main fieldset details').first();
  test.skip((await folded.count()) === 0, 'no list is long enough to be folded');
  await folded.locator('summary').click();
  const box = folded.getByRole('checkbox').first();
  await box.press('Space');
  await expect(chips(page)).toHaveCount(1);
  await box.press('Space');
  await expect(chips(page)).toHaveCount(0);
  await expect(box).toBeVisible();
  await expect(box).toBeFocused();
});
