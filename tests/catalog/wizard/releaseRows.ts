import { readFileSync } from 'node:fs';
import path from 'node:path';
import { TABLE_NAMES, TABLES, type WizardRows } from '../../../src/catalog/wizard/tables';

/** The rows of NethVoice 1.6.14 as they stand in the product, to compare with. */
export function releaseRows(): WizardRows {
  const file = path.resolve(__dirname, '../../fixtures/wizard/rows-1.6.14.json');
  const lists = JSON.parse(readFileSync(file, 'utf8')) as Record<string, (string | number)[][]>;
  const rowsOf = (table: (typeof TABLE_NAMES)[number]): object[] =>
    (lists[table] ?? []).map((cells) =>
      Object.fromEntries(TABLES[table].columns.map(({ name }, index) => [name, cells[index]])),
    );
  return Object.fromEntries(TABLE_NAMES.map((table) => [table, rowsOf(table)])) as unknown as WizardRows;
}

/** The rows in one order, since tables have none. */
export function sorted(rows: WizardRows): Record<string, string[]> {
  return Object.fromEntries(
    TABLE_NAMES.map((table) => [
      table,
      rows[table]
        .map((row) => JSON.stringify(TABLES[table].columns.map(({ name }) => row[name as keyof typeof row])))
        .sort(),
    ]),
  );
}

/** A release's files as the product writes them: double quotes, and a header in comments that are run. */
export function productFiles(rows: WizardRows): Record<string, string> {
  const cell = (value: string | number): string =>
    typeof value === 'number' ? String(value) : `"${value.replace(/[\\"]/g, '\\$&')}"`;
  return Object.fromEntries(
    TABLE_NAMES.map((table) => {
      const columns = TABLES[table].columns.map(({ name }) => name);
      const values = rows[table].map(
        (row) => `(${columns.map((name) => cell(row[name as keyof typeof row])).join(',')})`,
      );
      const head =
        "/*!40101 SET NAMES binary*/;\n/*!40014 SET FOREIGN_KEY_CHECKS=0*/;\n/*!40103 SET TIME_ZONE='+00:00' */;\nUSE `asterisk`;\n";
      const names = columns.map((name) => `\`${name}\``).join(',');
      const insert = `INSERT INTO \`rest_pjsip_${table}\` (${names}) VALUES\n${values.join(',\n')};\n`;
      return [`50_asterisk.rest_pjsip_${table}.sql`, values.length === 0 ? head : head + insert];
    }),
  );
}
