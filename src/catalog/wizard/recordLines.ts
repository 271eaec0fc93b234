/** A record of tests as the lines of a descriptor, with the names of its cases beside their numbers. */
import { TEST_PLAN } from '../model/testPlan';
import type { Bilingual, CaseOutcome, TestRecord } from '../model/types';
import { RECORD_FACTS, type RecordFact } from '../records/recordFile';

/** A text as YAML reads it back: in quotes unless it is a plain word or several. */
export function toYaml(text: string): string {
  return /^[A-Za-z0-9](?:[\w .()&/+-]*[\w.)+])?$/.test(text) ? text : JSON.stringify(text);
}

/** A text of a descriptor in both languages, as the lines below a field. */
export function bilingualLines(field: string, { it, en }: Bilingual): string[] {
  return [`${field}:`, `  it: ${toYaml(it)}`, `  en: ${toYaml(en)}`];
}

/** One case: on its line when there is nothing but the result. Comments are Italian, as a descriptor's prose is. */
function caseLines(number: string, { result, note, measure, traces }: CaseOutcome): string[] {
  const name = TEST_PLAN.find((testCase) => String(testCase.number) === number)?.name.it ?? '';
  const comment = name === '' ? '' : ` # ${name}`;
  const details = [
    ...(note === undefined ? [] : bilingualLines('note', note)),
    ...(measure === undefined ? [] : [`measure: { value: ${measure.value}, unit: ${toYaml(measure.unit)} }`]),
    ...(traces.length === 0 ? [] : ['traces:', ...traces.map((digest) => `  - ${digest}`)]),
  ];
  if (details.length === 0) return [`${number}: { result: ${toYaml(result)} }${comment}`];
  return [`${number}:${comment}`, ...[`result: ${toYaml(result)}`, ...details].map((line) => `  ${line}`)];
}

/** The lines of a record, to be put behind a dash. */
export function recordLines(record: TestRecord): string[] {
  const facts = { ...record, nethvoice_proxy: record.nethvoiceProxy, trunk_kind: record.trunkKind };
  return [
    ...(Object.keys(RECORD_FACTS) as RecordFact[]).flatMap((name) => {
      const value = facts[name];
      return value === undefined ? [] : [`${name}: ${toYaml(String(value))}`];
    }),
    'cases:',
    ...Object.entries(record.cases)
      .flatMap(([number, outcome]) => caseLines(number, outcome))
      .map((line) => `  ${line}`),
  ];
}
