import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fixtureCatalog, REAL_CATALOG } from '../fixtureCatalog';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

const ROOT = REAL_CATALOG.rootDir;
const SETTINGS = '50_asterisk.rest_pjsip_trunks_defaults.sql';

/** Runs the command line as npm does, in English. */
function catalog(...args: string[]): { code: number | null; out: string; err: string } {
  const tsx = path.join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' };
  const run = spawnSync(process.execPath, [tsx, 'src/tools/cli/catalog.ts', ...args], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

let folder: string;

/** A file of the test's folder. */
const inFolder = (...parts: string[]): string => path.join(folder, ...parts);

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'commands-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the command line', () => {
  it('exports the same bytes twice, and finds no drift against them', () => {
    expect(catalog('export', inFolder('first')).code).toBe(0);
    expect(catalog('export', inFolder('second')).code).toBe(0);
    expect(readdirSync(inFolder('first'))).toHaveLength(4);
    for (const name of readdirSync(inFolder('first'))) {
      expect(readFileSync(inFolder('second', name)).equals(readFileSync(inFolder('first', name)))).toBe(true);
    }
    expect(catalog('drift', inFolder('first'))).toMatchObject({ code: 0, out: 'no differences\n' });
  });

  it('names provider and keyword of one changed codec, and imports it', () => {
    const release = inFolder('second');
    const file = path.join(release, SETTINGS);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/\(19,'codecs','[^']*'\)/, "(19,'codecs','g729')"));
    const told = catalog('drift', release);
    expect(told.code).toBe(1);
    expect(told.out).toMatch(/^voipvoice-trunk: codecs .*\n1 difference\n$/);
    const json = catalog('drift', '--json', release);
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ differences: [{ provider: 'voipvoice-trunk', keyword: 'codecs' }] });
    const planned = catalog('import', '--dry-run', release);
    expect(planned).toMatchObject({ code: 0 });
    expect(planned.out).toContain('voipvoice-trunk: codecs');
    expect(catalog('drift', inFolder('first')).code).toBe(0);
  });

  it('refuses a folder that is no release, instead of emptying the catalog', () => {
    const run = catalog('import', '--dry-run', ROOT);
    expect(run.code).toBe(1);
    expect(run.err).toContain('50_asterisk.rest_pjsip_providers.sql:1');
  });

  it('answers wrong usage with 2', () => {
    expect(catalog('export').code).toBe(2);
    expect(catalog('drift', inFolder('nowhere')).code).toBe(2);
    expect(catalog('import', '--release', 'v1', inFolder('first')).code).toBe(2);
    expect(catalog('import', '--date', '2026-02-30', inFolder('first')).code).toBe(2);
  });

  it('refuses SQL in a host, at the check and at the export', () => {
    const { providersDir, englishDir } = fixtureCatalog('host-sql');
    const check = catalog('check', '--providers', providersDir, '--english', englishDir);
    expect(check.code).toBe(1);
    expect(check.err).toContain("«sip.example.it'); DROP TABLE x; --» is not a valid host.");
    const exported = catalog('export', '--providers', providersDir, inFolder('refused'));
    expect(exported.code).toBe(1);
    expect(readdirSync(folder)).not.toContain('refused');
  });

  it('exports without prose: that is for the check alone', () => {
    const { providersDir } = fixtureCatalog('italian-missing', 'english-missing');
    expect(catalog('export', '--providers', providersDir, inFolder('facts')).code).toBe(0);
    expect(readdirSync(inFolder('facts'))).toHaveLength(4);
  });
});
