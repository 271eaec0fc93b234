import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { RequestField } from '../../catalog/request/requestField';
import { useLocale } from '../../hooks/useLocale';
import type { Caught } from '../../hooks/useTypedText';
import SecretNotice from '../SecretNotice';
import { errorId, fieldId, helpId } from './ids';
import styles from './styles.module.css';

interface FieldFrameProps {
  readonly field: RequestField;
  readonly error: string | undefined;
  /** What there is to say of the answer, below it. */
  readonly notes?: ReactNode;
  readonly caught: Caught | undefined;
  /** A group has a legend of its own instead of a label. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** Label, help, control and error of one question. */
export default function FieldFrame(props: FieldFrameProps): ReactNode {
  const { field, error, notes, caught, isGroup = false, children } = props;
  const locale = useLocale();
  const label = (
    <>
      {field.label[locale]}{' '}
      {field.required !== undefined && (
        <span className={styles.required}>
          {field.required === true ? (
            <Translate id="request.required">(obbligatorio)</Translate>
          ) : (
            <Translate id="request.requiredOne">(o il telefono)</Translate>
          )}
        </span>
      )}
    </>
  );
  return (
    <div className={styles.field} data-control={field.control} data-invalid={error !== undefined}>
      {isGroup ? (
        <span className={styles.label} id={`${fieldId(field.id)}-label`}>
          {label}
        </span>
      ) : (
        <label className={styles.label} htmlFor={fieldId(field.id)}>
          {label}
        </label>
      )}
      <p className={styles.help} id={helpId(field.id)}>
        {field.help[locale]}
      </p>
      {children}
      <div>
        {error !== undefined && (
          <p className={styles.error} id={errorId(field.id)}>
            {error}
          </p>
        )}
        {notes}
        <SecretNotice caught={caught} />
      </div>
    </div>
  );
}
