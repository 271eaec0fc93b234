import type { Table } from 'mdast';
import { GRADE_LETTERS, TEST_GROUPS, TEST_PLAN } from '../../catalog/model/testPlan';
import type { Locale } from '../../catalog/model/types';
import { buildTable, listParts, referencePart } from './table';

const HEADER: Readonly<Record<Locale, readonly string[]>> = {
  it: ['N.', 'Caso', 'È superato quando', 'Riferimenti', 'Grado'],
  en: ['No.', 'Case', 'It passes when', 'References', 'Grade'],
};

/**
 * The cases of one group of the test plan.
 *
 * @throws when there is no such group
 */
export function buildTestPlanTable(group: string, locale: Locale): Table {
  if (!TEST_GROUPS.some(({ id }) => id === group)) {
    throw new Error(`::test-plan{group=${group}}: the groups are ${TEST_GROUPS.map(({ id }) => id).join(', ')}`);
  }
  return buildTable(
    HEADER[locale],
    TEST_PLAN.filter((testCase) => testCase.group === group).map(({ number, name, passWhen, references, grade }) => [
      [String(number)],
      [name[locale]],
      [passWhen[locale]],
      references.length === 0 ? ['–'] : listParts(references.map(referencePart)),
      [GRADE_LETTERS[grade]],
    ]),
  );
}
