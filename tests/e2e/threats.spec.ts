/** Hostile text past every check, through the renderers, into a browser: nothing of it may run, load or lead away. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderBody } from '../../src/catalog/markdown/markdown';
import Prose from '../../src/components/Prose';

const FOLDER = path.resolve(__dirname, '../fixtures/threats');
const ORIGIN = 'http://threats.test';

/** The path that the pages are built for: that a site works below one is tested here as well. */
const BASE = '/voip/';

/** What the build can’t read at all: the front matter, the encoding or the size stop it, or it is no page. */
const UNREADABLE =
  /^(?:opener-|closer-|yaml-|key-|duplicate-|unknown-|bidirectional-escape|too-|markdown-too|invalid-|nul|escape-|_|page-symbolic)/;

const pages = readdirSync(path.join(FOLDER, 'guide')).filter((name) => name.endsWith('.md') && !UNREADABLE.test(name));

/** What happened in a page that must not. */
interface Watch {
  readonly events: string[];
}

/** Watches a page for dialogs and requests to anywhere but here. */
function watch(page: Page): Watch {
  const events: string[] = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${ORIGIN}/`) && !/^(?:about:|data:image\/svg)/.test(url)) events.push(`request ${url}`);
  });
  return { events };
}

/** Expects that a part of a page holds nothing that runs, loads or leads to another place than it says. */
async function expectHarmless(page: Page, part: string, { events }: Watch): Promise<void> {
  const found = await page.locator(part).evaluateAll((roots) =>
    roots.flatMap((root) => [
      ...[
        ...root.querySelectorAll('script, style, iframe, object, embed, img, svg script, form, base, meta, link'),
      ].map(({ outerHTML }) => outerHTML),
      ...[...root.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => name.startsWith('on') || name === 'style' || name === 'srcdoc')
          .map((name) => `${element.tagName} ${name}`),
      ),
      ...[...root.querySelectorAll<HTMLAnchorElement>('a[href]')]
        .filter(
          ({ protocol, username, host }) => !/^https?:$/.test(protocol) || username !== '' || host.includes('evil'),
        )
        .map(({ href }) => href),
    ]),
  );
  expect(found).toEqual([]);
  // Whatever only waits for a hand.
  await page.locator(`${part} p, ${part} details, ${part} h2`).evaluateAll((elements) => {
    for (const element of elements) {
      for (const type of ['click', 'mouseover', 'toggle', 'focus'])
        element.dispatchEvent(new Event(type, { bubbles: true }));
    }
  });
  expect(await page.evaluate(() => '__threat' in globalThis)).toBe(false);
  expect(events).toEqual([]);
}

/** The HTML that a page makes of a body. */
const drawn = (markdown: string): string =>
  renderToStaticMarkup(createElement(Prose, { nodes: renderBody(markdown, 'en', (url) => url).prose }));

test.describe('bodies of descriptors', () => {
  const bodies = ['descriptor', 'english'].flatMap((kind) =>
    readdirSync(path.join(FOLDER, kind))
      .filter((name) => !/^(?:too-|markdown-too|prose-too|prose-markdown-too)|symbolic/.test(name))
      .map((name) => `${kind}/${name}`),
  );

  test('run nothing', async ({ page }) => {
    expect(bodies.length).toBeGreaterThan(50);
    const watched = watch(page);
    await page.route(`${ORIGIN}/**`, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
    await page.goto(`${ORIGIN}/`);
    const sections = bodies.map((body) => {
      const markdown = readFileSync(path.join(FOLDER, body), 'utf8').replace(/^---\n.*?\n---\n/s, '');
      return `<section class="prose" title="${body}">${drawn(markdown)}</section>`;
    });
    await page.setContent(sections.join('\n'));
    await expectHarmless(page, '.prose', watched);
  });

  test('would run without the renderer: the page does see what happens', async ({ page }) => {
    const watched = watch(page);
    await page.setContent(`<main>${readFileSync(path.join(FOLDER, 'descriptor/html-image-event.md'), 'utf8')}</main>`);
    await expect.poll(() => page.evaluate(() => '__threat' in globalThis)).toBe(true);
    await expect(expectHarmless(page, 'main', watched)).rejects.toThrow();
  });
});

test.describe('pages of the guide', () => {
  test.describe.configure({ mode: 'serial' });
  let work = '';
  let output = '';

  test.beforeAll(() => {
    test.setTimeout(300_000);
    work = mkdtempSync(path.join(tmpdir(), 'threats-'));
    const docs = path.join(work, 'docs');
    output = path.join(work, 'build');
    for (const name of pages) cpSync(path.join(FOLDER, 'guide', name), path.join(docs, name));
    const { status, stderr, stdout } = spawnSync(
      'npx',
      ['docusaurus', 'build', '--config', 'tests/e2e/threatsSite.config.ts', '--out-dir', output],
      {
        encoding: 'utf8',
        env: {
          ...process.env,
          SITE_BASE_URL: BASE,
          THREATS_DIR: docs,
          DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus/threats',
        },
      },
    );
    expect(status, `${stdout}${stderr}`).toBe(0);
  });

  test.afterAll(() => {
    rmSync(work, { recursive: true, force: true });
  });

  test('run nothing', async ({ page }) => {
    test.setTimeout(300_000);
    expect(pages.length).toBeGreaterThan(30);
    await page.route(`${ORIGIN}/**`, (route) => {
      const { pathname } = new URL(route.request().url());
      const file = [pathname, `${pathname}index.html`]
        .filter((name) => name.startsWith(BASE))
        .map((name) => path.join(output, decodeURIComponent(name.slice(BASE.length))))
        .find((name) => existsSync(name) && statSync(name).isFile());
      return file === undefined ? route.fulfill({ status: 404, body: '' }) : route.fulfill({ path: file });
    });
    const watched = watch(page);
    for (const name of pages) {
      await test.step(name, async () => {
        const address = `${ORIGIN}${BASE}guide/${name.replace(/^\d+-/, '').replace(/\.md$/, '')}/`;
        expect((await page.goto(address))?.status()).toBe(200);
        // The application starts when the page is touched.
        await page.mouse.move(1, 1);
        await page.mouse.move(0, 0);
        await page.waitForFunction(() => document.documentElement.dataset.hasHydrated === 'true');
        await expectHarmless(page, 'article .markdown, .table-of-contents', watched);
        for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) {
          expect(() => JSON.parse(text) as unknown).not.toThrow();
        }
      });
    }
  });

  test('have no page beside them that leads out of the path that the site is below', () => {
    const names = readdirSync(output, { recursive: true, encoding: 'utf8' });
    const pagesOfOurs = names.filter((name) => name.endsWith('index.html') && !name.startsWith('guide'));
    const outside = pagesOfOurs.flatMap((name) => {
      const html = readFileSync(path.join(output, name), 'utf8');
      const addresses = [...html.matchAll(/ (?:href|src|action)="?(\/[^\s">]*)/g)].map(([, address = '']) => address);
      expect(addresses.length).toBeGreaterThan(10);
      return addresses.filter((address) => !address.startsWith(BASE)).map((address) => `${name}: ${address}`);
    });
    expect(outside).toEqual([]);
  });

  test('publish no file that they name, and nothing of the machine', () => {
    const files = readdirSync(output, { recursive: true, encoding: 'utf8' });
    expect(files.filter((name) => name.includes('package'))).toEqual([]);
    const html = readFileSync(path.join(output, 'guide/expression/index.html'), 'utf8');
    expect(html).toContain('{process.env.PATH}');
    expect(html).toContain('{1 + 1}');
    expect(html).not.toContain(process.env.PATH);
  });
});
