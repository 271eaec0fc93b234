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
  return limitations.map(({ text }: { readonly text: Bilingual }) => text[locale]).join('\n');
}

/** The cells of a provider by column. The columns are only ever added to, at the end. */
function toColumns(provider: Provider, site: SiteAddress): [string, string][] {
  const { wizard, special } = provider;
  const page = providerPages(site, provider.key);
  return [
    ['key', provider.key],
    ['name', provider.name],
    ['company', provider.company],
    ['status', provider.status],
    ['tier', provider.tier],
    ['evidence', provider.evidence ?? ''],
    ['wizard_id', wizard?.id.toString() ?? ''],
    ['since', wizard?.since ?? ''],
    ['since_date', wizard?.sinceDate ?? ''],
    ['limitations_it', limitationsIn(provider, 'it')],
    ['limitations_en', limitationsIn(provider, 'en')],
    ['page_it', page.it],
    ['page_en', page.en],
    ...ALL_KEYWORDS.map((keyword): [string, string] => [keyword, provider.trunk[keyword] ?? '']),
    ...FLAGS.map((flag): [string, string] => [flag, provider.flags[flag]?.toString() ?? '']),
    ['absent', provider.absent.join(' ')],
    ['special', Object.keys(special).length === 0 ? '' : JSON.stringify(special)],
  ];
}

/** Stands for any provider where only the names of the columns are wanted. */
const NOBODY: Provider = {
  key: '',
  name: '',
  company: '',
  status: 'requested',
  tier: 'limited',
  listed: false,
  trunk: {},
  departures: [],
  special: {},
  flags: {},
  absent: [],
  limitations: [],
  history: [],
  prose: { it: '', en: '' },
  file: '',
};

/**
 * `providers.csv` (RFC 4180, UTF-8, CRLF, a header line): a line for each provider that the catalog shows.
 * A setting whose row is missing is empty and stands in `absent`.
 */
export function providersCsv({ providers }: Pick<Catalog, 'providers'>, site: SiteAddress): string {
  const header = toColumns(NOBODY, site).map(([name]) => name);
  const lines = providers
    .filter(({ listed }) => listed)
    .map((provider) => toColumns(provider, site).map(([, value]) => toCell(value)));
  return [header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('');
}
