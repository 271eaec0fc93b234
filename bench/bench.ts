/** Measures the site with 34, 100 and 300 providers: `npm run bench`. How to read what comes out is in README.md here. */
import { spawnSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { matching, numberIn } from '../src/tools/cli/arguments';
import { createProgram, runMain, type Program } from '../src/tools/cli/runProgram';
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

/** The command line of the measurements. */
const benchProgram: Program = (shell, end) => {
  const { say, out } = shell;
  const number = numberIn(shell, 1);
  const parts = Object.keys(PARTS);
  const part = matching(
    shell,
    (name) => parts.includes(name),
    (name) => ({
      it: `${name} non c’è: le parti sono ${parts.join(', ')}.`,
      en: `${name}: the parts are ${parts.join(', ')}.`,
    }),
  );
  return createProgram(shell, 'bench', {
    it: 'Misura il sito con 34, 100 e 300 provider.',
    en: 'Measures the site with 34, 100 and 300 providers.',
  })
    .option(
      '--providers <numbers>',
      say({ it: 'quanti: 34,300 (ogni parte ha i suoi)', en: 'how many: 34,300 (each part has its own)' }),
      (value) => value.split(',').map(number),
    )
    .option(
      '--only <parts>',
      say({ it: 'quali parti', en: 'which of the parts' }),
      (value) => value.split(',').map(part),
      parts,
    )
    .option(
      '--rounds <number>',
      say({
        it: 'quante volte si misura ogni cosa (ogni parte ha le sue)',
        en: 'how often each thing is measured (each part has its own)',
      }),
      number,
    )
    .option(
      '--reuse',
      say({ it: 'prendi i siti compilati l’ultima volta', en: 'take the sites that the last run has built' }),
      false,
    )
    .action(async ({ providers, only, ...rest }: BenchOptions & { providers?: number[]; only: string[] }) => {
      out('# Bench', '', describeMachine());
      for (const name of only) {
        const tables =
          (await PARTS[name]?.({ ...rest, ...(providers === undefined ? {} : { sizes: providers }) })) ?? [];
        out('', `## ${name}`, ...tables.flatMap((table) => ['', ...formatTable(table).split('\n')]));
      }
      end(0);
    });
};

void runMain(benchProgram);
