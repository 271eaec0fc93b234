import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page as it was built. */
export interface BuiltPage {
  /** As it is shown: `build/en/index.html`. */
  readonly file: string;
  readonly locale: string;
  readonly html: string;
}

/** The files below a folder, as paths within it, in order. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}

/**
 * The pages of a build.
 *
 * @param locales the languages; all but the first have a folder of their own
 */
export function readPages(folder: string, [first = '', ...others]: readonly string[]): BuiltPage[] {
  const names = listFiles(folder).filter((name) => name.endsWith('.html'));
  return names.map((name) => ({
    file: path.join(path.relative(process.cwd(), folder), name),
    locale: others.find((locale) => name.startsWith(`${locale}/`)) ?? first,
    html: readFileSync(path.join(folder, name), 'utf8'),
  }));
}
