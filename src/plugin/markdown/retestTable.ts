import type { RootContent } from 'mdast';
import { AGEING_MONTHS, listRetests } from '../../catalog/records/ageing';
import { STATUS_LABELS } from '../../catalog/model/labels';
import type { Catalog, Locale } from '../../catalog/model/types';
import { loadSiteCatalog } from './changelogTable';
import { buildTable, type CellPart } from './table';

const TEXTS: Readonly<Record<Locale, { header: readonly string[]; never: string; other: string }>> = {
  it: {
    header: ['Provider', 'Stato', 'Verbale', 'Da ripetere dal', 'Scaduta dal'],
    never: 'nessuno',
    other: ' (altro Asterisk)',
  },
  en: {
    header: ['Provider', 'Status', 'Record', 'Due again from', 'Stale from'],
    never: 'none',
    other: ' (other Asterisk)',
  },
};

/** Who is to be tested again: by when it is due, the oldest first, then who has no record. */
export function buildRetests(catalog: Pick<Catalog, 'providers' | 'release'>, locale: Locale): RootContent[] {
  const { header, never, other } = TEXTS[locale];
  const rows = listRetests(catalog).map(({ provider: { key, name, status }, ageing }): CellPart[][] => [
    [{ link: name, url: `/providers/${key}` }],
    [STATUS_LABELS[status][locale]],
    [ageing === undefined ? never : `${ageing.date}, ${ageing.release}`],
    [ageing === undefined ? '–' : `${ageing.dueFrom}${ageing.otherAsterisk ? other : ''}`],
    [ageing?.staleFrom ?? '–'],
  ]);
  return rows.length === 0 ? [] : [buildTable(header, rows)];
}

/** The thresholds in a sentence. */
function sayThresholds(locale: Locale): RootContent {
  const { due, stale } = AGEING_MONTHS;
  const value = {
    it: `Un verbale è recente (fresh) per ${due} mesi dalla sua data; poi è da ripetere (due); dopo ${stale} mesi è scaduto (stale). Se la release del catalogo ha un’altra major di Asterisk, è da ripetere subito.`,
    en: `A record is fresh for ${due} months from its date; then it is due again; after ${stale} months it is stale. If the catalog’s release has another major release of Asterisk, it is due at once.`,
  }[locale];
  return { type: 'paragraph', children: [{ type: 'text', value }] };
}

/** The thresholds, and the same of the site that is built. */
export function buildSiteRetests(locale: Locale): RootContent[] {
  return [sayThresholds(locale), ...buildRetests(loadSiteCatalog(locale), locale)];
}
