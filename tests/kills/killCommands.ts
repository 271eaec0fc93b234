/** `npm run test:kills [times]`: kills `import`, `export` and `new` at random moments, and looks at what they leave. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { settleInterrupted } from '../../src/catalog/changeFiles';
import { writeRequestFile } from '../../src/catalog/request/requestFile';
import { FIELDS } from '../../src/catalog/request/requestFields';
import { createRecord, withText } from '../../src/catalog/request/requestRecord';
import { formatOriginals } from '../../src/tools/i18n/originals';
import { catalogProgram } from '../../src/tools/cli/catalogProgram';
import { COMPLETE } from '../catalog/request/answers';
import { runCommand } from '../tools/cli/runCommand';

const ROOT = path.resolve(__dirname, '../..');
const FIXTURE = path.join(ROOT, 'tests/fixtures/catalog-1.6.14');
const TIMES = Number(process.argv[2] ?? 60);

const scratch = mkdtempSync(path.join(tmpdir(), 'kills-'));
const at = (...parts: string[]): string => path.join(scratch, ...parts);
const work = ['providers', 'english', 'out'].map((name) => at('work', name));
const [providers = '', english = '', out = ''] = work;

/** The folders of the work, as every run finds them. */
function prepare(isEmpty: boolean): void {
  rmSync(at('work'), { recursive: true, force: true });
  for (const folder of work) mkdirSync(folder, { recursive: true });
  if (!isEmpty)
    for (const name of ['providers', 'english'])
      cpSync(path.join(FIXTURE, name), at('work', name), { recursive: true });
  writeFileSync(at('work', 'originals.txt'), formatOriginals([]));
}

/** Every file of the work and its text. */
function snapshot(): string {
  const files = readdirSync(at('work'), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => path.join(parentPath, name)).sort();
  return JSON.stringify(paths.map((file) => [path.relative(scratch, file), readFileSync(file, 'utf8')]));
}

/** Starts a command in a process of its own, and kills it so many milliseconds after a moment: its start, or its journal. */
async function killAfter(
  args: readonly string[],
  folder: string,
  delay: number,
  from: 'start' | 'journal',
): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/tools/cli/catalog.ts', ...args], {
    cwd: ROOT,
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const hasJournal = (): boolean => readdirSync(folder).some((name) => name.startsWith('.writing-'));
  while (from === 'journal' && child.exitCode === null && !hasJournal()) await wait(1);
  await Promise.race([wait(delay, undefined, { ref: false }), ended]);
  child.kill('SIGKILL');
  await ended;
  return performance.now() - began;
}

const release = at('release');
const request = at('esempio-voip.request.json');
const options = ['--providers', providers];
const COMMANDS = [
  {
    name: 'import',
    isEmpty: true,
    folder: providers,
    args: ['import', ...options, '--release', '1.6.14', '--date', '2026-06-24', release],
  },
  { name: 'export', isEmpty: false, folder: out, args: ['export', ...options, out] },
  { name: 'new', isEmpty: false, folder: providers, args: ['new', ...options, '--english', english, request] },
];

/** All commands, one after the other; the exit code is 1 when one left something else than before or after, or was stuck. */
async function main(): Promise<void> {
  try {
    writeFileSync(
      request,
      writeRequestFile(FIELDS.reduce((record, { id }) => withText(record, id, COMPLETE[id], 1), createRecord('a', 1))),
    );
    await runCommand(catalogProgram, ['export', '--providers', path.join(FIXTURE, 'providers'), release]);
    for (const { name, isEmpty, folder, args } of COMMANDS) {
      prepare(isEmpty);
      const before = snapshot();
      const duration = await killAfter(args, folder, 600_000, 'start');
      const after = snapshot();
      if (after === before) throw new Error(`${name} doesn't work here`);
      const counts = { before: 0, after: 0, wrong: 0, unsettled: 0, stuck: 0 };
      for (let time = 0; time < TIMES; time += 1) {
        prepare(isEmpty);
        // Half of them while the command reads and writes, the others at any moment of it.
        await (time % 2 === 0
          ? killAfter(args, folder, Math.random() * duration, 'start')
          : killAfter(args, folder, Math.random() * duration * 0.4, 'journal'));
        if (![before, after].includes(snapshot())) counts.unsettled += 1;
        settleInterrupted([folder, english, at('work')]);
        const left = snapshot();
        counts[left === before ? 'before' : left === after ? 'after' : 'wrong'] += 1;
        // `new` overwrites nothing: once it is done, the next run is a check.
        const next = name === 'new' && left === after ? ['check', ...options, '--english', english] : args;
        const { status, stderr } = await runCommand(catalogProgram, next);
        if (status !== 0 || snapshot() !== after) console.error((counts.stuck += 1), stderr);
      }
      console.log(`${name}, ${TIMES} kills in ${Math.round(duration)} ms:`, counts);
      if (counts.wrong + counts.stuck > 0) process.exitCode = 1;
    }
  } finally {
    if (existsSync(scratch)) rmSync(scratch, { recursive: true });
  }
}

void main();
