import { TEST_PLAN } from '../../model/testPlan';
import type { TestCase } from '../../model/testPlan';
import { perEntry, problemAt, type CatalogEntry } from './rule';

/** Whether a case has no meaning for this trunk: registration for one that doesn't register, or the reverse. */
function mayBeSkipped({ appliesTo }: TestCase, { provider }: CatalogEntry): boolean {
  const kind = provider.trunk.registration === 'none' ? 'address' : 'registration';
  return appliesTo !== undefined && appliesTo !== kind;
}

/** A status certified rests on something, and a test record on every knock-out case. */
export const evidenceHolds = perEntry(
  'evidence-holds',
  {
    it: 'Una certificazione si basa sull’elenco del wizard o su test registrati e passati.',
    en: 'A certification rests on the wizard’s list or on recorded, passed tests.',
  },
  (entry) => {
    const { status, evidence, wizard, testRecord } = entry.descriptor;
    if (status === 'certified' && evidence === undefined) {
      return [
        problemAt(entry, ['status'], {
          what: {
            it: 'Lo stato è certified ma non è detto su che cosa si basa.',
            en: 'The status is certified but nothing says what it rests on.',
          },
          allowed: { it: 'evidence: wizard-list oppure test-record', en: 'evidence: wizard-list or test-record' },
          fix: { it: 'Aggiungi il campo evidence.', en: 'Add the field evidence.' },
        }),
      ];
    }
    if (evidence === 'wizard-list' && wizard === undefined) {
      return [
        problemAt(entry, ['evidence'], {
          what: {
            it: 'Si basa sull’elenco del wizard, ma manca il campo wizard.',
            en: 'It rests on the wizard’s list, but the field wizard is missing.',
          },
          allowed: { it: 'wizard con id e since', en: 'wizard with id and since' },
          fix: { it: 'Aggiungi wizard, oppure togli evidence.', en: 'Add wizard, or remove evidence.' },
        }),
      ];
    }
    if (evidence !== 'test-record') return [];
    if (testRecord === undefined) {
      return [
        problemAt(entry, ['evidence'], {
          what: {
            it: 'Si basa su test registrati, ma manca test_record.',
            en: 'It rests on recorded tests, but test_record is missing.',
          },
          allowed: { it: 'test_record con date, release e cases', en: 'test_record with date, release and cases' },
          fix: {
            it: 'Registra i test, oppure usa evidence: wizard-list.',
            en: 'Record the tests, or use evidence: wizard-list.',
          },
        }),
      ];
    }
    return TEST_PLAN.filter(({ grade }) => grade === 'knock-out').flatMap((testCase) => {
      const result = testRecord.cases[testCase.number];
      if (result === 'passed' || (result === 'not-applicable' && mayBeSkipped(testCase, entry))) return [];
      const { it, en } = testCase.name;
      return [
        problemAt(entry, ['test_record', 'cases', String(testCase.number)], {
          what: {
            it: `Il caso ${testCase.number} (${it}) è un K e ${result === undefined ? 'manca' : `è ${result}`}.`,
            en: `Case ${testCase.number} (${en}) is a K and ${result === undefined ? 'is missing' : `is ${result}`}.`,
          },
          allowed: mayBeSkipped(testCase, entry)
            ? { it: 'passed o not-applicable', en: 'passed or not-applicable' }
            : { it: 'passed', en: 'passed' },
          fix: { it: 'Completa i test prima di dichiararli.', en: 'Finish the tests before claiming them.' },
        }),
      ];
    });
  },
  ['status', 'evidence', 'wizard'],
);
