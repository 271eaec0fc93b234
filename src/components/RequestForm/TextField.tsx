import type { ReactNode } from 'react';
import { useTypedText } from '../../hooks/useTypedText';
import FieldFrame from './FieldFrame';
import type { FieldProps } from './fieldProps';
import { describedBy, fieldId } from './ids';
import styles from './styles.module.css';

/** A question with a free answer, on one line or on several. */
export default function TextField(props: FieldProps): ReactNode {
  const { field, value: kept, error, onChange, onLeave } = props;
  const { caught, value, onBlur, onChange: onType } = useTypedText(kept, onChange);
  const shared = {
    id: fieldId(field.id),
    className: styles.control,
    value,
    // The contact is somebody at the provider: what the browser knows of its user is of no use.
    autoComplete: 'off',
    spellCheck: field.control === 'text',
    required: field.required === true,
    'aria-invalid': error !== undefined,
    'aria-describedby': describedBy(field.id, error),
    onChange: onType,
    onBlur: () => {
      onBlur();
      onLeave();
    },
  };
  return (
    <FieldFrame {...props} caught={caught}>
      {field.control === 'text' ? (
        <textarea {...shared} rows={3} />
      ) : (
        <input {...shared} type="text" inputMode={field.inputMode ?? 'text'} />
      )}
    </FieldFrame>
  );
}
