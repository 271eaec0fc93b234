import type { Bilingual, Catalog, Locale, Provider } from '../model/types';
import { ALL_KEYWORDS, FLAGS } from '../model/vocabulary';
import { providerPages, type SiteAddress } from './siteAddress';

/**
 * What a spreadsheet would run: `=`, `+`, `-`, `@` and their full-width forms at the beginning of a cell.
 * Where the list separator is the semicolon, as in Italy, a cell also begins behind one.
 */
const FORMULA = /(^|[;\t\r\n]"*)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])|^(?=[\t\r])/gu;

/** A cell that no spreadsheet runs: an apostrophe goes before what begins like a formula. */
function defuse(text: string): string {
  return text.replace(FORMULA, "$1'");
}

/** A cell as RFC 4180 §2 has it: in quotes where needed, quotes doubled. */
function toCell(text: string): string {
  const safe = defuse(text);
  return /[",;\r\n\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The limitations in one language, a line each. */
function limitationsIn({ limitations }: Provider, locale: Locale): string {
  return limitations.map(({ text }) => text[locale]).join('\n');
}

/** The columns: their names, and a provider's cell of each. They are only ever added to, at the end. */
const COLUMNS: readonly (readonly [name: string, cell: (provider: Provider, page: Bilingual) => string])[] = [
  ['key', ({ key }) => key],
  ['name', ({ name }) => name],
  ['company', ({ company }) => company ?? ''],
  ['status', ({ status }) => status],
  ['tier', ({ tier }) => tier ?? ''],
  ['evidence', ({ evidence }) => evidence ?? ''],
  ['wizard_id', ({ wizard }) => wizard?.id.toString() ?? ''],
  ['since', ({ wizard }) => wizard?.since ?? ''],
  ['since_date', ({ wizard }) => wizard?.sinceDate ?? ''],
  ['limitations_it', (provider) => limitationsIn(provider, 'it')],
  ['limitations_en', (provider) => limitationsIn(provider, 'en')],
  ['page_it', (_, { it }) => it],
  ['page_en', (_, { en }) => en],
  ...ALL_KEYWORDS.map((keyword) => [keyword, ({ trunk }: Provider) => trunk[keyword] ?? ''] as const),
  ...FLAGS.map((flag) => [flag, ({ flags }: Provider) => flags[flag]?.toString() ?? ''] as const),
  ['absent', ({ absent }) => absent.join(' ')],
  ['special', ({ special }) => (Object.keys(special).length === 0 ? '' : JSON.stringify(special))],
];

/**
 * `providers.csv` (RFC 4180, UTF-8, CRLF, a header line): a line for each provider that the catalog shows.
 * A setting whose row is missing is empty and stands in `absent`.
 */
export function providersCsv({ providers }: Pick<Catalog, 'providers'>, site: SiteAddress): string {
  const lines = providers
    .filter(({ listed }) => listed)
    .map((provider) => {
      const page = providerPages(site, provider.key);
      return COLUMNS.map(([, cell]) => toCell(cell(provider, page)));
    });
  return [COLUMNS.map(([name]) => name), ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
