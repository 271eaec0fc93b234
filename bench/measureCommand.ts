import { spawn } from 'node:child_process';
import { mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a command took. */
export interface CommandCost {
  /** By the clock, in seconds. */
  readonly wall: number;
  /** What the processors worked on it, its children included: user and system time, in seconds. */
  readonly cpu: number;
  /** The most memory that it and its children held at once, in MB; absent where there is no /proc. */
  readonly memory?: number;
}

/** Milliseconds between two looks at the memory. */
const INTERVAL = 200;
const PAGE_SIZE = 4096;

/** The numbers of all processes, by their parent's. */
function readChildren(): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      // The name in brackets may hold anything: what comes after its end is fields.
      const parent = Number(
        readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) \S /s, '')
          .split(' ')[0],
      );
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    } catch {
      // It ended meanwhile.
    }
  }
  return children;
}

/** The resident memory of a process and all below it, in MB: pages that two of them share count twice. */
function treeMemory(root: number): number {
  const children = readChildren();
  const pids = [root];
  for (const pid of pids) pids.push(...(children.get(pid) ?? []));
  const bytes = pids.map((pid) => {
    try {
      return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_SIZE;
    } catch {
      return 0;
    }
  });
  return bytes.reduce((sum, each) => sum + each, 0) / 1e6;
}

/**
 * Runs a command and measures it: bash times it with its children, the memory is looked at five times a second.
 *
 * @param log the file that takes what the command prints
 * @throws when the command fails, with the last lines of what it printed
 */
export async function measureCommand(
  command: readonly string[],
  { cwd, log, env = {} }: { readonly cwd: string; readonly log: string; readonly env?: Record<string, string> },
): Promise<CommandCost> {
  mkdirSync(path.dirname(log), { recursive: true });
  const times = `${log}.times`;
  const output = openSync(log, 'w');
  const child = spawn(
    'bash',
    ['-c', `TIMEFORMAT='%R %U %S'; { time "$@" 2>&3; } 3>&2 2>"$TIMES"`, 'bash', ...command],
    {
      cwd,
      stdio: ['ignore', output, output],
      env: { ...process.env, NO_COLOR: '1', ...env, TIMES: times },
    },
  );
  let memory: number | undefined;
  const sampler = setInterval(() => {
    if (process.platform === 'linux') memory = Math.max(memory ?? 0, treeMemory(child.pid ?? 0));
  }, INTERVAL);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(sampler);
  if (status !== 0) {
    throw new Error(`${command.join(' ')} failed in ${cwd}:\n${readFileSync(log, 'utf8').slice(-2000)}`);
  }
  const [wall = 0, user = 0, system = 0] = readFileSync(times, 'utf8').trim().split(' ').map(Number);
  return { wall, cpu: user + system, ...(memory === undefined ? {} : { memory }) };
}
