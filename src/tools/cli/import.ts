import path from 'node:path';
import { changeFiles, type Write } from '../../catalog/changeFiles';
import { countOf } from '../../catalog/model/countOf';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { foldersOf } from '../../catalog/read/readFolder';
import type { Outcome } from '../../catalog/model/problems';
import { planImport, type ImportOptions, type ImportPlan } from '../../catalog/wizard/planImport';
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
  const run = (write: Write): Outcome<ImportPlan> => {
    const planned = rows.ok ? planImport(location, rows.value, options) : rows;
    if (planned.ok)
      write(new Map([...planned.value.files].map(([name, text]) => [path.join(location.providersDir, name), text])));
    return planned;
  };
  const plan = dryRun ? run(() => undefined) : changeFiles(foldersOf(location), run);
  if (!plan.ok) return reportProblems(shell, plan.problems);
  const { files, report } = plan.value;
  for (const line of report) shell.out(line);
  const { it, en } = dryRun
    ? countOf(files.size, ['file da scrivere', 'file da scrivere'], ['file to write', 'files to write'])
    : countOf(files.size, ['file scritto', 'file scritti'], ['file written', 'files written']);
  shell.out(dryRun ? { it: `${it}; non è stato scritto niente`, en: `${en}; nothing was written` } : { it, en });
  return 0;
}
