import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { useLocale } from '../../hooks/useLocale';
import FieldFrame from './FieldFrame';
import type { FieldProps } from './fieldProps';
import { describedBy, fieldId } from './ids';
import styles from './styles.module.css';

/** A question with a closed list of answers. An answer that an imported file brought stays in sight. */
export default function ChoiceField(props: FieldProps): ReactNode {
  const { field, value, error, onChange, onLeave } = props;
  const locale = useLocale();
  const choices = field.choices ?? [];
  return (
    <FieldFrame {...props} caught={undefined}>
      <select
        id={fieldId(field.id)}
        className={styles.control}
        value={value}
        required={field.required === true}
        aria-invalid={error !== undefined}
        aria-describedby={describedBy(field.id, error)}
        onChange={({ target }) => onChange(target.value)}
        onBlur={onLeave}
      >
        <option value="">{translate({ id: 'request.unanswered', message: 'scegli' })}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label[locale]}
          </option>
        ))}
        {value !== '' && !choices.some((choice) => choice.value === value) && <option value={value}>{value}</option>}
      </select>
    </FieldFrame>
  );
}
