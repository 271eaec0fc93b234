/** Providers → the rows of the wizard's four tables, and the rows back → one template a provider. */
import type { Provider } from '../model/types';
import { FLAGS } from '../model/vocabulary';
import type { FlagRow, SettingRow, WizardRows } from './tables';

/** All that the tables say of one provider. */
export interface Template {
  readonly id: number;
  readonly key: string;
  readonly name: string;
  /** By keyword, as the columns hold them. */
  readonly trunk: Readonly<Record<string, string>>;
  readonly special: Readonly<Record<string, string>>;
  readonly flags: Readonly<Record<string, number>>;
}

/** By code unit, so that no locale changes the order of an export. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The settings of one provider as rows, by keyword. */
function toSettings(id: number, settings: Readonly<Partial<Record<string, string>>>): SettingRow[] {
  return Object.entries(settings)
    .flatMap(([keyword, data]) => (data === undefined ? [] : [{ provider_id: id, keyword, data }]))
    .sort((a, b) => byText(a.keyword, b.keyword));
}

/**
 * The rows of the providers that the wizard offers, by id and then by keyword; the others have none.
 */
export function toRows(providers: readonly Provider[]): WizardRows {
  const offered = providers
    .flatMap((provider) => (provider.wizard === undefined ? [] : [{ provider, id: provider.wizard.id }]))
    .sort((a, b) => a.id - b.id);
  return {
    providers: offered.map(({ provider, id }) => ({ id, provider: provider.key, description: provider.name })),
    trunks_defaults: offered.flatMap(({ provider, id }) => toSettings(id, provider.trunk)),
    trunks_specialopts: offered.flatMap(({ provider, id }) => toSettings(id, provider.special)),
    trunks_custom_flags: offered.flatMap(({ provider, id }) =>
      FLAGS.flatMap((keyword): FlagRow[] => {
        const value = provider.flags[keyword];
        return value === undefined ? [] : [{ provider_id: id, keyword, value }];
      }),
    ),
  };
}

/** The settings of one id, by keyword. Without a prototype: a keyword comes from a file. */
function settingsOf(rows: readonly SettingRow[], id: number): Record<string, string> {
  const found: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const row of rows) if (row.provider_id === id) found[row.keyword] = row.data;
  return found;
}

/** The rows as one template a provider, in the order of the list. */
export function toTemplates(rows: WizardRows): Template[] {
  return rows.providers.map(({ id, provider, description }) => {
    const flags: Record<string, number> = Object.create(null) as Record<string, number>;
    for (const row of rows.trunks_custom_flags) if (row.provider_id === id) flags[row.keyword] = row.value;
    return {
      id,
      key: provider,
      name: description,
      trunk: settingsOf(rows.trunks_defaults, id),
      special: settingsOf(rows.trunks_specialopts, id),
      flags,
    };
  });
}

/** How many rows stand under each id that the list doesn't have: the wizard never reads them. */
export function countOrphans(rows: WizardRows): ReadonlyMap<number, number> {
  const listed = new Set(rows.providers.map(({ id }) => id));
  const counts = new Map<number, number>();
  for (const { provider_id: id } of [
    ...rows.trunks_defaults,
    ...rows.trunks_specialopts,
    ...rows.trunks_custom_flags,
  ]) {
    if (!listed.has(id)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}
