import { useMemo, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Diagnosed } from '../../catalog/paste/diagnose';
import { describeFindings } from '../../catalog/paste/findings';
import { createPersonalMarks } from '../../catalog/paste/personalMarks';
import { trunkFromPaste } from '../../catalog/paste/trunkFromPaste';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import type { TicketProvider } from '../../catalog/ticket/ticketProvider';
import GuidedTicket from '../GuidedTicket';

/** Whom the ticket is about, by the wizard's key. */
export type TicketProviders = Readonly<Record<string, TicketProvider>>;

/** Whom the text is about: the one provider that it was recognised by, or else what it says of a trunk. */
function providerOf({ matches, paste }: Diagnosed, known: TicketProviders | undefined): TicketProvider | undefined {
  const [match, other] = matches;
  if (match !== undefined && other === undefined && match.sure !== 'possible') return known?.[match.record.key];
  const settings = trunkFromPaste(paste)?.settings;
  const server = settings?.get('sip_server')?.value;
  if (match !== undefined || server === undefined) return undefined;
  return { name: server, isInWizard: false, settings: {}, changedIn: [], limitations: [] };
}

interface PastedTicketProps {
  readonly diagnosed: Diagnosed;
  readonly providers: TicketProviders | undefined;
  readonly helpdesk: HelpdeskRoute;
}

/** The guided ticket with what was found in it. */
export default function PastedTicket({ diagnosed, providers, helpdesk }: PastedTicketProps): ReactNode {
  const [isPersonal, setPersonal] = useState(true);
  const findings = useMemo(() => {
    const { replace } = createPersonalMarks();
    const taken = isPersonal ? replace : (text: string): string => text;
    return { it: describeFindings(diagnosed, 'it', taken), en: describeFindings(diagnosed, 'en', taken) };
  }, [diagnosed, isPersonal]);
  return (
    <>
      <p>
        <label>
          <input type="checkbox" checked={isPersonal} onChange={({ target }) => setPersonal(target.checked)} />{' '}
          <Translate id="diagnose.personal">Togli numeri di telefono e indirizzi dall’estratto</Translate>
        </label>
      </p>
      <GuidedTicket
        provider={providerOf(diagnosed, providers)}
        helpdesk={helpdesk}
        pasted={{ findings, symptom: diagnosed.causes[0]?.cause.concerns }}
      />
    </>
  );
}
