import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../src/catalog/model/problems';
import { exportSql } from '../../../src/catalog/wizard/exportSql';
import { importSql } from '../../../src/catalog/wizard/importSql';
import { splitStatements } from '../../../src/catalog/wizard/sqlStatements';
import { productFiles, releaseRows } from './releaseRows';

const LIST = '50_asterisk.rest_pjsip_providers.sql';
const SETTINGS = '50_asterisk.rest_pjsip_trunks_defaults.sql';

/** The settings that a text leaves behind, or the report of its problems. */
function read(sql: string): unknown {
  const outcome = importSql({ [SETTINGS]: sql });
  if (!outcome.ok) return formatProblems(outcome.problems, 'en');
  return outcome.value.trunks_defaults.map(({ provider_id: id, keyword, data }) => [id, keyword, data]);
}

/** The first line and the sentence of each problem. */
function complaints(sql: string): string[] {
  const outcome = importSql({ [SETTINGS]: sql });
  return outcome.ok ? [] : outcome.problems.map(({ line, what }) => `${line}: ${what.en}`);
}

/** Where the rows stand, which is asked below. */
const LINES = expect.any(Function) as never;

describe('the files of a release', () => {
  it('are read as the product writes them', () => {
    expect(importSql(productFiles(releaseRows()))).toEqual({ ok: true, value: { ...releaseRows(), lineOf: LINES } });
  });

  it('are read as we write them', () => {
    const files = exportSql(releaseRows());
    expect(files.ok && importSql(files.value)).toEqual({ ok: true, value: { ...releaseRows(), lineOf: LINES } });
  });

  it('that an older release hasn’t got count as no rows', () => {
    const outcome = importSql({ [LIST]: "INSERT INTO rest_pjsip_providers VALUES (1,'a','A')" });
    expect(outcome.ok && outcome.value).toEqual({
      providers: [{ id: 1, provider: 'a', description: 'A' }],
      trunks_defaults: [],
      trunks_specialopts: [],
      trunks_custom_flags: [],
      lineOf: LINES,
    });
  });
});

describe('what MariaDB makes of a text', () => {
  it.each([
    ["'it''s'", "it's"],
    [String.raw`'it\'s'`, "it's"],
    ['"say ""hi"""', 'say "hi"'],
    ['"it\'s"', "it's"],
    [String.raw`'a\nb\tc\\d\Z\0'`, 'a\nb\tc\\d\x1a\0'],
    // Of another dialect: here only the backslash goes.
    [String.raw`'\f\u0041\/'`, 'fu0041/'],
    [String.raw`'50\% a\_b'`, String.raw`50\% a\_b`],
    ["'-- not # a /* comment */;'", '-- not # a /* comment */;'],
    ["x'636166c3a8'", 'cafè'],
    ['0x78', 'x'],
    ["N'x'", 'x'],
    ['5060', '5060'],
    ["'👩‍🚒'", '👩‍🚒'],
  ])('%s', (literal, data) => {
    expect(read(`INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'k',${literal});`)).toEqual([[1, 'k', data]]);
  });
});

describe('statements', () => {
  it('of a dump are carried out: locks, keys, transactions, remarks', () => {
    expect(
      read(`/*M!999999\\- enable the sandbox mode */
-- MariaDB dump
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;
SET NAMES utf8mb4;
DROP TABLE IF EXISTS \`rest_pjsip_trunks_defaults\`;
CREATE TABLE \`rest_pjsip_trunks_defaults\` (\`provider_id\` bigint(20) NOT NULL, \`keyword\` varchar(30) NOT NULL, \`data\` varchar(255) NOT NULL);
LOCK TABLES \`rest_pjsip_trunks_defaults\` WRITE;
/*!40000 ALTER TABLE \`rest_pjsip_trunks_defaults\` DISABLE KEYS */;
INSERT INTO \`asterisk\`.\`rest_pjsip_trunks_defaults\` VALUES (1,'a','b'),
(2,'c','d');
UNLOCK TABLES;
COMMIT;`),
    ).toEqual([
      [1, 'a', 'b'],
      [2, 'c', 'd'],
    ]);
  });

  it('follow one another: TRUNCATE empties, REPLACE takes a place, INSERT IGNORE doesn’t', () => {
    const table = 'rest_pjsip_trunks_defaults';
    expect(
      read(`insert into ${table} values (1,'a','old');
TRUNCATE TABLE ${table};
INSERT INTO ${table} (data, keyword, provider_id) VALUES ('1','a',1);
REPLACE INTO ${table} VALUES (1,'A','2');
INSERT IGNORE INTO ${table} VALUES (1,'a','3'), ('4','b','4')`),
    ).toEqual([
      [1, 'A', '2'],
      [4, 'b', '4'],
    ]);
  });

  it('inside an executable comment are run like any other', () => {
    expect(read("/*!50000 INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b') */;")).toEqual([[1, 'a', 'b']]);
  });

  it('know the line on which each begins', () => {
    expect(splitStatements('-- one\n\nUSE `a;b`; SET @x=1;\n/* ; */ SELECT\n1')).toMatchObject([
      { line: 3, source: 'USE `a;b`' },
      { line: 3, source: 'SET @x=1' },
      { line: 4 },
    ]);
  });
});

describe('what can’t be read is told with its line', () => {
  it('a semicolon in the middle of a list', () => {
    const sql = 'INSERT INTO rest_pjsip_trunks_defaults VALUES\n(1,"a","b");\n(2,"c","d");\n';
    expect(read(sql)).toMatchInlineSnapshot(`
      "50_asterisk.rest_pjsip_trunks_defaults.sql:3  the whole file
        It is not valid SQL from «(2,"c","d")» on.
        Allowed: INSERT or REPLACE of plain values into rest_pjsip_providers, rest_pjsip_trunks_defaults, rest_pjsip_trunks_specialopts, rest_pjsip_trunks_custom_flags; SET, LOCK, TRUNCATE and comments as mysqldump writes them
        To mend it: Take the file from the release again, or correct the line."
    `);
  });

  it.each([
    ["INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a'", ['1: The SQL statement ends half-way.']],
    ["\n'never closed", ['2: A text, a name or a comment is not closed.']],
    ['/* never closed', ['1: A text, a name or a comment is not closed.']],
    ["UPDATE rest_pjsip_trunks_defaults SET data=''", ['1: UPDATE is not allowed here.']],
    ['DELETE FROM rest_pjsip_trunks_defaults', ['1: DELETE is not allowed here.']],
    ["INSERT INTO users VALUES (1,'a','b')", ['1: users is not a table of the wizard.']],
    [
      "INSERT INTO other.rest_pjsip_trunks_defaults VALUES (1,'a','b')",
      ['1: rest_pjsip_trunks_defaults is not a table of the wizard.'],
    ],
    ['DROP TABLE users', ['1: users is not a table of the wizard.']],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b'),\n(1,'A ','c')",
      ['2: The row «1, A » is there already.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b'),\n(2,'c',concat('d','e'))",
      ['2: The row hasn’t one plain value for each of the 3 columns.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b'),\n(2,'c')",
      ['2: The row hasn’t one plain value for each of the 3 columns.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a',NULL)",
      ['1: The value of the column data is neither a text nor a whole number.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a',1.10)",
      ['1: The value of the column data is neither a text nor a whole number.'],
    ],
    ["INSERT INTO rest_pjsip_trunks_defaults VALUES (-1,'a','b')", ['1: «-1» doesn’t fit the column provider_id.']],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (9007199254740993,'a','b')",
      ['1: «9007199254740993» doesn’t fit the column provider_id.'],
    ],
    [
      `INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','${'x'.repeat(256)}')`,
      [`1: «${'x'.repeat(59)}…» doesn’t fit the column data.`],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults (provider_id, keyword) VALUES (1,'a')",
      ['1: The columns are not those of rest_pjsip_trunks_defaults: provider_id, keyword, data.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults SELECT 1,'a','b'",
      ['1: Only rows that are written out behind VALUES are read.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b') ON DUPLICATE KEY UPDATE data='c'",
      ['1: Only rows that are written out behind VALUES are read.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b'),\n(2,'a',x'ff')",
      ['2: The row hasn’t one plain value for each of the 3 columns.'],
    ],
    [
      "INSERT INTO rest_pjsip_trunks_defaults VALUES (1,'a','b')\n(2,'c','d')",
      ["2: It is not valid SQL from «(2,'c','d')» on."],
    ],
    [
      'DROP TABLE rest_pjsip_providers, rest_pjsip_trunks_defaults',
      ['1: It is not valid SQL from «, rest_pjsip_trunks_defaults» on.'],
    ],
    [
      "CREATE TABLE rest_pjsip_trunks_defaults (a int)\nSELECT 1,'a','b'",
      ["2: It is not valid SQL from «SELECT 1,'a','b'» on."],
    ],
    ['ALTER TABLE rest_pjsip_trunks_defaults DROP data', ['1: It is not valid SQL from «DROP data» on.']],
    ['/*!40101 SET NAMES utf8mb4', ['1: A text, a name or a comment is not closed.']],
    ["SET sql_mode='NO_BACKSLASH_ESCAPES'", ['1: SET changes what quotes and backslashes mean.']],
    ["/*!40101 SET SQL_MODE='ANSI' */;", ['1: SET changes what quotes and backslashes mean.']],
  ])('%s', (sql, expected) => {
    expect(complaints(sql)).toEqual(expected);
  });

  it('all of it at once', () => {
    expect(complaints('SELECT 1;\nUPDATE x SET a=1;\nfoo')).toHaveLength(3);
  });

  it('of a file that is none of a release the first five hundred', () => {
    const told = complaints('a;\n'.repeat(1000));
    expect([told.length, told.at(-1)]).toEqual([501, '501: The rest of the file was not read.']);
  });

  it('of a megabyte of comments that never close, the first one’s line', () => {
    expect(complaints(`\n${'/*!999999 '.repeat(100_000)}`)).toEqual(['2: A text, a name or a comment is not closed.']);
  });
});
