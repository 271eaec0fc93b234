import { useEffect, useState, type ReactNode } from 'react';
import { useEvent } from '@docusaurus/theme-common';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { AttachmentId } from '../../catalog/ticket/attachments';
import { buildSupportTicket, missingOf, type SupportCase } from '../../catalog/ticket/supportTicket';
import { SYMPTOMS, toSymptomId, type SymptomId } from '../../catalog/ticket/symptoms';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import type { TicketFieldId } from '../../catalog/ticket/ticketFields';
import type { TicketProvider } from '../../catalog/ticket/ticketProvider';
import { useAddressParameter } from '../../hooks/useAddressParameter';
import { useRelease } from '../../hooks/useRelease';
import TicketPanel from '../TicketPanel';
import Attachments from './Attachments';
import CaseFields from './CaseFields';
import MissingNote from './MissingNote';
import DiagnoseLink from '../DiagnoseLink';
import SymptomChoice from './SymptomChoice';

interface GuidedTicketProps {
  /** Absent while none is chosen: what is known for a symptom is then shown for all. */
  readonly provider: TicketProvider | undefined;
  readonly helpdesk: HelpdeskRoute;
  /** What a pasted text was found to show: the ticket tells it, and the symptom of the surest cause is chosen. */
  readonly pasted?: { readonly findings: SupportCase['findings']; readonly symptom: SymptomId | undefined };
}

/** A set with a member, or without it. */
function withMember<T>(set: ReadonlySet<T>, member: T, isIn: boolean): ReadonlySet<T> {
  const others = [...set].filter((other) => other !== member);
  return new Set(isIn ? [...others, member] : others);
}

/**
 * From a symptom to a ticket that can be answered: what is known, what to attach, the one concrete case, the text. The
 * symptom is in the address, everything else lasts as long as the page: it tells of a customer.
 */
export default function GuidedTicket({ provider, helpdesk, pasted }: GuidedTicketProps): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  // Where the page really is; the server only knows where it was meant to be.
  const origin = useIsBrowser() ? window.location.origin : siteConfig.url;
  const providerPath = useBaseUrl(`/providers/${provider?.key ?? ''}/`);
  const pageUrl = provider?.key === undefined ? undefined : `${origin}${providerPath}`;
  const [parameter, setSymptom] = useAddressParameter('symptom');
  const [release] = useRelease();
  const [typed, setTyped] = useState<SupportCase['answers']>({});
  const [notKnown, setNotKnown] = useState<ReadonlySet<TicketFieldId>>(new Set());
  const [attached, setAttached] = useState<ReadonlySet<AttachmentId>>(new Set());
  const answers = release === undefined ? typed : { release, ...typed };
  const symptom = toSymptomId(parameter);
  const proposed = pasted?.symptom;
  const propose = useEvent(setSymptom);
  useEffect(() => {
    if (proposed !== undefined) propose(proposed);
  }, [proposed, propose]);
  const { fields, attachments } = SYMPTOMS[symptom ?? 'other'];
  const supportCase = { provider, pageUrl, symptom, answers, notKnown, attached, findings: pasted?.findings };
  return (
    <>
      {pasted === undefined && <DiagnoseLink />}
      <h3>{translate({ id: 'guided.symptom', message: '1. Che cosa succede' })}</h3>
      <SymptomChoice provider={provider} chosen={symptom} onChoose={setSymptom} />
      <h3>{translate({ id: 'guided.attach', message: '2. Che cosa allegare' })}</h3>
      <Attachments
        ids={attachments}
        attached={attached}
        onAttach={(id, isAttached) => setAttached((before) => withMember(before, id, isAttached))}
      />
      <h3 className="onScreen">{translate({ id: 'guided.case', message: '3. Un caso preciso' })}</h3>
      <noscript>
        <p>
          <Translate id="guided.noscript">
            Senza JavaScript i campi non entrano nel testo: copialo e completalo a mano.
          </Translate>
        </p>
      </noscript>
      <CaseFields
        ids={fields}
        answers={answers}
        notKnown={notKnown}
        onAnswer={(id, answer) => setTyped((before) => ({ ...before, [id]: answer }))}
        onNotKnown={(id, isNotKnown) => setNotKnown((before) => withMember(before, id, isNotKnown))}
      />
      <h3 className="onScreen">{translate({ id: 'guided.ticket', message: '4. Il ticket' })}</h3>
      <MissingNote {...missingOf(supportCase)} />
      <TicketPanel
        helpdesk={helpdesk}
        fileName={provider?.key === undefined ? 'ticket' : `ticket-${provider.key}`}
        tickets={{ it: buildSupportTicket(supportCase, 'it'), en: buildSupportTicket(supportCase, 'en') }}
      />
    </>
  );
}
