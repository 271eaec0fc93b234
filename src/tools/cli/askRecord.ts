import { existsSync, readFileSync } from 'node:fs';
import { replaceFile } from '../../catalog/changeFiles';
import { countOf } from '../../catalog/model/countOf';
import { todayHere } from '../../catalog/model/dates';
import { FACT_LABELS, usualFacts, type AskedFact } from '../../catalog/records/recordFacts';
import {
  OPTIONAL_FACTS,
  readRecordFile,
  writeRecordFile,
  type CaseDraft,
  type RecordDraft,
} from '../../catalog/records/recordFile';
import { sheetCases, withCase } from '../../catalog/records/runSheet';
import { askCase } from './askCase';
import { askFact } from './askFact';
import { confirms, openQuestions } from './questions';
import type { Shell } from './shell';
import type { OpenDescriptor } from './stageDescriptor';

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
  const usual = { date: todayHere(), ...usualFacts(provider.trunk, catalog.release.release) };
  let draft: RecordDraft = { ...begun, facts: { plan: usual.plan ?? '', ...begun.facts } };
  const keep = (changed: RecordDraft): void => {
    draft = changed;
    replaceFile(kept, writeRecordFile(draft));
  };
  const { ask, close } = openQuestions(shell);
  try {
    for (const fact of Object.keys(FACT_LABELS) as AskedFact[]) {
      const isPassed = OPTIONAL_FACTS.includes(fact) && Object.keys(draft.cases).length > 0;
      if (draft.facts[fact] !== undefined || isPassed) continue;
      const answer = await askFact(shell, ask, fact, usual[fact] ?? '');
      if (answer === undefined) return cutOff(shell, kept);
      keep({ ...draft, facts: { ...draft.facts, [fact]: answer } });
    }
    const left = sheetCases(draft, provider.trunk.authentication).filter(
      ({ number }) => draft.cases[number]?.result === undefined,
    );
    const cases = countOf(left.length, ['caso', 'casi'], ['case', 'cases']);
    shell.out('', {
      it: `${cases.it}. Rispondi p superato, f fallito, n non applicabile, b impedito; t e un file, per una traccia; vuoto: dopo.`,
      en: `${cases.en}. Answer p passed, f failed, n not applicable, b blocked; t and a file, for a trace; empty: later.`,
    });
    for (const testCase of left) {
      const { number } = testCase;
      const keepCase = (changed: CaseDraft): void => keep(withCase(draft, number, changed));
      const goesOn = await askCase(shell, ask, testCase, draft.cases[number] ?? {}, keepCase);
      if (!goesOn) return cutOff(shell, kept);
    }
    shell.out('', {
      it: 'Aggiungere il verbale al descrittore? Scrivi sì.',
      en: 'Add the record to the descriptor? Type yes.',
    });
    return (await confirms(ask)) || cutOff(shell, kept);
  } finally {
    close();
  }
}

/** Says where the answers are, if there are any. */
function cutOff({ err }: Shell, kept: string): false {
  if (!existsSync(kept)) {
    err('', { it: 'Interrotto prima della prima risposta.', en: 'Cut off before the first answer.' });
    return false;
  }
  err('', {
    it: `Interrotto: le risposte sono in ${kept}, e lo stesso comando riprende da lì.`,
    en: `Cut off: the answers are in ${kept}, and the same command goes on from there.`,
  });
  return false;
}
