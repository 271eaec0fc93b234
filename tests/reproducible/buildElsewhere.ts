import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { copySources } from './copySources';

const CLOCK = path.join(__dirname, 'shiftClock.cjs');

/** What must not matter to a build: where on earth it runs, in which language, and when. */
function otherEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return {
    ...env,
    TZ: 'Pacific/Kiritimati',
    LANG: 'it_IT.UTF-8',
    LC_ALL: 'it_IT.UTF-8',
    NODE_OPTIONS: `${env.NODE_OPTIONS ?? ''} --require ${JSON.stringify(CLOCK)}`.trim(),
  };
}

/**
 * Builds a work tree a second time: in another folder, whose name is none of an address, at another depth, without `.git` and without caches, with
 * other rights on new files, in another time zone and language, and 500 days later.
 *
 * @param root the work tree
 * @param scratch an empty folder; the copy is made below it and left there
 * @param command the program that builds into `build/`, and its arguments
 * @returns the folder of the second build
 * @throws when the build fails, with what it printed
 */
export function buildElsewhere(
  root: string,
  scratch: string,
  [program, ...args]: readonly [string, ...string[]],
): string {
  const copy = path.join(scratch, 'somewhere', 'Progetti è 100%', 'sito');
  copySources(root, copy);
  const umask = process.umask(0o077);
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: copy,
    env: otherEnvironment(process.env),
    encoding: 'utf8',
  });
  process.umask(umask);
  if (status !== 0) throw new Error(`The second build failed: ${error?.message ?? stdout + stderr}`);
  return path.join(copy, 'build');
}
