import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useLocale } from '../../hooks/useLocale';
import type { Caught } from '../../hooks/useTypedText';
import NotKnownBox from '../NotKnownBox';
import SecretNotice from '../SecretNotice';
import type { FieldProps } from './fieldProps';
import { errorId, fieldId, helpId } from './ids';
import styles from './styles.module.css';

interface FieldFrameProps extends Pick<
  FieldProps,
  'field' | 'value' | 'error' | 'notes' | 'isNotKnown' | 'onNotKnown'
> {
  readonly caught: Caught | undefined;
  /** A group has a legend of its own instead of a label. */
  readonly isGroup?: boolean;
  readonly children: ReactNode;
}

/** Label, help, control and error of one question. */
export default function FieldFrame(props: FieldFrameProps): ReactNode {
  const { field, value, error, notes, isNotKnown, onNotKnown, caught, isGroup = false, children } = props;
  const locale = useLocale();
  const label = (
    <>
      {field.label[locale]}{' '}
      {field.required !== undefined && (
        <span className={styles.required}>
          {field.required === true
            ? translate({ id: 'request.required', message: '(obbligatorio)' })
            : translate({ id: 'request.requiredOne', message: '(o il telefono)' })}
        </span>
      )}
    </>
  );
  return (
    <div className={styles.field} data-control={field.control} data-invalid={error !== undefined}>
      {isGroup ? (
        <span className="fieldLabel" id={`${fieldId(field.id)}-label`}>
          {label}
        </span>
      ) : (
        <label className="fieldLabel" htmlFor={fieldId(field.id)}>
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
        {onNotKnown !== undefined && (
          <NotKnownBox
            id={field.id}
            label={field.label}
            isAnswered={value.trim() !== ''}
            isNotKnown={isNotKnown}
            onNotKnown={onNotKnown}
          />
        )}
        <SecretNotice caught={caught} />
      </div>
    </div>
  );
}
