/** What differs between a release's tables and the descriptors, by provider and keyword. */
import { defined } from '../model/defined';
import { countOf } from '../model/countOf';
import type { Bilingual } from '../model/types';
import { countOrphans, toTemplates, type Template } from './rows';
import { tableInDatabase, type TableName, type WizardRows } from './tables';

/** One difference. A side without a value has no such row. */
export interface Difference {
  /** The provider's key; for rows of an id that no provider of the release has, `id 36`. */
  readonly provider: string;
  readonly table: TableName;
  /** The keyword, or the column of the list (`id`, `description`); without it the provider as a whole. */
  readonly keyword?: string;
  readonly release?: string;
  readonly descriptors?: string;
}

/** A value as it may be shown: a special option could carry a password, which a descriptor never has. */
function shown(keyword: string, value: string | number | undefined): string | undefined {
  return keyword === 'secret' && value !== undefined && value !== '' ? '********' : value?.toString();
}

/** The keywords on which two sides don't agree. */
function compare(
  provider: string,
  table: TableName,
  release: Readonly<Record<string, string | number>>,
  descriptors: Readonly<Record<string, string | number>>,
): Difference[] {
  return [...new Set([...Object.keys(release), ...Object.keys(descriptors)])]
    .sort()
    .filter((keyword) => release[keyword] !== descriptors[keyword])
    .map((keyword) => ({
      provider,
      table,
      keyword,
      release: shown(keyword, release[keyword]),
      descriptors: shown(keyword, descriptors[keyword]),
    }))
    .map(defined);
}

/** Where two templates of the same key don't agree. */
export function compareTemplates(release: Template, descriptors: Template): Difference[] {
  const { key } = release;
  const listed = ({ id, name }: Template): Record<string, string> => ({ id: String(id), description: name });
  return [
    ...compare(key, 'providers', listed(release), listed(descriptors)),
    ...compare(key, 'trunks_defaults', release.trunk, descriptors.trunk),
    ...compare(key, 'trunks_specialopts', release.special, descriptors.special),
    ...compare(key, 'trunks_custom_flags', release.flags, descriptors.flags),
  ];
}

/** All differences between a release and the descriptors, by key; the order of the rows doesn't count. */
export function findDrift(release: WizardRows, descriptors: WizardRows): Difference[] {
  const here = new Map(toTemplates(descriptors).map((template) => [template.key, template]));
  const there = new Map(toTemplates(release).map((template) => [template.key, template]));
  const keys = [...new Set([...here.keys(), ...there.keys()])].sort();
  const orphans = [...countOrphans(release)].map(([id, count]): Difference => ({
    provider: `id ${id}`,
    table: 'providers',
    release: String(count),
  }));
  return [
    ...keys.flatMap((key): Difference[] => {
      const [mine, theirs] = [here.get(key), there.get(key)];
      if (mine !== undefined && theirs !== undefined) return compareTemplates(theirs, mine);
      const side = theirs === undefined ? 'descriptors' : 'release';
      return [{ provider: key, table: 'providers', [side]: String((theirs ?? mine)?.id) }];
    }),
    ...orphans,
  ];
}

/** A side's value in a sentence. */
function sayValue(value: string | undefined): Bilingual {
  if (value === undefined) return { it: 'non ha una riga', en: 'there is no row' };
  return value === '' ? { it: 'è vuoto', en: 'it is empty' } : { it: `è «${value}»`, en: `it is «${value}»` };
}

/** A difference in words. */
export function describeDifference({ provider, table, keyword, release, descriptors }: Difference): Bilingual {
  if (keyword === undefined && provider.startsWith('id ')) {
    const rows = countOf(Number(release), ['riga', 'righe'], ['row', 'rows']);
    return {
      it: `${provider}: la release ha ${rows.it} di un provider che non è nel suo elenco.`,
      en: `${provider}: the release has ${rows.en} of a provider that isn’t in its list.`,
    };
  }
  if (keyword === undefined) {
    return release === undefined
      ? { it: `${provider}: non è nella release.`, en: `${provider}: it isn’t in the release.` }
      : { it: `${provider}: non è tra i descrittori.`, en: `${provider}: it isn’t among the descriptors.` };
  }
  const [there, here] = [sayValue(release), sayValue(descriptors)];
  const place = `${keyword} (${tableInDatabase(table)})`;
  return {
    it: `${provider}: ${place}: nella release ${there.it}, nei descrittori ${here.it}.`,
    en: `${provider}: ${place}: in the release ${there.en}, in the descriptors ${here.en}.`,
  };
}
