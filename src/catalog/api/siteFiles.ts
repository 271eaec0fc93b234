/** Every file that the site publishes beside its pages, by path. Pure: the plugin writes them. */
import { listedProviders } from '../model/listedProviders';
import type { Outcome } from '../model/problems';
import { PLAN_VERSION, TEST_GROUPS, TEST_PLAN } from '../model/testPlan';
import type { Catalog, Locale } from '../model/types';
import { exportSql } from '../wizard/exportSql';
import { toRows } from '../wizard/rows';
import { verifiableProviders } from '../records/verifiableProviders';
import { apiTestPlan } from './apiSchema';
import { badgeSvg } from './badge';
import { badgePath } from './badgeSnippet';
import { SCHEMA_VERSION } from './changelog';
import { buildFeeds, FEED_PATHS } from './feeds';
import { jsonSchema } from './jsonSchema';
import { llmsTxt } from './llmsTxt';
import { openapi } from './openapi';
import { CALENDAR_PATH, retestCalendar } from './retestCalendar';
import { providersCsv } from './providersCsv';
import { API_PATH, fileAddress, WIZARD_PATH, type SiteAddress } from './siteAddress';
import { toApiAnnounced, toApiProvider, toApiStatuses } from './toApiProvider';

/** Texts by path, relative to the folder of the site or of a language. */
export type SiteFiles = Readonly<Record<string, string>>;

/** JSON for people to read too; ends in a line break. */
function toText(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** `robots.txt`: everything may be read; and where the sitemaps are, since only one is where a crawler would look. */
function robotsTxt(site: SiteAddress): string {
  const sitemaps = (['it', 'en'] as const).map((locale) => `Sitemap: ${fileAddress(site, locale, 'sitemap.xml')}`);
  return ['User-agent: *', 'Disallow:', '', ...sitemaps, ''].join('\n');
}

/**
 * The files that there are once: `robots.txt`, the API and the wizard's tables, under the site's root.
 *
 * @returns the files; or what the wizard's tables can't hold
 */
export function sharedFiles(catalog: Catalog, site: SiteAddress): Outcome<SiteFiles> {
  const sql = exportSql(toRows(catalog.providers));
  if (!sql.ok) return sql;
  const { release, date } = catalog.release;
  const head = { schemaVersion: SCHEMA_VERSION, release: { release, date } };
  const listed = listedProviders(catalog);
  const providers = listed.flatMap((provider) =>
    provider.announced ? [] : [toApiProvider(provider, site, catalog.release)],
  );
  const announced = listed.flatMap((provider) => (provider.announced ? [toApiAnnounced(provider, site)] : []));
  const api: SiteFiles = {
    'providers.json': toText({ ...head, providers, announced }),
    'providers.csv': providersCsv(catalog, site),
    'test-plan.json': toText(
      apiTestPlan.parse({
        schemaVersion: SCHEMA_VERSION,
        version: PLAN_VERSION,
        groups: TEST_GROUPS,
        cases: TEST_PLAN,
      }),
    ),
    'status.json': toText(toApiStatuses(catalog)),
    'provider.schema.json': toText(jsonSchema(site)),
    'openapi.json': toText(openapi(site)),
    ...Object.fromEntries(
      providers.map((provider) => [`providers/${provider.key}.json`, toText({ ...head, provider })]),
    ),
  };
  const under = (folder: string, files: SiteFiles): SiteFiles =>
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));
  return {
    ok: true,
    value: { 'robots.txt': robotsTxt(site), ...under(API_PATH, api), ...under(WIZARD_PATH, sql.value) },
  };
}

/** The files of one language, under its root: feeds, the calendar, the badges and `llms.txt`. */
export function localeFiles(catalog: Catalog, site: SiteAddress, locale: Locale): SiteFiles {
  const { atom, rss } = buildFeeds(catalog, site, locale);
  return {
    [FEED_PATHS.atom]: atom,
    [FEED_PATHS.rss]: rss,
    [CALENDAR_PATH]: retestCalendar(catalog, site, locale),
    ...Object.fromEntries(
      verifiableProviders(catalog).map((provider) => [
        badgePath(provider.key),
        badgeSvg(provider, catalog.release, locale),
      ]),
    ),
    'llms.txt': llmsTxt(catalog, site, locale),
  };
}
