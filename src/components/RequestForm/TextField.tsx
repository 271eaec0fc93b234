import type { ClipboardEvent, ReactNode } from 'react';
import { insertText, isMoreThanWords } from '../../hooks/readPasted';
import { useTypedText } from '../../hooks/useTypedText';
import FieldFrame from './FieldFrame';
import type { FieldProps } from './fieldProps';
import { describedBy, fieldId } from './ids';
import styles from './styles.module.css';

/** A question with a free answer, on one line or on several. */
export default function TextField(props: FieldProps): ReactNode {
  const { field, value: kept, error, onChange, onPaste, onLeave } = props;
  const { caught, value, onBlur, onChange: onType } = useTypedText(kept, onChange);
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const text = event.clipboardData.getData('text/plain');
    if (!isMoreThanWords(text)) return;
    event.preventDefault();
    const input = event.currentTarget;
    // What is put where it belongs is kept at once, and shown as it is kept.
    void onPaste(text).then((isPlaced) => (isPlaced ? onBlur() : insertText(input, text)));
  };
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
        <input {...shared} type="text" inputMode={field.inputMode ?? 'text'} onPaste={paste} />
      )}
    </FieldFrame>
  );
}
