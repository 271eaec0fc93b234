import { PassThrough, Readable } from 'node:stream';
import path from 'node:path';
import { runProgram, type Program } from '../../../src/tools/cli/runProgram';
import type { Surroundings } from '../../../src/tools/cli/shell';

/** The folder of the repository. */
export const ROOT = path.resolve(__dirname, '../../..');

/** How a command ended, and what it wrote. */
export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a test may say of a command's surroundings. */
export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Surroundings['env'];
  /** What is typed. */
  readonly input?: string;
}

/** Runs a command of a program in this process, by default in English and in the folder of the repository. */
export async function runCommand(program: Program, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const { cwd = ROOT, env = {}, input = '' } = options;
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const status = await runProgram(program, args, { cwd, env, stdin: Readable.from([input]), stdout, stderr });
  const text = (stream: PassThrough): string => String((stream.read() as Buffer | null) ?? '');
  return { status, stdout: text(stdout), stderr: text(stderr) };
}

/** An environment that speaks Italian. */
export const ITALIAN: Surroundings['env'] = { LANG: 'it_IT.UTF-8' };
