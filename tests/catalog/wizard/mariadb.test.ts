import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatProblems } from '../../../src/catalog/model/problems';
import { exportSql } from '../../../src/catalog/wizard/exportSql';
import { importSql } from '../../../src/catalog/wizard/importSql';
import { TABLE_NAMES, TABLES, type TableName, type WizardRows } from '../../../src/catalog/wizard/tables';
import { startMariaDb, type MariaDb } from '../../mariadb/server';
import { RELEASE_CATALOG } from '../fixtureCatalog';
import { hostileRows } from './hostileRows';
import { HISTORICAL_ROWS } from './historicalRows';
import { importInto, rowsOf, withCatalog } from './importedCatalog';
import { productFiles, releaseRows, sorted } from './releaseRows';

// A busy machine is no reason to fail.
vi.setConfig({ testTimeout: 120_000 });

/** The tables as NethVoice has them. */
const CREATE = `
CREATE DATABASE asterisk CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
USE asterisk;
CREATE TABLE rest_pjsip_providers (
  id bigint(20) NOT NULL AUTO_INCREMENT, provider varchar(100) DEFAULT NULL, description varchar(100) DEFAULT NULL,
  PRIMARY KEY (id)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
${['defaults', 'specialopts']
  .map(
    (name) => `CREATE TABLE rest_pjsip_trunks_${name} (
  provider_id bigint(20) NOT NULL, keyword varchar(30) NOT NULL DEFAULT '', data varchar(255) NOT NULL,
  PRIMARY KEY (provider_id, keyword)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;`,
  )
  .join('\n')}
CREATE TABLE rest_pjsip_trunks_custom_flags (
  provider_id bigint(20) NOT NULL, keyword varchar(30) NOT NULL DEFAULT '', value tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (provider_id, keyword)
) DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
`;

let server: MariaDb;

// Installing the server, where it is missing, takes its time.
beforeAll(async () => {
  server = await startMariaDb();
  server.run(CREATE);
}, 600_000);

afterAll(() => server.stop(), 60_000);

beforeEach(() => {
  server.run(TABLE_NAMES.map((table) => `TRUNCATE asterisk.rest_pjsip_${table};`).join('\n'));
});

/** The rows that the server holds. Texts come as hexadecimal, which no client changes. */
function stored(): WizardRows {
  const read = (table: TableName): object[] => {
    const { columns } = TABLES[table];
    const select = columns.map(({ name, kind }) => (kind === 'text' ? `CONCAT('x',HEX(${name}))` : name)).join(',');
    const printed = server.run(`SELECT ${select} FROM asterisk.rest_pjsip_${table}`);
    return printed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) =>
        Object.fromEntries(
          line.split('\t').map((cell, index) => {
            const value = cell.startsWith('x') ? Buffer.from(cell.slice(1), 'hex').toString('utf8') : Number(cell);
            return [columns[index]?.name ?? '', value];
          }),
        ),
      );
  };
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, read(table)])) as unknown as WizardRows;
}

/** The files' text for rows. */
function filesOf(rows: WizardRows): string[] {
  const files = exportSql(rows);
  if (!files.ok) throw new Error(formatProblems(files.problems, 'en'));
  return Object.values(files.value);
}

/** A release of many odd providers. */
function hostile(): WizardRows {
  const samples = fc.sample(hostileRows, { seed: 20260624, numRuns: 12 });
  // The samples' ids overlap: each gets a hundred of its own.
  const move = (id: number, index: number): number => index * 100 + Math.min(id, 99);
  const merge = <T extends object>(pick: (rows: WizardRows) => readonly T[], id: keyof T): T[] =>
    samples.flatMap((rows, index) => pick(rows).map((row) => ({ ...row, [id]: move(row[id] as number, index) })));
  return {
    providers: merge(({ providers }) => providers, 'id'),
    trunks_defaults: merge(({ trunks_defaults: rows }) => rows, 'provider_id'),
    trunks_specialopts: merge(({ trunks_specialopts: rows }) => rows, 'provider_id'),
    trunks_custom_flags: merge(({ trunks_custom_flags: rows }) => rows, 'provider_id'),
  };
}

describe('the export in a real MariaDB', () => {
  it('gives every row of NethVoice and no other', () => {
    for (const text of filesOf(rowsOf(RELEASE_CATALOG))) server.run(text);
    const rows = stored();
    expect(TABLE_NAMES.map((table) => rows[table].length)).toEqual([32, 1780, 9, 63]);
    expect(sorted(rows)).toEqual(sorted(releaseRows()));
  });

  it.each(Object.entries(HISTORICAL_ROWS))('imports and gives back every row: %s', (_kind, rows) => {
    const files = importSql(productFiles(rows));
    if (!files.ok) throw new Error(formatProblems(files.problems, 'en'));
    const exported = withCatalog(undefined, (location) => {
      importInto(location, files.value);
      return rowsOf(location);
    });
    for (const text of filesOf(exported)) server.run(text);
    expect(sorted(stored())).toEqual(sorted(rows));
  });

  it.each([
    ['as it comes', '', []],
    ['for a client that speaks Latin-1', '', ['--default-character-set=latin1']],
    ['without backslash escapes', 'NO_BACKSLASH_ESCAPES', []],
    ['with ANSI quotes and strict', 'ANSI_QUOTES,STRICT_ALL_TABLES,NO_ZERO_DATE', []],
  ])('keeps hostile values to the byte, %s', (_name, mode, clientArgs) => {
    const rows = hostile();
    const before = mode === '' ? [] : [`--init-command=SET SESSION sql_mode='${mode}'`];
    for (const text of filesOf(rows)) server.run(text, { clientArgs: [...clientArgs, ...before] });
    expect(sorted(stored())).toEqual(sorted(rows));
  });
});

describe('what MariaDB and the product write', () => {
  it('a dump of hostile rows is read as the server holds them', () => {
    const rows = hostile();
    for (const text of filesOf(rows)) server.run(text);
    const dumps = TABLE_NAMES.map((table) => [
      `50_asterisk.rest_pjsip_${table}.sql`,
      server.dump('asterisk', `rest_pjsip_${table}`),
    ]);
    const read = importSql(Object.fromEntries(dumps) as Record<string, string>);
    expect(read.ok ? sorted(read.value) : read.problems).toEqual(sorted(rows));
  });

  it('the product’s own form means the same to the server and to us', () => {
    const files = productFiles(hostile());
    for (const text of Object.values(files)) server.run(text);
    const read = importSql(files);
    expect(read.ok ? sorted(read.value) : read.problems).toEqual(sorted(stored()));
  });
});
