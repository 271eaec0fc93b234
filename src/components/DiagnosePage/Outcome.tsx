import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { MOST_TRUNKS, type Diagnosed } from '../../catalog/paste/diagnose';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import { Causes, Providers, Recognised } from './Findings';
import Ladder from './Ladder';
import PastedTicket, { type TicketProviders } from './PastedTicket';
import RequestOffer from './RequestOffer';
import TrunkReport from './TrunkReport';
import styles from './styles.module.css';

/** How many calls the page shows at a time. */
const AT_ONCE = 20;

interface OutcomeProps {
  readonly diagnosed: Diagnosed;
  readonly providers: TicketProviders | undefined;
  readonly helpdesk: HelpdeskRoute;
}

/** Everything that was recognised in a text, and the ticket that comes out of it. */
export default function Outcome({ diagnosed, providers, helpdesk }: OutcomeProps): ReactNode {
  const [shown, setShown] = useState(AT_ONCE);
  const { causes, templates, left, paste } = diagnosed;
  const { dialogs } = paste;
  return (
    <>
      <h2>{translate({ id: 'diagnose.what', message: 'Che cos’è' })}</h2>
      <Recognised paste={paste} />
      <h2>{translate({ id: 'diagnose.provider', message: 'Di quale provider' })}</h2>
      <Providers found={diagnosed} />
      <h2>{translate({ id: 'diagnose.known', message: 'Che cosa è noto' })}</h2>
      <Causes causes={causes} />
      {dialogs.length > 0 && <h2>{translate({ id: 'diagnose.happened', message: 'Che cosa è successo' })}</h2>}
      {dialogs.slice(0, shown).map((dialog) => (
        <details key={dialog.callId} className={styles.dialog} open={dialogs.length === 1}>
          <summary>
            {dialog.method}: <span className="mono">{dialog.parties.slice(0, 3).join(' → ')}</span>{' '}
            {dialog.final === undefined ? '' : `${dialog.final.code} ${dialog.final.reason}`}
          </summary>
          <Ladder dialog={dialog} />
        </details>
      ))}
      {dialogs.length > shown && (
        <button type="button" className="button button--secondary" onClick={() => setShown(shown + AT_ONCE)}>
          {translate({ id: 'diagnose.more', message: 'Mostra altre chiamate' })}
        </button>
      )}
      {templates.map((found) => (
        <section key={found.trunk.line}>
          <h2>
            {found.isOwn || found.trunk.source === 'rows'
              ? translate({ id: 'diagnose.trunk', message: 'Il trunk {name}' }, { name: found.trunk.name })
              : translate({ id: 'diagnose.trunk.nearest', message: 'Un trunk per {name}' }, { name: found.trunk.name })}
          </h2>
          <TrunkReport found={found} />
        </section>
      ))}
      {left > 0 && (
        <p>
          {translate(
            {
              id: 'diagnose.left',
              message:
                'La pagina confronta i primi {most} trunk; nel testo ce ne sono altri {left}. Tutti insieme li confronta il comando catalog audit.',
            },
            { most: String(MOST_TRUNKS), left: String(left) },
          )}{' '}
          <Link to="/guide/distribution#audit">{translate({ id: 'diagnose.left.how', message: 'Come si usa' })}</Link>
        </p>
      )}
      {diagnosed.inWizard.size === 0 && <RequestOffer paste={paste} />}
      <h2 id="ticket">{translate({ id: 'diagnose.ticket', message: 'Il ticket' })}</h2>
      <PastedTicket diagnosed={diagnosed} providers={providers} helpdesk={helpdesk} />
    </>
  );
}
