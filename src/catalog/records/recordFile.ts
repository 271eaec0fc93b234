/**
 * A record of tests as a file: what a run sheet keeps, exports and takes in again, and `catalog record` appends. Its
 * fields are those of a record in a descriptor; one that is being made may lack any of them.
 */
import type { Bilingual, Locale } from '../model/bilingual';
import { removeUnsafeCharacters } from '../model/characters';
import { checkDate } from '../model/dates';
import { MAX_FILE_BYTES, MAX_LINE_LENGTH } from '../model/limits';
import { defined } from '../model/defined';
import { checkNumber } from '../model/numbers';
import { quote, type Finding } from '../model/problems';
import { checkAsterisk, DIGEST, MAX_TICKET } from '../model/recordTexts';
import { PLAN_VERSION, PLAN_VERSIONS, TEST_PLAN } from '../model/testPlan';
import { checkRelease } from '../model/texts';
import type { TestRecord } from '../model/types';
import { MEASURE_UNITS, TEST_PATHS, TEST_RESULTS, TESTED_TRUNKS, TESTERS, type TestResult } from '../model/vocabulary';
import { redactSecrets } from '../secrets/findSecrets';

/** What the file says it is, and the form that is written and read. */
export const RECORD_FORMAT = 'nethvoice-test-record';
export const RECORD_FORMAT_VERSION = 1;

/** The longest text that is read, in characters: with both notes of every case and its traces a sheet has a part of that. */
export const MAX_RECORD_LENGTH = 4 * MAX_FILE_BYTES;

/** A closed list, for a field that is chosen from. */
function among(values: readonly string[]): (value: string) => Finding | undefined {
  return (value) => {
    if (values.includes(value)) return undefined;
    const allowed = values.join(', ');
    return {
      what: { it: `${quote(value)} non è tra i valori ammessi.`, en: `${quote(value)} is not an allowed value.` },
      allowed: { it: allowed, en: allowed },
      fix: { it: 'Scrivi uno dei valori ammessi.', en: 'Write one of the allowed values.' },
    };
  };
}

/** The facts of a record beside its cases, in the order in which they are written, each with what checks a typed one. */
export const RECORD_FACTS = {
  date: checkDate,
  release: checkRelease,
  asterisk: checkAsterisk,
  nethvoice_proxy: checkRelease,
  plan: among(PLAN_VERSIONS.map(String)),
  tester: among(TESTERS),
  trunk_kind: among(TESTED_TRUNKS),
  path: among(TEST_PATHS),
  ticket: (value: string) => checkNumber(value, 1, MAX_TICKET),
} as const satisfies Readonly<Record<string, (value: string) => Finding | undefined>>;

/** The name of a fact. */
export type RecordFact = keyof typeof RECORD_FACTS;

/** The facts that a record may lack. */
export const OPTIONAL_FACTS: readonly RecordFact[] = ['asterisk', 'nethvoice_proxy', 'ticket'];

/** One case of a record that is being made. */
export interface CaseDraft {
  readonly result?: TestResult;
  readonly note?: Readonly<Partial<Record<Locale, string>>>;
  /** The number as it was typed. */
  readonly measure?: { readonly value: string; readonly unit: string };
  /** SHA-256 in lower-case hexadecimal. */
  readonly traces?: readonly string[];
}

/** What changes of a case: what is undefined goes. */
export type CaseChange = { readonly [K in keyof CaseDraft]: CaseDraft[K] | undefined };

/** A record that is being made: every text as it was typed. */
export interface RecordDraft {
  /** The key of the provider. */
  readonly provider: string;
  readonly facts: Readonly<Partial<Record<RecordFact, string>>>;
  /** By number. */
  readonly cases: Readonly<Record<string, CaseDraft>>;
}

/** A file that was read, and the places of it that were left out; or why it wasn't, in words. */
export type RecordFileOutcome =
  | { readonly ok: true; readonly draft: RecordDraft; readonly dropped: readonly string[] }
  | { readonly ok: false; readonly reason: Bilingual };

/** The file's text; the same draft gives the same bytes. */
export function writeRecordFile({ provider, facts, cases }: RecordDraft): string {
  const stated = Object.keys(RECORD_FACTS).flatMap((name) => {
    const value = facts[name as RecordFact] ?? '';
    return value === '' ? [] : [[name, value]];
  });
  const record = { ...(Object.fromEntries(stated) as object), cases };
  const file = { format: RECORD_FORMAT, version: RECORD_FORMAT_VERSION, provider, record };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** A value as a map of fields; an empty one when it is none. */
function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

/**
 * A text of a record as it may be kept, from one that was typed or a number: on one line, without what nobody sees and
 * without passwords; nothing when that leaves nothing.
 */
export function recordText(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  return redactSecrets(removeUnsafeCharacters(value).replace(/\s+/g, ' ').trim()).slice(0, MAX_LINE_LENGTH);
}

/** What is sound of a case. */
function readCase(value: unknown): CaseDraft {
  const { result, note, measure, traces } = mapOf(value);
  const { it, en } = mapOf(note);
  const texts = defined({ it: recordText(it), en: recordText(en) });
  const { value: number, unit } = mapOf(measure);
  const [measured, inUnit] = [recordText(number), MEASURE_UNITS.find((other) => other === unit)];
  const digests = Array.isArray(traces) ? traces.filter((digest) => DIGEST.test(String(digest))).map(String) : [];
  return defined({
    result: TEST_RESULTS.find((other) => other === result),
    note: Object.keys(texts).length === 0 ? undefined : texts,
    measure: measured === undefined || inUnit === undefined ? undefined : { value: measured, unit: inUnit },
    traces: digests.length === 0 ? undefined : digests,
  });
}

/** A value of the file as it is compared: a number and its text are alike. */
function toComparable(value: unknown): string | undefined {
  return JSON.stringify(value, (_name, item: unknown) => (typeof item === 'number' ? String(item) : item));
}

/** A refusal. */
function refuse(it: string, en: string): RecordFileOutcome {
  return { ok: false, reason: { it, en } };
}

/** Reads the file to go on with it: what isn't sound is left out, and named; what is missing may come later. */
export function readRecordFile(text: string): RecordFileOutcome {
  if (text.length > MAX_RECORD_LENGTH)
    return refuse('Il file è troppo grande per essere un verbale.', 'The file is too large to be a record.');
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('Il file non è JSON valido.', 'The file is not valid JSON.');
  }
  const { format, version, provider, record } = mapOf(data);
  if (format !== RECORD_FORMAT)
    return refuse(
      'Il file non è un verbale esportato da questo sito.',
      'The file is not a record that this site exported.',
    );
  if (String(version) !== String(RECORD_FORMAT_VERSION)) {
    const found = quote(String(version));
    return refuse(
      `Il verbale è nella versione ${found}: qui si legge la ${RECORD_FORMAT_VERSION}.`,
      `The record is in version ${found}: version ${RECORD_FORMAT_VERSION} is read here.`,
    );
  }
  const { cases, ...facts } = mapOf(record);
  const isCase = (number: string): boolean => TEST_PLAN.some((testCase) => String(testCase.number) === number);
  const taken = Object.entries(mapOf(cases)).filter(([number]) => isCase(number));
  const draft: RecordDraft = {
    provider: recordText(provider) ?? '',
    facts: defined(Object.fromEntries(Object.keys(RECORD_FACTS).map((name) => [name, recordText(facts[name])]))),
    cases: Object.fromEntries(taken.map(([number, value]) => [number, readCase(value)])),
  };
  const dropped = [
    ...Object.keys(facts).filter((name) => toComparable(facts[name]) !== toComparable(draft.facts[name as RecordFact])),
    ...Object.entries(mapOf(cases)).flatMap(([number, value]) => {
      const kept = mapOf(draft.cases[number]);
      return Object.keys(mapOf(value))
        .filter((field) => toComparable(mapOf(value)[field]) !== toComparable(kept[field]))
        .map((field) => `cases.${number}.${field}`);
    }),
  ];
  return { ok: true, draft, dropped };
}

/** A draft as the record that it is on the way to be, to see what that would mean. What is missing is taken for the usual. */
export function toTestRecord({ facts, cases }: RecordDraft): TestRecord {
  const outcomes = Object.entries(cases).flatMap(([number, { result, traces = [] }]) =>
    result === undefined ? [] : [[number, { result, traces }] as const],
  );
  return {
    date: facts.date ?? '',
    release: facts.release ?? '0.0.0',
    plan: Number(facts.plan ?? PLAN_VERSION),
    tester: TESTERS.find((other) => other === facts.tester) ?? 'nethesis',
    trunkKind: facts.trunk_kind === 'address' ? 'address' : 'registration',
    path: facts.path === 'direct' ? 'direct' : 'nethvoice',
    cases: Object.fromEntries(outcomes),
  };
}
