import path from 'node:path';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { planImport, type ImportOptions } from '../../catalog/wizard/planImport';
import { writeFiles } from '../../catalog/wizard/writeFiles';
import { say } from './language';
import { readRelease } from './readRelease';
import { reportProblems } from './reportProblems';

/**
 * `catalog import`: brings the descriptors to what a release's SQL files say, all of them or none.
 *
 * @param folder the folder of the SQL files
 * @returns the exit code: 0 when the descriptors say what the release says, 1 with problems
 */
export function importRelease(
  location: CatalogLocation,
  folder: string,
  { dryRun = false, ...options }: ImportOptions & { readonly dryRun?: boolean },
): 0 | 1 {
  const rows = readRelease(folder);
  const plan = rows.ok ? planImport(location, rows.value, options) : rows;
  if (!plan.ok) {
    reportProblems(plan.problems);
    return 1;
  }
  const { files, report } = plan.value;
  if (!dryRun) writeFiles(new Map([...files].map(([name, text]) => [path.join(location.providersDir, name), text])));
  for (const line of report) console.log(say(line));
  console.log(
    say(
      dryRun
        ? {
            it: `${files.size} file da scrivere; non è stato scritto niente`,
            en: `${files.size} files to write; nothing was written`,
          }
        : { it: `${files.size} file scritti`, en: `${files.size} files written` },
    ),
  );
  return 0;
}
