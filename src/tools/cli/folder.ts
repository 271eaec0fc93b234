import { statSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import { say } from './language';

/** A folder that exists, as an absolute path. */
export function folder(value: string): string {
  const absolute = path.resolve(value);
  if (statSync(absolute, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new InvalidArgumentError(say({ it: `${value} non è una cartella.`, en: `${value} is not a folder.` }));
  }
  return absolute;
}
