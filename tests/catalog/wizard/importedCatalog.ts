import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { changeFiles } from '../../../src/catalog/changeFiles';
import { loadCatalog, type CatalogLocation } from '../../../src/catalog/loadCatalog';
import { formatProblems } from '../../../src/catalog/model/problems';
import { planImport, type ImportOptions, type ImportPlan } from '../../../src/catalog/wizard/planImport';
import { toRows } from '../../../src/catalog/wizard/rows';
import type { WizardRows } from '../../../src/catalog/wizard/tables';

/** The release that the tests import. */
export const RELEASE: ImportOptions = { release: '1.6.14', date: '2026-06-24' };

/** Runs with a catalog's folder that is gone afterwards: empty, or a copy of another. */
export function withCatalog<T>(source: string | undefined, run: (location: CatalogLocation) => T): T {
  const rootDir = mkdtempSync(path.join(tmpdir(), 'import-'));
  const providersDir = path.join(rootDir, 'providers');
  try {
    if (source === undefined) mkdirSync(providersDir);
    else cpSync(source, providersDir, { recursive: true });
    return run({ rootDir, providersDir, englishDir: path.join(rootDir, 'english') });
  } finally {
    rmSync(rootDir, { recursive: true });
  }
}

/** Imports rows into a catalog, as the command does. */
export function importInto(location: CatalogLocation, rows: WizardRows, options: ImportOptions = RELEASE): ImportPlan {
  const plan = planImport(location, rows, options);
  if (!plan.ok) throw new Error(formatProblems(plan.problems, 'en'));
  const texts = [...plan.value.files].map(([name, text]) => [path.join(location.providersDir, name), text] as const);
  changeFiles([location.providersDir], (write) => write(new Map(texts)));
  return plan.value;
}

/** The rows that a catalog stands for, from its facts alone. */
export function rowsOf(location: CatalogLocation): WizardRows {
  const catalog = loadCatalog(location, { prose: 'optional' });
  if (!catalog.ok) throw new Error(formatProblems(catalog.problems, 'en'));
  return toRows(catalog.value.providers);
}

/** The files of a folder, to see that nothing is left over. */
export function filesIn({ providersDir }: CatalogLocation): string[] {
  return readdirSync(providersDir).sort();
}
