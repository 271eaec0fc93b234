import path from 'node:path';
import type { Table } from 'mdast';
import { KEYWORDS } from '../../catalog/model/keywords';
import { GROUP_LABELS } from '../../catalog/model/labels';
import { loadDefaults } from '../../catalog/loadCatalog';
import { CatalogError } from '../../catalog/model/problems';
import type { Locale } from '../../catalog/model/types';
import { referencePart } from './references';
import { buildTable, type CellPart } from './table';

const TEXTS: Readonly<Record<Locale, { header: readonly string[]; blank: string; none: string; seconds: string }>> = {
  it: {
    header: ['Parola chiave', 'Riguarda', 'Valore comune', 'Significato'],
    blank: 'vuoto',
    none: '–',
    seconds: ' secondi',
  },
  en: {
    header: ['Keyword', 'It is about', 'Shared value', 'Meaning'],
    blank: 'blank',
    none: '–',
    seconds: ' seconds',
  },
};

/** All settings of a trunk with their shared values; the site's folder is the one it is built in. */
export function buildSettingsTable(locale: Locale): Table {
  const providersDir = path.resolve('providers');
  const defaults = loadDefaults({ rootDir: path.resolve('.'), providersDir });
  if (!defaults.ok) throw new CatalogError(defaults.problems, locale);
  const values: Readonly<Record<string, string | number | undefined>> = {
    ...defaults.value.trunk,
    ...defaults.value.flags,
  };
  const text = TEXTS[locale];
  return buildTable(
    text.header,
    KEYWORDS.map(({ keyword, group, meaning, unit, reference }) => {
      const value = values[keyword];
      const shown: CellPart[] =
        value === undefined
          ? [text.none]
          : value === ''
            ? [text.blank]
            : [{ code: String(value) }, ...(unit === 'seconds' ? [text.seconds] : [])];
      const source: CellPart[] = reference === undefined ? [] : [' (', referencePart(reference), ')'];
      return [[{ code: keyword }], [GROUP_LABELS[group][locale]], shown, [meaning?.[locale] ?? text.none, ...source]];
    }),
  );
}
