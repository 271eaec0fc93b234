import type { Page } from 'puppeteer-core';
import { anyProvider, PROVIDERS } from './builtCatalog';

const PROVIDER = anyProvider();

/** A page of a kind, and something that is done on it. */
interface IntrudedPage {
  readonly name: string;
  /** Below a language's base path. */
  readonly path: string;
  /** Done before anything intrudes, for what isn't there as the page is opened. */
  readonly prepare?: (page: Page) => Promise<void>;
  /** Fails unless the page goes on working. */
  readonly act: (page: Page) => Promise<void>;
}

/** Types into a field, in place of what was there. */
async function fill(page: Page, selector: string, text: string): Promise<void> {
  await page.locator(selector).click({ count: 3 });
  await page.keyboard.type(text);
}

/** Waits until something is seen, without the characters that an intrusion has added. */
async function sees(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (of: string, words: string) =>
      [...document.querySelectorAll(of)].some((element) =>
        element.textContent.replaceAll('\u200B', '').toLowerCase().includes(words.toLowerCase()),
      ),
    {},
    selector,
    text,
  );
}

/** Opens the search. */
async function openSearch(page: Page): Promise<void> {
  await page.locator('.navbar a[aria-haspopup=dialog]').click();
  await page.waitForSelector('dialog [role=combobox]');
}

/** Searches twice: the second answer takes the first one's place. */
async function searchTwice(page: Page): Promise<void> {
  await fill(page, 'dialog [role=combobox]', 'zzqqxjw');
  await page.waitForFunction(() =>
    /^(?:Nessun risultato|No results?)/u.test(document.querySelector('dialog [role=status]')?.textContent ?? ''),
  );
  await fill(page, 'dialog [role=combobox]', PROVIDER.name);
  await sees(page, 'dialog [role=option]', PROVIDER.name);
}

/** One page of each kind, and the dialog. */
export const INTRUDED_PAGES: readonly IntrudedPage[] = [
  {
    name: 'home',
    path: '/',
    act: async (page) => {
      await openSearch(page);
      await searchTwice(page);
    },
  },
  {
    name: 'catalog',
    path: '/providers/',
    act: async (page) => {
      await fill(page, 'main [type=search]', 'zzqqxjw');
      await sees(page, '#results [role=status]', '0 ');
      await fill(page, 'main [type=search]', PROVIDER.key);
      await sees(page, '#results tbody th a', PROVIDER.name);
      // The answer to fewer letters may begin with another.
      const row = `#results[aria-busy=false] tr:has(a[href$="/providers/${PROVIDER.key}/"])`;
      await page.locator(`${row} input[type=checkbox]`).click();
      await sees(page, '[class*=compareBar] [role=status]', PROVIDER.name);
    },
  },
  {
    name: 'provider',
    path: `/providers/${PROVIDER.key}/`,
    act: async (page) => {
      await page.locator('#trunk').click();
      await fill(page, '#trunk-username', 'utente1');
      await sees(page, 'main tr', 'utente1');
      await fill(page, '#trunk-username', 'utente2');
      await sees(page, 'main tr', 'utente2');
    },
  },
  {
    name: 'compare',
    path: `/providers/compare/?with=${PROVIDERS.slice(0, 3)
      .map(({ key }) => key)
      .join()}`,
    prepare: async (page) => {
      await page.waitForSelector('main th button');
    },
    act: async (page) => {
      await page.waitForFunction(() => document.querySelectorAll('main th button[aria-label]').length === 3);
      await page.locator('main th button[aria-label]').click();
      await page.waitForFunction(() => document.querySelectorAll('main th button[aria-label]').length === 2);
    },
  },
  {
    name: 'checklist',
    path: '/checklist/',
    act: async (page) => {
      await page.locator('main ol input[type=checkbox]').click();
      await page.waitForFunction(() => document.querySelector('progress')?.value === 1);
      await sees(page, 'main [role=status]', '1 ');
      await page.locator('main nav a[href="#request"]').click();
      await fill(page, '#request-name', 'Prova');
      await sees(page, '#draft ~ * pre', 'Prova');
    },
  },
  {
    name: 'guide',
    path: '/guide/wizard/',
    act: async (page) => {
      await page.locator('.menu a[href$="/guide/test-plan/"]').click();
      await page.waitForFunction(() => location.pathname.endsWith('/guide/test-plan/'));
      await page.waitForFunction(() => document.querySelector('main h1')?.textContent !== '');
      await openSearch(page);
      await searchTwice(page);
    },
  },
  { name: 'dialog', path: '/guide/', prepare: openSearch, act: searchTwice },
];
