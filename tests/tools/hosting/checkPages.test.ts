import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkPages } from '../../../src/tools/hosting/checkPages';
import { scriptHash } from '../../../src/tools/hosting/inspectPage';
import { readPages } from '../../../src/tools/hosting/readPages';

const PINNED = { it: scriptHash('uno()'), en: scriptHash('one()') };

/** A build with so many pages in each language, and what is wrong in some. */
function build(count: number, wrong: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(path.join(folder, 'en'));
  for (const [locale, script] of [
    ['', 'uno()'],
    ['en/', 'one()'],
  ] as const) {
    for (let index = 0; index < count; index += 1)
      writeFileSync(path.join(folder, `${locale}${index}.html`), `<p>ok</p><script>${script}</script>`);
  }
  for (const [name, html] of Object.entries(wrong)) writeFileSync(path.join(folder, name), html);
  return folder;
}

it('finds what is wrong in any page of a build', () => {
  const folder = build(3, {
    '0.html': '<script>one()</script>',
    'en/2.html': '\n<p style="color:red">',
    'z.html': '<img onerror=evil()>',
  });
  const problems = checkPages(readPages(folder, ['it', 'en']), PINNED);
  expect(problems.map(({ file, line, field }) => `${path.basename(file)} ${line} ${field}`)).toEqual([
    '0.html 1 script',
    '2.html 2 style-attribute',
    'z.html 1 handler',
  ]);
});
