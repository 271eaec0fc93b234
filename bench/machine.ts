import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';

/** What the figures were taken on. */
export interface Machine {
  readonly processors: number;
  readonly model: string;
  /** Memory in GB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  readonly docusaurus: string;
  /** The commit, with `+` when files differ from it. */
  readonly commit: string;
  readonly date: string;
  /** How many tasks wanted a processor over the last minute, when the bench began. */
  readonly load: number;
}

/** What git prints, or nothing where it isn't there. */
function git(...args: string[]): string {
  const { error, stdout } = spawnSync('git', args, { cwd: __dirname, encoding: 'utf8' });
  return error === undefined ? stdout.trim() : '';
}

/** The version of a package that is installed. */
export function installedVersion(name: string): string {
  const file = path.resolve(__dirname, '../node_modules', name, 'package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}

/** The machine and the versions, without its name. */
export function describeMachine(): Machine {
  const [processor, ...rest] = cpus();
  return {
    processors: rest.length + 1,
    model: processor?.model.trim() ?? 'unknown',
    memory: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${process.arch}`,
    node: process.versions.node,
    docusaurus: installedVersion('@docusaurus/core'),
    commit: `${git('rev-parse', '--short', 'HEAD')}${git('status', '--porcelain', '--', 'src', 'docusaurus.config.ts') === '' ? '' : '+'}`,
    date: new Date().toISOString().slice(0, 10),
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
