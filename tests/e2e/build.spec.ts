import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, LOCALES, openHydrated, test } from './site';

/** Whether a script of the build holds a highlighter: Prism's or highlight.js' own words. */
function hasHighlighter(script: string): boolean {
  return /languages\.extend\(|languages\.insertBefore\(|disableWorkerMessageHandler|registerLanguage\(/.test(script);
}

for (const { code, folder } of LOCALES) {
  test(`${code}: no script of the site highlights code`, () => {
    const scripts = path.join(folder, 'assets/js');
    const names = readdirSync(scripts).filter((name) => name.endsWith('.js'));
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => hasHighlighter(readFileSync(path.join(scripts, name), 'utf8')))).toEqual([]);
    // A highlighter as it is published would be seen.
    const prism = path.resolve(__dirname, '../../node_modules/prism-react-renderer/dist/index.js');
    expect(hasHighlighter(readFileSync(prism, 'utf8'))).toBe(true);
  });
}

test('a block of code is coloured, scrolls, and is copied whole', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.setViewportSize({ width: 320, height: 640 });
  await openHydrated(page, '/guide/descriptor/');
  const block = page.locator('figure').first();
  const ink = await block.locator('pre').evaluate((node) => getComputedStyle(node).color);
  const name = await block
    .locator('.hljs-attr')
    .first()
    .evaluate((node) => getComputedStyle(node).color);
  expect(name).not.toBe(ink);
  await expect(block.locator('figcaption')).toContainText('providers/example-voip.md');
  expect(await block.locator('pre').evaluate((node) => node.scrollWidth > node.clientWidth)).toBe(true);
  await block.locator('pre').focus();
  await expect(block.locator('pre')).toBeFocused();
  await block.getByRole('button', { name: 'Copia', exact: true }).click();
  await expect(block.getByRole('status')).toHaveText('Copiato');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.split('\n').length).toBeGreaterThan(30);
  expect(copied).toMatch(/^---\n# yaml-language-server/);
});
