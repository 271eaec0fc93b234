import type { Page } from '@playwright/test';
import { ANNOUNCED, anyProvider, GUIDE_PAGES, most, PROVIDERS } from './builtCatalog';
import { expect, untilAnswered } from './site';

const providers = new Set(
  [
    most(({ limitations }) => limitations.filter(({ afterWizard }) => afterWizard).length),
    most(({ history }) => history.length),
    anyProvider(({ status }) => status !== 'certified'),
    most(({ prose }) => prose.it.length),
    anyProvider(({ trunk }) => /^[\d.]+$/.test(trunk.sip_server ?? '')),
  ].map(({ key }) => key),
);

/** A page of each kind, below a language's base path: of providers those with the most in them, of the guide all. */
export const PAGES: readonly string[] = [
  '/',
  '/providers/',
  ...[...providers, ...ANNOUNCED.slice(0, 1).map(({ key }) => key)].map((key) => `/providers/${key}/`),
  '/providers/compare/',
  `/providers/compare/?with=${[...new Set([...providers, ...PROVIDERS.map(({ key }) => key)])].slice(0, 4).join()}`,
  '/checklist/',
  '/checklist/#request',
  '/support/',
  '/diagnose/',
  `/run-sheet/?provider=${anyProvider().key}`,
  `/verify/${anyProvider().key}/`,
  ...GUIDE_PAGES,
  '/nowhere',
];

/** One page of each kind, for what pages of a kind have in common: their frame and their controls. */
export const KINDS: readonly string[] = PAGES.filter(
  (page) =>
    !page.includes('#') &&
    (!/^\/guide\/./.test(page) || page === '/guide/wizard/') &&
    (!/^\/providers\/(?!$|compare)/.test(page) || page === `/providers/${[...providers][0]}/`),
);

/** What Chromium logs for the page at an address that leads nowhere. */
export const NOT_FOUND = /status of 404 .*\/nowhere/;

/** A window that shows the menu of narrow windows, and one that shows the navbar's. */
export type Width = 'narrow' | 'wide';

/** A state that a page is brought into. */
export interface State {
  readonly name: string;
  readonly path: string;
  /** The widths in which there is such a state; without, both. */
  readonly only?: Width;
  readonly enter: (page: Page, width: Width) => Promise<void>;
}

/** Opens every folded part of the page's content. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const details of all) details.setAttribute('open', '');
  });
}

/** Opens the search with its key, and types into it. */
async function search(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused();
  await page.keyboard.type(text);
}

/** Opens the menu of narrow windows. */
async function openMenu(page: Page): Promise<void> {
  await page.locator('.navbar__toggle').click();
  await expect(page.getByRole('dialog')).toBeVisible();
}

/** Fills the request so that every kind of message stands below some field, sends it, and is asked before forgetting it. */
async function sendFaults(page: Page): Promise<void> {
  await page.locator('#request-name').fill('Esempio');
  await page.locator('#request-server').fill('sip:host:5060');
  await page.locator('#request-callerRules').fill('password: s3greta');
  await page.locator('#request-codecs button:enabled').first().click();
  await page.locator('form button[type=submit]').click();
  await expect(page.locator('form [role=alert]').first()).not.toBeEmpty();
  await page.getByRole('button', { name: /^(Elimina tutto|Delete everything)$/ }).click();
  await expect(page.getByRole('button', { name: /^(Sì, elimina|Yes, delete)$/ })).toBeVisible();
}

/** Where what is a part of every page is looked at: what else a long one has is looked at on its own. */
const SHORT_PAGE = '/guide/support-tiers/';

/** Every state that differs from the page as it is opened. */
export const STATES: readonly State[] = [
  { name: 'search, empty', path: '/', enter: (page) => search(page, '') },
  {
    name: 'search with results',
    path: SHORT_PAGE,
    enter: async (page) => {
      await search(page, 'voip');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'search without a result',
    path: SHORT_PAGE,
    enter: async (page) => {
      await search(page, 'zzqqxjw');
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/^(Nessun risultato|No results?)$/);
    },
  },
  {
    name: 'language menu',
    path: SHORT_PAGE,
    only: 'wide',
    enter: async (page) => {
      await page.locator('.navbar summary').click();
      await expect(page.locator('.navbar .dropdown__menu')).toBeVisible();
    },
  },
  {
    name: 'menu, pages of the guide',
    path: SHORT_PAGE,
    only: 'narrow',
    enter: openMenu,
  },
  {
    name: 'menu, whole site',
    path: SHORT_PAGE,
    only: 'narrow',
    enter: async (page) => {
      await openMenu(page);
      await page.locator('.navbar-sidebar__back').click();
      await page.locator('.navbar-sidebar summary').click();
      await expect(page.locator('.navbar-sidebar a[lang=en]')).toBeVisible();
    },
  },
  {
    name: 'table of contents, open',
    path: SHORT_PAGE,
    only: 'narrow',
    enter: async (page) => {
      await page.locator('.theme-doc-toc-mobile button').click();
      await expect(page.locator('.theme-doc-toc-mobile ul').first()).toBeVisible();
    },
  },
  {
    name: 'catalog with results, filters and the comparison bar',
    path: '/providers/?q=voip&codec=g729&release=1.3.4',
    enter: async (page) => {
      await expect(page.getByRole('button', { name: /«voip»/ })).toBeVisible();
      await untilAnswered(page.locator('#results'));
      await unfold(page);
      const boxes = page.getByRole('checkbox', { name: /^(Confronta|Compare) / });
      for (const box of [boxes.first(), boxes.nth(1)]) await box.check();
      // In a window that holds the whole list, nothing that sticks covers a part of a row.
      await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height: 4000 });
      await page.locator('footer').scrollIntoViewIfNeeded();
    },
  },
  {
    name: 'filters as a sheet',
    path: '/providers/?codec=g729',
    only: 'narrow',
    enter: async (page) => {
      await page.getByRole('button', { name: /^(Filtri|Filters)$/ }).click();
      await unfold(page);
      await expect(page.getByRole('dialog').getByRole('button', { name: /^(Mostra|Show) \d/ })).toBeVisible();
    },
  },
  {
    name: 'catalog without a result',
    path: '/providers/?q=zzqqxjw',
    enter: async (page) => {
      await expect(page.locator('#no-result')).toBeVisible();
    },
  },
  { name: 'request with errors, and a question before forgetting', path: '/checklist/#request', enter: sendFaults },
  {
    name: 'ticket changed by hand',
    path: '/checklist/#ticket',
    enter: async (page) => {
      await page.getByRole('button', { name: /^(Modifica il testo|Edit the text)$/ }).click();
      await page.locator('#ticket-body').fill('Esempio');
      await expect(
        page.getByRole('button', { name: /^(Torna al testo preparato|Back to the prepared text)$/ }),
      ).toBeVisible();
    },
  },
];
