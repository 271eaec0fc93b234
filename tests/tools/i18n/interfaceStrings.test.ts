import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(__dirname, '../../..');

type Messages = Readonly<Record<string, string>>;

/** Strings of the theme that no page of this site can show, with the reason. */
const NEVER_SHOWN: readonly { readonly ids: RegExp; readonly reason: string }[] = [
  { ids: /^theme\.blog\./, reason: 'the site has no blog' },
  { ids: /^theme\.docs\.version(s|Badge)\./, reason: 'the guide has one version' },
];

/** The theme's own strings in English, by their ids. */
function themeStrings(): Messages {
  const file = path.join(ROOT, 'node_modules/@docusaurus/theme-translations/locales/base/theme-common.json');
  const texts = JSON.parse(readFileSync(file, 'utf8')) as Messages;
  return Object.fromEntries(Object.entries(texts).filter(([id]) => !id.endsWith('___DESCRIPTION')));
}

/** The site's translations in a language, by their ids. */
function siteStrings(locale: string): Messages {
  const texts = JSON.parse(readFileSync(path.join(ROOT, `i18n/${locale}/code.json`), 'utf8')) as Readonly<
    Record<string, { readonly message: string }>
  >;
  return Object.fromEntries(Object.entries(texts).map(([id, { message }]) => [id, message]));
}

/** What each plural form of a text leaves open: a translation has to keep it. */
function placeholders(text: string): string {
  return text
    .split('|')
    .map((form) => (form.match(/\{\w+\}/g) ?? []).sort().join())
    .join('|');
}

/** What is wrong with the translation of a set of strings: missing, still in English, or of another shape. */
function faults(base: Messages, translated: Messages): string[] {
  return Object.entries(base).flatMap(([id, english]) => {
    if (NEVER_SHOWN.some(({ ids }) => ids.test(id))) return [];
    const text = translated[id];
    if (text === undefined || text.trim() === '') return [`${id}: missing`];
    if (text === english) return [`${id}: still in English`];
    return placeholders(text) === placeholders(english) ? [] : [`${id}: other placeholders`];
  });
}

/** The ids of the texts in the code. Each text stands with its id: the linter allows nothing else. */
function codeIds(): Set<string> {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const ids = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => {
      const source = readFileSync(path.join(ROOT, 'src', file), 'utf8');
      return [...source.matchAll(/(?:translate\(\s*\{\s*id: '|<Translate\s+id=")([^'"]+)/g)].map(([, id]) => id ?? '');
    });
  return new Set(ids);
}

describe('the theme’s strings', () => {
  it('are all in Italian of this site’s own, with the placeholders of the English ones', () => {
    expect(Object.keys(themeStrings()).length).toBeGreaterThan(70);
    expect(faults(themeStrings(), siteStrings('it'))).toEqual([]);
  });

  it('that are never shown exist', () => {
    for (const { ids } of NEVER_SHOWN) expect(Object.keys(themeStrings()).filter((id) => ids.test(id))).not.toEqual([]);
  });

  it('are told when one is missing, in English or lacks a placeholder', () => {
    const base = { a: 'Close', b: 'Page {n}', c: 'One|{count} many', d: 'Note', 'theme.blog.title': 'Blog' };
    expect(faults(base, { a: 'Close', b: 'Pagina', c: 'Molti {count}' })).toEqual([
      'a: still in English',
      'b: other placeholders',
      'c: other placeholders',
      'd: missing',
    ]);
  });

  it('that the site translates are ones the theme has', () => {
    const own = Object.keys(siteStrings('it')).filter((id) => !(id in themeStrings()));
    expect(own).toEqual([]);
  });
});

describe('the site’s own strings', () => {
  const own = [...codeIds()].filter((id) => !id.startsWith('theme.'));
  const english = siteStrings('en');

  it('are all in English, and nothing else is', () => {
    expect(own.length).toBeGreaterThan(150);
    expect(own.filter((id) => !(id in english))).toEqual([]);
    expect(Object.keys(english).filter((id) => !id.startsWith('theme.') && !own.includes(id))).toEqual([]);
  });
});
