/** What a run was asked for; each part has sizes and a number of rounds of its own. */
export interface BenchOptions {
  /** How many providers, from the fewest. */
  readonly sizes?: readonly number[];
  /** How many times each thing is measured. */
  readonly rounds?: number;
  /** Take the sites that an earlier run has built. */
  readonly reuse: boolean;
}

/** Rows under headings; numbers are already rounded and have their unit. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The value below which a share of the measurements lies: 0.5 for the median, 1 for the largest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** The middle one of the measurements. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** A table as Markdown below its caption, the columns padded, the figures to the right. */
export function formatTable({ caption, columns, rows }: Table): string {
  const widths = columns.map((column, at) => Math.max(column.length, 3, ...rows.map((row) => (row[at] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, at) => (cells[at] ?? '')[at === 0 ? 'padEnd' : 'padStart'](width)).join(' | ')} |`;
  const rule = widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [`${caption}\n`, line(columns), line(rule), ...rows.map(line)].join('\n');
}
