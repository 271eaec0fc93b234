/** A descriptor's file with what the wizard's tables say of its provider; all else stays. */
import { FIELD_NAMES } from '../model/schema';
import type { Evidence, Provider, RawValue, StatusEntry, TestRecord } from '../model/types';
import { SPECIAL_KEYWORDS } from '../model/vocabulary';
import { TRUNK_ORDER, type TableFacts } from './departures';
import { appendItem, editYaml, type FieldValue } from './editYaml';
import { trunkKindOf } from '../records/casesToRun';
import { statusAfter } from '../records/statusHistory';
import { bilingualLines, recordLines } from './recordLines';
import { toTrunkField } from './toTrunkField';

const ORDER = {
  fields: FIELD_NAMES.descriptor,
  keys: {
    trunk: TRUNK_ORDER,
    as_is: TRUNK_ORDER,
    special: SPECIAL_KEYWORDS,
    wizard: ['id', 'since', 'since_date', 'reused_id'],
  },
};

/** The comment by which editors with the YAML language server find the schema, once the site has been built. */
export const EDITOR_SCHEMA_LINE = '# yaml-language-server: $schema=../build/api/v1/provider.schema.json';

/** A file that has been checked, with its front matter changed. */
function changeYaml(source: string, change: (yaml: string) => string): string {
  const text = source.replaceAll('\r\n', '\n');
  const end = text.indexOf('\n---', 3) + 1;
  return `---\n${change(text.slice(4, end))}${text.slice(end)}`;
}

/** A file that has been checked, with other values of some fields; one that is undefined goes. */
function setFields(source: string, fields: Readonly<Record<string, FieldValue>>): string {
  return changeYaml(source, (yaml) => editYaml(yaml, fields, ORDER));
}

/** A map as a field: one without entries is left out. */
function unlessEmpty<T extends FieldValue & object>(value: T): T | undefined {
  return Object.keys(value).length === 0 ? undefined : value;
}

/** The fields that the tables settle. */
function toFields({ name, trunk, asIs, special, flags, absent }: TableFacts): Record<string, FieldValue> {
  return {
    name,
    trunk: toTrunkField(trunk),
    as_is: unlessEmpty(asIs),
    special: unlessEmpty(special),
    flags: unlessEmpty(flags),
    absent: absent.length === 0 ? undefined : absent,
  };
}

/** The row in the wizard's list. */
export type WizardField = Readonly<Record<'id' | 'since' | 'since_date' | 'reused_id', string | undefined>>;

/**
 * Brings a descriptor to what the tables say: name, wizard, trunk, as_is, special, flags, absent.
 *
 * @param source the file; comments, order, prose and all other fields of it stay
 */
export function updateDescriptor(source: string, facts: TableFacts, wizard: WizardField): string {
  return setFields(source, { ...toFields(facts), wizard });
}

/**
 * A new descriptor: certified, because the procedure calls so what is in the wizard. The company is the
 * name until somebody knows better, and there is no prose.
 */
export function createDescriptor(facts: TableFacts, wizard: WizardField): string {
  const fields = {
    ...toFields(facts),
    company: facts.name,
    status: 'certified',
    evidence: 'wizard-list',
    wizard,
  };
  return `---\n${EDITOR_SCHEMA_LINE}\n${editYaml('', fields, ORDER)}---\n`;
}

/**
 * A new descriptor as a request: with that status, and without what only a provider in the wizard, or a tested one, has.
 *
 * @param source a file whose syntax is sound
 */
export function toRequest(source: string): string {
  const gone = Object.fromEntries(NOT_REQUESTED.map((field) => [field, undefined]));
  return setFields(source, { ...gone, status: 'requested' });
}

/**
 * A descriptor with one more record of tests; every other line stays.
 *
 * @param source a file that has been checked
 */
export function appendRecord(source: string, record: TestRecord): string {
  return changeYaml(source, (yaml) => appendItem(yaml, 'test_records', recordLines(record), ORDER.fields));
}

/**
 * A descriptor whose record stands in `test_record`, as the descriptor's earlier form had it: moved into the list. What
 * that form didn't say is what the procedure says: Nethesis tests, through NethVoice, by the first version of the plan.
 *
 * @param data the front matter, its scalars still text
 * @returns nothing when there is no such record, or it isn't one
 */
export function migrateRecord(source: string, data: RawValue): string | undefined {
  const { test_record: former, trunk } = data as Readonly<Record<string, RawValue | undefined>>;
  if (former === undefined || !isMap(former) || !isMap(former.cases)) return undefined;
  const cases = Object.entries(former.cases).map(([number, result]) => [number, { result: text(result), traces: [] }]);
  const record = {
    date: text(former.date),
    release: text(former.release),
    plan: 1,
    tester: 'nethesis',
    trunkKind: trunkKindOf({ registration: isMap(trunk) ? text(trunk.registration) : undefined }),
    path: 'nethvoice',
    cases: Object.fromEntries(cases) as object,
  };
  const without = changeYaml(source, (yaml) => editYaml(yaml, { test_record: undefined }, { fields: ['test_record'] }));
  // Whatever isn't a value of the schema is for the check to say, once it stands in its new place.
  return appendRecord(without, record as TestRecord);
}

/** Whether a value is a map of fields. */
function isMap(value: RawValue | undefined): value is Record<string, RawValue> {
  return typeof value === 'object' && !Array.isArray(value);
}

/** A value that should be a text. */
function text(value: RawValue | undefined): string {
  return typeof value === 'string' ? value : '';
}

/** The fields that speak of the wizard or of tests. */
export const NOT_REQUESTED = ['evidence', 'wizard', 'as_is', 'absent', 'history', 'test_records'] as const;

/**
 * A descriptor whose provider left the wizard: `wizard`, `as_is` and `absent` speak of rows that are gone, and so
 * does the evidence `wizard-list`. A status certified that rested on it becomes withdrawn; a history that tells the
 * changes of the certification tells this one too.
 *
 * @param date the release's
 */
export function removeFromWizard(
  source: string,
  { status, evidence, history, statusHistory }: Pick<Provider, 'status' | 'evidence' | 'history' | 'statusHistory'>,
  date: string,
): string {
  const judged = evidence === 'wizard-list' ? { evidence: undefined } : {};
  const text = setFields(source, { wizard: undefined, as_is: undefined, absent: undefined, ...judged });
  if (evidence !== 'wizard-list' || status !== 'certified') return text;
  if (statusHistory.length === 0) return setFields(text, { status: 'withdrawn' });
  const reason = { it: 'Non è più nel wizard, su cui si basava.', en: 'No longer in the wizard, which it rested on.' };
  // The history goes from the oldest to the newest.
  const last = [date, ...[...history, ...statusHistory].map((entry) => entry.date)].sort().at(-1) ?? date;
  return appendStatus(text, { date: last, action: 'withdrawn', reason });
}

/**
 * A descriptor with one more change of its certification, in the history and in the status; every other line stays.
 *
 * @param source a file that has been checked
 * @param evidence what the status rests on now, where the descriptor doesn't say it
 */
export function appendStatus(source: string, { date, action, reason }: StatusEntry, evidence?: Evidence): string {
  const judged = setFields(source, { status: statusAfter(action), ...(evidence === undefined ? {} : { evidence }) });
  const item = [`date: ${date}`, `action: ${action}`, ...bilingualLines('reason', reason)];
  return changeYaml(judged, (yaml) => appendItem(yaml, 'history', item, ORDER.fields));
}
