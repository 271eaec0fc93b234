import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CatalogLocation } from '../../../src/catalog/loadCatalog';
import { buildDraft } from '../../../src/catalog/request/buildDraft';
import { writeRequestFile } from '../../../src/catalog/request/requestFile';
import { FIELDS } from '../../../src/catalog/request/requestFields';
import { createRecord, withText } from '../../../src/catalog/request/requestRecord';
import type { Answers } from '../../../src/catalog/request/checkRequest';
import { EDITOR_SCHEMA_LINE } from '../../../src/catalog/wizard/descriptorText';
import { formatOriginals, hashOriginal, ORIGINALS_FILE, parseOriginals } from '../../../src/tools/i18n/originals';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { fixtureCatalog } from '../../catalog/fixtureCatalog';
import { COMPLETE, HOSTILE } from '../../catalog/request/answers';
import { ITALIAN, runCommand, type Run, type RunOptions } from './runCommand';

/** Runs a command on a catalog. */
const run = (
  command: string,
  { providersDir, englishDir }: CatalogLocation,
  args: readonly string[],
  options?: RunOptions,
): Promise<Run> =>
  runCommand(catalogProgram, [command, ...args, '--providers', providersDir, '--english', englishDir], options);

/** A file that was downloaded: gone when the test ends. */
function downloaded(name: string, text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'download-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
}

/** The exported request with some answers. */
function requestFile(answers: Answers): string {
  return writeRequestFile(
    FIELDS.reduce((record, { id }) => withText(record, id, answers[id], 1), createRecord('a', 1)),
  );
}

/** Everything in the two folders, to see that nothing changed. */
function listing({ providersDir, englishDir }: CatalogLocation): string[] {
  return [...readdirSync(providersDir), ...readdirSync(englishDir)];
}

describe('catalog new', () => {
  it('puts an exported request into place, and check accepts it', async () => {
    const location = fixtureCatalog();
    const file = downloaded('esempio-voip.request.json', requestFile(COMPLETE));
    expect((await run('new', location, [file])).status).toBe(0);
    const draft = buildDraft(COMPLETE);
    const read = (folder: string): string => readFileSync(path.join(folder, 'esempio-voip.md'), 'utf8');
    expect(read(location.providersDir)).toBe(draft?.descriptor.replace('---\n', `---\n${EDITOR_SCHEMA_LINE}\n`));
    expect(read(location.englishDir)).toBe(draft?.english);
    expect(read(location.providersDir)).not.toContain('anna');
    expect(await run('check', location, [])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^2 descriptors and \d+ guide pages, no problem\n$/) as string,
    });
    // The same file once more: nothing is overwritten.
    const again = await run('new', location, [file]);
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('esempio-voip: has the same key');
  });

  it('puts a downloaded draft into place under the file’s own name', async () => {
    const location = fixtureCatalog();
    const answers = { ...COMPLETE, name: HOSTILE.slice(0, 90), unsupported: HOSTILE };
    const file = downloaded('altra-chiave.md', buildDraft(answers)?.text ?? '');
    expect((await run('new', location, [file])).status).toBe(0);
    expect(existsSync(path.join(location.providersDir, 'altra-chiave.md'))).toBe(true);
    expect((await run('check', location, [])).status).toBe(0);
  });

  it('notes the originals of the English text where a list of them is kept', async () => {
    const location = fixtureCatalog();
    const list = path.join(path.dirname(location.englishDir), ORIGINALS_FILE);
    writeFileSync(list, formatOriginals([{ name: 'english/good.md', hash: hashOriginal('x') }]));
    expect((await run('new', location, [downloaded('a.json', requestFile(COMPLETE))])).status).toBe(0);
    const names = parseOriginals(readFileSync(list, 'utf8')).entries.map(({ name }) => name);
    expect(names).toEqual(['docusaurus-plugin-provider-catalog/esempio-voip.md', 'english/good.md']);
  });

  it('stops at the same host, in the language of the terminal, and goes on when told to', async () => {
    const location = fixtureCatalog();
    const before = listing(location);
    const file = downloaded('x.json', requestFile({ ...COMPLETE, server: 'sip.good.example' }));
    const stopped = await run('new', location, [file], { env: ITALIAN });
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('good: ha lo stesso host, sip.good.example');
    expect(listing(location)).toEqual(before);
    expect((await run('new', location, [file, '--anyway', '--key', 'buono-due'])).status).toBe(0);
    expect(existsSync(path.join(location.englishDir, 'buono-due.md'))).toBe(true);
  });

  it('writes nothing when the check finds problems', async () => {
    const location = fixtureCatalog();
    const before = listing(location);
    const text = buildDraft(COMPLETE)?.text ?? '';
    for (const [name, broken] of [
      ['a.md', text.replace('status: requested', 'statuss: wished')],
      ['b.md', text.replace(/\n## English[^]*$/, '')],
      ['c.md', `nothing of ours\n${text}`],
      ['d.json', '{"format":"x"}'],
      ['e.json', requestFile({ ...COMPLETE, name: '' })],
      ['f.md', text.replace('REFER', '```\n<script>')],
    ] as const) {
      expect([name, (await run('new', location, [downloaded(name, broken)])).status]).toEqual([name, 1]);
      expect(listing(location)).toEqual(before);
    }
  });

  it('keeps a draft a request, and says what it left out, behind a byte order mark', async () => {
    const location = fixtureCatalog();
    const text = buildDraft(COMPLETE)?.text ?? '';
    const claims = 'status: certified\nevidence: wizard-list\nwizard:\n  id: 7\n  since: 1.6.14';
    const file = downloaded('nuova.md', `\uFEFF${text.replace('status: requested', claims)}`);
    const { status, stdout } = await run('new', location, [file], { env: ITALIAN });
    expect(status).toBe(0);
    expect(stdout).toContain('status «certified» diventa requested');
    expect(stdout).toContain('evidence resta fuori');
    expect(stdout).toContain('wizard resta fuori');
    expect(readFileSync(path.join(location.providersDir, 'nuova.md'), 'utf8')).toBe(
      buildDraft(COMPLETE)?.descriptor.replace('---\n', `---\n${EDITOR_SCHEMA_LINE}\n`),
    );
  });

  it('says what of a request stays out, and how the company gets in', async () => {
    const location = fixtureCatalog();
    const answers = { ...COMPLETE, company: '', server: '2001:db8::1', unsupported: 'anna@example.it', port: '99999' };
    const file = downloaded('r.json', `\uFEFF${requestFile(answers).replace('"name"', '"colour": "red",\n"name"')}`);
    const { status, stdout } = await run('new', location, [file]);
    expect(status).toBe(0);
    expect(stdout).toContain('The company is unknown');
    expect(stdout).toContain('«Port» is in the descriptor in part or not at all. ');
    expect(stdout).toContain('person’s mail address');
    expect(stdout).toContain('«colour» is left out');
    expect(stdout).toContain('since the descriptor is public: Full name');
    expect((await run('check', location, [])).status).toBe(0);
  });

  it('names the file that a person gave, and its line', async () => {
    const location = fixtureCatalog();
    const text = buildDraft(COMPLETE)?.text ?? '';
    const file = downloaded('b.md', text.replace('I dati di questa scheda', '[morto](/guide/no-such-page)'));
    const { status, stderr } = await run('new', location, [file]);
    expect(status).toBe(1);
    expect(stderr).toContain(`${file}:17`);
    expect(stderr).not.toContain('providers');
  });

  it('asks in the terminal what goes into the descriptor', async () => {
    const location = fixtureCatalog();
    const typed = [
      'Esempio VoIP',
      'Esempio S.r.l.',
      '', // site
      'sip:bad', // server, refused
      'user:s3greta@sip.example.it', // server, a password
      'sip.example.it',
      '5061',
      '', // outbound proxy
      '3', // TLS
      '', // registration is needed
      '1',
      'g729 alaw',
      '',
      '',
      '1', // T.38
      'una', // lines per address
      '',
      'solo GNR',
      '',
      '',
      'REFER',
      'Chiave No',
      '',
    ];
    const { status, stdout } = await run('new', location, [], { input: `${typed.join('\n')}\n`, env: ITALIAN });
    expect(status).toBe(0);
    expect(stdout).toContain('Sembra una password');
    expect(stdout).toMatch(
      /\nChiave \[\S+\]\n[^]*\nQuando i test cominciano: npm run catalog -- status \S+ testing .+\n$/,
    );
    expect(stdout).not.toContain('Contatto tecnico presso');
    const text = readFileSync(path.join(location.providersDir, 'esempio-voip.md'), 'utf8');
    expect(text).toContain('transport: 0.0.0.0-tls');
    expect(text).toContain('codecs: [g729, alaw]');
    expect(text).not.toContain('s3greta');
    expect((await run('check', location, [])).status).toBe(0);
  });

  it('writes nothing when the input ends', async () => {
    const location = fixtureCatalog();
    const before = listing(location);
    const { status, stderr } = await run('new', location, [], { input: 'Esempio\nEsempio\n' });
    expect(status).toBe(1);
    expect(stderr).toContain('nothing was written');
    expect(listing(location)).toEqual(before);
  });

  it.each([[['/nowhere.json']], [['--key', 'Not A Key']], [['--what']]])('exits 2 on %j', async (args) => {
    expect((await run('new', fixtureCatalog(), args)).status).toBe(2);
  });
});
