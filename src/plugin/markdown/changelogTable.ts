import path from 'node:path';
import type { RootContent } from 'mdast';
import { catalogEvents, EVENT_LABELS, type CatalogEvent } from '../../catalog/api/events';
import { loadCatalog } from '../../catalog/loadCatalog';
import { CatalogError } from '../../catalog/model/problems';
import type { Catalog, Locale } from '../../catalog/model/types';
import { buildTable, type CellPart } from './table';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  it: ['Data', 'Release', 'Provider', 'Novità'],
  en: ['Date', 'Release', 'Provider', 'What’s new'],
};

/** The cells of an event. */
function toRow({ kind, provider, date, release, changes }: CatalogEvent, locale: Locale): CellPart[][] {
  const what = EVENT_LABELS[kind][locale];
  const details = changes.map((change) => change[locale]).join('; ');
  return [
    [date],
    [release ?? '–'],
    [{ link: provider.name, url: `/providers/${provider.key}` }],
    [details === '' ? what : `${what}. ${details}`],
  ];
}

/** What happened to the providers, newest first: for each year a heading and a table. */
export function buildChangelog(catalog: Pick<Catalog, 'providers'>, locale: Locale): RootContent[] {
  const events = catalogEvents(catalog);
  const years = [...new Set(events.map(({ date }) => date.slice(0, 4)))];
  return years.flatMap((year): RootContent[] => [
    { type: 'heading', depth: 3, children: [{ type: 'text', value: year }] },
    buildTable(
      HEADER[locale],
      events.filter(({ date }) => date.startsWith(year)).map((event) => toRow(event, locale)),
    ),
  ]);
}

/** The same of the site that is built. */
export function buildSiteChangelog(locale: Locale): RootContent[] {
  return buildChangelog(loadSiteCatalog(locale), locale);
}

/**
 * The catalog of the site that is built: its folder is the one that the build runs in.
 *
 * @throws CatalogError when a descriptor has a problem
 */
export function loadSiteCatalog(locale: Locale): Catalog {
  const rootDir = path.resolve('.');
  const location = { rootDir, providersDir: path.resolve('providers'), englishDir: path.resolve('i18n/en') };
  const catalog = loadCatalog(location, { prose: 'optional' });
  if (!catalog.ok) throw new CatalogError(catalog.problems, locale);
  return catalog.value;
}
