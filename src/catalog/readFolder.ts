/** The folders of a catalog, and what stands in them. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Problem } from './problems';

/** Where the files of a catalog are. */
export interface CatalogLocation {
  /** The folder that paths in problems are relative to. */
  readonly rootDir: string;
  /** The folder with the descriptors, `_defaults.yml` and `_release.yml`. */
  readonly providersDir: string;
  /** The folder with the English bodies. */
  readonly englishDir: string;
}

/** A path as it is shown: relative to the root, with slashes. */
export function shownPath({ rootDir }: Pick<CatalogLocation, 'rootDir'>, file: string): string {
  return path.relative(rootDir, file).split(path.sep).join('/');
}

/** A problem that concerns a file as a whole. */
export function fileProblem(file: string, what: Problem['what'], fix: Problem['fix']): Problem {
  return {
    file,
    line: 1,
    field: '',
    what,
    allowed: { it: 'un file regolare che si può leggere', en: 'a regular file that can be read' },
    fix,
  };
}

/** The Markdown files of a folder, sorted; anything that isn't a regular file is a problem. */
export function listMarkdown(
  location: CatalogLocation,
  folder: string,
  shared: readonly string[],
): { names: string[]; problems: Problem[] } {
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name.endsWith('.json') || shared.includes(entry.name)) continue;
    if (entry.isFile() && entry.name.endsWith('.md')) names.push(entry.name);
    else {
      problems.push(
        fileProblem(
          shownPath(location, path.join(folder, entry.name)),
          { it: 'Qui ci sono solo file .md.', en: 'Only .md files belong here.' },
          {
            it: 'Sposta o togli questa voce (anche collegamenti e cartelle).',
            en: 'Move or remove this entry (links and folders too).',
          },
        ),
      );
    }
  }
  return { names, problems };
}
