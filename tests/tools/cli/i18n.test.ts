import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LIST } from '../../../src/tools/i18n/originalsFile';
import { fixtureSite, type FixtureSite } from '../i18n/fixtureSite';

const ROOT = path.resolve(__dirname, '../../..');

/** Runs the command line as a person would in the site's folder. */
function run(
  { rootDir }: Pick<FixtureSite, 'rootDir'>,
  args: readonly string[],
  lang = 'C',
): { status: number | null; stdout: string; stderr: string } {
  const tsx = path.join(ROOT, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(
    tsx,
    [path.join(ROOT, 'src/tools/cli/i18n.ts'), ...args, '--root', rootDir],
    {
      cwd: rootDir,
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: lang, NO_COLOR: '1' },
    },
  );
  return { status, stdout, stderr };
}

describe('npm run i18n', { timeout: 120_000 }, () => {
  it('finds nothing wrong with the real site', () => {
    const { status, stdout, stderr } = run({ rootDir: ROOT }, ['check']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^\d{3} texts in both languages, no problem\n$/);
  });

  it('names a changed original with the command that accepts it, and the command does', () => {
    const site = fixtureSite();
    expect(run(site, ['accept', '--all']).status).toBe(0);
    expect(run(site, ['check']).status).toBe(0);
    site.change('docs/start.md', 'da qui', 'da là');
    const { status, stderr } = run(site, ['check'], 'it_IT.UTF-8');
    expect(status).toBe(1);
    expect(stderr).toContain('L’originale italiano, docs/start.md, è cambiato');
    const command = /npm run i18n -- (accept \S+)/.exec(stderr)?.[1] ?? '';
    const accepted = run(site, command.split(' '));
    expect(accepted).toMatchObject({ status: 0, stderr: '' });
    expect(accepted.stdout).toMatch(/start\.md: accepted; its original had changed\n1 translation accepted\n$/);
    expect(run(site, ['check']).status).toBe(0);
    expect(run(site, ['accept', 'docs/start.md'], 'it_IT.UTF-8').stdout).toMatch(/era già accettata\n0 traduzioni/);
  });

  it('accepts nothing when one of the files is unknown', () => {
    const site = fixtureSite();
    run(site, ['accept', '--all']);
    site.change('docs/start.md', 'da qui', 'da là');
    const before = site.read(LIST);
    const { status, stderr } = run(site, ['accept', 'docs/start.md', 'docs/nowhere.md']);
    expect(status).toBe(1);
    expect(stderr).toContain('docs/nowhere.md: not a text');
    expect(site.read(LIST)).toBe(before);
  });

  it('says which file isn’t JSON', () => {
    const site = fixtureSite();
    run(site, ['accept', '--all']);
    const list = site.read(LIST);
    site.change('i18n/en/code.json', '{\n', '');
    const { status, stderr } = run(site, ['check']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^i18n\/en\/code\.json:1 {2}the whole file\n {2}The file isn’t valid JSON/);
    expect(stderr).toMatch(/\n1 problem$/m);
    run(site, ['accept', '--all']);
    expect(site.read(LIST)).toBe(list);
  });

  it.each([[['accept']], [['accept', '--all', 'docs/start.md']], [['chek']], [['check', '--what']]])(
    'exits 2 on %j',
    (args) => {
      expect(run(fixtureSite(), args).status).toBe(2);
    },
  );
});
