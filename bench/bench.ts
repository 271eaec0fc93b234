/** Measures the site with made-up providers: `npm run bench`. How to read what comes out is in README.md here. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { benchBuild } from './benchBuild';
import { benchBytes } from './benchBytes';
import { benchCheck } from './benchCheck';
import { benchInteraction } from './benchInteraction';
import { benchLighthouse } from './benchLighthouse';
import type { BenchOptions } from './benchOptions';
import { benchSearch } from './benchSearch';
import { describeMachine } from './machine';
import { formatReport, type Report } from './report';
import { OUT_DIR } from './siteCopy';

/** The parts in the order in which they run: what is built first is there for the others. */
const PARTS: Readonly<Record<string, (options: BenchOptions) => Promise<Report>>> = {
  build: (options) => benchBuild(options, { again: true, rivals: false }),
  starlight: (options) => benchBuild(options, { again: false, rivals: true }),
  check: benchCheck,
  bytes: benchBytes,
  lighthouse: benchLighthouse,
  interaction: benchInteraction,
  search: benchSearch,
};

function positive(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new InvalidArgumentError(`${value} is not a whole number from 1 to 999999.`);
}

function numbers(value: string): number[] {
  return value
    .split(',')
    .map(positive)
    .sort((a, b) => a - b);
}

function parts(value: string): string[] {
  const names = value.split(',');
  const unknown = names.filter((name) => !(name in PARTS));
  if (unknown.length === 0) return names;
  throw new InvalidArgumentError(`${unknown.join(', ')}: the parts are ${Object.keys(PARTS).join(', ')}.`);
}

/** What was typed behind `npm run bench --`. */
interface Arguments extends Omit<BenchOptions, 'sizes'> {
  readonly providers?: readonly number[];
  readonly only?: readonly string[];
  readonly json: string;
}

/** The part `starlight` builds our site too: with both asked for, they are one part, taken in turn. */
function plan(only: readonly string[]): readonly ((options: BenchOptions) => Promise<Report>)[] {
  const both = only.includes('build') && only.includes('starlight');
  return Object.entries(PARTS)
    .filter(([name]) => only.includes(name) && !(both && name === 'starlight'))
    .map(([name, run]) =>
      both && name === 'build' ? (options: BenchOptions) => benchBuild(options, { again: true, rivals: true }) : run,
    );
}

async function main(): Promise<void> {
  const program = new Command('bench')
    .addOption(
      new Option('--providers <numbers>', 'how many providers: 32,1000 (each part has its own)').argParser(numbers),
    )
    .addOption(new Option('--only <parts>', Object.keys(PARTS).join(',')).argParser(parts))
    .addOption(
      new Option('--rounds <number>', 'how often each thing is measured (each part has its own)').argParser(positive),
    )
    .option('--reuse', 'take the sites that the last run has built', false)
    .option('--json <file>', 'where the figures go', path.join(OUT_DIR, 'results.json'))
    .parse();
  const { providers, only = Object.keys(PARTS), json, ...rest } = program.opts<Arguments>();
  const machine = describeMachine();
  console.log(
    `# Bench\n\n${Object.entries(machine)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  );
  const reports: Report[] = [];
  for (const run of plan(only)) {
    const report = await run({ ...rest, ...(providers === undefined ? {} : { sizes: providers }) });
    console.log(`\n${formatReport(report)}`);
    reports.push(report);
    // After each part: what has been measured isn't lost with a part that fails.
    mkdirSync(path.dirname(path.resolve(json)), { recursive: true });
    writeFileSync(json, `${JSON.stringify({ machine, reports }, null, 2)}\n`);
  }
  console.log(`\nAll figures are in ${path.relative(process.cwd(), path.resolve(json))}.`);
}

void main();
