import { describe, expect, it } from 'vitest';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { fixtureCatalog } from '../../catalog/fixtureCatalog';
import { goodSite } from '../../catalog/threatFixtures';
import { ITALIAN, runCommand, type Run, type RunOptions } from './runCommand';

/** Runs a command of the catalog. */
const run = (args: readonly string[], env?: RunOptions['env']): Promise<Run> =>
  runCommand(catalogProgram, args, env && { env });

/** The options for a catalog that is elsewhere. */
function at({ providersDir, englishDir }: { providersDir: string; englishDir: string }): string[] {
  return ['--providers', providersDir, '--english', englishDir];
}

describe('catalog check', () => {
  it('exits 0 on the real catalog', async () => {
    expect(await run(['check'])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ descriptors and \d+ guide pages, no problem\n$/) as string,
    });
  });

  it('exits 1 and names file, line and field of both broken files', async () => {
    const { status, stderr } = await run(['check', ...at(fixtureCatalog('two-files'))]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/providers\/bad\.md:11 {2}trunk\.sip_server_port/);
    expect(stderr).toMatch(/providers\/worse\.md:4 {2}status/);
    expect(stderr).toMatch(/2 problems$/m);
  });

  it('exits 1 on a hostile page of the guide, in the words of both languages', async () => {
    const { rootDir, place } = goodSite();
    place('guide/opener-javascript.md');
    const good = ['check', ...at(fixtureCatalog()), '--site', rootDir];
    expect(await run(good)).toMatchObject({ status: 1, stdout: '' });
    expect((await run(good)).stderr).toContain('docs/opener-javascript.md:1');
    expect((await run(good, ITALIAN)).stderr).toContain('Il front matter è delimitato da «---js».');
  });

  it('speaks Italian where the environment does', async () => {
    expect((await run(['check', ...at(fixtureCatalog('two-files'))], ITALIAN)).stderr).toMatch(/^2 problemi$/m);
  });

  it.each([[['chek']], [['check', '--provider', 'x']], [['check', '--providers', '/nowhere']], [[]]])(
    'exits 2 on %j',
    async (args) => {
      expect((await run(args)).status).toBe(2);
    },
  );
});
