/** The rows of the wizard's tables → the text of its four SQL files. */
import type { Outcome, Problem } from '../model/problems';
import {
  checkCell,
  DATABASE,
  fileOfTable,
  rowKey,
  TABLE_NAMES,
  tableInDatabase,
  TABLES,
  type TableName,
  type WizardRows,
} from './tables';

/** The files' text by their names. */
export type WizardFiles = Readonly<Record<string, string>>;

/**
 * A value as a literal that means the same under every `sql_mode`.
 *
 * A backslash is an escape or just itself, as `NO_BACKSLASH_ESCAPES` says; so a text that has one, or
 * a control character that clients treat specially, travels as its bytes. All other text stays legible;
 * a quote is doubled, and never a double quote encloses, which `ANSI_QUOTES` takes for a name.
 */
function toLiteral(value: string | number): string {
  if (typeof value === 'number') return String(value);
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  if (!/[\\\u0000-\u001f\u007f]/.test(value)) return `'${value.replaceAll("'", "''")}'`;
  return `x'${Buffer.from(value, 'utf8').toString('hex')}'`;
}

/** The text of one file. Without rows it has no INSERT, which SQL can't write empty. */
function buildFile(table: TableName, rows: readonly (readonly (string | number)[])[]): string {
  const columns = TABLES[table].columns.map(({ name }) => `\`${name}\``).join(',');
  const head = `/*!40101 SET NAMES utf8mb4 */;\nUSE \`${DATABASE}\`;\n`;
  if (rows.length === 0) return head;
  const values = rows.map((cells) => `(${cells.map(toLiteral).join(',')})`).join(',\n');
  return `${head}INSERT INTO \`${tableInDatabase(table)}\` (${columns}) VALUES\n${values};\n`;
}

/** The cells of a table's rows, in the order of its columns. */
function cellsOf(rows: WizardRows, table: TableName): (string | number)[][] {
  return rows[table].map((row) => TABLES[table].columns.map(({ name }) => row[name as keyof typeof row]));
}

/** What the columns of one table can't hold. */
function findProblems(rows: WizardRows, table: TableName): Problem[] {
  const seen = new Set<string>();
  return cellsOf(rows, table).flatMap((cells, index): Problem[] => {
    const place = { file: fileOfTable(table), line: index + 1, field: cells.slice(0, 2).join('.') };
    const findings = TABLES[table].columns.flatMap((column, at) => checkCell(column, cells[at] ?? '') ?? []);
    const key = rowKey(table, cells);
    if (seen.has(key)) {
      findings.push({
        what: { it: 'La stessa riga c’è due volte.', en: 'The same row is there twice.' },
        allowed: { it: 'una riga per id e parola chiave', en: 'one row for an id and keyword' },
        fix: { it: 'Togli una delle due.', en: 'Remove one of the two.' },
      });
    }
    seen.add(key);
    return findings.map((finding) => ({ ...finding, ...place }));
  });
}

/**
 * The four files that NethVoice loads, equal to the byte for equal rows.
 *
 * They insert and no more: NethVoice empties the tables before it runs them. All four are there even
 * where a table has no rows.
 *
 * @returns the files by name; or what the tables can't hold, each with its row's number as the line
 */
export function exportSql(rows: WizardRows): Outcome<WizardFiles> {
  const problems = TABLE_NAMES.flatMap((table) => findProblems(rows, table));
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: Object.fromEntries(TABLE_NAMES.map((table) => [fileOfTable(table), buildFile(table, cellsOf(rows, table))])),
  };
}
