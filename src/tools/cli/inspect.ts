import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { inspectRelease } from '../../catalog/wizard/inspectRelease';
import { LEGACY_FILE, readLegacyProviders } from '../../catalog/wizard/legacyProviders';
import { planImport } from '../../catalog/wizard/planImport';
import { readCatalogAndRelease } from './readCatalogAndRelease';
import { sound } from './refusal';
import type { Shell } from './shell';

/**
 * `catalog inspect`: what to look at in a release's SQL files before they are taken over, on standard output; what
 * `import` would refuse, on standard error. Nothing is written.
 *
 * @param folder the folder of the SQL files
 * @returns the exit code: 0 when there is nothing to mend, 1 otherwise
 */
export function inspect(
  shell: Shell,
  location: CatalogLocation,
  folder: string,
  { json = false }: { readonly json?: boolean },
): 0 | 1 {
  const { catalog, release } = sound(shell, readCatalogAndRelease(location, folder));
  const legacyFile = path.join(folder, LEGACY_FILE);
  const legacy = existsSync(legacyFile) ? readLegacyProviders(readFileSync(legacyFile, 'utf8')) : undefined;
  const observations = inspectRelease(release, catalog, legacy);
  const problems = observations.filter(({ level }) => level === 'problem').length;
  if (json) shell.outJson({ observations });
  else {
    for (const { level, file, line, provider, text } of observations) {
      const mark = level === 'problem' ? { it: 'da guardare', en: 'look at' } : { it: 'nota', en: 'note' };
      shell.out({
        it: `${file}:${line}  ${mark.it}  ${provider}: ${text.it}`,
        en: `${file}:${line}  ${mark.en}  ${provider}: ${text.en}`,
      });
    }
    const notes = observations.length - problems;
    shell.out({ it: `${problems} da guardare, ${notes} note`, en: `${problems} to look at, ${notes} noted` });
  }
  // The release doesn't say its number: that of the catalog is never too old.
  sound(shell, planImport(location, release, { release: catalog.release.release }));
  return problems === 0 ? 0 : 1;
}
