import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';
import { findRefusedNames } from './windowsNames';

it('no file of the repository has a name that Windows refuses', () => {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const names = execFileSync('git', args, { cwd: path.resolve(__dirname, '../..'), encoding: 'utf8' });
  const paths = names.split('\0').filter((name) => name !== '');
  expect(paths).toContain('package.json');
  expect(findRefusedNames(paths)).toEqual([]);
});

it('sees each kind of name', () => {
  const long = `${'x'.repeat(100)}/${'y'.repeat(100)}`;
  expect(
    findRefusedNames([
      'a:b.md',
      'a/nul.md',
      'COM1',
      'dot./x',
      'space /x',
      'tab\tx',
      'A/x',
      'a/X',
      long,
      'a/fine.md',
      'console',
    ]),
  ).toEqual([
    'a:b.md: has ":"',
    'a/nul.md: is a device',
    'COM1: is a device',
    'dot./x: ends in a dot or a space',
    'space /x: ends in a dot or a space',
    'tab\tx: has "\\t"',
    'a/X: differs from A/x only by case',
    `${long}: is longer than 180 characters`,
  ]);
});
