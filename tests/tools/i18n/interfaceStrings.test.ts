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

/** The texts in the code, by their ids. Each text stands with its id: the linter allows nothing else. */
function codeTexts(sources: readonly string[]): Map<string, Set<string>> {
  const texts = new Map<string, Set<string>>();
  const pattern = /(?:\bid: '|<Translate\s+id=")([^'"]+)['"](?:,\s*message:\s*(['"`])([^]*?)\2[,\s}]|[^>]*>([^<]*)<)/g;
  for (const source of sources) {
    for (const [, id = '', , message, child = ''] of source.matchAll(pattern))
      texts.set(id, (texts.get(id) ?? new Set()).add((message ?? child).replace(/\s+/g, ' ').trim()));
  }
  return texts;
}

/** The ids whose texts differ between two places: the English could only be right in one of them. */
function ambiguous(sources: readonly string[]): string[] {
  return [...codeTexts(sources)].filter(([, texts]) => texts.size > 1).map(([id]) => id);
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
  it('have one text an id', () => {
    const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const sources = files.map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8'));
    expect(codeTexts(sources).size).toBeGreaterThan(150);
    expect(ambiguous(sources)).toEqual([]);
  });

  it('are told when two texts have the same id', () => {
    const first = '<Translate id="a">Uno</Translate> translate({ id: \'b\', message: "L’altro" })';
    expect(ambiguous([first, "translate({\n  id: 'a',\n  message: 'Due',\n})"])).toEqual(['a']);
    expect(ambiguous([first, '<Translate\n  id="a">\n  Uno\n</Translate>'])).toEqual([]);
  });
});
