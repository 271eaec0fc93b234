/** What the records of a provider mean for its status, and what has to be written before the check is content. */
import type { Bilingual } from '../model/bilingual';
import { TEST_PLAN, type TestCase } from '../model/testPlan';
import type { Provider } from '../model/types';
import { knockOutsOf, standingOutcomes } from './standing';

/** What the records are judged by, beside themselves. */
type Judged = Pick<Provider, 'trunk' | 'testRecords'> & {
  readonly limitations: readonly Pick<Provider['limitations'][number], 'cases'>[];
};

/** What follows from the records. */
export interface Consequences {
  /** They rule certification out. */
  readonly failedKnockOuts: readonly TestCase[];
  /** Those that apply and weren't passed nor failed: certification by tests waits for them. */
  readonly openKnockOuts: readonly TestCase[];
  /** Important cases that failed and that no limitation names yet. */
  readonly unstatedFailures: readonly TestCase[];
}

/** What follows from the records of a provider, of each case the last outcome. */
export function consequencesOf(provider: Judged): Consequences {
  const standing = standingOutcomes(provider);
  const resultOf = ({ number }: TestCase): string | undefined => standing.get(number)?.outcome.result;
  const knockOuts = knockOutsOf(provider);
  const stated = new Set(provider.limitations.flatMap(({ cases }) => cases));
  return {
    failedKnockOuts: knockOuts.filter((testCase) => resultOf(testCase) === 'failed'),
    openKnockOuts: knockOuts.filter((testCase) => !['passed', 'failed'].includes(resultOf(testCase) ?? '')),
    unstatedFailures: TEST_PLAN.filter(
      (testCase) =>
        testCase.grade === 'important' && resultOf(testCase) === 'failed' && !stated.has(String(testCase.number)),
    ),
  };
}

/** Cases in a sentence: `11 (Chiamata uscente), 16 (Occupato)`. */
export function named(cases: readonly TestCase[]): Bilingual {
  const list = (locale: keyof Bilingual): string =>
    cases.map(({ number, name }) => `${number} (${name[locale]})`).join(', ');
  return { it: list('it'), en: list('en') };
}

/** The consequences in sentences, the gravest first; at least one. */
export function describeConsequences({ failedKnockOuts, openKnockOuts, unstatedFailures }: Consequences): Bilingual[] {
  const [failed, open, unstated] = [named(failedKnockOuts), named(openKnockOuts), named(unstatedFailures)];
  const said: (Bilingual | false)[] = [
    failedKnockOuts.length > 0 && {
      it: `Casi K falliti: ${failed.it}. Lo stato certified non è possibile.`,
      en: `K cases that failed: ${failed.en}. The status certified isn’t possible.`,
    },
    openKnockOuts.length > 0 && {
      it: `Casi K senza esito: ${open.it}. Una certificazione con evidence: test-record aspetta questi.`,
      en: `K cases without a result: ${open.en}. A certification by evidence: test-record waits for them.`,
    },
    unstatedFailures.length > 0 && {
      it: `Casi I falliti senza una limitazione che li nomini in cases: ${unstated.it}. Va scritta, nelle due lingue.`,
      en: `I cases that failed without a limitation that names them in cases: ${unstated.en}. It has to be written, in both languages.`,
    },
    failedKnockOuts.length + openKnockOuts.length === 0 && {
      it: 'Ogni caso K che vale per il trunk è superato: lo stato certified è possibile.',
      en: 'Every K case that applies to the trunk is passed: the status certified is possible.',
    },
  ];
  return said.filter((text) => text !== false);
}
