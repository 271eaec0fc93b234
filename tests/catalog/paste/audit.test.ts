import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { catalogProgram } from '../../../src/tools/cli/catalogProgram';
import { ITALIAN, runCommand, type Run } from '../../tools/cli/runCommand';
import { RELEASE_CATALOG } from '../fixtureCatalog';
import { releaseCatalog } from '../releaseCatalog';
import { PASSWORD, rowsOf, TYPED } from './trunkRows';

const { providers } = releaseCatalog();

/** The rows of a trunk of a provider, named after it. */
function rows(key: string, id: number, changed: Readonly<Record<string, string>> = {}): string {
  const provider = providers.find((candidate) => candidate.key === key);
  if (provider === undefined) throw new Error(key);
  return rowsOf(provider, provider, { ...TYPED, name: `Linea ${id}` }, changed, id);
}

/** Audits a file with some content. */
async function audit(content: string | Uint8Array, args: readonly string[] = [], env = {}): Promise<Run> {
  const folder = mkdtempSync(path.join(tmpdir(), 'audit-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'dump.txt');
  writeFileSync(file, content);
  return runCommand(catalogProgram, ['audit', '--providers', RELEASE_CATALOG.providersDir, ...args, file], { env });
}

it('finds nothing to look at in trunks as the wizard makes them, with whatever codecs', async () => {
  const { status, stdout } = await audit([rows('netoip', 1), rows('wic-voip', 2, { codecs: 'alaw' })].join('\n'));
  expect(status).toBe(0);
  expect(stdout).toMatch(/^1 Linea 1 +netoip +0 +0 +0 +0 +today’s/m);
  expect(stdout).toMatch(/^2 Linea 2 +wic-voip +0 +0 +1 +0 +today’s/m);
  expect(stdout.endsWith('0 to look at, of 2\n')).toBe(true);
});

it('says what differs and where FreePBX has it, never a password', async () => {
  const old = rows('vivavox', 4, { sip_server: 'voip.vivavox.it', from_domain: 'voip.vivavox.it', expiration: '120' });
  const strange = rows('netoip', 5, { sip_server: 'sip.alfa.example', from_domain: 'sip.alfa.example' });
  const told = await audit([rows('netoip', 3), old, strange].join('\n'), [], ITALIAN);
  expect(told.status).toBe(1);
  expect(told.stdout).toContain(
    'cambiato da una release successiva: pjsip Settings, General, SIP Server (sip_server): il trunk ha voip.vivavox.it, il modello di oggi sip.vivavox.it\n',
  );
  expect(told.stdout).toContain('5 Linea 5: nessuna voce ha il suo host; la più simile è netoip\n');
  expect(told.stdout).not.toContain(PASSWORD);
  const json = await audit([rows('netoip', 3), old].join('\n'), ['--json']);
  expect(json.status).toBe(1);
  expect(json.stdout).not.toContain(PASSWORD);
  expect(JSON.parse(json.stdout)).toMatchObject({
    trunks: [
      { name: 'Linea 3', entry: 'netoip', differences: [] },
      {
        name: 'Linea 4',
        entry: 'vivavox',
        template: { since: '1.3.4', until: '1.5.1' },
        differences: [
          { keyword: 'sip_server', kind: 'later', tab: 'pjsip Settings, General', label: 'SIP Server' },
          { keyword: 'expiration', kind: 'own', mine: '120', now: '300' },
          { keyword: 'from_domain', kind: 'later' },
        ],
      },
    ],
  });
});

it('knows what goes wrong with a trunk, and with many', async () => {
  const many = Array.from({ length: 41 }, (_, index) =>
    rows('netoip', index + 1, index === 0 ? { codecs: 'alaw,codecs' } : {}),
  );
  const { stdout } = await audit(many.join('\n'), ['--json']);
  const { trunks } = JSON.parse(stdout) as { trunks: { id: string; causes: { id: string }[] }[] };
  const causes = trunks.flatMap(({ id, causes: found }) => found.map((cause) => `${id} ${cause.id}`));
  expect(causes).toEqual(['1 codecs-word', '41 many-trunks']);
});

it('reads what a Windows shell writes', async () => {
  const content = Buffer.from(`\ufeff${rows('netoip', 1).replaceAll('\n', '\r\n')}`, 'utf16le');
  expect((await audit(content)).status).toBe(0);
});

it.each([
  ['no trunk', 'Acqua, farina, lievito.', 'There is no trunk in '],
  ['no text', new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xc0]), 'is no text in UTF-8.'],
  ['more than it takes', 'a'.repeat(5 * 1024 * 1024 + 1), 'has more than 5 million characters'],
])('refuses %s', async (_kind, content, told) => {
  const { status, stdout, stderr } = await audit(content);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain(told);
});

it('lets no value forge its report', async () => {
  const forged = rows('netoip', 1, { trunk_name: 'x\u001b[1A\u202eFORGED', sip_server: 'x\u2028FORGED' });
  const { stdout } = await audit(forged);
  for (const character of ['\u001b', '\u202e', '\u2028']) expect(stdout).not.toContain(character);
});
