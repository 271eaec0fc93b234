import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { buildDraft } from '../../catalog/request/buildDraft';
import { answersOf, textOf, ticketLanguageOf, type RequestRecord } from '../../catalog/request/requestRecord';
import { buildRequestTicket, type TicketItem } from '../../catalog/request/requestTicket';
import type { Ticket } from '../../catalog/ticket/ticket';
import type { Locale } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';
import { requestStore } from '../../hooks/useRequests';
import type { TicketEdits } from '../../hooks/useTicketEdits';
import type { ChecklistProps } from '../../plugin/props/props';
import DraftPanel from '../DraftPanel';
import TicketPanel from '../TicketPanel';
import styles from './styles.module.css';

interface RequestOutcomeProps extends Pick<ChecklistProps, 'checklist' | 'itemNames' | 'helpdesk'> {
  readonly request: RequestRecord;
}

/** What was changed about the ticket by hand: kept with its request. */
function editsOf(request: RequestRecord, pageLanguage: Locale): TicketEdits {
  return {
    language: ticketLanguageOf(request) ?? pageLanguage,
    subject: textOf(request, 'ticketSubject'),
    body: textOf(request, 'ticketBody'),
    setLanguage: (language) => requestStore().setText('ticketLanguage', language),
    setSubject: (text) => requestStore().setText('ticketSubject', text),
    setBody: (text) => requestStore().setText('ticketBody', text),
  };
}

/** What comes out of a request: the ticket, and the draft descriptor. */
export default function RequestOutcome({ request, checklist, itemNames, helpdesk }: RequestOutcomeProps): ReactNode {
  const pageLanguage = useLocale();
  const answers = answersOf(request);
  const done = new Set(request.done);
  const draft = buildDraft(answers);
  const ticketIn = (language: Locale): Ticket => {
    const toItems = (items: readonly { readonly id: string; readonly title: string }[]): TicketItem[] =>
      items.map(({ id, title }) => ({ title: itemNames[language][id] ?? title, done: done.has(id) }));
    const { requirements, steps } = checklist;
    return buildRequestTicket({ answers, requirements: toItems(requirements), steps: toItems(steps), draft }, language);
  };
  return (
    <>
      <section className={styles.part} aria-labelledby="ticket">
        <h2 id="ticket">
          <Translate id="checklist.ticket">2. Il ticket</Translate>
        </h2>
        <p>
          <Translate id="checklist.ticket.text">
            Si compila da sé con quello che scrivi sopra, e puoi cambiarlo prima di mandarlo. Le credenziali si
            consegnano dentro il ticket, quando è aperto.
          </Translate>
        </p>
        <TicketPanel
          tickets={{ it: ticketIn('it'), en: ticketIn('en') }}
          helpdesk={helpdesk}
          fileName={draft === undefined ? 'ticket' : `ticket-${draft.key}`}
          edits={editsOf(request, pageLanguage)}
        />
      </section>
      <section className={styles.part} aria-labelledby="draft">
        <h2 id="draft">
          <Translate id="checklist.draft">3. La bozza del descrittore</Translate>
        </h2>
        <p>
          <Translate id="checklist.draft.text">
            È il file con cui il provider entra nel catalogo come richiesto. Il ticket la contiene già; scaricata, si
            può anche allegare. Il contatto e i numeri non ci sono: il file è pubblico.
          </Translate>
        </p>
        <DraftPanel draft={draft} />
      </section>
    </>
  );
}
