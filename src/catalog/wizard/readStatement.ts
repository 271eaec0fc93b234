/** One SQL statement of a release's file → what it does to the wizard's tables. */
import { SqlReader } from './sqlReader';
import type { SqlStatement, SqlToken } from './sqlStatements';
import { DATABASE, TABLE_NAMES, tableInDatabase, TABLES, type TableName } from './tables';

/** What a statement does to the rows of a known table. */
export interface TableEdit {
  readonly table: TableName;
  /** `empty` takes all rows away; `insert` refuses a row that is there, `ignore` skips it, `replace` takes its place. */
  readonly verb: 'empty' | 'insert' | 'ignore' | 'replace';
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/** The value of a cell as text; `undefined` when it is neither a text nor a whole number. */
export type Cell = string | undefined;

/** Modes under which the same text means something else than what is read here. */
const OTHER_LEXER = /NO_BACKSLASH_ESCAPES|ANSI_QUOTES|\bANSI\b|\bORACLE\b|\bMSSQL\b|\bDB2\b|\bMAXDB\b|\bPOSTGRESQL\b/i;

/** A table's name, with or without its database. */
function readTable(reader: SqlReader): TableName {
  const { line } = reader;
  const first = reader.takeAny().value;
  const [database, name] = reader.take('.') ? [first, reader.takeAny().value] : [DATABASE, first];
  const table = TABLE_NAMES.find((known) => tableInDatabase(known) === name);
  if (table !== undefined && database === DATABASE) return table;
  reader.fail(`${name} non è una tabella del wizard.`, `${name} is not a table of the wizard.`, line);
}

/** A list in parentheses, the opening one taken: its items as their tokens, whatever stands in inner parentheses. */
function readList(reader: SqlReader): SqlToken[][] {
  let item: SqlToken[] = [];
  const items = [item];
  for (let depth = 1; ;) {
    const token = reader.takeAny();
    const sign = token.kind === 'sign' ? token.value : '';
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth === 0) return items;
    if (sign === ',' && depth === 1) items.push((item = []));
    else item.push(token);
  }
}

/** Words that are values. */
const WORDS: ReadonlyMap<string, Cell> = new Map([
  ['TRUE', '1'],
  ['FALSE', '0'],
  ['NULL', undefined],
]);

/** Whether a token is a value that is written out. */
function isPlain({ kind, value }: SqlToken): boolean {
  return kind === 'text' || kind === 'number' || (kind === 'word' && WORDS.has(value.toUpperCase()));
}

/** The value of a cell. */
function toCell({ kind, value }: SqlToken): Cell {
  if (kind === 'text') return value;
  if (kind === 'word') return WORDS.get(value.toUpperCase());
  return value.includes('.') ? undefined : String(BigInt(value));
}

/** What follows the table's name in an INSERT: its columns, and rows with as many cells as the table has columns. */
function readRows(reader: SqlReader, table: TableName): TableEdit['rows'] {
  const names = TABLES[table].columns.map(({ name }) => name);
  const { line } = reader;
  const columns = reader.take('(')
    ? readList(reader).map((tokens) => tokens.map(({ value }) => value).join(''))
    : names;
  if (columns.length !== names.length || names.some((name) => !columns.includes(name))) {
    reader.fail(
      `Le colonne non sono quelle di ${tableInDatabase(table)}: ${names.join(', ')}.`,
      `The columns are not those of ${tableInDatabase(table)}: ${names.join(', ')}.`,
      line,
    );
  }
  const refuse = (): never =>
    reader.fail(
      'Si leggono solo le righe scritte per esteso dopo VALUES.',
      'Only rows that are written out behind VALUES are read.',
    );
  if (!reader.take('VALUES') && !reader.take('VALUE')) refuse();
  const rows = [];
  do {
    const { line: begin } = reader;
    if (!reader.take('(')) reader.failHere();
    const items = readList(reader);
    const cells = items.flatMap(([cell, ...more]) =>
      cell && more.length === 0 && isPlain(cell) ? [toCell(cell)] : [],
    );
    if (items.length !== columns.length || cells.length !== columns.length) {
      reader.fail(
        `La riga non ha un valore semplice per ognuna delle ${columns.length} colonne.`,
        `The row hasn’t one plain value for each of the ${columns.length} columns.`,
        begin,
      );
    }
    rows.push({ line: begin, cells: names.map((name) => cells[columns.indexOf(name)]) });
  } while (reader.take(','));
  if (reader.take('ON') || reader.take('RETURNING')) refuse();
  reader.end();
  return rows;
}

/** Whether a statement changes no row: the session's settings, locks and transactions of a dump. */
function isWithoutRows(reader: SqlReader, { tokens }: SqlStatement): boolean {
  if (reader.take('SET')) {
    if (OTHER_LEXER.test(tokens.map(({ value }) => value).join(' '))) {
      reader.fail(
        'SET cambia il significato di apici e barre inverse.',
        'SET changes what quotes and backslashes mean.',
      );
    }
    return true;
  }
  if (reader.take('ALTER', 'TABLE')) {
    readTable(reader);
    if (!reader.take('DISABLE', 'KEYS') && !reader.take('ENABLE', 'KEYS')) reader.failHere();
    reader.end();
    return true;
  }
  return [['USE'], ['LOCK'], ['UNLOCK'], ['START', 'TRANSACTION'], ['BEGIN'], ['COMMIT']].some((words) =>
    reader.take(...words),
  );
}

/**
 * Reads a statement: INSERT, REPLACE, TRUNCATE, the DROP and CREATE TABLE of a dump, and what changes no row.
 *
 * @returns nothing when it changes no row
 * @throws SqlFault for any other statement, and for one that isn't understood to its end
 */
export function readStatement(statement: SqlStatement): TableEdit | undefined {
  const reader = new SqlReader(statement);
  if (isWithoutRows(reader, statement)) return undefined;
  if (reader.take('DROP', 'TABLE') || reader.take('TRUNCATE', 'TABLE') || reader.take('TRUNCATE')) {
    reader.take('IF', 'EXISTS');
    const table = readTable(reader);
    reader.end();
    return { table, verb: 'empty', rows: [] };
  }
  if (reader.take('CREATE', 'TABLE')) {
    reader.take('IF', 'NOT', 'EXISTS');
    const table = readTable(reader);
    if (!reader.take('(')) reader.failHere();
    readList(reader);
    // A table that is filled by being created: `CREATE TABLE … SELECT`.
    if (statement.tokens.some(({ kind, value }) => kind === 'word' && /^SELECT$/i.test(value))) reader.failHere();
    return { table, verb: 'insert', rows: [] };
  }
  const replaces = reader.take('REPLACE');
  if (!replaces && !reader.take('INSERT')) {
    const [{ kind, value } = { kind: 'sign', value: '' }] = statement.tokens;
    if (kind !== 'word') reader.failHere();
    const word = value.toUpperCase();
    reader.fail(`Qui ${word} non è ammesso.`, `${word} is not allowed here.`);
  }
  const ignores = reader.take('IGNORE');
  reader.take('INTO');
  const table = readTable(reader);
  return { table, verb: replaces ? 'replace' : ignores ? 'ignore' : 'insert', rows: readRows(reader, table) };
}
