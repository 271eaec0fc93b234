/** What a person should look at in a release's files before they are taken over. */
import { findPlaceholders } from '../model/trunk';
import type { Bilingual, Catalog } from '../model/types';
import { compareTemplates } from './drift';
import { hostNames, isTypoOf } from './hostTypos';
import type { ReleaseRows } from './importSql';
import { LEGACY_FILE } from './legacyProviders';
import { toRows, toTemplates, type Template } from './rows';
import { fileOfTable, type TableName } from './tables';

/** One thing to look at. */
export interface Observation {
  readonly kind: 'id-used' | 'id-retired' | 'fewer-rows' | 'placeholder' | 'host-typo' | 'legacy-lacks' | 'legacy-only';
  /** The provider's key. */
  readonly provider: string;
  /** `note`: the descriptors say the same already, or nothing is wrong; only a `problem` fails the command. */
  readonly level: 'problem' | 'note';
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly text: Bilingual;
}

/** What the observations are made from. */
interface Inspected {
  readonly rows: ReleaseRows;
  readonly templates: readonly Template[];
  readonly catalog: Catalog;
}

/** An observation before it is known whether the descriptors say the same. */
type Seen = Omit<Observation, 'level' | 'provider' | 'file'> & { readonly table: TableName };

/** Ids that are another's, or were once. */
function seeId({ key, id }: Template, { rows, catalog: { providers, release } }: Inspected): Seen[] {
  const place = { table: 'providers' as const, line: rows.lineOf('providers', id) };
  const owner = providers.find((provider) => provider.wizard?.id === id && provider.key !== key);
  const own = providers.find((provider) => provider.key === key)?.wizard;
  return [
    ...(owner === undefined
      ? []
      : [
          {
            kind: 'id-used' as const,
            ...place,
            text: { it: `l’id ${id} è di ${owner.key}.`, en: `the id ${id} is that of ${owner.key}.` },
          },
        ]),
    ...(release.retiredIds.includes(id) && own?.reusedId !== true
      ? [
          {
            kind: 'id-retired' as const,
            ...place,
            text: {
              it: `l’id ${id} era di un provider uscito dal wizard.`,
              en: `the id ${id} belonged to a provider that left the wizard.`,
            },
          },
        ]
      : []),
  ];
}

/** Keywords that most templates have a row for and this one hasn't. */
function seeMissing({ id, trunk, flags }: Template, { rows, templates }: Inspected): Seen[] {
  const counts = new Map<string, number>();
  for (const other of templates)
    for (const keyword of [...Object.keys(other.trunk), ...Object.keys(other.flags)])
      counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  const missing = [...counts]
    .filter(([keyword, count]) => count * 2 > templates.length && !(keyword in trunk) && !(keyword in flags))
    .map(([keyword]) => keyword)
    .sort();
  if (missing.length === 0) return [];
  const list = missing.join(', ');
  return [
    {
      kind: 'fewer-rows',
      table: 'providers',
      line: rows.lineOf('providers', id),
      text: {
        it: `mancano righe che la maggior parte dei modelli ha: ${list}.`,
        en: `rows that most templates have are missing: ${list}.`,
      },
    },
  ];
}

/** What nothing replaces. */
function seePlaceholders({ id, trunk, special }: Template, { rows }: Inspected): Seen[] {
  const sections = [
    ...Object.entries(trunk).map(([keyword, value]) => ['trunks_defaults', keyword, value] as const),
    ...Object.entries(special).map(
      ([keyword, value]) => ['trunks_specialopts', keyword, value.replace(/\$(?:USERNAME|PHONE)(?!\w)/g, '0')] as const,
    ),
  ];
  return sections.flatMap(([table, keyword, value]) =>
    findPlaceholders(value).map((placeholder): Seen => ({
      kind: 'placeholder',
      table,
      line: rows.lineOf(table, id, keyword),
      text: {
        it: `${keyword}: il wizard non sostituisce ${placeholder}.`,
        en: `${keyword}: the wizard doesn’t replace ${placeholder}.`,
      },
    })),
  );
}

/** Hosts that nobody has, and that are like one that somebody has. */
function seeTypos(template: Template, { rows, templates, catalog }: Inspected): Seen[] {
  const own = hostNames(template.trunk);
  const known = new Set(catalog.providers.flatMap(({ trunk }) => hostNames(trunk).map(([, host]) => host)));
  const before = templates.slice(0, templates.indexOf(template)).flatMap(({ trunk }) => hostNames(trunk));
  const seen = new Set<string>();
  return own.flatMap(([keyword, host], index): Seen[] => {
    if (known.has(host) || seen.has(host)) return [];
    seen.add(host);
    const others = [...known, ...[...before, ...own.slice(0, index)].map(([, other]) => other)];
    const like = others.find((other) => isTypoOf(host, other));
    if (like === undefined) return [];
    return [
      {
        kind: 'host-typo',
        table: 'trunks_defaults',
        line: rows.lineOf('trunks_defaults', template.id, keyword),
        text: {
          it: `${keyword}: ${host} somiglia a ${like}. È voluto?`,
          en: `${keyword}: ${host} is like ${like}. Is it meant?`,
        },
      },
    ];
  });
}

/** Entries that only one of the wizard's list and the older table has. */
function seeLegacy({ rows, templates }: Inspected, legacy: ReadonlyMap<string, number>): Observation[] {
  const listed = new Set(templates.map(({ key }) => key));
  return [
    ...templates
      .filter(({ key }) => !legacy.has(key))
      .map(({ key, id }): Observation => ({
        kind: 'legacy-lacks',
        provider: key,
        level: 'note',
        file: fileOfTable('providers'),
        line: rows.lineOf('providers', id),
        text: { it: 'non è nella vecchia tabella providers.', en: 'it isn’t in the older table providers.' },
      })),
    ...[...legacy]
      .filter(([key]) => !listed.has(key))
      .map(([key, line]): Observation => ({
        kind: 'legacy-only',
        provider: key,
        level: 'note',
        file: LEGACY_FILE,
        line,
        text: { it: 'è solo nella vecchia tabella providers.', en: 'it is only in the older table providers.' },
      })),
  ];
}

/**
 * Looks at a release's files.
 *
 * @param legacy the keys of the older table with their lines, when the release has it
 * @returns what there is to look at, in the order of the list
 */
export function inspectRelease(
  rows: ReleaseRows,
  catalog: Catalog,
  legacy?: ReadonlyMap<string, number>,
): Observation[] {
  const inspected = { rows, catalog, templates: toTemplates(rows) };
  const here = new Map(toTemplates(toRows(catalog.providers)).map((template) => [template.key, template]));
  return [
    ...inspected.templates.flatMap((template) => {
      const before = here.get(template.key);
      const isKnown = before !== undefined && compareTemplates(template, before).length === 0;
      return [seeId, seeMissing, seePlaceholders, seeTypos]
        .flatMap((see) => see(template, inspected))
        .map(({ table, ...seen }): Observation => ({
          ...seen,
          provider: template.key,
          level: isKnown ? 'note' : 'problem',
          file: fileOfTable(table),
        }));
    }),
    ...(legacy === undefined ? [] : seeLegacy(inspected, legacy)),
  ];
}
