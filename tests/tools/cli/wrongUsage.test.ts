import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { externalLinksProgram } from '../../../src/tools/cli/externalLinksProgram';
import { hostingProgram } from '../../../src/tools/cli/hostingProgram';
import { fixtureCatalog } from '../../catalog/fixtureCatalog';
import { ITALIAN, runCommand } from './runCommand';

/** A file that stands where a folder is wanted. */
function someFile(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'usage-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'file');
  writeFileSync(file, '');
  return file;
}

describe('wrong usage', () => {
  it.each([
    ['no command', catalogProgram, []],
    ['too many arguments', catalogProgram, ['check', 'x']],
    ['no argument', catalogProgram, ['export']],
    ['no value', catalogProgram, ['new', '--key']],
    ['an empty folder', catalogProgram, ['export', '']],
    ['the root', catalogProgram, ['export', '/']],
    ['the root by another name', catalogProgram, ['export', '/tmp/..']],
    ['a file for a folder', catalogProgram, ['export', 'FILE']],
    ['a path below a file', catalogProgram, ['check', '--providers', 'FILE/x']],
    ['an empty folder to import into', catalogProgram, ['import', '/tmp', '--providers', '']],
    ['a folder for a file', catalogProgram, ['new', '/tmp']],
    ['no release', catalogProgram, ['import', '/tmp', '--release', '1.6']],
    ['a folder without a build', hostingProgram, ['write', '/tmp']],
    ['an empty build', hostingProgram, ['compress', '']],
    ['/proc', hostingProgram, ['accept', '/proc']],
    ['a folder without a build', externalLinksProgram, ['--build', '/proc']],
    ['no number', externalLinksProgram, ['--build', '/tmp', '--timeout', 'x']],
    ['a negative number', externalLinksProgram, ['--pause', '-1']],
  ] as const)('of %s: %o', async (_name, program, args) => {
    const typed = args.map((argument) => argument.replace('FILE', someFile()));
    for (const env of [{}, ITALIAN]) {
      const { status, stdout, stderr } = await runCommand(program, typed, { env });
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).not.toMatch(/^\s+at /m);
      if (env === ITALIAN) expect(stderr).not.toMatch(/\b(?:error|Usage|Options|missing|invalid|too many)\b/);
    }
  });
});

describe('what the system refuses', () => {
  it.each([
    ['export', ['export', '/proc/x']],
    ['export', ['export', '/dev/null/x']],
  ])('ends %s in a sentence', async (_name, args) => {
    const { providersDir, englishDir } = fixtureCatalog();
    const place = ['--providers', providersDir, ...(args[0] === 'export' ? [] : ['--english', englishDir])];
    const { status, stdout, stderr } = await runCommand(catalogProgram, [...args, ...place], { env: ITALIAN });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^\/\S+: (?:non c’è|mancano i permessi|non è una cartella|c’è già)\.\n$/);
  });
});

describe('counts', () => {
  it('says one descriptor, and one file', async () => {
    const { providersDir, englishDir } = fixtureCatalog();
    const { stdout } = await runCommand(
      catalogProgram,
      ['check', '--providers', providersDir, '--english', englishDir],
      {
        env: ITALIAN,
      },
    );
    expect(stdout).toMatch(/^1 descrittore e \d+ pagine della guida, nessun problema\n$/);
  });
});
