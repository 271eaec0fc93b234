import type { ReactNode } from 'react';
import { redactSecrets } from '../../catalog/secrets/findSecrets';
import type { SupportCase } from '../../catalog/ticket/supportTicket';
import { TICKET_FIELDS, type TicketField, type TicketFieldId } from '../../catalog/ticket/ticketFields';
import { useLocale } from '../../hooks/useLocale';
import { useTypedText } from '../../hooks/useTypedText';
import NotKnownBox from '../NotKnownBox';
import SecretNotice from '../SecretNotice';
import styles from './styles.module.css';

interface CaseFieldProps {
  readonly id: TicketFieldId;
  readonly answer: string;
  readonly isNotKnown: boolean;
  readonly onAnswer: (id: TicketFieldId, answer: string) => void;
  readonly onNotKnown: (id: TicketFieldId, isNotKnown: boolean) => void;
}

/** One question, and beside it that its answer isn't known yet. */
function CaseField({ id, answer, isNotKnown, onAnswer, onNotKnown }: CaseFieldProps): ReactNode {
  const locale = useLocale();
  const { label, help, isLong }: TicketField = TICKET_FIELDS[id];
  const { caught, ...typed } = useTypedText(answer, (text) => onAnswer(id, redactSecrets(text)));
  const control = {
    ...typed,
    id: `case-${id}`,
    className: styles.control,
    autoComplete: 'off',
    'aria-describedby': help === undefined ? undefined : `case-${id}-help`,
  };
  return (
    <div className={styles.field}>
      <label className="fieldLabel" htmlFor={`case-${id}`}>
        {label[locale]}
      </label>
      {help !== undefined && (
        <p className={styles.how} id={`case-${id}-help`}>
          {help[locale]}
        </p>
      )}
      {isLong === true ? <textarea {...control} rows={2} /> : <input {...control} type="text" />}
      <NotKnownBox
        id={id}
        label={label}
        isAnswered={answer.trim() !== ''}
        isNotKnown={isNotKnown}
        onNotKnown={(isOpen) => onNotKnown(id, isOpen)}
      />
      <SecretNotice caught={caught} />
    </div>
  );
}

interface CaseFieldsProps
  extends Pick<CaseFieldProps, 'onAnswer' | 'onNotKnown'>, Pick<SupportCase, 'answers' | 'notKnown'> {
  readonly ids: readonly TicketFieldId[];
}

/** The questions about the one concrete case. */
export default function CaseFields({ ids, answers, notKnown, onAnswer, onNotKnown }: CaseFieldsProps): ReactNode {
  return (
    <form className={styles.fields} onSubmit={(event) => event.preventDefault()}>
      {ids.map((id) => (
        <CaseField
          key={id}
          id={id}
          answer={answers[id] ?? ''}
          isNotKnown={notKnown.has(id)}
          onAnswer={onAnswer}
          onNotKnown={onNotKnown}
        />
      ))}
    </form>
  );
}
