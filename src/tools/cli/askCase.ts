import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { checkMeasure, DIGEST } from '../../catalog/model/recordTexts';
import { GRADE_LETTERS, type TestCase } from '../../catalog/model/testPlan';
import { MEASURE_UNITS, type TestResult } from '../../catalog/model/vocabulary';
import type { CaseDraft } from '../../catalog/records/recordFile';
import { RUN_STEPS } from '../../catalog/records/runSteps';
import { askSafely, type Ask } from './questions';
import type { Shell } from './shell';

const RESULT_LETTERS: Readonly<Record<string, TestResult>> = {
  p: 'passed',
  f: 'failed',
  n: 'not-applicable',
  b: 'blocked',
};

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

/** The digest of a trace: as it was typed, or of a file, which is only read; nothing when it can't be. */
function readTrace({ cwd, out }: Shell, typed: string): string | undefined {
  if (DIGEST.test(typed)) return typed;
  try {
    const digest = createHash('sha256')
      .update(readFileSync(path.resolve(cwd, typed)))
      .digest('hex');
    out(`  SHA-256: ${digest}`);
    return digest;
  } catch {
    out({ it: `  Il file ${typed} non si può leggere.`, en: `  The file ${typed} can’t be read.` });
    return undefined;
  }
}

/** A note of what was seen, in both languages or none (`null`); nothing at the end of the input. */
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

/**
 * Asks what came out of one case, until the answer will do or it is left for later.
 *
 * @param begun what is known of it
 * @param keep is given the case as it is after each answer
 * @returns whether the input goes on
 */
export async function askCase(
  shell: Shell,
  ask: Ask,
  { number, name, grade, passWhen }: TestCase,
  begun: CaseDraft,
  keep: (draft: CaseDraft) => void,
): Promise<boolean> {
  let draft = begun;
  const steps = RUN_STEPS[number];
  shell.out(
    '',
    `${number} (${GRADE_LETTERS[grade]}) ${shell.say(name)}`,
    ...(steps === undefined ? [] : [`  ${shell.say(steps)}`]),
    `  ${shell.say({ it: `Si deve vedere: ${passWhen.it}`, en: `What must be seen: ${passWhen.en}` })}`,
  );
  for (;;) {
    const typed = await askSafely(shell, ask);
    if (typed === undefined) return false;
    if (typed === '') return true;
    const file = /^t (.+)$/i.exec(typed)?.[1];
    if (file !== undefined) {
      const digest = readTrace(shell, file);
      if (digest === undefined) continue;
      draft = { ...draft, traces: [...new Set([...(draft.traces ?? []), digest])] };
      keep(draft);
      continue;
    }
    const answer = readAnswer(typed);
    if (answer === undefined) {
      const units = MEASURE_UNITS.join(', ');
      shell.out({
        it: `  p superato, f fallito, n non applicabile, b impedito, anche con una misura: p 42.5 ms (${units}); prima, t e il file o lo SHA-256 di ogni traccia; vuoto: dopo.`,
        en: `  p passed, f failed, n not applicable, b blocked, also with a measure: p 42.5 ms (${units}); before it, t and the file or the SHA-256 of each trace; empty: later.`,
      });
      continue;
    }
    const note = answer.result === 'failed' || answer.result === 'blocked' ? await askNote(shell, ask) : null;
    if (note === undefined) return false;
    keep({ ...draft, ...answer, ...(note === null ? {} : { note }) });
    return true;
  }
}
