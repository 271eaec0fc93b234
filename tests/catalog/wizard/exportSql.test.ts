import { describe, expect, it } from 'vitest';
import { exportSql } from '../../../src/catalog/wizard/exportSql';
import type { WizardRows } from '../../../src/catalog/wizard/tables';
import { RELEASE_CATALOG } from '../fixtureCatalog';
import { rowsOf } from './importedCatalog';
import { releaseRows } from './releaseRows';

const EMPTY: WizardRows = { providers: [], trunks_defaults: [], trunks_specialopts: [], trunks_custom_flags: [] };

describe('the rows of the descriptors', () => {
  const rows = rowsOf(RELEASE_CATALOG);

  it('are as many as NethVoice has', () => {
    expect(Object.values(rows).map((table: readonly unknown[]) => table.length)).toEqual([32, 1780, 9, 63]);
  });

  it('are NethVoice’s own, in the order of id and keyword', () => {
    const { trunks_custom_flags: flags, ...settings } = rows;
    const { trunks_custom_flags: releaseFlags, ...release } = releaseRows();
    expect(settings).toEqual(release);
    expect(new Set(flags.map((row) => JSON.stringify(row)))).toEqual(
      new Set(releaseFlags.map((row) => JSON.stringify(row))),
    );
  });

  it('give the same bytes twice', () => {
    expect(exportSql(rowsOf(RELEASE_CATALOG))).toEqual(exportSql(rows));
  });
});

describe('the text of a file', () => {
  it('doubles quotes, and writes as bytes what sql_mode would decide upon', () => {
    const outcome = exportSql({
      ...EMPTY,
      providers: [
        { id: 1, provider: 'a', description: "L'altro «VoIP» 🍝; --" },
        { id: 2, provider: 'b', description: 'C:\\' },
      ],
    });
    expect(outcome.ok && outcome.value['50_asterisk.rest_pjsip_providers.sql']).toBe(
      [
        '/*!40101 SET NAMES utf8mb4 */;',
        'USE `asterisk`;',
        'INSERT INTO `rest_pjsip_providers` (`id`,`provider`,`description`) VALUES',
        "(1,'a','L''altro «VoIP» 🍝; --'),",
        "(2,'b',x'433a5c');",
        '',
      ].join('\n'),
    );
  });

  it('has no INSERT without rows', () => {
    const outcome = exportSql(EMPTY);
    expect(outcome.ok && Object.values(outcome.value).join('')).not.toContain('INSERT');
    expect(outcome.ok && Object.keys(outcome.value)).toHaveLength(4);
  });
});

describe('what a column can’t hold', () => {
  const setting = (data: string, keyword = 'userconfig'): Partial<WizardRows> => ({
    trunks_defaults: [{ provider_id: 1, keyword, data }],
  });

  it.each([
    ['a name of 101 characters', { providers: [{ id: 1, provider: 'a', description: 'x'.repeat(101) }] }],
    ['a key of 101 characters', { providers: [{ id: 1, provider: 'a'.repeat(101), description: 'x' }] }],
    ['a value of 256 characters', setting('x'.repeat(256))],
    ['a keyword of 31 characters', setting('x', 'k'.repeat(31))],
    ['half of a surrogate pair', setting('a\ud83c')],
    ['an id beyond exact numbers', { providers: [{ id: 2 ** 53, provider: 'a', description: 'x' }] }],
    ['an id of 0', { providers: [{ id: 0, provider: 'a', description: 'x' }] }],
    ['a flag beyond tinyint', { trunks_custom_flags: [{ provider_id: 1, keyword: 'f', value: 128 }] }],
    [
      'the same row twice',
      {
        trunks_defaults: [
          ...(setting('a').trunks_defaults ?? []),
          ...(setting('b', 'USERCONFIG').trunks_defaults ?? []),
        ],
      },
    ],
  ] satisfies [string, Partial<WizardRows>][])('%s', (_name, rows) => {
    const outcome = exportSql({ ...EMPTY, ...rows });
    expect(outcome.ok ? [] : outcome.problems).toHaveLength(1);
  });

  it('counts characters, not code units', () => {
    expect(exportSql({ ...EMPTY, ...setting('🍝'.repeat(255)) }).ok).toBe(true);
    expect(exportSql({ ...EMPTY, ...setting('🍝'.repeat(256)) }).ok).toBe(false);
  });
});
