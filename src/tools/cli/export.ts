import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { exportSql } from '../../catalog/wizard/exportSql';
import { toRows } from '../../catalog/wizard/rows';
import { reportProblems } from './reportProblems';
import type { Shell } from './shell';

/**
 * `catalog export`: writes the wizard's four SQL files. The facts alone are looked at: prose may be missing.
 *
 * @param folder where the files go; made when it isn't there
 * @returns the exit code: 0 when all four are written, 1 with problems, and then none is
 */
export function exportCatalog(shell: Shell, location: CatalogLocation, folder: string): 0 | 1 {
  const catalog = loadCatalog(location, { prose: 'optional' });
  const files = catalog.ok ? exportSql(toRows(catalog.value.providers)) : catalog;
  if (!files.ok) return reportProblems(shell, files.problems);
  const texts = new Map(Object.entries(files.value).map(([name, text]) => [path.join(folder, name), text]));
  changeFiles([folder], (write) => write(texts));
  for (const file of texts.keys()) shell.out({ it: `${file} scritto`, en: `${file} written` });
  return 0;
}
