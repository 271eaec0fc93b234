import type { Table } from './report';

/** A table as Markdown, its columns padded, the figures to the right. */
export function formatTable({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const widths = columns.map((column, at) => Math.max(column.length, 3, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (at === 0 ? (cells[at] ?? '').padEnd(width) : (cells[at] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}
