/** What each page gets, and nothing else: everything here is shipped to the browser. */
import { catalogEvents, EVENT_LABELS } from '../../catalog/api/events';
import { defined } from '../../catalog/model/defined';
import { fold } from '../../catalog/model/fold';
import { STATUS_LABELS } from '../../catalog/model/labels';
import type { Checklist } from '../../catalog/request/checklist';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import { listedProviders } from '../../catalog/model/listedProviders';
import type { Locale, Provider } from '../../catalog/model/types';
import { companiesOf, countFacets, type FacetCounts } from '../../catalog/search/facets/countFacets';
import { buildProviderRecords } from '../../catalog/search/records/buildProviderRecords';
import type { ProviderRecord } from '../../catalog/search/records/types';
import type { CatalogContent } from '../catalogContent';
import type { PageLabels } from '../translations';

/** What a page is called, and what search engines say of it. */
interface PageTexts {
  readonly title: string;
  readonly description: string;
}

/** Props of the home page. */
export interface HomeProps extends PageTexts {
  readonly certifiedCount: number;
  /** How many companies those entries belong to. */
  readonly companyCount: number;
  readonly release: string;
  /** Every provider that is listed, by the letter that its name begins with. */
  readonly register: readonly {
    readonly letter: string;
    readonly providers: readonly RegisterEntry[];
  }[];
  /** What happened last, newest first. */
  readonly changes: readonly {
    readonly key: string;
    readonly name: string;
    readonly what: string;
    readonly date: string;
    readonly release?: string;
  }[];
  /** The first thing to do for a certification. */
  readonly firstStep: string;
}

/** A name of the register. */
export interface RegisterEntry {
  readonly key: string;
  readonly name: string;
  /** Only of one that isn't certified. */
  readonly status?: string;
}

/** What a row of the catalog shows, beside the key. */
const ROW_FIELDS = [
  'key',
  'name',
  'status',
  'server',
  'port',
  'registration',
  'codecs',
  'encryption',
  'since',
  'left',
  'dueFrom',
] as const satisfies readonly (keyof ProviderRecord)[];

/** A provider as a row of the catalog. What is absent is unknown. */
export type ProviderSummary = Pick<ProviderRecord, (typeof ROW_FIELDS)[number]>;

/** Props of the catalog. */
export interface CatalogProps extends PageTexts {
  /** Every provider that is listed, in the order of the page. */
  readonly providers: readonly ProviderSummary[];
  /** The counts of the whole catalog, for the page as it opens. */
  readonly facets: FacetCounts;
  readonly release: { readonly release: string; readonly date: string };
}

/** Props of the comparison. */
export interface CompareProps extends PageTexts {
  readonly release: { readonly release: string; readonly date: string };
}

/** Props of the checklist. */
export interface ChecklistProps extends PageTexts {
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
export interface SupportProps extends PageTexts {
  /** The one that the catalog describes. */
  readonly release: string;
  /** Every provider that can be chosen, in the order of the names. */
  readonly providers: readonly { readonly key: string; readonly name: string }[];
  readonly helpdesk: HelpdeskRoute;
}

/** Props of the run sheet. */
export interface RunSheetProps extends PageTexts {
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

/** The texts of a kind of page. */
function textsOf(
  page: 'home' | 'catalog' | 'compare' | 'checklist' | 'support' | 'diagnose' | 'sheet',
  labels: PageLabels,
): PageTexts {
  return { title: labels[`${page}.title`], description: labels[`${page}.description`] };
}

/** How many changes the home page tells. */
const CHANGES = 6;

/** The letter that a name stands under in the register: one without an accent, or `#` for all else. */
function letterOf(name: string): string {
  return /^[A-Z]/.exec(fold(name).toUpperCase())?.[0] ?? '#';
}

/** The register's names by letter; the order is that of the names. */
function toRegister(providers: readonly Provider[], locale: Locale): HomeProps['register'] {
  const letters = new Map<string, RegisterEntry[]>();
  for (const { key, name, status } of providers) {
    const entry = defined({ key, name, status: status === 'certified' ? undefined : STATUS_LABELS[status][locale] });
    letters.set(letterOf(name), [...(letters.get(letterOf(name)) ?? []), entry]);
  }
  return [...letters].map(([letter, entries]) => ({ letter, providers: entries }));
}

/** The home page's props: counts, the whole register, what happened last. */
export function toHomeProps({ catalog, checklists, labels, locale }: CatalogContent): HomeProps {
  const listed = listedProviders(catalog);
  const certified = listed.filter(({ status }) => status === 'certified');
  return {
    ...textsOf('home', labels),
    certifiedCount: certified.length,
    companyCount: new Set(certified.map(({ company }) => company)).size,
    release: catalog.release.release,
    register: toRegister(listed, locale),
    changes: catalogEvents(catalog)
      .slice(0, CHANGES)
      .map(({ provider: { key, name }, kind, date, release }) =>
        defined({ key, name, what: EVENT_LABELS[kind][locale], date, release }),
      ),
    firstStep: checklists[locale].requirements[0]?.title ?? '',
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
    ...textsOf('catalog', labels),
    providers: records.map(toSummary),
    facets: countFacets(records, {}, companiesOf(records)),
    release: { release, date },
  };
}

/** The comparison's props: its data come when the page asks for them. */
export function toCompareProps({ catalog, labels }: CatalogContent): CompareProps {
  const { release, date } = catalog.release;
  return { ...textsOf('compare', labels), release: { release, date } };
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
    ...textsOf('checklist', labels),
    release: catalog.release.release,
    checklist: checklists[locale],
    itemNames: { it: toItemNames(checklists.it), en: toItemNames(checklists.en) },
    helpdesk,
  };
}

/** The support page's props: what is known of the providers comes when the page asks for it. */
export function toSupportProps({ catalog, labels }: CatalogContent, helpdesk: HelpdeskRoute): SupportProps {
  return {
    ...textsOf('support', labels),
    release: catalog.release.release,
    providers: listedProviders(catalog).map(({ key, name }) => ({ key, name })),
    helpdesk,
  };
}

/** The props of the page that reads what is pasted: what it compares with comes as a file. */
export function toDiagnoseProps({ catalog, labels }: CatalogContent, helpdesk: HelpdeskRoute): DiagnoseProps {
  return {
    ...textsOf('diagnose', labels),
    release: catalog.release.release,
    helpdesk,
  };
}

/** The run sheet's props. */
export function toRunSheetProps({ catalog, labels }: CatalogContent): RunSheetProps {
  return {
    ...textsOf('sheet', labels),
    release: catalog.release.release,
    providers: listedProviders(catalog)
      .filter(({ announced }) => announced === undefined)
      .map(({ key, name, trunk: { registration, authentication } }) =>
        defined({ key, name, registration, authentication }),
      ),
  };
}
