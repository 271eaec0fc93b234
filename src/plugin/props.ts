/** What each page gets, and nothing else: everything here is shipped to the browser. */
import { catalogJsonLd, providerJsonLd, serializeJsonLd } from '../catalog/api/jsonLd';
import type { SiteAddress } from '../catalog/api/siteAddress';
import type { Checklist } from '../catalog/checklist';
import { isIpLiteral, isPunycode } from '../catalog/hosts';
import { KEYWORDS, type KeywordGroup } from '../catalog/keywords';
import { GROUP_LABELS } from '../catalog/labels';
import { renderBody, providerKeyOf } from '../catalog/markdown';
import type { Prose } from '../catalog/prose';
import { buildProviderRecords } from '../catalog/search/buildProviderRecords';
import { createFacetTable } from '../catalog/search/facetTable';
import type { FacetCounts } from '../catalog/search/types';
import { TEST_PLAN } from '../catalog/testPlan';
import type { HelpdeskRoute } from '../catalog/ticket/ticketLink';
import type {
  Catalog,
  Evidence,
  HistoryEntry,
  LaterProvider,
  Locale,
  Provider,
  Status,
  TestResult,
  Tier,
} from '../catalog/types';
import { ALL_KEYWORDS, FLAGS, type Keyword } from '../catalog/vocabulary';
import type { CatalogContent } from './content';

/** A provider as a row of the catalog. What is absent is unknown. */
export interface ProviderSummary {
  readonly key: string;
  readonly name: string;
  readonly company: string;
  readonly tier: Tier;
  readonly status: Status;
  readonly server?: string;
  readonly port?: string;
  readonly registration?: string;
  readonly codecs?: readonly string[];
  readonly encryption?: string;
  readonly since?: string;
  /** How many things are left to do by hand after the wizard. */
  readonly afterWizard: number;
}

/** Props of the home page. */
export interface HomeProps {
  readonly title: string;
  readonly description: string;
  readonly certifiedCount: number;
  /** How many companies those entries belong to. */
  readonly companyCount: number;
  readonly release: string;
  /** The newest entries of the wizard, newest first. */
  readonly recent: readonly {
    readonly key: string;
    readonly name: string;
    readonly since: string;
    readonly date?: string;
  }[];
}

/** Props of the catalog. */
export interface CatalogProps {
  readonly title: string;
  readonly description: string;
  readonly providers: readonly ProviderSummary[];
  readonly release: { readonly release: string; readonly date: string };
  readonly addedLater: readonly LaterProvider[];
  /** The counts of the whole catalog, for the page as it opens. */
  readonly facets: FacetCounts;
  /** Structured data, safe inside a script element. */
  readonly jsonLd: string;
}

/** Props of the comparison. */
export interface CompareProps {
  readonly title: string;
  readonly description: string;
  readonly release: { readonly release: string; readonly date: string };
}

/** One setting of a trunk: the column's value, the shared one, and what it is about. */
export interface SettingRow {
  readonly keyword: string;
  readonly group: KeywordGroup;
  /** Absent when the wizard's table has no row. */
  readonly value?: string;
  /** The shared value, only where this one departs from it. */
  readonly common?: string;
  readonly departs: boolean;
  readonly meaning?: string;
}

/** Props of a provider's page. */
export interface ProviderProps {
  readonly title: string;
  readonly description: string;
  readonly provider: {
    readonly key: string;
    readonly name: string;
    readonly company: string;
    readonly tier: Tier;
    readonly status: Status;
    readonly evidence?: Evidence;
    readonly inWizard: boolean;
    readonly wizardId?: number;
    readonly since?: string;
    readonly sinceDate?: string;
    readonly server?: string;
    readonly serverIsAddress: boolean;
    readonly serverIsPunycode: boolean;
    readonly port?: string;
    readonly transport?: string;
    readonly registration?: string;
    readonly authentication?: string;
    readonly codecs?: readonly string[];
    readonly encryption?: string;
    /** Sanitised. */
    readonly prose: Prose;
    readonly limitations: readonly {
      readonly id: string;
      readonly afterWizard: boolean;
      readonly keywords: readonly string[];
      readonly text: string;
    }[];
    readonly history: readonly HistoryEntry[];
    readonly special: Readonly<Record<string, string>>;
    readonly testRecord?: {
      readonly date: string;
      readonly release: string;
      readonly cases: readonly { readonly number: number; readonly name: string; readonly result: TestResult }[];
    };
  };
  readonly settings: readonly SettingRow[];
  /** Other entries of the same company. */
  readonly siblings: readonly { readonly key: string; readonly name: string; readonly server?: string }[];
  readonly release: string;
  readonly editUrl: string;
  readonly helpdesk: HelpdeskRoute;
  /** Structured data, safe inside a script element. */
  readonly jsonLd: string;
}

/** Props of the checklist. */
export interface ChecklistProps {
  readonly title: string;
  readonly description: string;
  readonly checklist: Checklist;
  /** The names of the items by id, for a ticket in the other language. */
  readonly itemNames: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  readonly helpdesk: HelpdeskRoute;
}

/** The providers that the catalog shows. */
export function listedProviders({ providers }: Catalog): Provider[] {
  return providers.filter(({ listed }) => listed);
}

/** A record without its undefined values: JSON would drop them, and types shouldn't promise them. */
function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** Compares releases `X.Y.Z` by number, newest first. */
function byNewest(a: Provider, b: Provider): number {
  const [x, y] = [a, b].map(({ wizard }) => (wizard?.since ?? '0.0.0').split('.').map(Number)) as [number[], number[]];
  const index = x.findIndex((part, position) => part !== y[position]);
  return index === -1 ? (b.wizard?.id ?? 0) - (a.wizard?.id ?? 0) : (y[index] ?? 0) - (x[index] ?? 0);
}

function toSummary({ key, name, company, tier, status, trunk, wizard, limitations }: Provider): ProviderSummary {
  return defined({
    key,
    name,
    company,
    tier,
    status,
    server: trunk.sip_server,
    port: trunk.sip_server_port,
    registration: trunk.registration,
    codecs: trunk.codecs?.split(','),
    encryption: trunk.media_encryption,
    since: wizard?.since,
    afterWizard: limitations.filter(({ afterWizard }) => afterWizard).length,
  });
}

/** The home page's props: counts and the five newest entries. */
export function toHomeProps({ catalog, labels }: CatalogContent): HomeProps {
  const listed = listedProviders(catalog);
  const certified = listed.filter(({ status }) => status === 'certified');
  return {
    title: labels['home.title'],
    description: labels['home.description'],
    certifiedCount: certified.length,
    companyCount: new Set(certified.map(({ company }) => company)).size,
    release: catalog.release.release,
    recent: listed
      .filter(({ wizard }) => wizard !== undefined)
      .sort(byNewest)
      .slice(0, 5)
      .map(({ key, name, wizard }) => defined({ key, name, since: wizard?.since ?? '', date: wizard?.sinceDate })),
  };
}

/** The catalog's props: a summary a provider. */
export function toCatalogProps({ catalog, labels, locale }: CatalogContent, site: SiteAddress): CatalogProps {
  const records = buildProviderRecords(catalog.providers, locale);
  const { release, date, addedLater } = catalog.release;
  return {
    title: labels['catalog.title'],
    description: labels['catalog.description'],
    providers: listedProviders(catalog).map(toSummary),
    release: { release, date },
    addedLater,
    jsonLd: serializeJsonLd(catalogJsonLd(catalog, site, locale)),
    facets: createFacetTable(records).count([...records.keys()], {}),
  };
}

/** Groups in the order of their labels, keywords within them as the guide lists them. */
const GROUP_ORDER = Object.keys(GROUP_LABELS);
const KEYWORD_ORDER = KEYWORDS.map(({ keyword }) => keyword);

function byGroup(a: SettingRow, b: SettingRow): number {
  return (
    GROUP_ORDER.indexOf(a.group) - GROUP_ORDER.indexOf(b.group) ||
    KEYWORD_ORDER.indexOf(a.keyword) - KEYWORD_ORDER.indexOf(b.keyword)
  );
}

/** All settings of a provider, by group. */
function toSettings(
  { trunk, departures, absent, flags, wizard }: Provider,
  { defaults }: Catalog,
  locale: Locale,
): SettingRow[] {
  const departing = new Set<string>(departures);
  const describe = (keyword: string): Pick<SettingRow, 'group' | 'meaning'> => {
    const entry = KEYWORDS.find((candidate) => candidate.keyword === keyword);
    return defined({ group: entry?.group ?? 'other', meaning: entry?.meaning?.[locale] });
  };
  const row = (keyword: string, value: string | undefined, common: string | undefined, departs: boolean): SettingRow =>
    defined({ keyword, ...describe(keyword), value, common: departs ? common : undefined, departs });
  const trunkRows = ALL_KEYWORDS.flatMap((keyword: Keyword) => {
    if (absent.includes(keyword)) return [row(keyword, undefined, defaults.trunk[keyword], true)];
    const value = trunk[keyword];
    return value === undefined
      ? []
      : [row(keyword, value, defaults.trunk[keyword], departing.has(keyword) && wizard !== undefined)];
  });
  const flagRows = FLAGS.flatMap((flag) => {
    const common = String(defaults.flags[flag]);
    if (absent.includes(flag)) return [row(flag, undefined, common, true)];
    const value = flags[flag];
    return value === undefined ? [] : [row(flag, String(value), common, String(value) !== common)];
  });
  return [...trunkRows, ...flagRows].sort(byGroup);
}

/** What a provider's page has to know of the site around it. */
export interface ProviderSite {
  /** The base of the language, ending in a slash. */
  readonly baseUrl: string;
  readonly providersUrl: string;
  readonly repositoryUrl: string;
  readonly helpdesk: HelpdeskRoute;
  readonly address: SiteAddress;
}

/** A provider page's props. */
export function toProviderProps(
  provider: Provider,
  { catalog, locale, labels }: CatalogContent,
  site: ProviderSite,
): ProviderProps {
  const {
    key,
    name,
    company,
    tier,
    status,
    evidence,
    wizard,
    trunk,
    limitations,
    history,
    special,
    testRecord,
    prose,
    file,
  } = provider;
  const resolve = (url: string): string => {
    const other = providerKeyOf(url);
    if (other !== undefined) return `${site.providersUrl}/${other}`;
    return url.startsWith('/') ? `${site.baseUrl}${url.slice(1)}` : url;
  };
  return {
    title: name,
    description: labels['provider.description'].replace('{name}', name),
    provider: defined({
      key,
      name,
      company,
      tier,
      status,
      evidence,
      inWizard: wizard !== undefined,
      wizardId: wizard?.id,
      since: wizard?.since,
      sinceDate: wizard?.sinceDate,
      server: trunk.sip_server,
      serverIsAddress: isIpLiteral(trunk.sip_server ?? ''),
      serverIsPunycode: isPunycode(trunk.sip_server ?? ''),
      port: trunk.sip_server_port,
      transport: trunk.transport,
      registration: trunk.registration,
      authentication: trunk.authentication,
      codecs: trunk.codecs?.split(','),
      encryption: trunk.media_encryption,
      prose: renderBody(prose[locale], resolve),
      limitations: limitations.map(({ text, ...limitation }) => ({ ...limitation, text: text[locale] })),
      history,
      special: defined(special),
      testRecord: testRecord && {
        date: testRecord.date,
        release: testRecord.release,
        cases: TEST_PLAN.flatMap(({ number, name: caseName }) => {
          const result = testRecord.cases[number];
          return result === undefined ? [] : [{ number, name: caseName[locale], result }];
        }),
      },
    }),
    settings: toSettings(provider, catalog, locale),
    siblings: listedProviders(catalog)
      .filter((other) => other.company === company && other.key !== key)
      .map(
        (other) =>
          defined({
            key: other.key,
            name: other.name,
            server: other.trunk.sip_server,
          }) as ProviderProps['siblings'][number],
      ),
    release: catalog.release.release,
    jsonLd: serializeJsonLd(providerJsonLd(provider, site.address, locale)),
    editUrl: `${site.repositoryUrl}/edit/main/${file}`,
    helpdesk: site.helpdesk,
  };
}

/** The comparison's props: its data come when the page asks for them. */
export function toCompareProps({ catalog, labels }: CatalogContent): CompareProps {
  const { release, date } = catalog.release;
  return { title: labels['compare.title'], description: labels['compare.description'], release: { release, date } };
}

/** The names of a checklist's items by id. */
function toItemNames({ requirements, steps }: Checklist): Record<string, string> {
  return Object.fromEntries([...requirements, ...steps].map(({ id, title }) => [id, title]));
}

/** The checklist's props. */
export function toChecklistProps(
  { checklists, locale, labels }: CatalogContent,
  helpdesk: HelpdeskRoute,
): ChecklistProps {
  return {
    title: labels['checklist.title'],
    description: labels['checklist.description'],
    checklist: checklists[locale],
    itemNames: { it: toItemNames(checklists.it), en: toItemNames(checklists.en) },
    helpdesk,
  };
}
