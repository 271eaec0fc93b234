import { markdownTable } from 'markdown-table';

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

/** The value below which a share of the measurements lies: 0.5 is the median, 1 the largest. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** A table as Markdown below its caption, the figures to the right. */
export function formatTable({ caption, columns, rows }: Table): string {
  const align = columns.map((_, at) => (at === 0 ? '' : 'right'));
  return `${caption}\n\n${markdownTable([columns, ...rows], { align })}`;
}
