import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { acceptTexts } from '../../../src/tools/i18n/acceptTexts';
import { checkOriginals } from '../../../src/tools/i18n/checkOriginals';
import { loadTexts } from '../../../src/tools/i18n/loadTexts';
import { formatOriginals, LIST, readOriginals } from '../../../src/tools/i18n/originals';
import type { Problem } from '../../../src/catalog/model/problems';
import { fixtureSite, fixtureStrings, type FixtureSite } from './fixtureSite';

vi.mock(import('../../../src/tools/i18n/extractStrings'), async (original) => ({
  ...(await original()),
  extractStrings: (rootDir: string) => fixtureStrings(rootDir),
}));

const ENGLISH = 'i18n/en/docusaurus-plugin-content-docs/current/start.md';
const BODY = 'i18n/en/docusaurus-plugin-provider-catalog/good.md';
const LIMITATION = `limitations:
  - id: one-thing
    text:
      it: Una cosa.
      en: One thing.
---
`;

/** The fixture site with everything accepted, a limitation included. */
async function acceptedSite(): Promise<FixtureSite> {
  const site = fixtureSite();
  site.change('providers/good.md', 'example\n---\n', `example\n${LIMITATION}`);
  await accept(site, 'all');
  return site;
}

/** Accepts, as the command does. */
async function accept(site: FixtureSite, wanted: readonly string[] | 'all'): Promise<void> {
  const loaded = await loadTexts(site.rootDir);
  const { entries } = acceptTexts(loaded, readOriginals(site.rootDir).entries, wanted);
  site.write(LIST, formatOriginals(entries));
}

/** All problems, as the command finds them. */
async function check({ rootDir }: FixtureSite): Promise<Problem[]> {
  const loaded = await loadTexts(rootDir);
  return [...loaded.problems, ...checkOriginals(LIST, loaded, readOriginals(rootDir))];
}

/** Place and words of each problem. */
function told(problems: readonly Problem[]): string[] {
  return problems.map(({ file, line, field, what }) => `${file}:${line} ${field} ${what.en}`);
}

it('finds nothing in a site whose translations are accepted', async () => {
  expect(await check(await acceptedSite())).toEqual([]);
});

it('asks for each translation once, of every kind', async () => {
  const problems = await check(fixtureSite());
  expect(problems.every(({ what }) => what.en.includes('has not been accepted yet'))).toBe(true);
  const files = new Set(problems.map(({ file }) => file.replace(/^i18n\/en\//, '')));
  expect([...files].sort()).toEqual([
    'code.json',
    'docusaurus-plugin-content-docs/current/next.md',
    'docusaurus-plugin-content-docs/current/start.md',
    'docusaurus-plugin-provider-catalog/good.md',
    'docusaurus-theme-classic/navbar.json',
  ]);
});

describe('names what is planted', () => {
  const FAULTS: [string, (site: FixtureSite) => void, RegExp[]][] = [
    [
      'a changed page',
      (site) => site.change('docs/start.md', 'da qui', 'da là'),
      [/^i18n\/en\/.*\/start\.md:1 {2}The Italian original, docs\/start\.md, has changed since/],
    ],
    [
      'a changed title in the front matter',
      (site) => site.change('docs/next.md', 'Oltre', 'Più in là'),
      [/next\.md:1 {2}The Italian original/],
    ],
    [
      'a missing page',
      (site) => site.remove(ENGLISH),
      [
        /start\.md:1 {2}The page doesn’t exist, or is empty; docs\/start\.md is/,
        /originals\.txt:\d+ {2}The line is about/,
      ],
    ],
    [
      'a page without original',
      (site) => site.remove('docs/next.md'),
      [
        /^docs\/next\.md:1 {2}The page doesn’t exist, or is empty; i18n\/en\/.*next\.md is there/,
        /originals\.txt:\d+ /,
      ],
    ],
    [
      'an empty page',
      (site) => site.write(ENGLISH, '---\ntitle: Start\nslug: /\n---\n'),
      [/start\.md:1 {2}The page doesn’t exist, or is empty/, /originals\.txt:\d+ /],
    ],
    [
      'a page that can’t be read',
      (site) => site.change(ENGLISH, 'title: Start', 'title: [Start'),
      [/start\.md:\d+ {2}The bracket \[ that opens here doesn’t close/],
    ],
    [
      'a missing heading',
      (site) => site.change(ENGLISH, '### Detail {#detail}\n', ''),
      [
        /start\.md:\d+ {2}The headings don’t match: «## Second thing \{#second\}» here, «### Dettaglio \{#detail\}» in docs/,
      ],
    ],
    [
      'an extra heading',
      (site) => site.write(ENGLISH, `${site.read(ENGLISH)}\n## Extra {#extra}\n`),
      [/start\.md:\d+ {2}The headings don’t match: «## Extra \{#extra\}» here, «–» in docs\/start\.md/],
    ],
    [
      'a heading without anchor',
      (site) => site.change(ENGLISH, ' {#second}', ''),
      [/start\.md:\d+ {2}The headings don’t match: «## Second thing» here/],
    ],
    [
      'a heading without anchor in either language',
      (site) => {
        for (const file of ['docs/start.md', ENGLISH]) site.change(file, ' {#second}', '');
      },
      [
        /start\.md:\d+ {2}The headings don’t match: «## Second thing» here, «## Seconda cosa» in/,
        /start\.md:1 {2}The Italian original/,
      ],
    ],
    [
      'headings in another order',
      (site) => {
        site.change(ENGLISH, '{#first}', '{#x}');
        site.change(ENGLISH, '{#second}', '{#first}');
        site.change(ENGLISH, '{#x}', '{#second}');
      },
      [/start\.md:8 {2}The headings don’t match: «## First thing \{#second\}» here/],
    ],
    [
      'a heading of another level',
      (site) => site.change(ENGLISH, '### Detail', '## Detail'),
      [/start\.md:\d+ {2}The headings don’t match: «## Detail \{#detail\}» here, «### Dettaglio \{#detail\}» in docs/],
    ],
    [
      'a missing string',
      (site) => site.change('strings.json', 'page.count', 'page.new'),
      [
        /^i18n\/en\/code\.json:1 page\.new The English of «\{count\} provider» is missing/,
        /^i18n\/en\/code\.json:2 page\.count This string is no longer used anywhere/,
        /originals\.txt:\d+ /,
      ],
    ],
    [
      'an empty string',
      (site) => site.change('i18n/en/code.json', '"Providers"', '" "'),
      [/code\.json:5 page\.title The English of «Provider»/],
    ],
    [
      'a changed string',
      (site) => site.change('strings.json', '"Provider"', '"Tutti i provider"'),
      [/code\.json:5 page\.title The Italian original, «Tutti i provider», has changed/],
    ],
    [
      'a lost placeholder',
      (site) => site.change('i18n/en/code.json', '{count} providers', 'Providers'),
      [/page\.count The placeholders differ/],
    ],
    [
      'a file of strings that isn’t JSON',
      (site) => site.change('i18n/en/code.json', '{\n', ''),
      [/^i18n\/en\/code\.json:1 {2}The file isn’t valid JSON/],
    ],
    [
      'an invisible character in a string',
      (site) => site.change('i18n/en/code.json', '"Providers"', '"Provi\u200bders"'),
      [/code\.json:6 .*U\+200B/],
    ],
    [
      'one behind an escape',
      (site) => site.change('i18n/en/code.json', '"Providers"', '"Provi\\u202eders"'),
      [/code\.json:6 .*U\+202E/],
    ],
    [
      'a string written twice',
      (site) =>
        site.change('i18n/en/code.json', '"page.title"', '"page.title": { "message": "Other" },\n  "page.title"'),
      [/code\.json:6 .*«page\.title» is written twice/],
    ],
    [
      'a password in a string',
      (site) => site.change('i18n/en/code.json', '"Providers"', '"Providers, password: S3cret99"'),
      [/code\.json:6 .*There is a password/],
    ],
    [
      'a person’s address in one of the menu',
      (site) => site.change('i18n/en/docusaurus-theme-classic/navbar.json', '"Guide"', '"anna@example.it"'),
      [/navbar\.json:3 .*mail address/],
    ],
    [
      'an Italian string of the theme that isn’t UTF-8',
      (site) => {
        mkdirSync(path.join(site.rootDir, 'i18n/it'));
        writeFileSync(path.join(site.rootDir, 'i18n/it/code.json'), Buffer.from('{"a":"\xe8"}', 'latin1'));
      },
      [/^i18n\/it\/code\.json:1 .*not valid UTF-8/],
    ],
    [
      'a changed body',
      (site) => site.change('providers/good.md', 'Un buon', 'Un ottimo'),
      [/good\.md:1 {2}The Italian original, providers\/good\.md, has changed/],
    ],
    [
      'a changed limitation',
      (site) => site.change('providers/good.md', 'Una cosa.', 'Due cose.'),
      [/^providers\/good\.md:1 limitations\.one-thing The Italian original/],
    ],
    [
      'a limitation in one language',
      (site) => site.change('providers/good.md', '      en: One thing.\n', ''),
      [/^providers\/good\.md:13 limitations\[0\]\.text\.en The field .* is missing/],
    ],
    [
      'a missing English body',
      (site) => site.remove(BODY),
      [/good\.md:1 {2}The English text of providers\/good\.md is missing/],
    ],
    [
      'a missing Italian body',
      (site) => site.change('providers/good.md', 'Un buon vicino.\n', ''),
      [/^providers\/good\.md:\d+ {2}The Italian text below the front matter is missing/],
    ],
    [
      'a line that can’t be read',
      (site) => site.write(LIST, `<<<<<<< ours\n${site.read(LIST)}`),
      [/originals\.txt:1 {2}The line is about no text, or can’t be read/],
    ],
  ];

  it.each(FAULTS)('%s', async (_, plant, expected) => {
    const site = await acceptedSite();
    plant(site);
    const found = told(await check(site));
    expect(found).toHaveLength(expected.length);
    for (const pattern of expected)
      expect(
        found.some((line) => pattern.test(line)),
        `${pattern.source} in\n${found.join('\n')}`,
      ).toBe(true);
  });
});

describe('needs no new look', () => {
  it.each<[string, (site: FixtureSite) => void]>([
    ['at a text that is wrapped elsewhere', (site) => site.change('docs/start.md', 'da qui, poi', 'da qui,\npoi')],
    ['at a table with other widths', (site) => site.change('docs/start.md', '| ----- | ------ |', '| --- | --- |')],
    [
      'at prose whose facts changed',
      (site) => site.change('providers/good.md', 'sip.good.example', 'sip2.good.example'),
    ],
    ['at a better translation', (site) => site.change(BODY, 'A good neighbour', 'A neighbour, and a good one')],
  ])('%s', async (_, change) => {
    const site = await acceptedSite();
    change(site);
    expect(told(await check(site))).toEqual([]);
  });
});

describe('accepting', () => {
  it.each([['docs/start.md'], [ENGLISH]])('takes either file: %s', async (file) => {
    const site = await acceptedSite();
    site.change('docs/start.md', 'da qui', 'da là');
    site.change('docs/next.md', 'Poco', 'Nulla');
    await accept(site, [file]);
    expect(told(await check(site)).map((line) => line.split(':')[0])).toEqual([ENGLISH.replace('start', 'next')]);
  });

  it('takes one string of a file', async () => {
    const site = await acceptedSite();
    site.change('strings.json', '"Provider"', '"Tutti"');
    site.change('strings.json', '"{count}', '"Sono {count}');
    await accept(site, ['i18n/en/code.json#page.title']);
    expect((await check(site)).map(({ field }) => field)).toEqual(['page.count']);
    await accept(site, ['i18n/en/code.json']);
    expect(await check(site)).toEqual([]);
  });

  it('drops lines of texts that are gone, but none while descriptors can’t be read', async () => {
    const site = await acceptedSite();
    site.remove(ENGLISH);
    site.remove('docs/start.md');
    site.change('providers/good.md', 'status: certified', 'status: wished');
    await accept(site, 'all');
    expect(site.read(LIST)).toContain('good.md');
    site.change('providers/good.md', 'status: wished', 'status: certified');
    await accept(site, 'all');
    expect(site.read(LIST)).not.toContain('start.md');
    expect(await check(site)).toEqual([]);
  });

  it('is content with either of two lines that a merge brought together', async () => {
    const site = await acceptedSite();
    const before = site.read(LIST);
    site.change('docs/next.md', 'Poco', 'Nulla');
    await accept(site, ['docs/next.md']);
    site.write(LIST, `${before}${site.read(LIST)}`);
    expect(await check(site)).toEqual([]);
    await accept(site, 'all');
    expect(site.read(LIST).match(/next\.md/g)).toHaveLength(1);
  });
});
