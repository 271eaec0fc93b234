/** A record while it is being made on a run sheet: how it changes, how far it is, and what it still lacks. */
import type { Bilingual, Locale } from '../model/bilingual';
import { defined } from '../model/defined';
import { checkMeasure } from '../model/recordTexts';
import { TEST_GROUPS, type TestCase, type TestGroup } from '../model/testPlan';
import { casesToRun } from './casesToRun';
import {
  OPTIONAL_FACTS,
  RECORD_FACTS,
  recordText,
  type CaseChange,
  type CaseDraft,
  type RecordDraft,
  type RecordFact,
} from './recordFile';

/** The cases of a sheet, in the order in which they are best run: those of its kind of trunk. */
export function sheetCases({ facts }: Pick<RecordDraft, 'facts'>, authentication: string | undefined): TestCase[] {
  return casesToRun(facts.trunk_kind === 'address' ? 'address' : 'registration', authentication);
}

/** A sheet with a fact as it was typed; passwords don't get in. */
export function withFact(sheet: RecordDraft, fact: RecordFact, typed: string): RecordDraft {
  return { ...sheet, facts: defined({ ...sheet.facts, [fact]: recordText(typed) }) };
}

/** A sheet with something of a case changed; a case that holds nothing goes. */
export function withCase(sheet: RecordDraft, number: number, change: CaseChange): RecordDraft {
  const draft: CaseDraft = defined({ ...sheet.cases[number], ...change });
  return {
    ...sheet,
    cases: defined({ ...sheet.cases, [number]: Object.keys(draft).length === 0 ? undefined : draft }),
  };
}

/** The note of a case with one language's as it was typed; passwords don't get in. Nothing when it is empty. */
export function withNote(note: CaseDraft['note'], locale: Locale, typed: string): CaseDraft['note'] | undefined {
  const changed = defined({ ...note, [locale]: recordText(typed) });
  return Object.keys(changed).length === 0 ? undefined : changed;
}

/** Whether nothing came out of any case yet. */
export function isSheetEmpty({ cases }: RecordDraft): boolean {
  return Object.keys(cases).length === 0;
}

/** The sheet as it is exported: of the cases only those that are for its trunk. */
export function toExported(sheet: RecordDraft, cases: readonly TestCase[]): RecordDraft {
  const numbers = new Set(cases.map(({ number }) => String(number)));
  return { ...sheet, cases: Object.fromEntries(Object.entries(sheet.cases).filter(([number]) => numbers.has(number))) };
}

/** How many cases of a group have a result. */
export interface GroupProgress {
  readonly id: TestGroup;
  readonly title: Bilingual;
  readonly done: number;
  readonly total: number;
}

/** How far a sheet is, by group; a group without a case that applies isn't there. */
export function progressOf({ cases: drafts }: RecordDraft, cases: readonly TestCase[]): GroupProgress[] {
  return TEST_GROUPS.map(({ id, title }) => {
    const own = cases.filter(({ group }) => group === id);
    const done = own.filter(({ number }) => drafts[number]?.result !== undefined).length;
    return { id, title, done, total: own.length };
  }).filter(({ total }) => total > 0);
}

/** Something that `catalog record` would refuse in a sheet as it is. */
export interface Gap {
  readonly at: RecordFact | number;
  readonly text: Bilingual;
}

/** What a fact is refused for, or nothing. */
function factGap(fact: RecordFact, value: string | undefined): Gap[] {
  if (value === undefined) {
    return OPTIONAL_FACTS.includes(fact) ? [] : [{ at: fact, text: { it: 'manca.', en: 'it is missing.' } }];
  }
  const finding = RECORD_FACTS[fact](value);
  if (finding === undefined) return [];
  const say = (locale: keyof Bilingual): string => `${finding.what[locale]} ${finding.fix[locale]}`;
  return [{ at: fact, text: { it: say('it'), en: say('en') } }];
}

/** What a case is refused for. */
function caseGaps(number: number, { result, note, measure }: CaseDraft): Gap[] {
  const gaps: (Bilingual | false)[] = [
    result === undefined && { it: 'manca l’esito.', en: 'the result is missing.' },
    note !== undefined && note.it === undefined && { it: 'la nota manca in italiano.', en: 'the note lacks Italian.' },
    note !== undefined && note.en === undefined && { it: 'la nota manca in inglese.', en: 'the note lacks English.' },
    measure !== undefined &&
      checkMeasure(measure.value) !== undefined && {
        it: 'la misura non è un numero, con il punto davanti ai decimali.',
        en: 'the measure isn’t a number with a dot before its decimals.',
      },
  ];
  return gaps.flatMap((text) => (text === false ? [] : [{ at: number, text }]));
}

/** Everything that `catalog record` would refuse in a sheet as it is: facts first, then the cases in the order of the run. */
export function findGaps({ facts, cases: drafts }: RecordDraft, cases: readonly TestCase[]): Gap[] {
  return [
    ...(Object.keys(RECORD_FACTS) as RecordFact[]).flatMap((fact) => factGap(fact, facts[fact])),
    ...cases.flatMap(({ number }) => caseGaps(number, drafts[number] ?? { result: 'blocked' })),
  ];
}
