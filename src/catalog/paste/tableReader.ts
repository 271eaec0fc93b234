/** Lines → tables: mysql's box, its tab-separated and vertical output, CSV. */
import type { LineReader } from './types';

/** A row under the names of its columns. */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** The columns that the tables of trunks have, by which a head is told. */
const KNOWN_COLUMNS: ReadonlySet<string> = new Set('id keyword data flags trunkid name tech outcid'.split(' '));

/** The order of the columns in `pjsip`; that of `trunks` is only known where a text says it. */
export const PJSIP_COLUMNS = ['id', 'keyword', 'data', 'flags'];

/** Longer lines are no rows: the columns have 255 characters. */
const LONGEST_ROW = 4000;

/** The cells of a line of CSV (RFC 4180), with commas or semicolons. */
function csvCells(line: string, mark: string): string[] {
  const cells: string[] = [];
  const cell = mark === ',' ? /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/y : /(?:"((?:[^"]|"")*)"|([^;]*))(;|$)/y;
  for (;;) {
    const match = cell.exec(line);
    if (match === null) return [];
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2]?.trim() ?? '');
    if (match[3] === '') return cells;
  }
}

/** The cells of a line, by what parts them; none when it is no line of a table. */
function cellsOf(line: string): string[] {
  if (line.length > LONGEST_ROW) return [];
  const box = /^\s*[|│](.*)[|│]\s*$/.exec(line)?.[1];
  if (box !== undefined) return box.split(/[|│]/).map((cell) => cell.trim());
  // A row of an INSERT without its head: `(28,'sip_server','sip.example.it',0),`.
  const tuple = /^\s*\((\d+),\s*'([^']*)',\s*'([^']*)'(?:,\s*(\d+))?\)[,;]?\s*$/.exec(line);
  if (tuple !== null) return tuple.slice(1).map((cell: string | undefined) => cell ?? '');
  if (line.includes('\t')) return line.split('\t').map((cell) => cell.trim());
  const mark = /^"?[\w]+"?([,;])/.exec(line)?.[1];
  return mark === undefined ? [] : csvCells(line, mark);
}

/** Whether cells are a row of the table `pjsip` by themselves: a number, a keyword, its value, a number. */
function isBareRow(cells: readonly string[]): boolean {
  const [id = '', keyword = '', , flags = '0'] = cells;
  return (
    (cells.length === 3 || cells.length === 4) &&
    /^\d+$/.test(id) &&
    /^[a-z][\w]+$/.test(keyword) &&
    /^\d*$/.test(flags)
  );
}

/** Begins to read. */
export function createTableReader(): LineReader<readonly TableRow[]> {
  const rows: TableRow[] = [];
  let columns: readonly string[] | undefined;
  let vertical: Map<string, string> | undefined;

  const push = (names: readonly string[], cells: readonly string[], line: number): void => {
    rows.push({ line, cells: new Map(names.map((name, index) => [name, cells[index] ?? ''])) });
  };

  /** `*** 1. row ***` and the lines below it: `     id: 3`. */
  const takeVertical = (line: string, number: number): boolean => {
    if (/^\*{5,} \d+\. row \*{5,}$/.test(line)) {
      vertical = new Map();
      rows.push({ line: number, cells: vertical });
      return true;
    }
    const [, name, value] = /^ *(\w+): (.*)$/.exec(line) ?? /^ *(\w+):()$/.exec(line) ?? [];
    if (vertical === undefined || name === undefined || vertical.size > 40) return false;
    vertical.set(name.toLowerCase(), value ?? '');
    return true;
  };

  return {
    take(line, number) {
      if (takeVertical(line, number)) return true;
      vertical = undefined;
      if (/^\s*[+├┌└][-+─┬┼┴]{3,}[+┤┐┘]\s*$/.test(line)) return true;
      const cells = cellsOf(line);
      if (cells.length < 2) {
        columns = undefined;
        return false;
      }
      const names = cells.map((cell) => cell.toLowerCase());
      if (names.filter((name) => KNOWN_COLUMNS.has(name)).length >= 2 && new Set(names).size === names.length) {
        columns = names;
        return true;
      }
      if (columns?.length === cells.length) push(columns, cells, number);
      else if (isBareRow(cells)) push(PJSIP_COLUMNS, cells, number);
      else return false;
      return true;
    },
    finish: () => rows,
  };
}
