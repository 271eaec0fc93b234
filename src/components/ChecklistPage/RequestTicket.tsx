import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Draft } from '../../catalog/request/buildDraft';
import {
  answersOf,
  notKnownOf,
  textOf,
  ticketLanguageOf,
  type RequestRecord,
} from '../../catalog/request/requestRecord';
import { buildRequestTicket, missingAnswers, READY_BEFORE } from '../../catalog/request/requestTicket';
import type { Ticket } from '../../catalog/ticket/ticket';
import type { Locale } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';
import { requestStore } from '../../hooks/useRequests';
import type { TicketEdits } from '../../hooks/useTicketEdits';
import type { ChecklistProps } from '../../plugin/props/props';
import MissingNote from '../GuidedTicket/MissingNote';
import TicketPanel from '../TicketPanel';

interface RequestTicketProps extends Pick<ChecklistProps, 'itemNames' | 'helpdesk'> {
  readonly request: RequestRecord;
  readonly draft: Draft | undefined;
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

/** The ticket that a request becomes, and what it still lacks. */
export default function RequestTicket({ request, draft, itemNames, helpdesk }: RequestTicketProps): ReactNode {
  const pageLanguage = useLocale();
  const answers = answersOf(request);
  const notKnown = notKnownOf(request);
  const ticketIn = (language: Locale): Ticket => {
    const items = READY_BEFORE.map((id) => ({
      title: itemNames[language][id] ?? id,
      done: request.done.includes(id),
    }));
    return buildRequestTicket({ answers, notKnown, items, draft }, language);
  };
  return (
    <>
      <p>
        <Translate id="checklist.ticket.text">
          Si compila da sé con i dati della richiesta, e puoi cambiarlo prima di mandarlo. Le credenziali si consegnano
          dentro il ticket, quando è aperto.
        </Translate>
      </p>
      {draft !== undefined && <MissingNote {...missingAnswers(answers, notKnown)} />}
      <TicketPanel
        tickets={{ it: ticketIn('it'), en: ticketIn('en') }}
        helpdesk={helpdesk}
        fileName={draft === undefined ? 'ticket' : `ticket-${draft.key}`}
        edits={editsOf(request, pageLanguage)}
      />
    </>
  );
}
