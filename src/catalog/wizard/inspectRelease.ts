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

/** Notes something of a template: at its row in the list, or at that of a keyword in another table. */
type Note = (kind: Observation['kind'], text: Bilingual, table?: TableName, ...keyword: string[]) => void;

/** Ids that are another's, or were once. */
function seeId({ key, id }: Template, { catalog: { providers, release } }: Inspected, note: Note): void {
  const owner = providers.find((provider) => provider.wizard?.id === id && provider.key !== key);
  const own = providers.find((provider) => provider.key === key)?.wizard;
  if (owner !== undefined)
    note('id-used', { it: `l’id ${id} è di ${owner.key}.`, en: `the id ${id} is that of ${owner.key}.` });
  if (release.retiredIds.includes(id) && own?.reusedId !== true)
    note('id-retired', {
      it: `l’id ${id} era di un provider uscito dal wizard.`,
      en: `the id ${id} belonged to a provider that left the wizard.`,
    });
}

/** Keywords that most templates have a row for and this one hasn't. */
function seeMissing({ trunk, flags }: Template, { templates }: Inspected, note: Note): void {
  const counts = new Map<string, number>();
  for (const other of templates)
    for (const keyword of [...Object.keys(other.trunk), ...Object.keys(other.flags)])
      counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  const missing = [...counts]
    .filter(([keyword, count]) => count * 2 > templates.length && !(keyword in trunk) && !(keyword in flags))
    .map(([keyword]) => keyword)
    .sort();
  if (missing.length === 0) return;
  const list = missing.join(', ');
  note('fewer-rows', {
    it: `mancano righe che la maggior parte dei modelli ha: ${list}.`,
    en: `rows that most templates have are missing: ${list}.`,
  });
}

/** What nothing replaces. */
function seePlaceholders({ trunk, special }: Template, _inspected: Inspected, note: Note): void {
  const filledIn = (value: string): string => value.replace(/\$(?:USERNAME|PHONE)(?!\w)/g, '0');
  const sections = [
    ...Object.entries(trunk).map(([keyword, value]) => ['trunks_defaults', keyword, value] as const),
    ...Object.entries(special).map(([keyword, value]) => ['trunks_specialopts', keyword, filledIn(value)] as const),
  ];
  for (const [table, keyword, value] of sections)
    for (const placeholder of findPlaceholders(value)) {
      const it = `${keyword}: il wizard non sostituisce ${placeholder}.`;
      note('placeholder', { it, en: `${keyword}: the wizard doesn’t replace ${placeholder}.` }, table, keyword);
    }
}

/** Hosts that nobody has, and that are like one that somebody has. */
function seeTypos(template: Template, { templates, catalog }: Inspected, note: Note): void {
  const own = hostNames(template.trunk);
  const known = new Set(catalog.providers.flatMap(({ trunk }) => hostNames(trunk).map(([, host]) => host)));
  const before = templates.slice(0, templates.indexOf(template)).flatMap(({ trunk }) => hostNames(trunk));
  const seen = new Set<string>();
  for (const [index, [keyword, host]] of own.entries()) {
    if (known.has(host) || seen.has(host)) continue;
    seen.add(host);
    const others = [...known, ...[...before, ...own.slice(0, index)].map(([, other]) => other)];
    const like = others.find((other) => isTypoOf(host, other));
    if (like === undefined) continue;
    const text = {
      it: `${keyword}: ${host} somiglia a ${like}. È voluto?`,
      en: `${keyword}: ${host} is like ${like}. Is it meant?`,
    };
    note('host-typo', text, 'trunks_defaults', keyword);
  }
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
      const { id, key: provider } = template;
      const before = here.get(provider);
      const level = before !== undefined && compareTemplates(template, before).length === 0 ? 'note' : 'problem';
      const seen: Observation[] = [];
      const note: Note = (kind, text, table = 'providers', ...keyword) => {
        const place = { file: fileOfTable(table), line: rows.lineOf(table, id, ...keyword) };
        seen.push({ kind, provider, level, ...place, text });
      };
      for (const see of [seeId, seeMissing, seePlaceholders, seeTypos]) see(template, inspected, note);
      return seen;
    }),
    ...(legacy === undefined ? [] : seeLegacy(inspected, legacy)),
  ];
}
