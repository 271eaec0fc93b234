import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { i18nProgram } from '../../../src/tools/cli/i18nProgram';
import { startProtocolServer } from '../../algolia/protocolServer';
import { fixtureCatalog, RELEASE_CATALOG } from '../../catalog/fixtureCatalog';
import { madeRelease } from '../../catalog/wizard/historicalRows';
import { productFiles } from '../../catalog/wizard/releaseRows';
import { fixtureSite, fixtureStrings } from '../i18n/fixtureSite';
import { runCommand, type Run } from './runCommand';

vi.mock(import('../../../src/tools/i18n/extractStrings'), async (original) => ({
  ...(await original()),
  extractStrings: (rootDir: string) => fixtureStrings(rootDir),
}));

/** A line of its own, what rubs out the line before it, what turns the text round, and a line break of Unicode's. */
const FORGERY = 'x\n\rFORGED\u001b[1A\u202e\u2028FORGED';

/** The same as far as a descriptor may hold it: the rest is refused before there are fields. */
const LINE_BREAK = JSON.stringify('x\nFORGED');

/** The report of a run that has something to report. */
async function reportOf(run: Promise<Run>): Promise<string> {
  const { status, stdout, stderr } = await run;
  expect(status).toBe(1);
  return stdout + stderr;
}

/** The report of a check, with something done to a sound catalog. */
function check(damage: (folder: { providersDir: string; englishDir: string }) => void): Promise<string> {
  const { rootDir, providersDir, englishDir } = fixtureCatalog();
  damage({ providersDir, englishDir });
  const folders = ['--providers', providersDir, '--english', englishDir, '--site', rootDir];
  return reportOf(runCommand(catalogProgram, ['check', ...folders], { cwd: rootDir }));
}

/** The report of a check of a descriptor with one line more. */
function checkLine(line: string): Promise<string> {
  return check(({ providersDir }) => {
    const file = path.join(providersDir, 'good.md');
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('---\n', () => `---\n${line}\n`),
    );
  });
}

/** A release on the disk whose only provider has odd values. */
function oddRelease(): string {
  const { rootDir } = fixtureCatalog();
  const folder = path.join(rootDir, 'release');
  mkdirSync(folder);
  const odd = { id: 1, key: FORGERY, name: FORGERY, trunk: { sip_server: FORGERY, [FORGERY]: FORGERY } };
  for (const [name, text] of Object.entries(productFiles(madeRelease(odd))))
    writeFileSync(path.join(folder, name), text);
  return folder;
}

const release = ['--providers', RELEASE_CATALOG.providersDir];

/** What somebody else wrote, and the report that holds it. */
const REPORTS: Readonly<Record<string, () => Promise<string>>> = {
  'a field’s name': () => checkLine(`${LINE_BREAK}: x`),
  'a field’s name below another': () => checkLine(`special: { ${LINE_BREAK}: x }`),
  'a keyword of the history': () => checkLine(`history: [{ changes: { ${LINE_BREAK}: { to: x } } }]`),
  'a value': () => checkLine(`listed: ${LINE_BREAK}`),
  'what YAML can’t read': () => checkLine('listed: @\u001b[1A\u202e\n\u2028FORGED: %\u001b'),
  'a file’s name': () => check(({ providersDir }) => writeFileSync(path.join(providersDir, `${FORGERY}.md`), 'x')),
  'a folder’s name': () => check(({ englishDir }) => mkdirSync(path.join(englishDir, FORGERY))),
  'drift’s values': () => reportOf(runCommand(catalogProgram, ['drift', ...release, oddRelease()])),
  'drift’s values in JSON': () => reportOf(runCommand(catalogProgram, ['drift', '--json', ...release, oddRelease()])),
  'an inspected release': () => reportOf(runCommand(catalogProgram, ['inspect', ...release, oddRelease()])),
  'an imported release': () => reportOf(runCommand(catalogProgram, ['import', ...release, oddRelease()])),
  'a server’s answer': async () => {
    const server = await startProtocolServer();
    onTestFinished(() => server.close());
    server.failWhen(() => ({ status: 400, message: FORGERY.repeat(100) }));
    const env = {
      ALGOLIA_APP_ID: server.applicationId,
      ALGOLIA_ADMIN_KEY: server.adminKey,
      ALGOLIA_INDEX_NAME: 'x',
      ALGOLIA_HOSTS: server.host,
    };
    return reportOf(
      runCommand(catalogProgram, ['publish', ...release, '--english', RELEASE_CATALOG.englishDir], { env }),
    );
  },
  'a key of the interface’s texts': () => {
    const site = fixtureSite();
    site.write('i18n/en/code.json', JSON.stringify({ [FORGERY]: { message: FORGERY } }));
    return reportOf(runCommand(i18nProgram, ['check', '--root', site.rootDir]));
  },
};

describe('a report', () => {
  it.each(Object.keys(REPORTS))('stays one, whatever is in it: %s', async (kind) => {
    const report = (await REPORTS[kind]?.()) ?? '';
    expect(report.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(report).not.toMatch(/^\W*FORGED/m);
    // Said it is, all the same.
    expect(report).toMatch(/\\u\{|\\u00|U\+/);
  });
});
