import path from 'node:path';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { planImport, type ImportOptions } from '../../catalog/wizard/planImport';
import { writeFiles } from '../../catalog/wizard/writeFiles';
import { readRelease } from './readRelease';
import { reportProblems } from './reportProblems';
import type { Shell } from './shell';

/**
 * `catalog import`: brings the descriptors to what a release's SQL files say, all of them or none.
 *
 * @param folder the folder of the SQL files
 * @returns the exit code: 0 when the descriptors say what the release says, 1 with problems
 */
export function importRelease(
  shell: Shell,
  location: CatalogLocation,
  folder: string,
  { dryRun = false, ...options }: ImportOptions & { readonly dryRun?: boolean },
): 0 | 1 {
  const rows = readRelease(folder);
  const plan = rows.ok ? planImport(location, rows.value, options) : rows;
  if (!plan.ok) return reportProblems(shell, plan.problems);
  const { files, report } = plan.value;
  if (!dryRun) writeFiles(new Map([...files].map(([name, text]) => [path.join(location.providersDir, name), text])));
  for (const line of report) shell.out(line);
  const { size } = files;
  shell.out(
    dryRun
      ? {
          it: `${size} file da scrivere; non è stato scritto niente`,
          en: `${size} files to write; nothing was written`,
        }
      : { it: `${size} file scritti`, en: `${size} files written` },
  );
  return 0;
}
