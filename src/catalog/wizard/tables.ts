/**
 * The four tables of the wizard in MariaDB's database `asterisk`: their files, their columns, and what a
 * column holds. Export and import both read their limits from here.
 */
import { MAX_NAME_LENGTH, MAX_VALUE_LENGTH } from '../model/limits';
import { quote, type Finding } from '../model/problems';

/** A row of `rest_pjsip_providers`. */
export interface ProviderRow {
  readonly id: number;
  /** The provider's key. */
  readonly provider: string;
  /** The name in the wizard's list. */
  readonly description: string;
}

/** A row of `rest_pjsip_trunks_defaults` or of `rest_pjsip_trunks_specialopts`. */
export interface SettingRow {
  readonly provider_id: number;
  readonly keyword: string;
  readonly data: string;
}

/** A row of `rest_pjsip_trunks_custom_flags`. */
export interface FlagRow {
  readonly provider_id: number;
  readonly keyword: string;
  readonly value: number;
}

/** All rows of the four tables, by the table's name without `rest_pjsip_`. */
export interface WizardRows {
  readonly providers: readonly ProviderRow[];
  readonly trunks_defaults: readonly SettingRow[];
  readonly trunks_specialopts: readonly SettingRow[];
  readonly trunks_custom_flags: readonly FlagRow[];
}

/** One of the four tables. */
export type TableName = keyof WizardRows;

/** What a column holds: whole numbers within bounds, or text of so many characters (code points). */
export type Column =
  | { readonly name: string; readonly kind: 'integer'; readonly min: number; readonly max: number }
  | { readonly name: string; readonly kind: 'text'; readonly max: number };

// `bigint` reaches further, but a number beyond this one loses digits in JavaScript and in JSON.
const ID = { kind: 'integer', min: 1, max: Number.MAX_SAFE_INTEGER } as const;
const KEYWORD = { name: 'keyword', kind: 'text', max: 30 } as const;
const SETTING: readonly Column[] = [
  { name: 'provider_id', ...ID },
  KEYWORD,
  { name: 'data', kind: 'text', max: MAX_VALUE_LENGTH },
];

/** The columns of each table, in the order of the table; and how many of them, from the first, are its key. */
export const TABLES: Readonly<Record<TableName, { readonly columns: readonly Column[]; readonly key: number }>> = {
  providers: {
    columns: [
      { name: 'id', ...ID },
      { name: 'provider', kind: 'text', max: MAX_NAME_LENGTH },
      { name: 'description', kind: 'text', max: MAX_NAME_LENGTH },
    ],
    key: 1,
  },
  trunks_defaults: { columns: SETTING, key: 2 },
  trunks_specialopts: { columns: SETTING, key: 2 },
  trunks_custom_flags: {
    columns: [{ name: 'provider_id', ...ID }, KEYWORD, { name: 'value', kind: 'integer', min: -128, max: 127 }],
    key: 2,
  },
};

/** The tables in the order in which their files are loaded. */
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The database that the tables are in. */
export const DATABASE = 'asterisk';

/** A table's name in the database: `rest_pjsip_trunks_defaults`. */
export function tableInDatabase(table: TableName): string {
  return `rest_pjsip_${table}`;
}

/** The name of the file that fills a table: `50_asterisk.rest_pjsip_trunks_defaults.sql`. */
export function fileOfTable(table: TableName): string {
  return `50_${DATABASE}.${tableInDatabase(table)}.sql`;
}

/** What is wrong with a value for its column, or nothing. */
export function checkCell(column: Column, value: string | number): Finding | undefined {
  if (column.kind === 'integer') {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= column.min && value <= column.max) {
      return undefined;
    }
    return {
      what: {
        it: `${quote(String(value))} non sta nella colonna ${column.name}.`,
        en: `${quote(String(value))} doesn’t fit the column ${column.name}.`,
      },
      allowed: {
        it: `un numero intero da ${column.min} a ${column.max}`,
        en: `a whole number from ${column.min} to ${column.max}`,
      },
      fix: { it: 'Correggi il numero.', en: 'Correct the number.' },
    };
  }
  const text = String(value);
  // MariaDB counts characters, JavaScript UTF-16 units. A lone surrogate has no form in UTF-8.
  const { length } = Array.from(text);
  if (length <= column.max && text.isWellFormed()) return undefined;
  return {
    what: {
      it: `${quote(text)} non sta nella colonna ${column.name}.`,
      en: `${quote(text)} doesn’t fit the column ${column.name}.`,
    },
    allowed: {
      it: `al massimo ${column.max} caratteri di testo ben formato`,
      en: `at most ${column.max} characters of well-formed text`,
    },
    fix: { it: `Accorcia il valore: ora ha ${length} caratteri.`, en: `Shorten the value: it has ${length} now.` },
  };
}

/** A row's key, folded as the tables' collation `utf8mb4_unicode_ci` does: case and trailing spaces don't count. */
export function rowKey(table: TableName, cells: readonly (string | number)[]): string {
  return JSON.stringify(cells.slice(0, TABLES[table].key).map((cell) => String(cell).toLowerCase().trimEnd()));
}
