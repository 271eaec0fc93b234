import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkGuide } from '../../../src/catalog/check/guide/checkGuide';
import { checkGuideBody } from '../../../src/catalog/check/guide/checkGuideBody';
import { fixtureCatalog } from '../fixtureCatalog';

/** What is said of a body: lines and words. */
const said = (body: string): string[] => checkGuideBody(body).map(({ line, what }) => `${line} ${what.en}`);

describe('the ids of a page of the guide', () => {
  it.each([
    'page-announcer',
    '__docusaurus',
    '__docusaurus_skipToContent_fallback',
    'skip-to-content',
    'application',
    'theme-svg-external-link',
    'footnote-label',
    'user-content-fn-1',
    'constructor',
    'toString',
  ])('the site keeps %s', (id) => {
    const finding = [`1 The site needs the anchor «${id}» itself.`];
    expect(said(`## Titolo {#${id}}`)).toEqual(finding);
    expect(said(`1. **Nome** {#${id}}. Testo.`)).toEqual(finding);
  });

  it.each(['due parole', 'Fields', 'città', '1a', 'a_b', 'a"b', ' a'])('%j won’t do', (id) => {
    expect(said(`Testo.\n\n## Titolo {#${id}}`)).toEqual([expect.stringMatching(/^3 The anchor «.*» won’t do\.$/)]);
    expect(said(`1. **Nome** {#${id}}. Testo.`)).toHaveLength(1);
  });

  it.each([
    ['headings', '## Uno {#a}\n\n### Due {#a}', 3],
    ['a quoted heading', '## Uno {#a}\n\n> ## Due {#a}', 3],
    ['an underlined heading', 'Uno {#a}\n---\n\nDue {#a}\n---', 4],
    ['items', '1. **Uno** {#a}. x\n2. **Due** {#a}. y', 2],
    ['a heading and an item', '## Uno {#a}\n\n- **Due** {#a}', 3],
    ['a heading in an admonition', '## Uno {#a}\n\n:::note\n\n## Due {#a}\n\n:::', 5],
  ])('twice: %s', (_, body, line) => expect(said(body)).toEqual([`${line} The anchor «a» is there twice.`]));

  it('a heading without one would get what its words make', () => {
    expect(said('# Titolo della pagina\n\n## Page announcer\n\n### Constructor {#}')).toEqual([
      '3 The heading «Page announcer» has no anchor.',
      '5 The heading «Constructor {#}» has no anchor.',
    ]);
  });

  it('leaves alone what is none', () => {
    expect(said('## `--a` {#a}\n\n- **Nome**: {#b c}\n- {#d e}\n\n`## X {#a}`\n\n```text\n## X {#a}\n```')).toEqual([]);
  });
});

it('the guide has no page of a name that the site or a system needs', () => {
  const { rootDir } = fixtureCatalog();
  mkdirSync(path.join(rootDir, 'docs'));
  const taken = ['constructor', 'con', 'readme', 'compare', 'lpt1', '404'];
  for (const name of [...taken, 'index', 'console', 'tables']) {
    writeFileSync(path.join(rootDir, 'docs', `${name}.md`), '---\ntitle: T\ndescription: D.\n---\n\nTesto.\n');
  }
  expect(checkGuide(rootDir).problems.map(({ file }) => file)).toEqual(taken.map((name) => `docs/${name}.md`).sort());
});
