/** Arguments that are looked at before a command runs. */
import { statSync, type Stats } from 'node:fs';
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

/** A place on the disk as an absolute path. An empty one would be the working folder; the root of the disk is never meant. */
function place(shell: Shell, isGood: (absolute: string) => boolean, refusal: (value: string) => Bilingual): Argument {
  const isPlace = (value: string): boolean => {
    const absolute = path.resolve(shell.cwd, value);
    return value.trim() !== '' && absolute !== path.parse(absolute).root;
  };
  const check = matching(
    shell,
    (value) => isPlace(value) && isGood(path.resolve(shell.cwd, value)),
    (value) =>
      isPlace(value)
        ? refusal(value)
        : { it: 'Il percorso è vuoto, o è la radice del disco.', en: 'The path is empty, or the root of the disk.' },
  );
  return (value) => path.resolve(shell.cwd, check(value));
}

/** What stands at a place, links followed; nothing when it can't be told. */
function statOf(absolute: string): Stats | undefined {
  try {
    return statSync(absolute);
  } catch {
    return undefined;
  }
}

/** That a path is no folder. */
const isNoFolder = (value: string): Bilingual => ({
  it: `${value} non è una cartella.`,
  en: `${value} is not a folder.`,
});

/** A folder that exists, as an absolute path. */
export function folderIn(shell: Shell): Argument {
  return place(shell, (absolute) => statOf(absolute)?.isDirectory() === true, isNoFolder);
}

/** A folder to write into, which may have to be made, as an absolute path. */
export function newFolderIn(shell: Shell): Argument {
  return place(shell, (absolute) => statOf(absolute)?.isDirectory() !== false, isNoFolder);
}

/** A file that exists, as an absolute path. */
export function fileIn(shell: Shell): Argument {
  const isFile = (absolute: string): boolean => statOf(absolute)?.isFile() === true;
  return place(shell, isFile, (value) => ({ it: `${value} non è un file.`, en: `${value} is not a file.` }));
}

/** A folder that a site was built into, as an absolute path. */
export function buildIn(shell: Shell): Argument {
  const isBuild = (absolute: string): boolean => statOf(path.join(absolute, 'index.html'))?.isFile() === true;
  return place(shell, isBuild, (value) => ({
    it: `in ${value} non c’è un sito: prima npm run build.`,
    en: `there is no site in ${value}: first npm run build.`,
  }));
}

/** A whole number, at least the least. */
export function numberIn({ say }: Shell, least = 0): (value: string) => number {
  return (value) => {
    if (/^\d{1,9}$/.test(value) && Number(value) >= least) return Number(value);
    const refusal = {
      it: `${value} non è un numero intero da ${least} in su.`,
      en: `${value} is not a whole number from ${least} up.`,
    };
    throw new InvalidArgumentError(say(refusal));
  };
}
