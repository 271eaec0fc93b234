import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkBuild } from '../../../src/tools/hosting/checkBuild';
import { scriptHash } from '../../../src/tools/hosting/inspectPage';

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

it.each([
  ['a small build', 3],
  ['a large one, in threads', 600],
])('finds what is wrong in any page of %s', async (_, count) => {
  const folder = build(count, {
    '0.html': '<script>one()</script>',
    'en/2.html': '\n<p style="color:red">',
    'z.html': '<img onerror=evil()>',
  });
  const problems = await checkBuild(folder, ['it', 'en'], PINNED);
  expect(problems.map(({ file, line, field }) => `${path.basename(file)} ${line} ${field}`)).toEqual([
    '0.html 1 script',
    '2.html 2 style-attribute',
    'z.html 1 handler',
  ]);
});
