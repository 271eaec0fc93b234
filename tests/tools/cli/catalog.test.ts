import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { fixtureCatalog } from '../../catalog/fixtureCatalog';
import { goodSite } from '../../catalog/threatFixtures';

const ROOT = path.resolve(__dirname, '../../..');

/** Runs the command line as a person would, in one language. */
function run(args: readonly string[], lang = 'C'): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync('npx', ['tsx', 'src/tools/cli/catalog.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: lang, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

/** The options for a catalog that is elsewhere. */
function at({ providersDir, englishDir }: { providersDir: string; englishDir: string }): string[] {
  return ['--providers', providersDir, '--english', englishDir];
}

describe('catalog check', { timeout: 60_000 }, () => {
  it('exits 0 on the real catalog', () => {
    expect(run(['check'])).toMatchObject({ status: 0, stdout: '34 descriptors and 20 guide pages, no problem\n' });
  });

  it('exits 1 and names file, line and field of both broken files', () => {
    const { status, stderr } = run(['check', ...at(fixtureCatalog('two-files'))]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/providers\/bad\.md:11 {2}trunk\.sip_server_port/);
    expect(stderr).toMatch(/providers\/worse\.md:4 {2}status/);
    expect(stderr).toMatch(/2 problems$/m);
  });

  it('exits 1 on a hostile page of the guide, in the words of both languages', () => {
    const { rootDir, place } = goodSite();
    place('guide/opener-javascript.md');
    const good = ['check', ...at(fixtureCatalog()), '--site', rootDir];
    expect(run(good)).toMatchObject({ status: 1, stdout: '' });
    expect(run(good).stderr).toContain('docs/opener-javascript.md:1');
    expect(run(good, 'it_IT.UTF-8').stderr).toContain('Il front matter è delimitato da «---js».');
  });

  it('speaks Italian where the environment does', () => {
    expect(run(['check', ...at(fixtureCatalog('two-files'))], 'it_IT.UTF-8').stderr).toMatch(/^2 problemi$/m);
  });

  it.each([[['chek']], [['check', '--provider', 'x']], [['check', '--providers', '/nowhere']], [[]]])(
    'exits 2 on %j',
    (args) => {
      expect(run(args).status).toBe(2);
    },
  );
});
