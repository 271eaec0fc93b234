import type { Table } from 'mdast';
import { KEYWORDS } from '../../catalog/model/keywords';
import { GROUP_LABELS } from '../../catalog/model/labels';
import type { Locale } from '../../catalog/model/types';
import { loadSiteCatalog } from './changelogTable';
import { buildTable, referencePart, type CellPart } from './table';

const TEXTS: Readonly<Record<Locale, { header: readonly string[]; blank: string; seconds: string }>> = {
  it: {
    header: ['Parola chiave', 'Riguarda', 'Valore comune', 'Significato'],
    blank: 'vuoto',
    seconds: ' secondi',
  },
  en: {
    header: ['Keyword', 'It is about', 'Shared value', 'Meaning'],
    blank: 'blank',
    seconds: ' seconds',
  },
};

/** All settings of a trunk with their shared values; the site's folder is the one it is built in. */
export function buildSettingsTable(locale: Locale): Table {
  const { trunk, flags } = loadSiteCatalog(locale).defaults;
  const values: Readonly<Record<string, string | number | undefined>> = { ...trunk, ...flags };
  const text = TEXTS[locale];
  return buildTable(
    text.header,
    KEYWORDS.map(({ keyword, group, meaning, unit, reference }) => {
      const value = values[keyword];
      const shown: CellPart[] =
        value === undefined
          ? ['–']
          : value === ''
            ? [text.blank]
            : [{ code: String(value) }, ...(unit === 'seconds' ? [text.seconds] : [])];
      const source: CellPart[] = reference === undefined ? [] : [' (', referencePart(reference), ')'];
      return [[{ code: keyword }], [GROUP_LABELS[group][locale]], shown, [meaning?.[locale] ?? '–', ...source]];
    }),
  );
}
