import path from 'node:path';
import { changeFiles } from '../../catalog/changeFiles';
import { loadCatalog, type CatalogLocation } from '../../catalog/loadCatalog';
import { exportSql } from '../../catalog/wizard/exportSql';
import { toRows } from '../../catalog/wizard/rows';
import { sound } from './refusal';
import type { Shell } from './shell';

/**
 * `catalog export`: writes the wizard's four SQL files. The facts alone are looked at: prose may be missing.
 *
 * @param folder where the files go; made when it isn't there
 * @returns the exit code, when all four are written
 * @throws CatalogError with problems, and then none is
 */
export function exportCatalog(shell: Shell, location: CatalogLocation, folder: string): 0 {
  const { providers } = sound(shell, loadCatalog(location, { prose: 'optional' }));
  const files = sound(shell, exportSql(toRows(providers)));
  const texts = new Map(Object.entries(files).map(([name, text]) => [path.join(folder, name), text]));
  changeFiles([folder], (write) => write(texts));
  for (const file of texts.keys()) shell.out({ it: `${file} scritto`, en: `${file} written` });
  return 0;
}
