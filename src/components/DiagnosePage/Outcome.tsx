import { useMemo, useState, type ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import type { Diagnosed } from '../../catalog/paste/diagnose';
import { buildDiagnosisTicket } from '../../catalog/paste/diagnosisTicket';
import { createPersonalMarks } from '../../catalog/paste/personalMarks';
import type { HelpdeskRoute } from '../../catalog/ticket/ticketLink';
import TicketPanel from '../TicketPanel';
import { Causes, Providers, Recognised } from './Findings';
import Ladder from './Ladder';
import TrunkReport from './TrunkReport';
import styles from './styles.module.css';

/** How many calls the page shows at a time. */
const AT_ONCE = 20;

interface OutcomeProps {
  readonly diagnosed: Diagnosed;
  readonly helpdesk: HelpdeskRoute;
}

/** Everything that was recognised in a text, and the ticket that comes out of it. */
export default function Outcome({ diagnosed, helpdesk }: OutcomeProps): ReactNode {
  const [isPersonal, setPersonal] = useState(true);
  const [shown, setShown] = useState(AT_ONCE);
  const tickets = useMemo(() => {
    const { replace } = createPersonalMarks();
    const taken = isPersonal ? replace : (text: string): string => text;
    return { it: buildDiagnosisTicket(diagnosed, 'it', taken), en: buildDiagnosisTicket(diagnosed, 'en', taken) };
  }, [diagnosed, isPersonal]);
  const { causes, dialogs, templates } = diagnosed;
  return (
    <>
      <h2>
        <Translate id="diagnose.what">Che cos’è</Translate>
      </h2>
      <Recognised paste={diagnosed.paste} />
      <h2>
        <Translate id="diagnose.provider">Di quale provider</Translate>
      </h2>
      <Providers found={diagnosed} />
      <h2>
        <Translate id="diagnose.known">Che cosa è noto</Translate>
      </h2>
      <Causes causes={causes} />
      {dialogs.length > 0 && (
        <h2>
          <Translate id="diagnose.happened">Che cosa è successo</Translate>
        </h2>
      )}
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
          <Translate id="diagnose.more">Mostra altre chiamate</Translate>
        </button>
      )}
      {templates.map((found) => (
        <section key={found.trunk.line}>
          <h2>
            <Translate id="diagnose.trunk" values={{ name: found.trunk.name }}>
              {'Il trunk {name}'}
            </Translate>
          </h2>
          <TrunkReport found={found} />
        </section>
      ))}
      <h2>
        <Translate id="diagnose.ticket">Il ticket</Translate>
      </h2>
      <p>
        <label>
          <input type="checkbox" checked={isPersonal} onChange={({ target }) => setPersonal(target.checked)} />{' '}
          <Translate id="diagnose.personal">Togli numeri di telefono e indirizzi dall’estratto</Translate>
        </label>
      </p>
      <TicketPanel key={String(isPersonal)} tickets={tickets} helpdesk={helpdesk} fileName="trunk" />
    </>
  );
}
