/** The templates as a page gets them: what departs from the shared values, and how they changed. */
import { listedProviders } from '../model/listedProviders';
import type { Catalog, Provider } from '../model/types';
import { recordHosts } from '../search/records/recordHosts';
import type { TemplateProvider } from './compareTrunk';
import type { KnownProvider } from './findProviders';

/** A template less what it shares. */
type PackedTemplate = Pick<Provider, 'key' | 'name' | 'departures' | 'special' | 'history'> & {
  readonly company?: string;
  /** The first release whose wizard offers it; without, only the settings that are stated are known. */
  readonly since?: string;
  readonly stated: Readonly<Record<string, string>>;
  readonly absent: readonly string[];
};

/** Everything that the trunks and the hosts of a text are compared with. */
export interface TemplateData {
  readonly defaults: Readonly<Record<string, string | undefined>>;
  readonly templates: readonly PackedTemplate[];
}

/** A provider that a text can be recognised by, with its template. */
export type RecognisedProvider = TemplateProvider & KnownProvider;

/** The catalog's templates, for a page's data. */
export function packTemplates(catalog: Pick<Catalog, 'providers' | 'release' | 'defaults'>): TemplateData {
  const { trunk: defaults } = catalog.defaults;
  return {
    defaults,
    templates: listedProviders(catalog).map(({ key, name, company, departures, special, history, wizard, trunk }) => ({
      key,
      name,
      departures,
      special,
      // Names and reasons aren't compared.
      history: history.map((entry) => ({ ...entry, reason: undefined })),
      ...(company === undefined ? {} : { company }),
      ...(wizard === undefined ? {} : { since: wizard.since }),
      stated: Object.fromEntries(
        Object.entries(trunk).filter(
          ([keyword, value]) => wizard === undefined || defaults[keyword as keyof typeof defaults] !== value,
        ),
      ),
      absent: Object.keys(defaults).filter((keyword) => wizard !== undefined && !(keyword in trunk)),
    })),
  };
}

/** The templates whole again. */
export function unpackTemplates({ defaults, templates }: TemplateData): RecognisedProvider[] {
  return templates.map(({ stated, absent, since, ...template }) => {
    const shared = Object.entries(defaults).filter(
      ([keyword, value]) => value !== undefined && since !== undefined && !absent.includes(keyword),
    );
    const provider = { ...template, trunk: { ...Object.fromEntries(shared), ...stated } };
    return {
      ...provider,
      ...recordHosts(provider),
      ...(since === undefined ? {} : { wizard: { since } }),
    };
  });
}
