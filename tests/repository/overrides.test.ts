import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(__dirname, '../..');

interface Overrides {
  readonly [name: string]: string | Overrides;
}

/** The package and the version of each override, the innermost of a nested one. */
function flatten(overrides: Overrides): [string, string][] {
  return Object.entries(overrides).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : flatten(value),
  );
}

/**
 * What is wrong with a project's overrides.
 *
 * @param locked the packages of the lock file, by path
 * @param contributing where each one's reason stands, in a row of a table
 */
function checkOverrides(
  overrides: Overrides,
  locked: Readonly<Record<string, { readonly version?: string }>>,
  contributing: string,
): string[] {
  const rows = [...contributing.matchAll(/^\| `([^`]+)` +\| ([\d.]+) +\| .{40,} \|$/gm)].map(
    ([, name = '', version = '']) => `${name} ${version}`,
  );
  const wanted = flatten(overrides).map(([name, version]) => `${name} ${version}`);
  const problems = wanted.filter((entry) => !rows.includes(entry)).map((entry) => `${entry}: no reason given`);
  problems.push(...rows.filter((row) => !wanted.includes(row)).map((row) => `${row}: a reason without an override`));
  for (const [name, version] of flatten(overrides)) {
    const found = Object.entries(locked).filter(([folder]) => folder.endsWith(`node_modules/${name}`));
    if (found.length === 0) problems.push(`${name}: nothing depends on it any more`);
    for (const [folder, entry] of found) {
      if (entry.version !== version) problems.push(`${folder}: ${entry.version ?? '?'} in spite of the override`);
    }
  }
  return problems;
}

describe('the overrides', () => {
  const { overrides } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { overrides: Overrides };
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const contributing = readFileSync(path.join(ROOT, 'CONTRIBUTING.md'), 'utf8');

  it('are in force, each with its reason', () => {
    expect(checkOverrides(overrides, packages, contributing)).toEqual([]);
  });

  it.each([
    ['one without a reason', { ...overrides, zod: '4.6.7' }, packages, contributing, 'zod 4.6.7: no reason given'],
    ['a reason that is left over', {}, packages, contributing, /a reason without an override/],
    ['one that nothing needs', overrides, {}, contributing, /nothing depends on it any more/],
    [
      'one that isn’t in force',
      overrides,
      { ...packages, 'node_modules/x/node_modules/serialize-javascript': { version: '6.0.2' } },
      contributing,
      /6\.0\.2 in spite of the override/,
    ],
  ])('are refused: %s', (_what, some, locked, text, problem) => {
    expect(checkOverrides(some, locked, text).join('\n')).toMatch(problem);
  });
});
