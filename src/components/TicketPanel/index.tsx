import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { Ticket } from '../../catalog/ticket/ticket';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import type { Locale } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';
import { useTicketEdits, type TicketEdits } from '../../hooks/useTicketEdits';
import CopyButton from '../CopyButton';
import TicketActions from './TicketActions';
import TicketEditor from './TicketEditor';
import styles from './styles.module.css';

interface TicketPanelProps {
  /** The same ticket in both languages: it may go out in the other one than the page's. */
  readonly tickets: Readonly<Record<Locale, Ticket>>;
  readonly helpdesk: HelpdeskRoute;
  /** The name of the downloaded file, without its extension. */
  readonly fileName: string;
  /** Where changes are kept; without it, as long as the page. */
  readonly edits?: TicketEdits;
}

/** Each language by its own name, as in the navbar. */
const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { it: 'Italiano', en: 'English' };

/** The language of the ticket. */
function LanguageChoice({ language, setLanguage }: Pick<TicketEdits, 'language' | 'setLanguage'>): ReactNode {
  return (
    <p className={styles.language}>
      <label htmlFor="ticket-language">{translate({ id: 'ticket.language', message: 'Lingua del ticket' })}</label>
      <select
        id="ticket-language"
        value={language}
        onChange={({ target }) => setLanguage(target.value === 'en' ? 'en' : 'it')}
      >
        {Object.entries(LANGUAGE_NAMES).map(([locale, name]) => (
          <option key={locale} value={locale} lang={locale}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Subject and body, to be read and selected. */
function TicketPreview({ subject, body, language }: Pick<TicketEdits, 'subject' | 'body' | 'language'>): ReactNode {
  return (
    <>
      <p className={styles.subject}>
        <span className={styles.label}>{translate({ id: 'ticket.subject', message: 'Oggetto' })}</span>
        <strong lang={language}>{subject}</strong>
      </p>
      <p className={styles.label} id="ticket-text">
        {translate({ id: 'ticket.text', message: 'Testo' })}
      </p>
      <pre className={styles.text} tabIndex={0} role="group" aria-labelledby="ticket-text" lang={language}>
        {body}
      </pre>
    </>
  );
}

/**
 * A ticket, whole and selectable, to be changed before it goes out, and the ways out of the page: each
 * works alone. Without JavaScript the text can still be selected and the link still opens the helpdesk. A page has
 * one at most: its ids are fixed, or a page that is rendered in parts would get other ones than the browser makes.
 */
export default function TicketPanel({ tickets, helpdesk, fileName, edits: kept }: TicketPanelProps): ReactNode {
  const pageLanguage = useLocale();
  const own = useTicketEdits(pageLanguage);
  const edits = kept ?? own;
  const [isEditing, setEditing] = useState(false);
  const prepared = tickets[edits.language];
  const ticket: Ticket = {
    ...prepared,
    subject: edits.subject || prepared.subject,
    body: edits.body || prepared.body,
  };
  const isChanged = edits.subject !== '' || edits.body !== '';
  const restore = (): void => {
    edits.setSubject('');
    edits.setBody('');
  };
  return (
    <div className={`onScreen ${styles.panel}`}>
      <LanguageChoice language={edits.language} setLanguage={edits.setLanguage} />
      {isEditing ? (
        <TicketEditor ticket={ticket} edits={edits} />
      ) : (
        <TicketPreview subject={ticket.subject} body={ticket.body} language={edits.language} />
      )}
      <p className={styles.edit}>
        <CopyButton getText={() => ticket.subject}>
          {translate({ id: 'ticket.copySubject', message: 'Copia l’oggetto' })}
        </CopyButton>
        <CopyButton getText={() => ticket.body}>
          {translate({ id: 'ticket.copy', message: 'Copia il testo' })}
        </CopyButton>
        <button
          type="button"
          id="ticket-edit"
          className="button button--secondary button--sm"
          aria-pressed={isEditing}
          onClick={() => setEditing(!isEditing)}
        >
          {translate({ id: 'ticket.edit', message: 'Modifica il testo' })}
        </button>
        {isChanged && (
          <button
            type="button"
            className="button button--secondary button--sm"
            onClick={() => {
              document.getElementById('ticket-edit')?.focus();
              restore();
            }}
          >
            {translate({ id: 'ticket.restore', message: 'Torna al testo preparato' })}
          </button>
        )}
      </p>
      <p className={styles.hint} role="status">
        {isChanged && (
          <Translate id="ticket.changed">
            Hai cambiato il testo: da qui in poi non segue più né la pagina né la lingua scelta.
          </Translate>
        )}
      </p>
      <TicketActions ticket={ticket} helpdesk={helpdesk} fileName={fileName} />
    </div>
  );
}
