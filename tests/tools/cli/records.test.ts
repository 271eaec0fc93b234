import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog, type CatalogLocation } from '../../../src/catalog/loadCatalog';
import { formatProblems } from '../../../src/catalog/model/problems';
import type { Provider } from '../../../src/catalog/model/types';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { fixtureCatalog } from '../../catalog/fixtureCatalog';
import { runCommand, type Run, type RunOptions } from './runCommand';

/** Runs a command on a catalog, in its folder. */
function run(location: CatalogLocation, args: readonly string[], options: RunOptions = {}): Promise<Run> {
  return runCommand(catalogProgram, [...args, '--providers', location.providersDir], {
    cwd: location.rootDir,
    ...options,
  });
}

/** The good provider's descriptor with some lines more. */
function goodWith(location: CatalogLocation, lines: string): string {
  const file = path.join(location.providersDir, 'good.md');
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace('---\n\n', () => `${lines}---\n\n`),
  );
  return file;
}

/** The good provider, of a catalog that is sound. */
function good(location: CatalogLocation): Provider | undefined {
  const catalog = loadCatalog(location);
  expect(catalog.ok ? '' : formatProblems(catalog.problems, 'en')).toBe('');
  return catalog.ok ? catalog.value.providers.find(({ key }) => key === 'good') : undefined;
}

describe('migrate', () => {
  const FORMER =
    'test_record:\n  date: 2026-01-10\n  release: 1.6.14\n  cases:\n    2: passed # good\n    22: passed\n';

  it('moves a record of the earlier form into the list, and leaves every other line', async () => {
    const location = fixtureCatalog();
    const file = goodWith(location, FORMER);
    const before = readFileSync(file, 'utf8');
    expect(await run(location, ['migrate'])).toMatchObject({ status: 0, stderr: '' });
    const after = readFileSync(file, 'utf8').split('\n');
    expect(
      before
        .replace(FORMER, '')
        .split('\n')
        .filter((line) => !after.includes(line)),
    ).toEqual([]);
    expect(after).toContain('      2: { result: passed } # Registrazione con digest');
    expect(good(location)?.testRecords).toMatchObject([
      { date: '2026-01-10', plan: 1, trunkKind: 'registration', cases: { 2: { result: 'passed' } } },
    ]);
    expect((await run(location, ['migrate'])).stdout).toBe('nothing to rewrite\n');
  });

  it('writes nothing that the check refuses', async () => {
    const location = fixtureCatalog();
    const file = goodWith(location, FORMER.replace('22: passed', '22: failed'));
    const before = readFileSync(file, 'utf8');
    const { status, stderr } = await run(location, ['migrate']);
    expect([status, stderr]).toEqual([1, expect.stringContaining('is a K and failed')]);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
