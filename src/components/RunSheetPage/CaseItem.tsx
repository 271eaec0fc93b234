import { memo, useState, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { RESULT_LABELS } from '../../catalog/model/labels';
import { GRADE_LETTERS, TEST_GROUPS } from '../../catalog/model/testPlan';
import type { Locale } from '../../catalog/model/types';
import { TEST_RESULTS } from '../../catalog/model/vocabulary';
import type { CaseDraft } from '../../catalog/records/recordFile';
import { RUN_STEPS } from '../../catalog/records/runSteps';
import { useLocale } from '../../hooks/useLocale';
import type { CaseProps } from './caseProps';
import CaseDetails from './CaseDetails';
import styles from './styles.module.css';

/** A case's results to choose from, none of them first. */
function Results({ testCase: { number }, draft, onChange }: Omit<CaseProps, 'told' | 'onFiles'>): ReactNode {
  const locale = useLocale();
  return (
    <div
      className={styles.results}
      role="radiogroup"
      aria-label={translate({ id: 'sheet.result', message: 'Esito del caso {number}' }, { number: String(number) })}
    >
      {[undefined, ...TEST_RESULTS].map((result) => (
        <label key={result ?? ''} data-open={result === undefined}>
          <input
            type="radio"
            name={`result-${number}`}
            value={result ?? ''}
            checked={draft?.result === result}
            onChange={() => onChange(number, () => ({ result }))}
          />
          {result === undefined
            ? translate({ id: 'sheet.result.none', message: 'Da fare' })
            : RESULT_LABELS[result][locale]}
        </label>
      ))}
    </div>
  );
}

/** What there is beside the result, in short. */
function summarize({ note = {}, measure, traces = [] }: CaseDraft, locale: Locale): string {
  const parts = [
    note[locale] ?? note.it ?? note.en ?? [],
    measure === undefined || measure.value === '' ? [] : [`${measure.value} ${measure.unit}`],
    traces.length === 0
      ? []
      : [translate({ id: 'sheet.traces.count', message: 'tracce: {count}' }, { count: String(traces.length) })],
  ];
  return parts.flat().join(' · ');
}

/** One case of the sheet: what to do, what must be seen, what came out. */
function CaseItem({ testCase, draft = {}, told, onChange, onFiles }: CaseProps): ReactNode {
  const locale = useLocale();
  const { number, name, grade, group, passWhen } = testCase;
  const isFatal = grade === 'knock-out' && draft.result === 'failed';
  // Whoever fails or is kept from a case has something to write.
  const [isOpen, setOpen] = useState<boolean>();
  const isUnfolded = isOpen ?? (draft.result === 'failed' || draft.result === 'blocked');
  const summary = summarize(draft, locale);
  return (
    <li
      className={styles.case}
      id={`case-${number}`}
      data-case={number}
      data-result={draft.result}
      data-fatal={isFatal}
    >
      <h3>
        {`${number}. ${name[locale]}`} <span className={styles.grade}>{GRADE_LETTERS[grade]}</span>
      </h3>
      <p className={styles.group}>{TEST_GROUPS.find(({ id }) => id === group)?.title[locale]}</p>
      <p>{RUN_STEPS[number]?.[locale]}</p>
      <p>
        <strong>{translate({ id: 'sheet.seen', message: 'Si deve vedere:' })}</strong> {passWhen[locale]}
      </p>
      <Results testCase={testCase} draft={draft} onChange={onChange} />
      {isFatal && (
        <p className={styles.alarm}>
          {translate({ id: 'tests.knockOut', message: 'knock-out: esclude la certificazione' })}
        </p>
      )}
      <details
        className={styles.details}
        open={isUnfolded}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary>
          {translate({ id: 'sheet.details', message: 'Nota, misura, tracce' })}
          {summary !== '' && <span className={styles.summary}> {summary}</span>}
        </summary>
        {isUnfolded && <CaseDetails testCase={testCase} draft={draft} onChange={onChange} onFiles={onFiles} />}
      </details>
      <p role="status" className={styles.told}>
        {told}
      </p>
      <p className={styles.pen}>
        {translate({ id: 'sheet.pen', message: 'Nota e misura:' })} {summary}
      </p>
    </li>
  );
}

export default memo(CaseItem);
