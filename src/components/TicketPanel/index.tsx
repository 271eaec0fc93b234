import { useId, type MouseEvent, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Ticket } from '../../catalog/ticket/ticket';
import { ticketLink, type HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import { useCopy } from '../../hooks/useCopy';
import styles from './styles.module.css';

interface TicketPanelProps {
  readonly ticket: Ticket;
  readonly helpdesk: HelpdeskRoute;
}

/**
 * A ticket, whole and selectable, and the one action that copies it and opens the helpdesk. Without
 * JavaScript the text can still be selected and the link still opens the helpdesk.
 */
export default function TicketPanel({ ticket, helpdesk }: TicketPanelProps): ReactNode {
  const id = useId();
  const [state, copy] = useCopy();
  const { href, carries } = ticketLink(helpdesk, ticket);
  const text = `${ticket.subject}\n\n${ticket.body}`;
  const copyAndOpen = (event: MouseEvent<HTMLAnchorElement>): void => {
    if (helpdesk.kind !== 'mail') {
      void copy(text);
      return;
    }
    // A mail program takes the focus away before a copy can finish.
    event.preventDefault();
    void copy(text).then(() => window.location.assign(href));
  };
  return (
    <div className={styles.panel}>
      <p className={styles.subject}>
        <span className={styles.label}>
          <Translate id="ticket.subject">Oggetto</Translate>
        </span>
        <strong>{ticket.subject}</strong>
      </p>
      <p className={styles.label} id={id}>
        <Translate id="ticket.text">Testo</Translate>
      </p>
      <pre className={styles.text} tabIndex={0} role="group" aria-labelledby={id}>
        {ticket.body}
      </pre>
      <p className={styles.actions}>
        <a
          className="button button--primary"
          href={href}
          target={helpdesk.kind === 'mail' ? undefined : '_blank'}
          rel="noopener noreferrer"
          onClick={copyAndOpen}
        >
          {helpdesk.kind === 'mail' ? (
            <Translate id="ticket.open.mail">Copia il testo e scrivi la mail</Translate>
          ) : (
            <Translate id="ticket.open">Copia il testo e apri l’helpdesk</Translate>
          )}
        </a>
        <button type="button" className="button button--secondary" onClick={() => void copy(text)}>
          <Translate id="ticket.copy">Copia soltanto</Translate>
        </button>
      </p>
      <p className={styles.hint}>
        {carries === 'all' && (
          <Translate id="ticket.carries.all">
            Il collegamento porta con sé oggetto e testo; se il modulo è vuoto, incollali.
          </Translate>
        )}
        {carries === 'part' && (
          <Translate id="ticket.carries.part">
            Il collegamento porta solo l’inizio del testo: incolla il resto.
          </Translate>
        )}
        {carries === 'none' && (
          <Translate id="ticket.carries.none">
            Il modulo dell’helpdesk si apre vuoto: incolla oggetto e testo.
          </Translate>
        )}
      </p>
      <p className={styles.state} role="status">
        {state === 'copied' && translate({ id: 'ticket.copied', message: 'Testo copiato negli appunti.' })}
        {state === 'failed' &&
          translate({
            id: 'ticket.failed',
            message: 'Il browser non ha permesso la copia: seleziona il testo qui sopra e copialo a mano.',
          })}
      </p>
    </div>
  );
}
