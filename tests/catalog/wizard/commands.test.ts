import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { ROOT, runCommand, type Run } from '../../tools/cli/runCommand';
import { fixtureCatalog, RELEASE_CATALOG } from '../fixtureCatalog';

const SETTINGS = '50_asterisk.rest_pjsip_trunks_defaults.sql';

/** Where the catalog of the release is. */
const RELEASE = ['--providers', RELEASE_CATALOG.providersDir];

/** Runs a command of the catalog. */
const catalog = (...args: string[]): Promise<Run> => runCommand(catalogProgram, args);

let folder: string;

/** A file of the test's folder. */
const inFolder = (...parts: string[]): string => path.join(folder, ...parts);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('exports the same bytes twice, and finds no drift against them', async () => {
    expect((await catalog('export', ...RELEASE, inFolder('first'))).status).toBe(0);
    expect((await catalog('export', ...RELEASE, inFolder('second'))).status).toBe(0);
    expect(readdirSync(inFolder('first'))).toHaveLength(4);
    for (const name of readdirSync(inFolder('first'))) {
      expect(readFileSync(inFolder('second', name)).equals(readFileSync(inFolder('first', name)))).toBe(true);
    }
    expect(await catalog('drift', ...RELEASE, inFolder('first'))).toMatchObject({
      status: 0,
      stdout: 'no differences\n',
    });
  });

  it('names provider and keyword of one changed codec, and imports it', async () => {
    const release = inFolder('second');
    const file = path.join(release, SETTINGS);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\(19,'codecs','[^']*'\)/, "(19,'codecs','g729')"));
    const told = await catalog('drift', ...RELEASE, release);
    expect(told.status).toBe(1);
    expect(told.stdout).toMatch(/^voipvoice-trunk: codecs .*\n1 difference\n$/);
    const json = await catalog('drift', ...RELEASE, '--json', release);
    expect(json.status).toBe(1);
    expect(JSON.parse(json.stdout)).toMatchObject({
      differences: [{ provider: 'voipvoice-trunk', keyword: 'codecs' }],
    });
    const planned = await catalog('import', ...RELEASE, '--dry-run', release);
    expect(planned).toMatchObject({ status: 0 });
    expect(planned.stdout).toContain('voipvoice-trunk: codecs');
    expect((await catalog('drift', ...RELEASE, inFolder('first'))).status).toBe(0);
  });

  it('refuses a file by its size, before it reads it', async () => {
    const folderOfIt = inFolder('large');
    mkdirSync(folderOfIt);
    writeFileSync(path.join(folderOfIt, '50_asterisk.rest_pjsip_providers.sql'), Buffer.alloc(5_000_000, 0x20));
    const told = await catalog('drift', ...RELEASE, folderOfIt);
    expect(told).toMatchObject({ status: 1, stderr: expect.stringContaining('5000000 bytes') as string });
  });

  it('refuses a folder that is no release, instead of emptying the catalog', async () => {
    const run = await catalog('import', '--dry-run', ROOT);
    expect(run.status).toBe(1);
    expect(run.stderr).toContain('50_asterisk.rest_pjsip_providers.sql:1');
  });

  it('answers wrong usage with 2', async () => {
    expect((await catalog('export')).status).toBe(2);
    expect((await catalog('drift', inFolder('nowhere'))).status).toBe(2);
    expect((await catalog('import', '--release', 'v1', inFolder('first'))).status).toBe(2);
    expect((await catalog('import', '--date', '2026-02-30', inFolder('first'))).status).toBe(2);
  });

  it('refuses SQL in a host, at the check and at the export', async () => {
    const { providersDir, englishDir } = fixtureCatalog('host-sql');
    const check = await catalog('check', '--providers', providersDir, '--english', englishDir);
    expect(check.status).toBe(1);
    expect(check.stderr).toContain("«sip.example.it'); DROP TABLE x; --» is not a valid host.");
    const exported = await catalog('export', '--providers', providersDir, inFolder('refused'));
    expect(exported.status).toBe(1);
    expect(readdirSync(folder)).not.toContain('refused');
  });

  it('exports without prose: that is for the check alone', async () => {
    const { providersDir } = fixtureCatalog('italian-missing', 'english-missing');
    expect((await catalog('export', '--providers', providersDir, inFolder('facts'))).status).toBe(0);
    expect(readdirSync(inFolder('facts'))).toHaveLength(4);
  });
});
