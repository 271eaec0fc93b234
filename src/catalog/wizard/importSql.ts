/** The text of the wizard's SQL files → the rows that MariaDB would have after running them. */
import { quote, type Finding, type Outcome, type Problem } from '../model/problems';
import { readStatement, type Cell, type TableEdit } from './readStatement';
import { SqlFault } from './sqlReader';
import { splitStatements } from './sqlStatements';
import {
  checkCell,
  fileOfTable,
  rowKey,
  TABLE_NAMES,
  tableInDatabase,
  TABLES,
  type Column,
  type TableName,
  type WizardRows,
} from './tables';

const STATEMENTS: Pick<Finding, 'allowed' | 'fix'> = {
  allowed: {
    it: `INSERT o REPLACE con valori semplici in ${TABLE_NAMES.map(tableInDatabase).join(', ')}; SET, LOCK, TRUNCATE e commenti come li scrive mysqldump`,
    en: `INSERT or REPLACE of plain values into ${TABLE_NAMES.map(tableInDatabase).join(', ')}; SET, LOCK, TRUNCATE and comments as mysqldump writes them`,
  },
  fix: {
    it: 'Prendi di nuovo il file dalla release, oppure correggi la riga.',
    en: 'Take the file from the release again, or correct the line.',
  },
};

/** After so many problems a file is read no further: it is none of a release, and each takes its time to be worded. */
const MAX_PROBLEMS = 500;

/** A cell as its column holds it. */
function convert(column: Column, cell: Cell): string | number | undefined {
  if (cell === undefined || column.kind === 'text') return cell;
  // One beyond exact numbers stays text, so that the complaint shows its own digits.
  return /^-?\d+$/.test(cell) && Number.isSafeInteger(Number(cell)) ? Number(cell) : cell;
}

/** What is wrong with a cell, or nothing. */
function checkConverted(column: Column, value: string | number | undefined): Finding | undefined {
  if (value !== undefined) return checkCell(column, value);
  return {
    what: {
      it: `Il valore della colonna ${column.name} non è un testo né un numero intero.`,
      en: `The value of the column ${column.name} is neither a text nor a whole number.`,
    },
    allowed: { it: 'un testo tra apici, o un numero intero', en: 'a text in quotes, or a whole number' },
    fix: { it: 'Scrivi il valore per esteso.', en: 'Write the value out.' },
  };
}

/** A row, and the line of its file on which it stands. */
interface StoredRow {
  readonly line: number;
  readonly cells: readonly (string | number)[];
}

/** The rows of a table by their key, in the order in which they came. */
type Store = Record<TableName, Map<string, StoredRow>>;

/** The rows of a release's files, and where they stand. */
export interface ReleaseRows extends WizardRows {
  /** The line of a row in its table's file, from 1, by the cells of its key; 1 for one that isn't there. */
  readonly lineOf: (table: TableName, ...key: readonly (string | number)[]) => number;
}

/** Carries one statement out. */
function apply(store: Store, file: string, { table, verb, rows }: TableEdit): Problem[] {
  const stored = store[table];
  if (verb === 'empty') stored.clear();
  return rows.flatMap(({ line, cells }): Problem[] => {
    const { columns } = TABLES[table];
    const values = columns.map((column, index) => convert(column, cells[index]));
    const findings = columns.flatMap((column, index) => checkConverted(column, values[index]) ?? []);
    const place = { file, line, field: tableInDatabase(table) };
    if (findings.length > 0) return findings.map((finding) => ({ ...finding, ...place }));
    const row = values as (string | number)[];
    const key = rowKey(table, row);
    if (verb === 'insert' && stored.has(key)) {
      const shown = quote(row.slice(0, TABLES[table].key).join(', '));
      return [
        {
          ...place,
          what: { it: `La riga ${shown} c’è già.`, en: `The row ${shown} is there already.` },
          allowed: {
            it: 'una sola riga per chiave: MariaDB rifiuta la seconda',
            en: 'one row for a key: MariaDB refuses the second',
          },
          fix: { it: 'Togli una delle due righe.', en: 'Remove one of the two rows.' },
        },
      ];
    }
    if (verb !== 'ignore' || !stored.has(key)) stored.set(key, { line, cells: row });
    return [];
  });
}

/** Carries the statements of one file out. */
function runFile(store: Store, file: string, sql: string): Problem[] {
  const problem = (line: number, what: Problem['what']): Problem => ({ file, line, field: '', what, ...STATEMENTS });
  const statements = splitStatements(sql);
  if ('unterminated' in statements) {
    return [
      problem(statements.unterminated, {
        it: 'Un testo, un nome o un commento non si chiude.',
        en: 'A text, a name or a comment is not closed.',
      }),
    ];
  }
  const problems: Problem[] = [];
  for (const statement of statements) {
    if (problems.length >= MAX_PROBLEMS) {
      const rest = { it: 'Il resto del file non è stato letto.', en: 'The rest of the file was not read.' };
      return [...problems, problem(statement.line, rest)];
    }
    try {
      const edit = readStatement(statement);
      if (edit === undefined) continue;
      // One by one: a call takes fewer arguments than a file may have rows.
      for (const found of apply(store, file, edit)) problems.push(found);
    } catch (error) {
      if (!(error instanceof SqlFault)) throw error;
      problems.push(problem(error.line, error.what));
    }
  }
  return problems;
}

/**
 * Reads the wizard's files.
 *
 * @param files the text of each by its name (`fileOfTable`); a file that a release hasn't got counts as no rows
 * @returns the rows in the order of the files, with their lines; or every problem of every file
 */
export function importSql(files: Readonly<Record<string, string | undefined>>): Outcome<ReleaseRows> {
  const store = Object.fromEntries(TABLE_NAMES.map((table) => [table, new Map()])) as Store;
  const problems = TABLE_NAMES.flatMap((table) => {
    const file = fileOfTable(table);
    const sql = files[file];
    return sql === undefined ? [] : runFile(store, file, sql);
  });
  if (problems.length > 0) return { ok: false, problems };
  const rowsOf = (table: TableName): object[] =>
    [...store[table].values()].map(({ cells }) =>
      Object.fromEntries(TABLES[table].columns.map(({ name }, index) => [name, cells[index]])),
    );
  const rows = Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table)])) as unknown as WizardRows;
  return { ok: true, value: { ...rows, lineOf: (table, ...key) => store[table].get(rowKey(table, key))?.line ?? 1 } };
}
