import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Contents of pages from earlier builds, by what they were made from. */
export interface ContentCache {
  /** The file name of what is made from a text. */
  nameOf: (source: string) => string;
  /** The content under a name: from the cache, or made now and kept. */
  get: (name: string, make: () => string) => string;
}

/**
 * The contents that were made before from the same data by the same code.
 *
 * @param folder made if it isn't there; without harm it can be deleted at any time
 * @param code a text that changes with whatever makes the contents
 */
export function openContentCache(folder: string, code: string): ContentCache {
  mkdirSync(folder, { recursive: true });
  return {
    nameOf: (source) => createHash('sha256').update(code).update('\0').update(source).digest('hex'),
    get(name, make) {
      const file = path.join(folder, name);
      try {
        return readFileSync(file, 'utf8');
      } catch {
        const content = make();
        // A build that is stopped while it writes leaves no half content behind.
        writeFileSync(`${file}.${process.pid}`, content);
        renameSync(`${file}.${process.pid}`, file);
        return content;
      }
    },
  };
}
