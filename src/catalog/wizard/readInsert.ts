/** One INSERT or REPLACE, taken apart by a SQL parser → cells by column. */
import mariadb from 'node-sql-parser/build/mariadb';
import { quote } from '../model/problems';
import type { Bilingual } from '../model/types';
import type { SqlStatement } from './sqlStatements';
import { DATABASE, TABLE_NAMES, tableInDatabase, TABLES, type TableName } from './tables';

/** What a statement does to the rows of a known table. */
export interface TableEdit {
  readonly table: TableName;
  /** `empty` takes all rows away; `insert` refuses a row that is there, `ignore` skips it, `replace` takes its place. */
  readonly verb: 'empty' | 'insert' | 'ignore' | 'replace';
  readonly rows: readonly { readonly line: number; readonly cells: readonly Cell[] }[];
}

/** The value of a cell; `undefined` when it isn't a plain text or a whole number. */
export type Cell = string | number | undefined;

/** Why a statement can't be read, and on which line of its file. */
export interface SqlFault {
  readonly line: number;
  readonly what: Bilingual;
}

/** As much of the parser's tree as is looked at. */
interface Node {
  readonly type?: string;
  readonly keyword?: string;
  readonly prefix?: string | null;
  readonly table?: readonly TableNode[] | string;
  readonly name?: readonly TableNode[];
  readonly columns?: readonly string[] | null;
  readonly values?: { readonly type?: string; readonly values?: readonly { readonly value: readonly Node[] }[] };
  readonly on_duplicate_update?: unknown;
  readonly returning?: unknown;
  readonly value?: unknown;
}

interface TableNode {
  readonly db: string | null;
  readonly table: string;
}

const parser = new mariadb.Parser();

/** Which of the wizard's tables is meant. */
function knownTable(node: TableNode | undefined): TableName | undefined {
  if (node === undefined || (node.db !== null && node.db !== DATABASE)) return undefined;
  return TABLE_NAMES.find((table) => tableInDatabase(table) === node.table);
}

/** The lines of the rows: where a parenthesis opens behind VALUES. Texts are masked, so none is theirs. */
function linesOfRows({ line, masked }: SqlStatement): number[] {
  const lines: number[] = [];
  let depth = 0;
  let at = line;
  const start = masked.search(/\bVALUES?\b/i);
  for (let index = 0; index < masked.length; index += 1) {
    const char = masked[index];
    if (char === '\n') at += 1;
    if (index < start) continue;
    if (char === '(' && depth === 0) lines.push(at);
    if (char === '(') depth += 1;
    if (char === ')') depth -= 1;
  }
  return lines;
}

/** What a cell may be, by the parser's names. */
const PLAIN = new Set(
  'single_quote_string natural_string hex_string full_hex_string number bigint bool null'.split(' '),
);

/** A cell's value. Quoted texts come from the statement, in order, since the parser saw only masks. */
function toCell({ type, value }: Node, texts: Iterator<string, undefined>): Cell {
  switch (type) {
    case 'single_quote_string':
    case 'natural_string':
      return texts.next().value;
    case 'hex_string':
    case 'full_hex_string': {
      const bytes = Buffer.from(String(value), 'hex');
      const text = bytes.toString('utf8');
      return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
    }
    case 'number':
      return typeof value === 'number' && Number.isSafeInteger(value) ? value : undefined;
    // Beyond 32 bits the parser gives the digits; the column decides whether they fit.
    case 'bigint':
      return String(value);
    case 'bool':
      return value === true ? 1 : 0;
    default:
      return undefined;
  }
}

/** The rows of an INSERT, each with as many cells as the table has columns. */
function readRows(node: Node, table: TableName, statement: SqlStatement): TableEdit['rows'] | SqlFault {
  const { line } = statement;
  const names = TABLES[table].columns.map(({ name }) => name);
  const columns = node.columns ?? names;
  if (columns.length !== names.length || names.some((name) => !columns.includes(name))) {
    return {
      line,
      what: {
        it: `Le colonne non sono quelle di ${tableInDatabase(table)}: ${names.join(', ')}.`,
        en: `The columns are not those of ${tableInDatabase(table)}: ${names.join(', ')}.`,
      },
    };
  }
  const lines = linesOfRows(statement);
  const found = node.values?.values ?? [];
  const odd = found.findIndex(
    ({ value }) => value.length !== columns.length || value.some(({ type }) => !PLAIN.has(type ?? '')),
  );
  if (odd >= 0) {
    return {
      line: lines[odd] ?? line,
      what: {
        it: `La riga non ha un valore semplice per ognuna delle ${columns.length} colonne.`,
        en: `The row hasn’t one plain value for each of the ${columns.length} columns.`,
      },
    };
  }
  const texts = statement.texts[Symbol.iterator]();
  return found.map(({ value }, index) => {
    const cells = value.map((cell) => toCell(cell, texts));
    return { line: lines[index] ?? line, cells: names.map((name) => cells[columns.indexOf(name)]) };
  });
}

/** What the parser makes of one statement. */
function parse({ line, source, masked }: SqlStatement): Node | SqlFault {
  try {
    const { ast } = parser.parse(masked, { database: 'MariaDB' });
    return (Array.isArray(ast) ? ast[0] : ast) as unknown as Node;
  } catch (error) {
    const start = (error as { location?: { start: { line: number; offset: number } } }).location?.start;
    const near = source
      .slice(start?.offset ?? 0)
      .trim()
      .split('\n')[0];
    const shown = quote(near ?? '');
    return {
      line: line + (start?.line ?? 1) - 1,
      what: {
        it: near === '' ? 'Il comando SQL finisce a metà.' : `Non è SQL valido da ${shown} in poi.`,
        en: near === '' ? 'The SQL statement ends half-way.' : `It is not valid SQL from ${shown} on.`,
      },
    };
  }
}

/**
 * Reads a statement that may change rows of the wizard's tables: INSERT, REPLACE, TRUNCATE, and the
 * DROP and CREATE TABLE of a dump.
 */
export function readInsert(statement: SqlStatement): TableEdit | SqlFault {
  const { line } = statement;
  const node = parse(statement);
  if ('what' in node) return node;
  const { type, keyword, prefix, values, on_duplicate_update: update, returning } = node;
  const writes = type === 'insert' || type === 'replace';
  if (!writes && type !== 'truncate' && !((type === 'drop' || type === 'create') && keyword === 'table')) {
    const word = /^\w*/.exec(statement.masked)?.[0].toUpperCase() ?? '';
    return { line, what: { it: `Qui ${word} non è ammesso.`, en: `${word} is not allowed here.` } };
  }
  const target = (Array.isArray(node.table) ? node.table : node.name)?.[0] as TableNode | undefined;
  const table = knownTable(target);
  if (table === undefined) {
    return {
      line,
      what: {
        it: `${target?.table ?? '?'} non è una tabella del wizard.`,
        en: `${target?.table ?? '?'} is not a table of the wizard.`,
      },
    };
  }
  if (!writes) return { table, verb: type === 'create' ? 'insert' : 'empty', rows: [] };
  if (values?.type !== 'values' || update != null || returning != null) {
    return {
      line,
      what: {
        it: 'Si leggono solo le righe scritte per esteso dopo VALUES.',
        en: 'Only rows that are written out behind VALUES are read.',
      },
    };
  }
  const rows = readRows(node, table, statement);
  if ('what' in rows) return rows;
  const verb = type === 'replace' ? 'replace' : prefix?.startsWith('ignore') === true ? 'ignore' : 'insert';
  return { table, verb, rows };
}
