/** The folders of a catalog, and what stands in them. */
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { escapeHidden, type Problem } from '../model/problems';

/** Where the files of a catalog are. */
export interface CatalogLocation {
  /** The folder that paths in problems are relative to. */
  readonly rootDir: string;
  /** The folder with the descriptors, `_defaults.yml` and `_release.yml`. */
  readonly providersDir: string;
  /** The folder with the English bodies. */
  readonly englishDir: string;
  /** The folder of the guide's pages. Without it, links into the guide are taken for good. */
  readonly guideDir?: string;
}

/** The folders that a change of a catalog writes into; the list of translations stands beside the English bodies. */
export function foldersOf({
  providersDir,
  englishDir,
}: Pick<CatalogLocation, 'providersDir' | 'englishDir'>): readonly [string, string, string] {
  return [providersDir, englishDir, path.dirname(englishDir)];
}

/** A path as it is shown: relative to the root, with slashes; no name of a file can forge lines of a report. */
export function shownPath({ rootDir }: Pick<CatalogLocation, 'rootDir'>, file: string): string {
  return escapeHidden(path.relative(rootDir, file).split(path.sep).join('/'));
}

/**
 * The content of a file that is really there: a link is not followed, since it may lead out of the folder.
 *
 * @returns nothing when there is no such file, or it is a link, a folder or a device
 */
export function readRegularFile(file: string): Uint8Array | undefined {
  return lstatSync(file, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(file) : undefined;
}

const REGULAR_FILE: Problem['allowed'] = {
  it: 'un file regolare che si può leggere',
  en: 'a regular file that can be read',
};

/** A problem that concerns a file as a whole. */
export function fileProblem(
  file: string,
  what: Problem['what'],
  fix: Problem['fix'],
  allowed: Problem['allowed'] = REGULAR_FILE,
): Problem {
  return { file, line: 1, field: '', what, allowed, fix };
}

/** The problem of something that has no place among Markdown files. */
export function foreignEntry(file: string): Problem {
  return fileProblem(
    file,
    { it: 'Qui ci sono solo file .md.', en: 'Only .md files belong here.' },
    {
      it: 'Sposta o togli questa voce (anche collegamenti e cartelle).',
      en: 'Move or remove this entry (links and folders too).',
    },
  );
}

/**
 * The Markdown files of a folder, sorted; anything that isn't a regular file is a problem.
 *
 * @param isIgnored whether a name belongs to something that the folder also holds
 */
export function listMarkdown(
  location: Pick<CatalogLocation, 'rootDir'>,
  folder: string,
  isIgnored: (name: string) => boolean,
): { names: string[]; problems: Problem[] } {
  const names: string[] = [];
  const problems: Problem[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || isIgnored(entry.name)) continue;
    if (entry.isFile() && entry.name.endsWith('.md')) names.push(entry.name);
    else {
      problems.push(foreignEntry(shownPath(location, path.join(folder, entry.name))));
    }
  }
  return { names, problems };
}
