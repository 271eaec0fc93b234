/** Passwords in tables whose head names the column: Markdown, tabs, CSV. */
import { passwordLabel } from './passwordLabel';
import { passwordValue } from './passwordValue';
import type { Secret } from './secret';

/** What parts the cells, and whether a plain word in such a column is taken for a password. */
const TABLES = [
  { mark: '|', isPlain: true },
  { mark: '\t', isPlain: true },
  { mark: ';', isPlain: true },
  { mark: ',', isPlain: false },
] as const;

/** The column that a line, as a table's head, gives to passwords; nothing when it isn't such a head. */
function columnOf(line: string, mark: string): number | undefined {
  if (!line.includes(mark) || line.length > 500) return undefined;
  const cells = line.split(mark).map((cell) => cell.replace(/["*_`]/g, '').trim());
  if (cells.some((cell) => /[\d:=]/.test(cell)) || cells.filter((cell) => cell !== '').length < 2) return undefined;
  const column = cells.findIndex((cell) => passwordLabel(cell) === 'strong');
  return column < 0 ? undefined : column;
}

/** The passwords of one kind of table. */
function findIn(text: string, { mark, isPlain }: (typeof TABLES)[number]): Secret[] {
  const found: Secret[] = [];
  let column: number | undefined;
  let isInside = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    const cells = line.split(mark, (column ?? 0) + 1);
    if (!isInside) column = columnOf(line, mark);
    else if (column !== undefined && cells.length > column) {
      const cell = cells[column] ?? '';
      const start = offset + cells.slice(0, column).join(mark).length + (column === 0 ? 0 : 1);
      const lead = /^[\s"'`*]*/.exec(cell)?.[0].length ?? 0;
      const value = cell.slice(lead).replace(/["'`*]?\s*$/, '');
      const kind = passwordValue(value);
      if (kind === 'strong' || (kind === 'plain' && isPlain && !/\s/.test(value))) {
        found.push({ start: start + lead, end: start + lead + value.length, isSure: true });
      }
    }
    isInside = line.includes(mark);
    offset += line.length + 1;
  }
  return found;
}

/** The passwords in the columns of a text's tables. */
export function findColumns(text: string): Secret[] {
  return TABLES.filter(({ mark }) => text.includes(mark)).flatMap((table) => findIn(text, table));
}
