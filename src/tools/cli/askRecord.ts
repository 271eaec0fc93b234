import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from '../../catalog/changeFiles';
import { countOf } from '../../catalog/model/countOf';
import { TEST_PATH_LABELS, TESTED_TRUNK_LABELS, TESTER_LABELS } from '../../catalog/model/labels';
import { checkMeasure } from '../../catalog/model/recordTexts';
import { PLAN_VERSION, type TestCase } from '../../catalog/model/testPlan';
import type { Bilingual } from '../../catalog/model/types';
import { MEASURE_UNITS, type TestResult } from '../../catalog/model/vocabulary';
import { casesToRun, trunkKindOf } from '../../catalog/records/casesToRun';
import {
  OPTIONAL_FACTS,
  readRecordFile,
  RECORD_FACTS,
  writeRecordFile,
  type CaseDraft,
  type RecordDraft,
  type RecordFact,
} from '../../catalog/records/recordFile';
import { redactSecrets } from '../../catalog/secrets/findSecrets';
import { openQuestions, type Ask } from './questions';
import type { Shell } from './shell';
import type { OpenDescriptor } from './stageDescriptor';
import { todayHere } from './status';

/** The questions about the record itself. */
const QUESTIONS: Readonly<Record<Exclude<RecordFact, 'plan'>, Bilingual>> = {
  date: { it: 'Quando sono stati chiusi i test', en: 'When the tests were finished' },
  release: { it: 'Release di NethVoice', en: 'NethVoice release' },
  asterisk: { it: 'Release di Asterisk, se si conosce', en: 'Release of Asterisk, where it is known' },
  nethvoice_proxy: {
    it: 'Release del proxy di NethVoice, se si conosce',
    en: 'Release of NethVoice’s proxy, where it is known',
  },
  tester: list('Chi li ha fatti', 'Who ran them', TESTER_LABELS),
  trunk_kind: list('Il trunk provato', 'The trunk that was tested', TESTED_TRUNK_LABELS),
  path: list('Come', 'How', TEST_PATH_LABELS),
  ticket: { it: 'Numero del ticket, se c’è', en: 'Number of the ticket, if there is one' },
};

/** A question with the words that answer it. */
function list(it: string, en: string, labels: Readonly<Record<string, Bilingual>>): Bilingual {
  const words = (locale: keyof Bilingual): string =>
    Object.entries(labels)
      .map(([value, label]) => `${value} = ${label[locale]}`)
      .join(', ');
  return { it: `${it}: ${words('it')}`, en: `${en}: ${words('en')}` };
}

const RESULT_LETTERS: Readonly<Record<string, TestResult>> = {
  p: 'passed',
  f: 'failed',
  n: 'not-applicable',
  b: 'blocked',
};

const GRADE_LETTERS: Readonly<Record<TestCase['grade'], string>> = { 'knock-out': 'K', important: 'I', optional: 'O' };

/** The next answer without a password in it; nothing at the end of the input. */
async function askSafely({ out }: Shell, ask: Ask): Promise<string | undefined> {
  for (;;) {
    const typed = await ask();
    if (typed === undefined || redactSecrets(typed) === typed) return typed?.replace(/\s+/g, ' ').trim();
    out({
      it: '  Sembra una password: qui non va scritta. Rispondi senza.',
      en: '  That looks like a password: it doesn’t belong here. Answer without it.',
    });
  }
}

/** One fact of the record, until the answer will do; nothing at the end of the input. */
async function askFact(
  shell: Shell,
  ask: Ask,
  fact: keyof typeof QUESTIONS,
  usual: string,
): Promise<string | undefined> {
  shell.out('', `${shell.say(QUESTIONS[fact])}${usual === '' ? '' : ` [${usual}]`}`);
  for (;;) {
    const typed = await askSafely(shell, ask);
    if (typed === undefined) return undefined;
    const answer = typed === '' ? usual : typed;
    const finding = answer === '' ? undefined : RECORD_FACTS[fact](answer);
    if (finding === undefined && (answer !== '' || OPTIONAL_FACTS.includes(fact))) return answer;
    if (finding !== undefined) shell.out(`  ${shell.say(finding.what)} ${shell.say(finding.fix)}`);
  }
}

/** An answer to a case: `p`, or `p 42.5 ms`; nothing when it is neither. */
function readAnswer(typed: string): CaseDraft | undefined {
  const {
    letter = '',
    value,
    unit,
  } = /^(?<letter>[pfnb])(?: (?<value>\S+) ?(?<unit>\S*))?$/i.exec(typed)?.groups ?? {};
  const result = RESULT_LETTERS[letter.toLowerCase()];
  if (result === undefined || value === undefined) return result === undefined ? undefined : { result };
  const number = value.replace(',', '.');
  const known = MEASURE_UNITS.find((other) => other === unit);
  return known === undefined || checkMeasure(number) !== undefined
    ? undefined
    : { result, measure: { value: number, unit: known } };
}

/** A note of what was seen, in both languages or none; nothing at the end of the input. */
async function askNote(shell: Shell, ask: Ask): Promise<CaseDraft['note'] | null | undefined> {
  shell.out({
    it: '  Che cosa si è visto, in italiano (vuoto: niente)',
    en: '  What was seen, in Italian (empty: nothing)',
  });
  const it = await askSafely(shell, ask);
  if (it === undefined) return undefined;
  if (it === '') return null;
  for (;;) {
    shell.out({ it: '  Lo stesso in inglese', en: '  The same in English' });
    const en = await askSafely(shell, ask);
    if (en !== '') return en === undefined ? undefined : { it, en };
  }
}

/** One case; `null` when it is left for later, nothing at the end of the input. */
async function askCase(
  shell: Shell,
  ask: Ask,
  { number, name, grade, passWhen }: TestCase,
): Promise<CaseDraft | null | undefined> {
  shell.out('', `${number} (${GRADE_LETTERS[grade]}) ${shell.say(name)}`, `  ${shell.say(passWhen)}`);
  for (;;) {
    const typed = await askSafely(shell, ask);
    if (typed === undefined) return undefined;
    if (typed === '') return null;
    const answer = readAnswer(typed);
    if (answer === undefined) {
      const units = MEASURE_UNITS.join(', ');
      shell.out({
        it: `  p superato, f fallito, n non applicabile, b impedito, anche con una misura: p 42.5 ms (${units}); vuoto: dopo.`,
        en: `  p passed, f failed, n not applicable, b blocked, also with a measure: p 42.5 ms (${units}); empty: later.`,
      });
      continue;
    }
    if (answer.result !== 'failed' && answer.result !== 'blocked') return answer;
    const note = await askNote(shell, ask);
    if (note === undefined) return undefined;
    return note === null ? answer : { ...answer, note };
  }
}

/** What an earlier sitting kept, or an empty record. */
function readKept({ out }: Shell, { provider }: OpenDescriptor, kept: string): RecordDraft | undefined {
  if (!existsSync(kept)) return { provider: provider.key, facts: {}, cases: {} };
  const read = readRecordFile(readFileSync(kept, 'utf8'));
  if (!read.ok) {
    out({
      it: `${kept}: ${read.reason.it} Spostalo, e ricomincia.`,
      en: `${kept}: ${read.reason.en} Move it, and begin again.`,
    });
    return undefined;
  }
  out({ it: `Si riprende da ${kept}.`, en: `Going on from ${kept}.` });
  return { ...read.draft, provider: provider.key };
}

/**
 * Asks a record in the terminal, what it was made on first, then case by case in the order of the run. Each answer is
 * kept at once, so that it can go on after a break.
 *
 * @param kept the file that the answers are kept in
 * @returns whether the record may be appended
 */
export async function askRecord(shell: Shell, open: OpenDescriptor, kept: string): Promise<boolean> {
  const begun = readKept(shell, open, kept);
  if (begun === undefined) return false;
  const { provider, catalog } = open;
  const usual: Readonly<Partial<Record<RecordFact, string>>> = {
    date: todayHere(),
    release: catalog.release.release,
    tester: 'nethesis',
    trunk_kind: trunkKindOf(provider.trunk),
    path: 'nethvoice',
  };
  let draft: RecordDraft = { ...begun, facts: { plan: String(PLAN_VERSION), ...begun.facts } };
  const keep = (changed: RecordDraft): void => {
    draft = changed;
    replaceFile(kept, writeRecordFile(draft));
  };
  const { ask, close } = openQuestions(shell);
  try {
    for (const fact of Object.keys(QUESTIONS) as (keyof typeof QUESTIONS)[]) {
      const isPassed = OPTIONAL_FACTS.includes(fact) && Object.keys(draft.cases).length > 0;
      if (draft.facts[fact] !== undefined || isPassed) continue;
      const answer = await askFact(shell, ask, fact, usual[fact] ?? '');
      if (answer === undefined) return cutOff(shell, kept);
      keep({ ...draft, facts: { ...draft.facts, [fact]: answer } });
    }
    const kind = draft.facts.trunk_kind === 'address' ? 'address' : 'registration';
    const left = casesToRun(kind, provider.trunk.authentication).filter(
      ({ number }) => draft.cases[number]?.result === undefined,
    );
    const cases = countOf(left.length, { it: 'caso', en: 'case' }, { it: 'casi', en: 'cases' });
    shell.out('', {
      it: `${cases.it}. Rispondi p superato, f fallito, n non applicabile, b impedito; vuoto: dopo.`,
      en: `${cases.en}. Answer p passed, f failed, n not applicable, b blocked; empty: later.`,
    });
    for (const testCase of left) {
      const answer = await askCase(shell, ask, testCase);
      if (answer === undefined) return cutOff(shell, kept);
      if (answer !== null)
        keep({
          ...draft,
          cases: { ...draft.cases, [testCase.number]: { ...draft.cases[testCase.number], ...answer } },
        });
    }
    shell.out('', {
      it: 'Aggiungere il verbale al descrittore? Scrivi sì.',
      en: 'Add the record to the descriptor? Type yes.',
    });
    return /^(?:s[iì]|y(?:es)?)$/iu.test((await ask())?.trim() ?? '') || cutOff(shell, kept);
  } finally {
    close();
  }
}

/** Says where the answers are. */
function cutOff({ err }: Shell, kept: string): false {
  err('', {
    it: `Interrotto: le risposte sono in ${kept}, e lo stesso comando riprende da lì.`,
    en: `Cut off: the answers are in ${kept}, and the same command goes on from there.`,
  });
  return false;
}
