/** What keeps a release from being imported, before its rows become descriptors. */
import { quote, type Problem } from '../model/problems';
import { isKey, KEY_FORM } from '../model/key';
import type { Bilingual, Catalog } from '../model/types';
import { toRows, toTemplates, type Template } from './rows';
import type { ReleaseRows } from './importSql';
import { fileOfTable, tableInDatabase, type TableName, type WizardRows } from './tables';

/** The rows of a release; where they came from files, with their lines. */
export type Rows = WizardRows & Partial<Pick<ReleaseRows, 'lineOf'>>;

/** A problem of the release's list of providers. */
function listProblem(field: string, line: number, what: Bilingual, allowed: Bilingual, fix: Bilingual): Problem {
  return { file: fileOfTable('providers'), line, field, what, allowed, fix };
}

/** An option that has to be given. */
export function optionMissing(option: string, it: string, en: string, line = 1): Problem {
  return listProblem(
    option,
    line,
    {
      it: `${it} e i file SQL non dicono da quale release vengono.`,
      en: `${en} and SQL files don’t say which release they are of.`,
    },
    { it: '--release 1.6.14 --date 2026-06-24', en: '--release 1.6.14 --date 2026-06-24' },
    { it: `Aggiungi ${option}.`, en: `Add ${option}.` },
  );
}

/** Keys become file names, so they are looked at before anything is written anywhere. */
export function findBadKeys(templates: readonly Template[], { lineOf }: Rows): Problem[] {
  return templates.flatMap(({ key, id }, index): Problem[] => {
    const line = lineOf?.('providers', id) ?? 1;
    if (!isKey(key)) {
      return [
        listProblem(
          'provider',
          line,
          { it: `${quote(key)} non va bene come chiave.`, en: `${quote(key)} won’t do as a key.` },
          KEY_FORM,
          { it: 'Correggi la chiave nella release.', en: 'Correct the key in the release.' },
        ),
      ];
    }
    if (templates.findIndex((other) => other.key === key) === index) return [];
    return [
      listProblem(
        'provider',
        line,
        { it: `La chiave ${quote(key)} c’è due volte.`, en: `The key ${quote(key)} is there twice.` },
        { it: 'una riga per chiave', en: 'one row for a key' },
        { it: 'Togli una delle due righe.', en: 'Remove one of the two rows.' },
      ),
    ];
  });
}

/** A release before the one that the descriptors describe. */
export function olderRelease(release: string, current: string): Problem {
  return listProblem(
    '--release',
    1,
    {
      it: `La ${release} viene prima della ${current}, che i descrittori descrivono.`,
      en: `${release} comes before ${current}, which the descriptors describe.`,
    },
    { it: `la ${current} o una release successiva`, en: `${current} or a later release` },
    { it: 'Se vuoi davvero tornare indietro aggiungi --older.', en: 'If you really want to go back add --older.' },
  );
}

/** A list of providers without rows, whatever it is of. */
export function emptyList(): Problem {
  return listProblem(
    '',
    1,
    {
      it: 'Nell’elenco non c’è nessun provider: non è una release.',
      en: 'The list has no provider: this is no release.',
    },
    { it: 'almeno un provider', en: 'at least one provider' },
    { it: 'Prendi di nuovo i file dalla release.', en: 'Take the files from the release again.' },
  );
}

/** As many providers may lose what they have in a table without being asked about: a release drops one or two. */
const FEW = 3;

/**
 * Tables that more than a few providers would lose all their rows of, each a problem: rather a file that was cut off.
 *
 * @param gone the keys of the providers that leave the wizard
 */
export function findLosses({ providers }: Catalog, templates: readonly Template[], gone: readonly string[]): Problem[] {
  const before = toTemplates(toRows(providers));
  const lose = (part: 'trunk' | 'special' | 'flags'): string[] =>
    before.flatMap(({ key, [part]: had }) => {
      const now = templates.find((template) => template.key === key)?.[part];
      const isLost = now !== undefined && Object.keys(had).length > 0 && Object.keys(now).length === 0;
      return isLost ? [key] : [];
    });
  const losses: [TableName, readonly string[]][] = [
    ['providers', gone],
    ['trunks_defaults', lose('trunk')],
    ['trunks_specialopts', lose('special')],
    ['trunks_custom_flags', lose('flags')],
  ];
  return losses
    .filter(([, keys]) => keys.length > FEW)
    .map(([table, keys]) => {
      const named = `${keys.slice(0, 10).join(', ')}${keys.length > 10 ? ', …' : ''}`;
      return {
        file: fileOfTable(table),
        line: 1,
        field: '--remove',
        what: {
          it: `${keys.length} provider non hanno più righe in questa tabella: ${named}.`,
          en: `${keys.length} providers have no rows in this table any more: ${named}.`,
        },
        allowed: { it: `fino a ${FEW} per volta`, en: `up to ${FEW} at once` },
        fix: {
          it: 'Guarda se il file è intero; se è davvero così, import con --remove.',
          en: 'See whether the file is whole; if it is really so, import with --remove.',
        },
      };
    });
}

/** The tables that the sections of a descriptor come from. */
const TABLE_OF: Readonly<Record<string, TableName>> = {
  trunk: 'trunks_defaults',
  as_is: 'trunks_defaults',
  special: 'trunks_specialopts',
  flags: 'trunks_custom_flags',
};

/** Problems of descriptors that an import would write, at the rows that they come from. */
export function atRows(
  problems: readonly Problem[],
  templates: readonly Template[],
  { lineOf }: Rows,
): readonly Problem[] {
  const byKey = new Map(templates.map((template) => [template.key, template]));
  // A descriptor that isn't there yet is called by its key.
  const say = ({ it, en }: Bilingual): Bilingual => {
    const named = (text: string): string =>
      text.replace(/[^\s«»]*\/([a-z0-9_-]+)\.md\b/g, (file, key: string) => (byKey.has(key) ? key : file));
    return { it: named(it), en: named(en) };
  };
  const placed = problems.map((problem): Problem => {
    const template = byKey.get(/([a-z0-9_-]+)\.md$/.exec(problem.file)?.[1] ?? '');
    if (template === undefined) return problem;
    const [, section = '', keyword = ''] = /^(\w+)\.(\w+)/.exec(problem.field) ?? [];
    const table = TABLE_OF[section] ?? 'providers';
    const key = table === 'providers' ? [template.id] : [template.id, keyword];
    return {
      file: fileOfTable(table),
      line: lineOf?.(table, ...key) ?? 1,
      field: table === 'providers' ? tableInDatabase(table) : `${tableInDatabase(table)}.${keyword}`,
      what: say(problem.what),
      allowed: say(problem.allowed),
      fix: say(problem.fix),
    };
  });
  // A name is also the company's for the time being: its row is wrong once.
  return [...new Map(placed.map((problem) => [JSON.stringify(problem), problem])).values()];
}
