/** The facts of a record beside its cases, as a person is asked for them. */
import type { Bilingual } from '../model/bilingual';
import { TEST_PATH_LABELS, TESTED_TRUNK_LABELS, TESTER_LABELS } from '../model/labels';
import { PLAN_VERSION } from '../model/testPlan';
import { trunkKindOf } from './casesToRun';
import type { RecordDraft, RecordFact } from './recordFile';

/** A fact that a person is asked for: the plan is the one that the cases come from. */
export type AskedFact = Exclude<RecordFact, 'plan'>;

/** What each is, in the order in which they are asked. */
export const FACT_LABELS: Readonly<Record<AskedFact, Bilingual>> = {
  date: { it: 'Quando sono stati chiusi i test', en: 'When the tests were finished' },
  release: { it: 'Release di NethVoice', en: 'NethVoice release' },
  asterisk: { it: 'Release di Asterisk, se si conosce', en: 'Release of Asterisk, where it is known' },
  nethvoice_proxy: {
    it: 'Release del proxy di NethVoice, se si conosce',
    en: 'Release of NethVoice’s proxy, where it is known',
  },
  tester: { it: 'Chi li ha fatti', en: 'Who ran them' },
  trunk_kind: { it: 'Il trunk provato', en: 'The trunk that was tested' },
  path: { it: 'Come', en: 'How' },
  ticket: { it: 'Numero del ticket, se c’è', en: 'Number of the ticket, if there is one' },
};

/** The words for those that are chosen. */
export const FACT_CHOICES: Readonly<Partial<Record<AskedFact, Readonly<Record<string, Bilingual>>>>> = {
  tester: TESTER_LABELS,
  trunk_kind: TESTED_TRUNK_LABELS,
  path: TEST_PATH_LABELS,
};

/**
 * What a new record begins with, to be corrected where it isn't so.
 *
 * @param trunk the provider's settings
 * @param release the catalog's
 */
export function usualFacts(
  trunk: { readonly registration?: string | undefined },
  release: string,
): RecordDraft['facts'] {
  return {
    release,
    plan: String(PLAN_VERSION),
    tester: 'nethesis',
    trunk_kind: trunkKindOf(trunk),
    path: 'nethvoice',
  };
}
