import type { MouseEvent, ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { toWellFormed } from '../../catalog/model/toWellFormed';
import { ticketText, type Ticket } from '../../catalog/ticket/ticket';
import { mailRoute, ticketLink, type HelpdeskRoute, type TicketLink } from '../../catalog/ticket/ticketLink';
import { useCopy } from '../../hooks/useCopy';
import DownloadButton from '../DownloadButton';
import CopyOutcome from './CopyOutcome';
import styles from './styles.module.css';

interface TicketActionsProps {
  readonly ticket: Ticket;
  readonly helpdesk: HelpdeskRoute;
  readonly fileName: string;
}

/** How much of the text a link carries, and what is left to be pasted. */
function Carried({ link: { carries, left } }: { readonly link: TicketLink }): ReactNode {
  if (carries === 'all') {
    return (
      <Translate id="ticket.carries.all">
        Il collegamento porta con sé oggetto e testo; se il modulo è vuoto, incollali.
      </Translate>
    );
  }
  if (carries === 'none') {
    return (
      <Translate id="ticket.carries.none">Il modulo dell’helpdesk si apre vuoto: incolla oggetto e testo.</Translate>
    );
  }
  const line = left?.line ?? '';
  return translate(
    {
      id: 'ticket.carries.part',
      message: 'Il collegamento porta solo l’inizio: incolla il resto, da «{line}» in poi (righe: {count}).',
    },
    {
      count: String(left?.count ?? 0),
      line: line.length > 60 ? `${toWellFormed(line.slice(0, 59))}…` : line,
    },
  );
}

/** The ways out of the page: copy and open the helpdesk, mail, a file. */
export default function TicketActions({ ticket, helpdesk, fileName }: TicketActionsProps): ReactNode {
  const [state, copy] = useCopy();
  const text = ticketText(ticket);
  const link = ticketLink(helpdesk, ticket);
  const mail = mailRoute(helpdesk);
  const mailLink = mail === undefined ? undefined : ticketLink(mail, ticket);
  const copyAndWrite = (event: MouseEvent<HTMLAnchorElement>): void => {
    // A mail program takes the focus away before a copy can finish.
    event.preventDefault();
    void copy(text).then(() => window.location.assign(mailLink?.href ?? ''));
  };
  return (
    <>
      <p className={styles.actions}>
        {helpdesk.kind !== 'mail' && (
          <a
            className="button button--primary"
            href={link.href}
            target="_blank"
            rel="noopener noreferrer"
            onClick={() => void copy(text)}
          >
            <Translate id="ticket.open">Copia tutto e apri l’helpdesk</Translate>
          </a>
        )}
        {mailLink !== undefined && (
          <a
            className={`button ${helpdesk.kind === 'mail' ? 'button--primary' : 'button--secondary'}`}
            href={mailLink.href}
            onClick={copyAndWrite}
          >
            <Translate id="ticket.open.mail">Copia tutto e scrivi la mail</Translate>
          </a>
        )}
        <DownloadButton makeFile={() => ({ name: `${fileName}.txt`, type: 'text/plain', text: `${text}\n` })}>
          <Translate id="ticket.download">Scarica come .txt</Translate>
        </DownloadButton>
      </p>
      <p className={styles.hint}>
        <Carried link={link} />
        {link.isWithheld === true && (
          <>
            {' '}
            <Translate id="ticket.withheld">
              Nomi, recapiti e numeri di telefono non stanno in un indirizzo web: sono solo nel testo da incollare.
            </Translate>
          </>
        )}
      </p>
      {mailLink?.carries === 'part' && helpdesk.kind !== 'mail' && (
        <p className={styles.hint}>
          <Translate id="ticket.mail">Mail:</Translate> <Carried link={mailLink} />
        </p>
      )}
      <CopyOutcome state={state} />
    </>
  );
}
