import path from 'node:path';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { exportSql } from '../../catalog/wizard/exportSql';
import { toRows } from '../../catalog/wizard/rows';
import { writeFiles } from '../../catalog/wizard/writeFiles';
import { say } from './language';
import { reportProblems } from './reportProblems';

/**
 * `catalog export`: writes the wizard's four SQL files. The facts alone are looked at: prose may be missing.
 *
 * @param folder where the files go; made when it isn't there
 * @returns the exit code: 0 when all four are written, 1 with problems, and then none is
 */
export function exportCatalog(location: CatalogLocation, folder: string): 0 | 1 {
  const catalog = loadCatalog(location, { prose: 'optional' });
  const files = catalog.ok ? exportSql(toRows(catalog.value.providers)) : catalog;
  if (!files.ok) {
    reportProblems(files.problems);
    return 1;
  }
  writeFiles(new Map(Object.entries(files.value).map(([name, text]) => [path.join(folder, name), text])));
  for (const name of Object.keys(files.value)) {
    console.log(say({ it: `${path.join(folder, name)} scritto`, en: `${path.join(folder, name)} written` }));
  }
  return 0;
}
