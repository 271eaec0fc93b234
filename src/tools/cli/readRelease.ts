import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Outcome, Problem } from '../../catalog/model/problems';
import { MAX_SQL_BYTES } from '../../catalog/model/limits';
import { importSql, type ReleaseRows } from '../../catalog/wizard/importSql';
import { fileOfTable, TABLE_NAMES } from '../../catalog/wizard/tables';

/** A problem that concerns a file as a whole. */
function fileProblem(file: string, what: Problem['what'], fix: Problem['fix']): Problem {
  const allowed = {
    it: `i file SQL di una release; quello dei provider, ${fileOfTable('providers')}, c’è sempre`,
    en: `the SQL files of a release; that of the providers, ${fileOfTable('providers')}, is always there`,
  };
  return { file, line: 1, field: '', what, allowed, fix };
}

/**
 * Reads the wizard's files from a release's folder. One that an older release hasn't got counts as no
 * rows; but without the list of providers the folder isn't a release, and would empty the catalog.
 */
export function readRelease(folder: string): Outcome<ReleaseRows> {
  const files: Record<string, string | undefined> = {};
  const problems: Problem[] = [];
  for (const name of TABLE_NAMES.map(fileOfTable)) {
    let bytes: Uint8Array;
    try {
      const { size } = statSync(path.join(folder, name));
      if (size > MAX_SQL_BYTES) {
        problems.push(
          fileProblem(
            name,
            {
              it: `Il file è di ${size} byte: al massimo ${MAX_SQL_BYTES}.`,
              en: `The file has ${size} bytes: at most ${MAX_SQL_BYTES}.`,
            },
            { it: 'Prendi di nuovo il file dalla release.', en: 'Take the file from the release again.' },
          ),
        );
        continue;
      }
      bytes = readFileSync(path.join(folder, name));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      if (name !== fileOfTable('providers')) continue;
      problems.push(
        fileProblem(
          name,
          { it: 'Il file manca.', en: 'The file is missing.' },
          { it: 'Indica la cartella dei file SQL di una release.', en: 'Name the folder of a release’s SQL files.' },
        ),
      );
      continue;
    }
    try {
      files[name] = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      problems.push(
        fileProblem(
          name,
          { it: 'Il file non è UTF-8 valido.', en: 'The file is not valid UTF-8.' },
          { it: 'Prendi di nuovo il file dalla release.', en: 'Take the file from the release again.' },
        ),
      );
    }
  }
  return problems.length > 0 ? { ok: false, problems } : importSql(files);
}
