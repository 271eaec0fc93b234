import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildElsewhere } from './buildElsewhere';
import { compareFolders } from './compareFolders';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(path.join(os.tmpdir(), 'reproducible-'))));
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes files below the test's folder. */
function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

describe('compareFolders', () => {
  const compare = (): string[] => compareFolders(path.join(folder, 'a'), path.join(folder, 'b'));

  it('finds nothing between identical folders', () => {
    write({ 'a/index.html': 'one', 'a/en/x.js': 'two', 'b/index.html': 'one', 'b/en/x.js': 'two' });
    expect(compare()).toEqual([]);
  });

  it('names the file, the byte and what is there', () => {
    write({ 'a/en/x.js': 'let a=1', 'b/en/x.js': 'let b=1' });
    expect(compare()).toEqual(['en/x.js: differs at byte 4\n    "let a=1"\n    "let b=1"']);
  });

  it('sees a file that is longer, and one that only one side has', () => {
    write({ 'a/x': 'ab', 'b/x': 'abc', 'a/only': '', 'b/other': '' });
    expect(compare().map((line) => line.split(' in ')[0]?.split('\n')[0])).toEqual([
      'only: only',
      'other: only',
      'x: differs at byte 2',
    ]);
  });
});

/** A repository with a program that "builds" by writing the value of an expression. */
function differencesOf(expression: string): string[] {
  const root = path.join(folder, 'repository');
  write({
    'repository/build.cjs': `require('fs').mkdirSync('build'); require('fs').writeFileSync('build/out', String(${expression}))`,
    'repository/.gitignore': 'build/\nnode_modules/\n',
    'repository/node_modules/thing/index.js': 'module.exports = __filename;',
    'repository/node_modules/.cache/old': 'of another build',
  });
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  execFileSync('node', ['build.cjs'], { cwd: root });
  const command: [string, ...string[]] = ['node', 'build.cjs'];
  return compareFolders(path.join(root, 'build'), buildElsewhere(root, path.join(folder, 'scratch'), command));
}

describe('buildElsewhere', { timeout: 30_000 }, () => {
  it('is satisfied with a build that depends on its sources alone', () => {
    expect(differencesOf("require('fs').readFileSync('.gitignore')")).toEqual([]);
  });

  it.each([
    ['the folder', 'process.cwd()'],
    ['its depth', "require('path').relative(process.cwd(), '/')"],
    ['where packages really are', "require('thing')"],
    ['the time zone', 'new Date(0).getTimezoneOffset()'],
    ['the language', 'process.env.LANG'],
    ['the date', 'new Date().toISOString().slice(0, 10)'],
    ['the year, as a footer has it', 'new Date().getFullYear()'],
    ['the clock', 'Math.floor(Date.now() / 1e9)'],
    ['the git repository', "require('fs').existsSync('.git')"],
    ['a cache of an earlier build', "require('fs').existsSync('node_modules/.cache/old')"],
    ['the rights of new files', "require('fs').statSync('build').mode"],
  ])('finds a build that depends on %s', (_what, expression) => {
    expect(differencesOf(expression)).toHaveLength(1);
  });

  it('says what a build printed that failed', () => {
    const root = path.join(folder, 'failing');
    write({ 'failing/build.cjs': 'console.error("out of order"); process.exit(1)' });
    execFileSync('git', ['init', '--quiet'], { cwd: root });
    expect(() => buildElsewhere(root, path.join(folder, 'scratch'), ['node', 'build.cjs'])).toThrow('out of order');
  });
});
