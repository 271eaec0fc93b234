import { describe, expect, it } from 'vitest';
import { acceptTexts } from '../../../src/tools/i18n/acceptTexts';
import { checkOriginals } from '../../../src/tools/i18n/checkOriginals';
import { loadTexts } from '../../../src/tools/i18n/loadTexts';
import { formatOriginals } from '../../../src/tools/i18n/originals';
import { LIST, readOriginals } from '../../../src/tools/i18n/originalsFile';
import type { Problem } from '../../../src/catalog/model/problems';
import { fixtureSite, type FixtureSite } from './fixtureSite';

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
    'docusaurus-plugin-content-docs/current.json',
    'docusaurus-plugin-content-docs/current/next.md',
    'docusaurus-plugin-content-docs/current/start.md',
    'docusaurus-plugin-provider-catalog/good.md',
    'docusaurus-plugin-provider-catalog/labels.json',
    'docusaurus-theme-classic/footer.json',
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
      [/start\.md:1 {2}The page docs\/start\.md doesn’t exist in English/, /originals\.txt:\d+ {2}The line is about/],
    ],
    [
      'a page without original',
      (site) => site.remove('docs/next.md'),
      [/^docs\/next\.md:1 {2}The page i18n\/en\/.*next\.md doesn’t exist in Italian/, /originals\.txt:\d+ /],
    ],
    [
      'an empty page',
      (site) => site.write(ENGLISH, '---\ntitle: Start\nslug: /\n---\n'),
      [/start\.md:1 {2}The page is empty/],
    ],
    [
      'a missing heading',
      (site) => site.change(ENGLISH, '### Detail {#detail}\n', ''),
      [/^docs\/start\.md:13 #detail The heading «Dettaglio» has no counterpart in i18n/],
    ],
    [
      'an extra heading',
      (site) => site.change(ENGLISH, '## Second', '## Extra {#extra}\n\n## Second'),
      [/start\.md:19 #extra The heading «Extra» has no counterpart in docs\/start\.md/],
    ],
    [
      'a heading without anchor',
      (site) => site.change(ENGLISH, ' {#second}', ''),
      [
        /start\.md:19 {2}The heading «Second thing» has no anchor/,
        /docs\/start\.md:19 #second The heading «Seconda cosa» has no/,
      ],
    ],
    [
      'headings in another order',
      (site) => {
        site.change(ENGLISH, '{#first}', '{#x}');
        site.change(ENGLISH, '{#second}', '{#first}');
        site.change(ENGLISH, '{#x}', '{#second}');
      },
      [/start\.md:8 #second The heading «First thing» is out of place/],
    ],
    [
      'a heading of another level',
      (site) => site.change(ENGLISH, '### Detail', '## Detail'),
      [/#detail The languages differ, level of the heading: 3 in Italian, 2 in English/],
    ],
    [
      'a missing list item',
      (site) => site.change(ENGLISH, '- Two\n', ''),
      [/#first The languages differ, list items: 2 in Italian, 1 in English/],
    ],
    [
      'a missing table row',
      (site) => site.change(ENGLISH, '| a     | 1     |\n', ''),
      [/#detail The languages differ, tables \(rows×columns\): «2×2» in Italian, «1×2» in English/],
    ],
    [
      'a missing block of code',
      (site) => site.change(ENGLISH, '```bash\nnpm start\n```\n', ''),
      [/#second The languages differ, blocks of code/],
    ],
    [
      'another admonition',
      (site) => site.change(ENGLISH, ':::note', ':::warning'),
      [/#second The languages differ, admonitions/],
    ],
    [
      'a link to elsewhere',
      (site) => site.change(ENGLISH, './next.md', './start.md'),
      [/start\.md:\d+ {2}The languages differ, links and images/],
    ],
    [
      'another slug',
      (site) => site.change(ENGLISH, 'slug: /', 'slug: /x'),
      [/start\.md:1 slug The front matter differs/],
    ],
    [
      'a missing string',
      (site) => site.change('src/Page.tsx', "id: 'page.count'", "id: 'page.new'"),
      [
        /^i18n\/en\/code\.json:1 page\.new The English of «\{count\} provider» \(src\/Page\.tsx\) is missing/,
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
      (site) => site.change('src/Page.tsx', '>Provider<', '>Tutti i provider<'),
      [/code\.json:5 page\.title The Italian original, «page\.title» \(src\/Page\.tsx\), has changed/],
    ],
    [
      'a lost placeholder',
      (site) => site.change('i18n/en/code.json', '{count} providers', 'Providers'),
      [/page\.count The placeholders differ/],
    ],
    [
      'a string that is spelled in two ways',
      (site) =>
        site.write(
          'src/Other.tsx',
          "import { translate } from '@docusaurus/Translate';\ntranslate({ id: 'page.title', message: 'Altro' });\n",
        ),
      [
        /^src\/Page\.tsx:1 page\.title The same string is «Provider» here and «Altro» in src\/Other\.tsx/,
        /page\.title The Italian original/,
      ],
    ],
    [
      'a string that can’t be extracted',
      (site) =>
        site.write(
          'src/Other.tsx',
          "import { translate } from '@docusaurus/Translate';\ntranslate({ id: globalThis.name, message: 'Altro' });\n",
        ),
      [/^src\/Other\.tsx:1 {2}translate\(\) first arg should be a statically evaluable object/],
    ],
    [
      'an item of the navbar without English',
      (site) => site.change('docusaurus.config.ts', "label: 'Guida'", "label: 'Manuale'"),
      [
        /navbar\.json:1 item\.label\.Manuale The English of «Manuale»/,
        /navbar\.json:5 item\.label\.Guida This string is no longer/,
        /originals/,
      ],
    ],
    [
      'a changed footer',
      (site) => site.change('docusaurus.config.ts', 'Nessuno', 'Qualcuno'),
      [/footer\.json:2 copyright The Italian original/],
    ],
    [
      'a category without English',
      (site) => site.change('sidebars.ts', 'Altro', 'Ancora'),
      [
        /current\.json:1 sidebar\.guide\.category\.Ancora The English of/,
        /current\.json:2 sidebar\.guide\.category\.Altro/,
        /originals/,
      ],
    ],
    [
      'a string that the theme hasn’t',
      (site) => site.change('i18n/it/code.json', 'theme.NotFound.title', 'theme.NotFound.heading'),
      [/^i18n\/it\/code\.json:2 theme\.NotFound\.heading The theme has no such string/],
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
      [/originals\.txt:1 {2}The line can’t be read/],
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
    site.change('src/Page.tsx', '>Provider<', '>Tutti<');
    site.change('src/Page.tsx', "message: '{count}", "message: 'Sono {count}");
    await accept(site, ['i18n/en/code.json#page.title']);
    expect((await check(site)).map(({ field }) => field)).toEqual(['page.count']);
    await accept(site, ['src/Page.tsx']);
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
