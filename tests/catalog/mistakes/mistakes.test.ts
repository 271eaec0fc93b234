import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog } from '../../../src/catalog/loadCatalog';
import { formatProblems, type Problem } from '../../../src/catalog/model/problems';
import { fixtureCatalog } from '../fixtureCatalog';
import { DESCRIPTOR } from './descriptorText';
import * as TABLES from './mistakes';

/** The problems of a catalog with one more descriptor. */
function check(text: string): readonly Problem[] {
  const catalog = fixtureCatalog();
  const location = { ...catalog, guideDir: path.join(catalog.rootDir, 'docs') };
  mkdirSync(location.guideDir);
  writeFileSync(path.join(location.guideDir, 'certification.md'), '## Vantaggi {#benefits}\n');
  writeFileSync(path.join(location.providersDir, 'example.md'), text);
  writeFileSync(path.join(location.englishDir, 'example.md'), 'A text.\n');
  const outcome = loadCatalog(location);
  return outcome.ok ? [] : outcome.problems;
}

/** The line of the first difference. */
function changedLine(text: string): number {
  const [before, after] = [DESCRIPTOR.split('\n'), text.split('\n')];
  return before.findIndex((line, index) => line !== after[index]) + 1;
}

it('finds no mistake where there is none', () => {
  expect(formatProblems(check(DESCRIPTOR), 'en')).toBe('');
});

describe.each(Object.entries(TABLES))('%s', (_name, mistakes) => {
  for (const [was, is, italian, english, line] of mistakes) {
    it(`${was} → ${is}`, () => {
      const text = DESCRIPTOR.replace(was, () => is);
      expect(text).not.toBe(DESCRIPTOR);
      const problems = check(text);
      expect(
        problems.map((problem) => problem.line),
        formatProblems(problems, 'en'),
      ).toEqual([line ?? changedLine(text)]);
      expect(formatProblems(problems, 'it').toLowerCase()).toContain(italian.toLowerCase());
      expect(formatProblems(problems, 'en').toLowerCase()).toContain(english.toLowerCase());
    });
  }
});

describe('whole files', () => {
  it('takes a byte order mark, in every kind of file', () => {
    const location = fixtureCatalog();
    for (const file of ['providers/good.md', 'providers/_defaults.yml', 'providers/_release.yml', 'english/good.md']) {
      const place = path.join(location.rootDir, file);
      writeFileSync(place, `\uFEFF${readFileSync(place, 'utf8')}`);
    }
    expect(loadCatalog(location).ok).toBe(true);
  });

  it.each([
    ['', 'vuoto', 'empty'],
    ['\n\n', 'vuoto', 'empty'],
    ['---\n---\n\nTesto.\n', 'vuoto', 'empty'],
    ['name: X\n', 'delimitato', 'delimited'],
    [DESCRIPTOR.replaceAll('\n', '\r'), 'a capo', 'line breaks'],
  ])('names the one mistake of %j', (text, italian, english) => {
    const problems = check(text);
    expect(problems.map(({ line }) => line)).toEqual([1]);
    expect(formatProblems(problems, 'it')).toContain(italian);
    expect(formatProblems(problems, 'en')).toContain(english);
  });

  it('says of UTF-16 what it is', () => {
    const location = fixtureCatalog();
    writeFileSync(path.join(location.providersDir, 'good.md'), Buffer.from(`\uFEFF${DESCRIPTOR}`, 'utf16le'));
    const outcome = loadCatalog(location);
    expect(outcome.ok ? '' : formatProblems(outcome.problems, 'en')).toContain('UTF-16');
  });
});

it.each(['/guide/certification#benefits', '/providers/good', '/providers?q=x', './good.md', '/checklist'])(
  'lets a text lead to %s',
  (url) => {
    expect(formatProblems(check(DESCRIPTOR.replace('/guide/certification', url)), 'en')).toBe('');
  },
);

it.each([
  'identify_by: header',
  'sip_server: "[2001:db8::1]"',
  'media_address: 2001:db8::1',
  'sip_server: xn--w-uga1v8h.example.pl',
  'outbound_proxy: sip:+39NUMERO@example.it;transport=tls;maddr=192.0.2.9',
  'outbound_proxy: sip:[2001:db8::1];maddr=[2001:db8::2];lr',
  'message_context: messages\n  match: 192.0.2.1, 198.51.100.0/24,2001:db8::/32,sip.example.it',
])('takes %s', (line) => {
  const [keyword = ''] = line.split(':');
  expect(formatProblems(check(DESCRIPTOR.replace(new RegExp(`(?<=  )${keyword}: .*`), line)), 'en')).toBe('');
});

describe('several mistakes', () => {
  it('names those within fields and those across fields together', () => {
    const text = DESCRIPTOR.replace('sip_server_port: 5083', 'sip_server_port: 0')
      .replace('expiration: 600', 'expiration: 300')
      .replace('evidence: wizard-list\n', '')
      .replace('  - date: 2025-02-01', '  - date: 2024-02-01')
      .replace('id: port-by-hand', 'id: Port')
      .replace('id: 7', 'id: x');
    expect(check(text).map(({ field }) => field)).toEqual([
      'wizard.id',
      'trunk.sip_server_port',
      'limitations[0].id',
      'status',
      'trunk.expiration',
      'history[1].date',
    ]);
  });

  it('draws no conclusions from what is wrong', () => {
    const text = DESCRIPTOR.replace('sip_server: sip.example.it', 'sip_server: x')
      .replace('name: Example VoIP', 'name:')
      .replace('status: certified', 'status: x')
      .replace('wizard:\n  id: 7\n  since: 1.2.3\n  since_date: 2025-01-24', 'wizard: 7')
      .replace('  - date: 2025-01-24', '  - date: x');
    expect(check(text).map(({ field }) => field)).toEqual([
      'name',
      'status',
      'wizard',
      'trunk.sip_server',
      'history[0].date',
    ]);
  });
});
