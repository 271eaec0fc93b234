import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ORIGINALS_FILE, parseOriginals, type Original } from './originals';
import { FOLDERS } from './types';

/** The list’s path from the site’s folder. */
export const LIST = `${FOLDERS.english}/${ORIGINALS_FILE}`;

/** The list of a site; one that isn’t there is empty. */
export function readOriginals(rootDir: string): { entries: Original[]; unread: number[] } {
  const file = path.join(rootDir, LIST);
  return parseOriginals(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
