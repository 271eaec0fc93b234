import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CatalogLocation } from '../../catalog/loadCatalog';
import { parseFrontMatterFile } from '../../catalog/read/frontMatter';
import { foldersOf, listMarkdown, shownPath } from '../../catalog/read/readFolder';
import { stageCatalog } from '../../catalog/stageCatalog';
import { migrateRecord } from '../../catalog/wizard/descriptorText';
import { changeFiles, type Write } from '../../catalog/changeFiles';
import { sound } from './refusal';
import type { Shell } from './shell';

/**
 * `catalog migrate`: brings descriptors of an earlier form to that of today, all of them or none.
 *
 * @returns the exit code, when all have today's form
 * @throws CatalogError with problems
 */
export function migrate(shell: Shell, location: CatalogLocation): 0 {
  return changeFiles(foldersOf(location), (write) => rewrite(shell, location, write));
}

/** Reads the descriptors and writes those of an earlier form. */
function rewrite(shell: Shell, location: CatalogLocation, write: Write): 0 {
  const { names } = listMarkdown(location, location.providersDir, () => false);
  const changed = new Map(
    names.flatMap((name): [string, string][] => {
      const file = path.join(location.providersDir, name);
      const bytes = readFileSync(file);
      const parsed = parseFrontMatterFile(shownPath(location, file), bytes);
      const text = parsed.ok
        ? migrateRecord(bytes.toString('utf8').replace(/^\uFEFF/, ''), parsed.value.data)
        : undefined;
      return text === undefined ? [] : [[name, text]];
    }),
  );
  sound(shell, stageCatalog(location, { providers: changed }));
  if (changed.size > 0)
    write(new Map([...changed].map(([name, text]) => [path.join(location.providersDir, name), text])));
  for (const name of changed.keys()) {
    shell.out({
      it: `${name}: test_record è ora in test_records. Controlla tester, trunk_kind e path: la forma di prima non li diceva.`,
      en: `${name}: test_record is in test_records now. Check tester, trunk_kind and path: the form before didn’t say them.`,
    });
  }
  if (changed.size === 0) shell.out({ it: 'niente da riscrivere', en: 'nothing to rewrite' });
  return 0;
}
