import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and those above it, one by one: Node's `recursive` never ends where none can be made, as in `/proc`. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  mkdirSync(folder);
}

/**
 * Writes files all or none: each first beside its place, under a hidden name, and only when all are on
 * the disk are they renamed. A full disk or a missing right leaves everything as it was.
 *
 * @param files the text by absolute path; missing folders are made
 * @throws when a file can't be written
 */
export function writeFiles(files: ReadonlyMap<string, string>): void {
  const waiting = [...files.keys()].map((file) => ({
    file,
    temporary: path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`),
  }));
  try {
    for (const { file, temporary } of waiting) {
      makeFolder(path.dirname(file));
      writeFileSync(temporary, files.get(file) ?? '', { flush: true });
    }
    for (const { file, temporary } of waiting) renameSync(temporary, file);
  } finally {
    for (const { temporary } of waiting) rmSync(temporary, { force: true });
  }
}
