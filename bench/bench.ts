/** Measures the site with 34, 100 and 300 providers: `npm run bench`. How to read what comes out is in README.md here. */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { Command } from 'commander';
import { benchBuild } from './benchBuild';
import { benchBytes } from './benchBytes';
import { benchInteraction } from './benchInteraction';
import { benchLighthouse } from './benchLighthouse';
import { formatTable, type BenchOptions, type Table } from './report';

/** The parts in the order in which they run: what is built first is there for the others. */
const PARTS: Readonly<Record<string, (options: BenchOptions) => Promise<readonly Table[]>>> = {
  build: benchBuild,
  bytes: benchBytes,
  lighthouse: benchLighthouse,
  interaction: benchInteraction,
};

/** What the figures were taken on, and how many tasks wanted a processor in the minute before. */
function describeMachine(): string {
  const commit = spawnSync('git', ['describe', '--always', '--dirty=+'], { cwd: __dirname, encoding: 'utf8' }).stdout;
  const machine = `${cpus().length} processors, load ${(loadavg()[0] ?? 0).toFixed(1)}`;
  return `${new Date().toISOString().slice(0, 10)}, commit ${commit.trim()}, Node ${process.versions.node}, ${machine}`;
}

async function main(): Promise<void> {
  const list = (value: string): string[] => value.split(',');
  const program: Command = new Command('bench')
    .option('--providers <numbers>', 'how many: 34,300 (each part has its own)', (value) => list(value).map(Number))
    .option('--only <parts>', 'which of the parts', list, Object.keys(PARTS))
    .option('--rounds <number>', 'how often each thing is measured (each part has its own)', Number)
    .option('--reuse', 'take the sites that the last run has built', false)
    .parse();
  const { providers, only, ...rest } = program.opts<BenchOptions & { providers?: number[]; only: string[] }>();
  console.log(`# Bench\n\n${describeMachine()}`);
  for (const name of only) {
    const run = PARTS[name];
    if (run === undefined) program.error(`${name}: the parts are ${Object.keys(PARTS).join(', ')}.`);
    const tables = await run({ ...rest, ...(providers === undefined ? {} : { sizes: providers }) });
    console.log([`\n## ${name}`, ...tables.map(formatTable)].join('\n\n'));
  }
}

void main();
