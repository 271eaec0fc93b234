import path from 'node:path';
import { changeFiles, type Write } from '../../catalog/changeFiles';
import { countOf } from '../../catalog/model/countOf';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { foldersOf } from '../../catalog/read/readFolder';
import { planImport, type ImportOptions, type ImportPlan } from '../../catalog/wizard/planImport';
import { readRelease } from './readRelease';
import { sound } from './refusal';
import type { Shell } from './shell';

/**
 * `catalog import`: brings the descriptors to what a release's SQL files say, all of them or none.
 *
 * @param folder the folder of the SQL files
 * @returns the exit code, when the descriptors say what the release says
 * @throws CatalogError with problems
 */
export function importRelease(
  shell: Shell,
  location: CatalogLocation,
  folder: string,
  { dryRun = false, ...options }: ImportOptions & { readonly dryRun?: boolean },
): 0 {
  const rows = sound(shell, readRelease(folder));
  const run = (write: Write): ImportPlan => {
    const plan = sound(shell, planImport(location, rows, options));
    write(new Map([...plan.files].map(([name, text]) => [path.join(location.providersDir, name), text])));
    return plan;
  };
  const { files, report } = dryRun ? run(() => undefined) : changeFiles(foldersOf(location), run);
  shell.out(...report);
  const { it, en } = dryRun
    ? countOf(files.size, ['file da scrivere', 'file da scrivere'], ['file to write', 'files to write'])
    : countOf(files.size, ['file scritto', 'file scritti'], ['file written', 'files written']);
  shell.out(dryRun ? { it: `${it}; non è stato scritto niente`, en: `${en}; nothing was written` } : { it, en });
  return 0;
}
