import { formatTable } from './formatTable';

/** Rows under headings; numbers are already rounded and have their unit. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What one part of the bench found: tables for people, ratios first, and everything for programs. */
export interface Report {
  readonly part: string;
  readonly tables: readonly Table[];
  readonly data: unknown;
}

/** A ratio as it is printed: `0.47×`. */
export function ratio(a: number, b: number): string {
  const value = a / b;
  return `${value.toFixed(value < 10 ? 2 : 0)}×`;
}

/** A number with its unit. */
export function amount(value: number, unit: string, digits = 0): string {
  return `${value.toFixed(digits)} ${unit}`;
}

/** Bytes in units of 1,000. */
export function kilobytes(bytes: number): string {
  return amount(bytes / 1000, 'kB', bytes < 100_000 ? 1 : 0);
}

/** A report as Markdown. */
export function formatReport({ part, tables }: Report): string {
  return [`## ${part}`, ...tables.map((table) => `${table.caption}\n\n${formatTable(table)}`)].join('\n\n');
}
