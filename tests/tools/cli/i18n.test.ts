import { describe, expect, it, vi } from 'vitest';
import { LIST } from '../../../src/tools/i18n/originals';
import { i18nProgram } from '../../../src/tools/cli/i18nProgram';
import { fixtureSite, fixtureStrings, type FixtureSite } from '../i18n/fixtureSite';
import { ITALIAN, runCommand, type Run, type RunOptions } from './runCommand';

vi.mock(import('../../../src/tools/i18n/extractStrings'), async (original) => ({
  ...(await original()),
  extractStrings: (rootDir: string) => fixtureStrings(rootDir),
}));

/** Runs a command of the translations in the site's folder. */
const run = (
  { rootDir }: Pick<FixtureSite, 'rootDir'>,
  args: readonly string[],
  env: RunOptions['env'] = {},
): Promise<Run> => runCommand(i18nProgram, [...args, '--root', rootDir], { cwd: rootDir, env });

describe('npm run i18n', () => {
  it('names a changed original with the command that accepts it, and the command does', async () => {
    const site = fixtureSite();
    expect((await run(site, ['accept', '--all'])).status).toBe(0);
    expect((await run(site, ['check'])).status).toBe(0);
    site.change('docs/start.md', 'da qui', 'da là');
    const { status, stderr } = await run(site, ['check'], ITALIAN);
    expect(status).toBe(1);
    expect(stderr).toContain('L’originale italiano, docs/start.md, è cambiato');
    const command = /npm run i18n -- (accept \S+)/.exec(stderr)?.[1] ?? '';
    const accepted = await run(site, command.split(' '));
    expect(accepted).toMatchObject({ status: 0, stderr: '' });
    expect(accepted.stdout).toMatch(/start\.md: accepted; its original had changed\n1 translation accepted\n$/);
    expect((await run(site, ['check'])).status).toBe(0);
    expect((await run(site, ['accept', 'docs/start.md'], ITALIAN)).stdout).toMatch(/era già accettata\n0 traduzioni/);
  });

  it('accepts nothing when one of the files is unknown', async () => {
    const site = fixtureSite();
    await run(site, ['accept', '--all']);
    site.change('docs/start.md', 'da qui', 'da là');
    const before = site.read(LIST);
    const { status, stderr } = await run(site, ['accept', 'docs/start.md', 'docs/nowhere.md']);
    expect(status).toBe(1);
    expect(stderr).toContain('docs/nowhere.md: not a text');
    expect(site.read(LIST)).toBe(before);
  });

  it('says which file isn’t JSON', async () => {
    const site = fixtureSite();
    await run(site, ['accept', '--all']);
    const list = site.read(LIST);
    site.change('i18n/en/code.json', '{\n', '');
    const { status, stderr } = await run(site, ['check']);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^i18n\/en\/code\.json:1 {2}the whole file\n {2}The file isn’t valid JSON/);
    expect(stderr).toMatch(/\n1 problem$/m);
    await run(site, ['accept', '--all']);
    expect(site.read(LIST)).toBe(list);
  });

  it.each([[['accept']], [['accept', '--all', 'docs/start.md']], [['chek']], [['check', '--what']]])(
    'exits 2 on %j',
    async (args) => {
      expect((await run(fixtureSite(), args)).status).toBe(2);
    },
  );
});
