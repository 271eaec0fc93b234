/** Arguments that are looked at before a command runs. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { InvalidArgumentError } from 'commander';
import type { Bilingual } from '../../catalog/model/types';
import type { Shell } from './shell';

/** An argument as it is typed → as the command gets it; throws when it isn't of its form. */
export type Argument = (value: string) => string;

/** An argument of a form. `refusal` says what is wrong with one that isn't. */
export function matching(
  { say }: Shell,
  isGood: (value: string) => boolean,
  refusal: (value: string) => Bilingual,
): Argument {
  return (value) => {
    if (isGood(value)) return value;
    throw new InvalidArgumentError(say(refusal(value)));
  };
}

/** A place on the disk as an absolute path. */
function place(shell: Shell, isGood: (absolute: string) => boolean, refusal: (value: string) => Bilingual): Argument {
  const check = matching(shell, (value) => isGood(path.resolve(shell.cwd, value)), refusal);
  return (value) => path.resolve(shell.cwd, check(value));
}

/** A folder that exists, as an absolute path. */
export function folderIn(shell: Shell): Argument {
  return place(
    shell,
    (absolute) => statSync(absolute, { throwIfNoEntry: false })?.isDirectory() === true,
    (value) => ({ it: `${value} non è una cartella.`, en: `${value} is not a folder.` }),
  );
}

/** A file that exists, as an absolute path. */
export function fileIn(shell: Shell): Argument {
  return place(
    shell,
    (absolute) => statSync(absolute, { throwIfNoEntry: false })?.isFile() === true,
    (value) => ({ it: `${value} non è un file.`, en: `${value} is not a file.` }),
  );
}
