import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { SectionId } from '../../catalog/request/requestField';
import { FIELDS, SECTION_TITLES } from '../../catalog/request/requestFields';
import { answersOf, type RequestRecord } from '../../catalog/request/requestRecord';
import { afterPress } from '../../hooks/afterPress';
import { useFieldErrors } from '../../hooks/useFieldErrors';
import { useLocale } from '../../hooks/useLocale';
import { requestStore } from '../../hooks/useRequests';
import ErrorSummary, { focusField } from './ErrorSummary';
import Field from './Field';
import styles from './styles.module.css';

interface RequestFormProps {
  readonly request: RequestRecord;
  /** Whether what is typed would be kept: not before the page is taken over by its script. */
  readonly isReady: boolean;
}

/** How the last look at the whole form ended. */
type Verdict = 'none' | 'incomplete' | 'complete';

/** The questions of a certification request; what is typed is kept at once. */
export default function RequestForm({ request, isReady }: RequestFormProps): ReactNode {
  const locale = useLocale();
  const answers = answersOf(request);
  const { errors, announcement, leave, checkAll } = useFieldErrors(answers);
  const [verdict, setVerdict] = useState<Verdict>('none');
  const look = (): void => {
    const first = checkAll();
    setVerdict(first === undefined ? 'complete' : 'incomplete');
    if (first !== undefined) focusField(first);
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-labelledby="request"
      onSubmit={(event) => {
        event.preventDefault();
        look();
      }}
    >
      <ErrorSummary errors={verdict === 'incomplete' ? errors : new Map()} />
      <fieldset className={styles.all} disabled={!isReady}>
        {(Object.keys(SECTION_TITLES) as SectionId[]).map((section) => (
          <fieldset key={section} className={styles.section}>
            <legend>{SECTION_TITLES[section][locale]}</legend>
            <div className={styles.fields}>
              {FIELDS.filter((field) => field.section === section).map((field) => (
                <Field
                  key={field.id}
                  field={field}
                  value={answers[field.id]}
                  error={errors.get(field.id)}
                  onChange={(value) => requestStore().setText(field.id, value)}
                  onLeave={() => afterPress(() => leave(field.id))}
                />
              ))}
            </div>
          </fieldset>
        ))}
        <button type="submit" className="button button--secondary">
          <Translate id="request.check">Controlla i dati</Translate>
        </button>
      </fieldset>
      <p className={styles.verdict} role="status">
        {verdict === 'complete' &&
          errors.size === 0 &&
          translate({ id: 'request.complete', message: 'Non manca niente: il ticket qui sotto è pronto.' })}
      </p>
      <p className={styles.announced} aria-live="polite">
        {announcement}
      </p>
    </form>
  );
}
