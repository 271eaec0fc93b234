/** What a record of tests may say, in a descriptor and in the file that a run sheet exports: the fields are the same. */
import * as z from 'zod';
import { bilingual, checked, date, described, fieldMap, oneOf, release } from './fields';
import { checkNumber } from './numbers';
import { checkAsterisk, checkDigest, checkMeasure, DIGEST, MAX_TICKET, MEASURE, ASTERISK } from './recordTexts';
import { quote } from './problems';
import { PLAN_VERSIONS, TEST_PLAN } from './testPlan';
import { ANY_TEXT, choiceRule, numberRule } from './values';
import { MEASURE_UNITS, TEST_PATHS, TEST_RESULTS, TESTED_TRUNKS, TESTERS } from './vocabulary';

const CASE_NUMBERS = TEST_PLAN.map(({ number }) => String(number));

/** The number of a case of the test plan, whatever the plan's version. */
export const caseNumber = checked(
  (value) => {
    if (CASE_NUMBERS.includes(value)) return undefined;
    return {
      what: {
        it: `${quote(value)} non è un caso del piano di test.`,
        en: `${quote(value)} is not a case of the test plan.`,
      },
      allowed: { it: 'il numero di un caso del piano di test', en: 'the number of a case of the test plan' },
      fix: { it: 'Usa il numero del caso nella guida.', en: 'Use the number that the case has in the guide.' },
    };
  },
  { type: undefined, enum: CASE_NUMBERS },
);

const measure = z.strictObject({
  value: described(
    checked(checkMeasure, { type: ['number', 'string'], pattern: MEASURE.source }).transform(Number),
    'il valore',
    'the value',
  ),
  unit: described(oneOf(MEASURE_UNITS), 'l’unità; n conta', 'the unit; n counts'),
});

const outcome = fieldMap({
  result: described(oneOf(TEST_RESULTS), 'come è finito il caso', 'how the case ended'),
  note: described(bilingual.optional(), 'che cosa si è visto', 'what was seen'),
  measure: described(measure.optional(), 'che cosa si è misurato', 'what was measured'),
  traces: described(
    z.array(checked(checkDigest, { pattern: DIGEST.source })).default([]),
    'gli SHA-256 delle tracce, che restano nel ticket',
    'the SHA-256 of the traces, which stay in the ticket',
  ),
});

const plan = oneOf(PLAN_VERSIONS.map(String) as [string, ...string[]]).meta(choiceRule(PLAN_VERSIONS.map(String)));

/** One record of tests. */
export const testRecord = fieldMap({
  date: described(date, 'quando sono stati chiusi i test', 'when the tests were finished'),
  release: described(
    release,
    'la release di NethVoice su cui sono stati fatti',
    'the NethVoice release that they were made on',
  ),
  asterisk: described(
    checked(checkAsterisk, { type: ANY_TEXT, pattern: ASTERISK.source }).optional(),
    'la release di Asterisk, se si conosce',
    'the release of Asterisk, where it is known',
  ),
  nethvoice_proxy: described(
    release.optional(),
    'la release del proxy di NethVoice, se si conosce',
    'the release of NethVoice’s proxy, where it is known',
  ),
  plan: described(plan.transform(Number), 'la versione del piano di test', 'the version of the test plan'),
  tester: described(
    oneOf(TESTERS),
    'chi li ha fatti: un ruolo, mai una persona',
    'who ran them: a role, never a person',
  ),
  trunk_kind: described(
    oneOf(TESTED_TRUNKS),
    'il trunk provato: si registra, o è riconosciuto dall’indirizzo',
    'the trunk that was tested: it registers, or is known by its address',
  ),
  path: described(
    oneOf(TEST_PATHS),
    'attraverso NethVoice, il solo che conta per lo stato, o direttamente verso il provider',
    'through NethVoice, which alone is evidence, or straight at the provider',
  ),
  ticket: described(
    checked((value) => checkNumber(value, 1, MAX_TICKET), numberRule(1, MAX_TICKET))
      .transform(Number)
      .optional(),
    'il numero del ticket in cui stanno le tracce',
    'the number of the ticket that holds the traces',
  ),
  cases: described(
    z.record(caseNumber, outcome),
    'che cosa è risultato di ogni caso del piano, per numero',
    'what came out of each case of the plan, by its number',
  ),
});
