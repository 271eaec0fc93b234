import { spawn } from 'node:child_process';
import { openSync, readFileSync } from 'node:fs';
import { once } from 'node:events';
import path from 'node:path';

/** What a command took, its children included, in seconds: by the clock, and what the processors worked on it. */
export interface CommandCost {
  readonly clock: number;
  readonly processor: number;
}

/**
 * Runs a command in a folder and measures it: bash times it with its children. What it prints is in `build.log` there.
 *
 * @throws when the command fails, with the last lines of what it printed
 */
export async function measureCommand(command: readonly string[], cwd: string): Promise<CommandCost> {
  const [log, times] = [path.join(cwd, 'build.log'), path.join(cwd, 'build.times')];
  const output = openSync(log, 'w');
  const timed = `TIMEFORMAT='%R %U %S'; { time "$@" 2>&3; } 3>&2 2>"$TIMES"`;
  // Docusaurus keeps translated TypeScript in the folder for temporary files: each build has an empty one.
  const env = { ...process.env, NO_COLOR: '1', TIMES: times, TMPDIR: path.join(cwd, 'node_modules') };
  const child = spawn('bash', ['-c', timed, 'bash', ...command], { cwd, stdio: ['ignore', output, output], env });
  const [status] = (await once(child, 'close')) as [number | null];
  if (status !== 0)
    throw new Error(`${command.join(' ')} failed in ${cwd}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  const [clock = 0, user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  return { clock, processor: user + system };
}
