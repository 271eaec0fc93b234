import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { TestCase } from '../../catalog/model/testPlan';
import type { RecordDraft } from '../../catalog/records/recordFile';
import { progressOf } from '../../catalog/records/runSheet';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

interface ProgressProps {
  readonly sheet: RecordDraft;
  readonly cases: readonly TestCase[];
}

/** How far the sheet is, by group, and the knock-outs that failed. */
export default function Progress({ sheet, cases }: ProgressProps): ReactNode {
  const locale = useLocale();
  const failed = cases.filter(({ number, grade }) => grade === 'knock-out' && sheet.cases[number]?.result === 'failed');
  return (
    <section className={styles.progress} aria-label={translate({ id: 'sheet.progress', message: 'A che punto è' })}>
      <ul>
        {progressOf(sheet, cases).map(({ id, title, done, total }) => (
          <li key={id}>
            <progress value={done} max={total} aria-label={title[locale]} />
            {title[locale]}: {done}/{total}
          </li>
        ))}
      </ul>
      <div role="alert">
        {failed.length > 0 && (
          <p className={styles.alarm}>
            <Translate id="sheet.failed">Casi K falliti, che escludono la certificazione:</Translate>{' '}
            {failed.map(({ number, name }, index) => (
              <span key={number}>
                {index > 0 && ', '}
                <a href={`#case-${number}`}>{`${number} (${name[locale]})`}</a>
              </span>
            ))}
          </p>
        )}
      </div>
    </section>
  );
}
