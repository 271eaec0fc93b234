/** `INSERT` statements for the tables `pjsip` and `trunks` → rows, as mysqldump and mysql clients write them. */
import { unescapeText } from '../wizard/sqlStatements';
import { PJSIP_COLUMNS, type TableRow } from './tableReader';

/** The head of a statement; its columns may be missing. */
const HEAD =
  /(?:INSERT(?:\s+IGNORE)?|REPLACE)\s+INTO\s+(?:[`"]?\w+[`"]?\.)?[`"]?(pjsip|trunks)[`"]?\s*(?:\(([^()]{1,2000})\)\s*)?VALUES?/iy;

/** A value: in quotes, or a number, or NULL. */
const VALUE = /\s*(?:('(?:[^'\\]|\\[\s\S]|''){0,2000}'|"(?:[^"\\]|\\[\s\S]|""){0,2000}")|([\w.+-]+))\s*([,)])/y;

/** What the dump says of a table's columns: `  `trunkid` int(11) NOT NULL,`. */
function columnsOfDump(text: string, table: string): readonly string[] | undefined {
  const at = text.search(new RegExp(`CREATE TABLE (?:IF NOT EXISTS )?\`${table}\` \\(`));
  if (at < 0) return undefined;
  const body = text.slice(at, at + 5000).split(/\n\)/)[0] ?? '';
  return [...body.matchAll(/^ +`(\w+)` /gm)].flatMap(([, name]) => (name === undefined ? [] : [name]));
}

/** What was read, and how far. */
export interface InsertRows {
  readonly rows: readonly TableRow[];
  /** The lines that are part of statements, from and to. */
  readonly lines: readonly (readonly [from: number, to: number])[];
}

/**
 * Reads all statements of a text.
 *
 * @yields how many characters are done
 */
export function* readInserts(text: string): Generator<number, InsertRows> {
  const rows: TableRow[] = [];
  const lines: [number, number][] = [];
  const ofDump = new Map<string, readonly string[] | undefined>();
  const word = /\b(?:INSERT|REPLACE)\s/gi;
  let line = 1;
  let counted = 0;
  const lineAt = (at: number): number => {
    for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1;
    return line;
  };
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    HEAD.lastIndex = match.index;
    const [head, table = '', named] = HEAD.exec(text) ?? [];
    if (head === undefined) continue;
    if (named === undefined && !ofDump.has(table)) ofDump.set(table, columnsOfDump(text, table.toLowerCase()));
    const columns =
      named?.split(',').map((name) => name.replace(/[`"\s]/g, '').toLowerCase()) ??
      ofDump.get(table) ??
      (table.toLowerCase() === 'pjsip' ? PJSIP_COLUMNS : []);
    const from = lineAt(match.index);
    let at = match.index + head.length;
    for (let open = /\s*\(/y; ; open = /\s*,\s*\(/y) {
      open.lastIndex = at;
      if (!open.test(text)) break;
      const row = readTuple(text, open.lastIndex);
      if (row === undefined) break;
      const begins = lineAt(open.lastIndex);
      at = row.end;
      rows.push({ line: begins, cells: new Map(columns.map((name, index) => [name, row.cells[index] ?? ''])) });
      if (rows.length % 500 === 0) yield at;
    }
    lines.push([from, lineAt(at)]);
    word.lastIndex = at;
    yield at;
  }
  return { rows, lines };
}

/** The values of one row, up to its closing bracket; nothing when it doesn't close. */
function readTuple(text: string, from: number): { cells: string[]; end: number } | undefined {
  const cells: string[] = [];
  VALUE.lastIndex = from;
  for (;;) {
    const match = VALUE.exec(text);
    if (match === null || cells.length > 60) return undefined;
    const [, quoted, bare = ''] = match;
    cells.push(quoted === undefined ? (/^null$/i.test(bare) ? '' : bare) : unescapeText(quoted));
    if (match[3] === ')') return { cells, end: VALUE.lastIndex };
  }
}
