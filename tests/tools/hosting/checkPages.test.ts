import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { checkPages } from '../../../src/tools/hosting/checkPages';
import { scriptHash } from '../../../src/tools/hosting/inspectPage';
import { readPages } from '../../../src/tools/hosting/readPages';
import { writeHosting } from '../../../src/tools/hosting/writeHosting';

const PINNED = { it: scriptHash('uno()'), en: scriptHash('one()') };

/** A build with so many pages in each language, and what is wrong in some. */
function build(count: number, wrong: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'pages-'));
  onTestFinished(() => {
    for (const made of [folder, `${folder}-nginx`]) rmSync(made, { recursive: true, force: true });
  });
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

it('writes what a server reads, and nothing beside a page that the policy would block', () => {
  const site = { baseUrl: '/', locales: ['it', 'en'], scriptHashes: PINNED, searchOrigins: [] };
  const [good, bad] = [build(1, {}), build(1, { 'en/0.html': '<p onclick=evil()>' })];
  expect(writeHosting(good, site)).toEqual({
    ok: true,
    value: [path.join(good, '_headers'), path.join(`${good}-nginx`, 'site.conf')],
  });
  expect(readFileSync(path.join(good, '_headers'), 'utf8')).toContain(PINNED.en);
  expect(writeHosting(bad, site)).toMatchObject({ ok: false, problems: [{ field: 'handler' }] });
  expect(existsSync(path.join(bad, '_headers')) || existsSync(`${bad}-nginx`)).toBe(false);
});
