import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadCatalog, type CatalogLocation } from '../../../src/catalog/loadCatalog';
import { formatProblems } from '../../../src/catalog/model/problems';
import type { Provider } from '../../../src/catalog/model/types';
import { casesToRun } from '../../../src/catalog/records/casesToRun';
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
  const FORMER = 'test_record:\n  date: 2026-01-10\n  release: 1.6.1\n  cases:\n    2: passed # good\n    22: passed\n';

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

describe('record', () => {
  /** What `sha256sum` prints of an empty file. */
  const EMPTY = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
  /** What is typed at the questions about the record itself: the usual, and no release of Asterisk, proxy, ticket. */
  const FACTS = ['2026-01-10', '1.6.1', '', '', '', '', '', ''];
  const typed = (...lines: string[]): RunOptions => ({ input: lines.map((line) => `${line}\n`).join('') });
  const args = (location: CatalogLocation): string[] => ['record', 'good', '--english', location.englishDir];

  it('asks case by case, keeps what was answered, and goes on from there', async () => {
    const location = fixtureCatalog();
    const kept = path.join(location.rootDir, 'good.record.json');
    // The run begins with the wizard's own cases: 41, then 1, 2.
    writeFileSync(path.join(location.rootDir, 'call 1.pcap'), '');
    const answers = ['t call 1.pcap', 't nowhere.pcap', 'p', 'x', 'p 4,5 ms', 'p'];
    const first = await run(location, args(location), typed(...FACTS, ...answers));
    expect([first.status, first.stderr]).toEqual([1, expect.stringContaining('the same command goes on from there')]);
    // Each line of a question is one.
    expect(first.stdout).toMatch(/^41 \(K\) .+\n {2}\S/m);
    expect(first.stdout).toContain('The file nowhere.pcap can’t be read.');
    expect(first.stdout + first.stderr).not.toContain('\\u{');
    expect(JSON.parse(readFileSync(kept, 'utf8'))).toMatchObject({
      provider: 'good',
      record: {
        plan: '1',
        cases: { 41: { result: 'passed', traces: [EMPTY] }, 1: { measure: { value: '4.5', unit: 'ms' } } },
      },
    });
    const left = casesToRun('registration').length - 3;
    const second = await run(location, args(location), typed(...Array<string>(left).fill(''), 'yes'));
    expect([second.status, second.stderr]).toEqual([0, '']);
    expect(existsSync(kept)).toBe(false);
    const written = readFileSync(path.join(location.providersDir, 'good.md'), 'utf8');
    expect(written).toMatch(/^ +2: \{ result: passed \} # Registrazione con digest$/m);
    expect(written).toMatch(new RegExp(`^ +41: # Creazione dal wizard\\n(?: .*\\n){0,3} +- ${EMPTY}$`, 'm'));
    expect(good(location)?.testRecords).toMatchObject([
      { date: '2026-01-10', release: '1.6.1', path: 'nethvoice', cases: { 1: { measure: { value: 4.5 } }, 2: {} } },
    ]);
  });

  it('refuses a file that isn’t a record of this provider, with line and remedy, and writes nothing', async () => {
    const location = fixtureCatalog();
    const file = path.join(location.rootDir, 'x.record.json');
    const descriptor = path.join(location.providersDir, 'good.md');
    const before = readFileSync(descriptor, 'utf8');
    const facts = { date: '2026-01-10', release: '1.6.1', plan: '1', tester: 'nethesis', trunk_kind: 'registration' };
    const record = { ...facts, path: 'nethvoice', cases: { 2: { result: 'passed' } } };
    const whole = { format: 'nethvoice-test-record', version: 1, provider: 'good', record };
    for (const [content, told] of [
      ['{', 'is not valid JSON'],
      ['[]', 'not a record that this site exported'],
      [JSON.stringify({ ...whole, version: 2 }), 'in version «2»'],
      [JSON.stringify({ ...whole, provider: 'other' }, null, 2), 'is the record of «other», not of good'],
      [JSON.stringify({ ...whole, record: { ...record, path: undefined } }, null, 2), 'record.path is missing'],
      [JSON.stringify({ ...whole, record: { ...record, trunk_kind: 'address' } }, null, 2), 'make one of the kind'],
      [JSON.stringify({ ...whole, record: { ...record, date: '2999-01-10' } }, null, 2), 'is in the future'],
      [JSON.stringify({ ...whole, record: { ...record, cases: { 9: { result: 'passed' } } } }), 'isn’t for a trunk'],
      [
        JSON.stringify({ ...whole, record: { ...record, cases: { 33: { result: 'failed' } } } }),
        'no limitation names it',
      ],
    ] as const) {
      writeFileSync(file, content);
      const { status, stderr } = await run(location, [...args(location), file]);
      expect([status, stderr, content]).toEqual([1, expect.stringContaining(told), content]);
    }
    expect(readFileSync(descriptor, 'utf8')).toBe(before);
    writeFileSync(file, JSON.stringify(whole, null, '\t'));
    expect(await run(location, [...args(location), file])).toMatchObject({ status: 0, stderr: '' });
    const again = await run(location, [...args(location), file]);
    expect([again.status, again.stderr]).toEqual([1, expect.stringContaining('among the records of good already')]);
    expect(good(location)?.testRecords).toHaveLength(1);
  });

  it('is cut off before the first answer without a file that it could name', async () => {
    const location = fixtureCatalog();
    const { status, stderr } = await run(location, args(location), { input: '' });
    expect([status, stderr.trim()]).toEqual([1, 'Cut off before the first answer.']);
  });
});

describe('status', () => {
  it('wants a key that there is, an action, both reasons, and an order that can be', async () => {
    const location = fixtureCatalog();
    const reasons = ['--reason-it', 'Chiuso', '--reason-en', 'Closed', '--english', location.englishDir];
    const ended = async (...args: string[]): Promise<[number, string]> => {
      const { status, stderr } = await run(location, ['status', ...args]);
      return [status, stderr];
    };
    expect(await ended('nobody', 'testing', ...reasons)).toEqual([
      1,
      expect.stringContaining('no provider has the key'),
    ]);
    expect(await ended('good', 'closed', ...reasons)).toEqual([2, expect.stringContaining('is not an action')]);
    expect(await ended('good', 'suspended', ...reasons.slice(2))).toEqual([2, expect.stringContaining('--reason-it')]);
    expect(await ended('good', 'reinstated', ...reasons)).toEqual([
      1,
      expect.stringContaining('nothing before reinstated'),
    ]);
    expect(await ended('good', 'suspended', ...reasons, '--date', '2999-01-01')).toEqual([
      1,
      expect.stringContaining('future'),
    ]);
    expect(good(location)?.statusHistory).toEqual([]);
    expect(await ended('good', 'suspended', ...reasons)).toEqual([0, '']);
    expect(good(location)).toMatchObject({ status: 'suspended', statusHistory: [{ reason: { it: 'Chiuso' } }] });
  });
});
