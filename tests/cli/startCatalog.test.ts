import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { scripts } from '../../package.json';

const ROOT = path.resolve(__dirname, '../..');
const FOLDER = path.join(ROOT, 'node_modules/.catalog');
const [BUNDLE, STAMP] = [path.join(FOLDER, 'catalog.cjs'), path.join(FOLDER, 'inputs.json')];

/** Runs what `npm run catalog` runs. */
function catalog(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const [, ...rest] = scripts.catalog.split(' ');
  const env = { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: '' };
  return spawnSync(process.execPath, [...rest, ...args], { cwd: ROOT, env, encoding: 'utf8' });
}

/** Puts something else in the place of the bundle, and dates one of its inputs back. */
function spoil(change: (inputs: [string, number][]) => void): void {
  const inputs = JSON.parse(readFileSync(STAMP, 'utf8')) as [string, number][];
  change(inputs);
  writeFileSync(STAMP, JSON.stringify(inputs));
  writeFileSync(BUNDLE, 'console.log("old"); process.exitCode = 3;');
}

// Whatever a failed test has left, the next command starts from the modules.
afterAll(() => rmSync(STAMP, { force: true }));

it('makes the bundle once, and anew when a module or the packages have changed', { timeout: 60_000 }, () => {
  expect(catalog('check').status).toBe(0);
  // What is there is run as long as nothing has changed.
  spoil(() => undefined);
  expect(catalog('check')).toMatchObject({ status: 3, stdout: 'old\n' });
  for (const name of ['src/cli/check.ts', 'node_modules/.package-lock.json']) {
    spoil((inputs) => {
      const input = inputs.find(([file]) => file === name);
      expect(input).toBeDefined();
      if (input !== undefined) input[1] -= 1;
    });
    expect(catalog('check')).toMatchObject({ status: 0, stdout: expect.stringContaining('no problem') as string });
  }
  // A file that is gone is a change too.
  spoil((inputs) => inputs.push(['src/cli/gone.ts', 1]));
  expect(catalog('check').status).toBe(0);
  writeFileSync(STAMP, '{');
  expect(catalog('check').status).toBe(0);
  expect(existsSync(BUNDLE)).toBe(true);
});

it('hands over arguments, messages and the exit code', () => {
  const { status, stderr } = catalog('chekc');
  expect(status).toBe(2);
  expect(stderr).toContain('check');
});
