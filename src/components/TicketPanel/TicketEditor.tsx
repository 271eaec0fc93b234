import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Ticket } from '../../catalog/ticket/ticket';
import type { TicketEdits } from '../../hooks/useTicketEdits';
import { useTypedText } from '../../hooks/useTypedText';
import SecretNotice from '../SecretNotice';
import styles from './styles.module.css';

interface TicketEditorProps {
  readonly ticket: Ticket;
  readonly edits: TicketEdits;
}

/** Subject and body, to be changed by hand. */
export default function TicketEditor({ ticket, edits }: TicketEditorProps): ReactNode {
  const { caught: caughtInSubject, ...subject } = useTypedText(ticket.subject, edits.setSubject);
  const { caught: caughtInBody, ...body } = useTypedText(ticket.body, edits.setBody);
  return (
    <>
      <p className={styles.subject}>
        <label className={styles.label} htmlFor="ticket-subject">
          <Translate id="ticket.subject">Oggetto</Translate>
        </label>
        <input id="ticket-subject" className={styles.input} type="text" lang={edits.language} {...subject} />
      </p>
      <label className={styles.label} htmlFor="ticket-body">
        <Translate id="ticket.text">Testo</Translate>
      </label>
      <textarea id="ticket-body" className={styles.editor} rows={18} lang={edits.language} {...body} />
      <SecretNotice caught={caughtInSubject === 'removed' ? 'removed' : (caughtInBody ?? caughtInSubject)} />
    </>
  );
}
