import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { TEST_PATH_LABELS } from '../../catalog/model/labels';
import type { TestCase } from '../../catalog/model/testPlan';
import { registrationOf } from '../../catalog/records/casesToRun';
import { consequencesOf, describeConsequences } from '../../catalog/records/consequences';
import { FACT_LABELS, type AskedFact } from '../../catalog/records/recordFacts';
import { toTestRecord, writeRecordFile, type RecordDraft } from '../../catalog/records/recordFile';
import { findGaps, isSheetEmpty, toExported, type Gap } from '../../catalog/records/runSheet';
import { useLocale } from '../../hooks/useLocale';
import ConfirmButton from '../ConfirmButton';
import DownloadButton from '../DownloadButton';
import styles from './styles.module.css';

interface OutcomeProps {
  readonly sheet: RecordDraft;
  readonly cases: readonly TestCase[];
  readonly authentication: string | undefined;
  readonly onRemove: () => void;
}

/** What the sheet means for the certification, by its results alone. */
function Meaning({ sheet, authentication }: Pick<OutcomeProps, 'sheet' | 'authentication'>): ReactNode {
  const locale = useLocale();
  const record = toTestRecord(sheet);
  const trunk = { ...registrationOf(record), ...(authentication === undefined ? {} : { authentication }) };
  const sentences =
    record.path === 'direct'
      ? [TEST_PATH_LABELS.direct]
      : describeConsequences(consequencesOf({ trunk, testRecords: [record], limitations: [] }));
  return (
    <ul>
      {sentences.map((sentence) => (
        <li key={sentence.it}>{sentence[locale]}</li>
      ))}
    </ul>
  );
}

/** What the command would refuse, each with a link to its place. */
function Gaps({ gaps, cases }: { readonly gaps: readonly Gap[]; readonly cases: readonly TestCase[] }): ReactNode {
  const locale = useLocale();
  if (gaps.length === 0) return null;
  const nameOf = (at: Gap['at']): string =>
    typeof at === 'number'
      ? `${at} (${cases.find(({ number }) => number === at)?.name[locale] ?? ''})`
      : FACT_LABELS[at as AskedFact][locale];
  return (
    <>
      <p>{translate({ id: 'sheet.gaps', message: 'Prima di aggiungere il verbale:' })}</p>
      <ul>
        {gaps.map(({ at, text }) => (
          <li key={`${at}${text.it}`}>
            <a href={typeof at === 'number' ? `#case-${at}` : `#fact-${at}`}>{nameOf(at)}</a>: {text[locale]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What comes out of the sheet: what it means, what it lacks, the record as a file. */
export default function Outcome({ sheet, cases, authentication, onRemove }: OutcomeProps): ReactNode {
  const isEmpty = isSheetEmpty(sheet);
  const name = `${sheet.provider}.record.json`;
  return (
    <section className={styles.outcome} aria-labelledby="outcome">
      <h2 id="outcome">{translate({ id: 'sheet.outcome', message: 'Che cosa ne viene' })}</h2>
      {!isEmpty && <Meaning sheet={sheet} authentication={authentication} />}
      <Gaps gaps={findGaps(sheet, cases)} cases={cases} />
      {sheet.provider !== '' && (
        <p>
          <Translate
            id="sheet.command"
            values={{ command: <code>{`npm run catalog -- record ${sheet.provider} ${name}`}</code> }}
          >
            {'Il verbale esportato si allega al ticket, e nel repository si aggiunge con {command}'}
          </Translate>
        </p>
      )}
      <div className={styles.row}>
        <DownloadButton
          isDisabled={isEmpty}
          makeFile={() => ({
            name,
            type: 'application/json',
            text: writeRecordFile(toExported(sheet, cases)),
          })}
        >
          {translate({ id: 'sheet.export', message: 'Esporta il verbale' })}
        </DownloadButton>
        <ConfirmButton
          isDisabled={isEmpty}
          question={translate({ id: 'sheet.remove.question', message: 'Eliminare questo foglio?' })}
          onConfirm={onRemove}
        >
          {translate({ id: 'sheet.remove', message: 'Elimina' })}
        </ConfirmButton>
      </div>
    </section>
  );
}
