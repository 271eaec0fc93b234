/** What each page gets, and nothing else: everything here is shipped to the browser. */
import type { Checklist } from '../../catalog/request/checklist';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import { listedProviders } from '../../catalog/model/listedProviders';
import type { Locale, Provider } from '../../catalog/model/types';
import { companiesOf, countFacets, type FacetCounts } from '../../catalog/search/facets/countFacets';
import { buildProviderRecords } from '../../catalog/search/records/buildProviderRecords';
import type { ProviderRecord } from '../../catalog/search/records/types';
import type { CatalogContent } from '../catalogContent';

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

/** What a row of the catalog shows, beside the key. */
const ROW_FIELDS = [
  'key',
  'name',
  'company',
  'tier',
  'status',
  'server',
  'port',
  'registration',
  'codecs',
  'encryption',
  'since',
  'left',
] as const satisfies readonly (keyof ProviderRecord)[];

/** A provider as a row of the catalog. What is absent is unknown. */
export type ProviderSummary = Pick<ProviderRecord, (typeof ROW_FIELDS)[number]>;

/** Props of the catalog. */
export interface CatalogProps {
  readonly title: string;
  readonly description: string;
  /** Every provider that is listed, in the order of the page. */
  readonly providers: readonly ProviderSummary[];
  /** The counts of the whole catalog, for the page as it opens. */
  readonly facets: FacetCounts;
  readonly release: { readonly release: string; readonly date: string };
}

/** Props of the comparison. */
export interface CompareProps {
  readonly title: string;
  readonly description: string;
  readonly release: { readonly release: string; readonly date: string };
}

/** Props of the checklist. */
export interface ChecklistProps {
  readonly title: string;
  readonly description: string;
  /** The one that the catalog describes. */
  readonly release: string;
  readonly checklist: Checklist;
  /** The names of the items by id, for a ticket in the other language. */
  readonly itemNames: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  readonly helpdesk: HelpdeskRoute;
}

/** Props of the page that reads what is pasted. */
export type DiagnoseProps = Pick<SupportProps, 'title' | 'description' | 'release' | 'helpdesk'>;

/** Props of the page that asks for support. */
export interface SupportProps {
  readonly title: string;
  readonly description: string;
  /** The one that the catalog describes. */
  readonly release: string;
  /** Every provider that can be chosen, in the order of the names. */
  readonly providers: readonly { readonly key: string; readonly name: string }[];
  readonly helpdesk: HelpdeskRoute;
}

/** Props of the run sheet. */
export interface RunSheetProps {
  readonly title: string;
  readonly description: string;
  /** The catalog's release, which tests are most likely made on. */
  readonly release: string;
  /** Every provider that has a descriptor and is listed, in the order of the names, with what decides on its cases. */
  readonly providers: readonly {
    readonly key: string;
    readonly name: string;
    readonly registration?: string;
    readonly authentication?: string;
  }[];
}

/** A record without its undefined values: JSON would drop them, and types shouldn't promise them. */
export function defined<T extends object>(record: T): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}

/** Compares releases `X.Y.Z` by number, newest first. */
function byNewest(a: Provider, b: Provider): number {
  const [x, y] = [a, b].map(({ wizard }) => (wizard?.since ?? '0.0.0').split('.').map(Number)) as [number[], number[]];
  const index = x.findIndex((part, position) => part !== y[position]);
  return index === -1 ? (b.wizard?.id ?? 0) - (a.wizard?.id ?? 0) : (y[index] ?? 0) - (x[index] ?? 0);
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

/** The row of a provider: the record has more than it shows. */
function toSummary(record: ProviderRecord): ProviderSummary {
  return defined(Object.fromEntries(ROW_FIELDS.map((field) => [field, record[field]]))) as unknown as ProviderSummary;
}

/** The catalog's props. */
export function toCatalogProps({ catalog, labels, locale }: CatalogContent): CatalogProps {
  const { release, date } = catalog.release;
  const records = buildProviderRecords(catalog, locale, () => '');
  return {
    title: labels['catalog.title'],
    description: labels['catalog.description'],
    providers: records.map(toSummary),
    facets: countFacets(records, {}, companiesOf(records)),
    release: { release, date },
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
  { catalog, checklists, locale, labels }: CatalogContent,
  helpdesk: HelpdeskRoute,
): ChecklistProps {
  return {
    title: labels['checklist.title'],
    description: labels['checklist.description'],
    release: catalog.release.release,
    checklist: checklists[locale],
    itemNames: { it: toItemNames(checklists.it), en: toItemNames(checklists.en) },
    helpdesk,
  };
}

/** The support page's props: what is known of the providers comes when the page asks for it. */
export function toSupportProps({ catalog, labels }: CatalogContent, helpdesk: HelpdeskRoute): SupportProps {
  return {
    title: labels['support.title'],
    description: labels['support.description'],
    release: catalog.release.release,
    providers: listedProviders(catalog).map(({ key, name }) => ({ key, name })),
    helpdesk,
  };
}

/** The props of the page that reads what is pasted: what it compares with comes as a file. */
export function toDiagnoseProps({ catalog, labels }: CatalogContent, helpdesk: HelpdeskRoute): DiagnoseProps {
  return {
    title: labels['diagnose.title'],
    description: labels['diagnose.description'],
    release: catalog.release.release,
    helpdesk,
  };
}

/** The run sheet's props. */
export function toRunSheetProps({ catalog, labels }: CatalogContent): RunSheetProps {
  return {
    title: labels['sheet.title'],
    description: labels['sheet.description'],
    release: catalog.release.release,
    providers: listedProviders(catalog)
      .filter(({ announced }) => announced === undefined)
      .map(({ key, name, trunk: { registration, authentication } }) =>
        defined({ key, name, registration, authentication }),
      ),
  };
}
