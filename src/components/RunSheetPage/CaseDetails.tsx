import { useId, type ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { MAX_LINE_LENGTH } from '../../catalog/model/limits';
import type { Locale } from '../../catalog/model/types';
import { MEASURE_UNITS } from '../../catalog/model/vocabulary';
import { recordText } from '../../catalog/records/recordFile';
import { withNote } from '../../catalog/records/runSheet';
import { handOnFocus } from '../../hooks/handOnFocus';
import { useLocale } from '../../hooks/useLocale';
import { useTypedText } from '../../hooks/useTypedText';
import FileButton from '../FileButton';
import SecretNotice from '../SecretNotice';
import type { CaseProps } from './caseProps';
import styles from './styles.module.css';

type DetailsProps = Omit<CaseProps, 'draft' | 'told' | 'onFiles'> & { readonly draft: NonNullable<CaseProps['draft']> };

/** A note in one of the languages. */
function Note({
  testCase: { number },
  draft,
  onChange,
  language,
}: DetailsProps & { readonly language: Locale }): ReactNode {
  const id = useId();
  const { caught, ...typed } = useTypedText(draft.note?.[language] ?? '', (text) =>
    onChange(number, ({ note }) => ({ note: withNote(note, language, text) })),
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {language === 'it'
          ? translate({ id: 'sheet.note.it', message: 'Che cosa si è visto, in italiano' })
          : translate({ id: 'sheet.note.en', message: 'Che cosa si è visto, in inglese' })}
      </label>
      <textarea {...typed} id={id} lang={language} rows={2} maxLength={MAX_LINE_LENGTH} autoComplete="off" />
      <SecretNotice caught={caught} />
    </div>
  );
}

/** What was measured: first the unit, without which a number says nothing. */
function Measure({ testCase: { number }, draft: { measure }, onChange }: DetailsProps): ReactNode {
  const id = useId();
  const keep = (unit: string, value: string): void =>
    onChange(number, () => ({ measure: unit === '' ? undefined : { unit, value } }));
  const {
    value,
    onChange: onType,
    onBlur,
  } = useTypedText(measure?.value ?? '', (text) =>
    keep(measure?.unit ?? '', (recordText(text) ?? '').replace(',', '.')),
  );
  return (
    <div className={styles.field}>
      <label htmlFor={id}>
        {translate({ id: 'sheet.measure', message: 'Che cosa si è misurato: l’unità (n conta), poi il numero' })}
      </label>
      <p className={styles.row}>
        <select id={id} value={measure?.unit ?? ''} onChange={({ target }) => keep(target.value, measure?.value ?? '')}>
          <option value="">{translate({ id: 'sheet.measure.none', message: 'nessuna misura' })}</option>
          {MEASURE_UNITS.map((unit) => (
            <option key={unit}>{unit}</option>
          ))}
        </select>
        {measure !== undefined && (
          <input
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-label={translate({ id: 'sheet.measure.value', message: 'Misura' })}
            value={value}
            onChange={onType}
            onBlur={onBlur}
          />
        )}
      </p>
    </div>
  );
}

/** The digests of the traces; the files stay where they are. */
function Traces({
  testCase: { number },
  draft: { traces = [] },
  onChange,
  onFiles,
}: DetailsProps & Pick<CaseProps, 'onFiles'>): ReactNode {
  const remove = (gone: string): void =>
    onChange(number, ({ traces: kept = [] }) => {
      const left = kept.filter((digest) => digest !== gone);
      return { traces: left.length === 0 ? undefined : left };
    });
  return (
    <div className={styles.field} id={`traces-${number}`} tabIndex={-1}>
      <ul className={styles.traces}>
        {traces.map((digest) => (
          <li key={digest}>
            <code title={digest}>{`${digest.slice(0, 12)}…`}</code>{' '}
            <button
              type="button"
              className="button button--secondary button--sm"
              aria-label={translate(
                { id: 'sheet.trace.remove', message: 'Togli la traccia {digest}' },
                { digest: digest.slice(0, 12) },
              )}
              onClick={({ currentTarget }) => {
                handOnFocus(`#traces-${number} li button`, `#traces-${number}`, currentTarget);
                remove(digest);
              }}
            >
              {translate({ id: 'sheet.trace.remove.short', message: 'Togli' })}
            </button>
          </li>
        ))}
      </ul>
      <FileButton
        label={translate(
          { id: 'sheet.trace.file', message: 'File delle tracce del caso {number}' },
          { number: String(number) },
        )}
        isMultiple
        onFiles={(files) => onFiles(number, files)}
      >
        {translate({ id: 'sheet.trace.add', message: 'Aggiungi tracce, o trascinale sul caso' })}
      </FileButton>
    </div>
  );
}

/** What a case has beside its result. */
export default function CaseDetails({ onFiles, ...props }: DetailsProps & Pick<CaseProps, 'onFiles'>): ReactNode {
  const own = useLocale();
  return (
    <>
      {([own, own === 'it' ? 'en' : 'it'] as const).map((language) => (
        <Note key={language} {...props} language={language} />
      ))}
      <Measure {...props} />
      <Traces {...props} onFiles={onFiles} />
    </>
  );
}
