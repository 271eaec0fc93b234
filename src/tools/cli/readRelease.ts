import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Outcome, Problem } from '../../catalog/model/problems';
import { MAX_SQL_BYTES } from '../../catalog/model/limits';
import { importSql, type ReleaseRows } from '../../catalog/wizard/importSql';
import { fileOfTable, TABLE_NAMES } from '../../catalog/wizard/tables';

/** How to mend a file that isn't as the release has it. */
const AGAIN = { it: 'Prendi di nuovo il file dalla release.', en: 'Take the file from the release again.' };

/** A text of the wizard's files; nothing for one that isn't there. */
function readText(file: string): Outcome<string | undefined> {
  const name = path.basename(file);
  const refuse = (it: string, en: string, fix: Problem['fix'] = AGAIN): Outcome<string> => {
    const allowed = {
      it: `i file SQL di una release; quello dei provider, ${fileOfTable('providers')}, c’è sempre`,
      en: `the SQL files of a release; that of the providers, ${fileOfTable('providers')}, is always there`,
    };
    return { ok: false, problems: [{ file: name, line: 1, field: '', what: { it, en }, allowed, fix }] };
  };
  const size = statSync(file, { throwIfNoEntry: false })?.size;
  if (size === undefined) {
    if (name !== fileOfTable('providers')) return { ok: true, value: undefined };
    const it = 'Indica la cartella dei file SQL di una release.';
    return refuse('Il file manca.', 'The file is missing.', { it, en: 'Name the folder of a release’s SQL files.' });
  }
  if (size > MAX_SQL_BYTES)
    return refuse(
      `Il file è di ${size} byte: al massimo ${MAX_SQL_BYTES}.`,
      `The file has ${size} bytes: at most ${MAX_SQL_BYTES}.`,
    );
  const bytes = readFileSync(file);
  if (!isUtf8(bytes)) return refuse('Il file non è UTF-8 valido.', 'The file is not valid UTF-8.');
  return { ok: true, value: new TextDecoder().decode(bytes) };
}

/**
 * Reads the wizard's files from a release's folder. One that an older release hasn't got counts as no
 * rows; but without the list of providers the folder isn't a release, and would empty the catalog.
 */
export function readRelease(folder: string): Outcome<ReleaseRows> {
  const read = TABLE_NAMES.map(fileOfTable).map((name) => [name, readText(path.join(folder, name))] as const);
  const problems = read.flatMap(([, text]) => (text.ok ? [] : text.problems));
  const texts = read.map(([name, text]) => [name, text.ok ? text.value : undefined] as const);
  return problems.length > 0 ? { ok: false, problems } : importSql(Object.fromEntries(texts));
}
