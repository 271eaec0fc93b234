import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import type { ChecklistItem } from '../../catalog/checklist';
import { buildCertificationTicket } from '../../catalog/ticket/ticket';
import { useDoneItems } from '../../hooks/useDoneItems';
import { useLocale } from '../../hooks/useLocale';
import type { ChecklistProps } from '../../plugin/props';
import PageFrame from '../PageFrame';
import TicketPanel from '../TicketPanel';
import ChecklistGroup from './ChecklistGroup';
import styles from './styles.module.css';

/** How far the list is ticked. */
function Progress({ done, total }: { readonly done: number; readonly total: number }): ReactNode {
  const label = translate(
    { id: 'checklist.progress', message: '{done} voci su {total} spuntate' },
    { done: String(done), total: String(total) },
  );
  return (
    <div className={styles.progress}>
      <progress value={done} max={total} aria-label={label} />
      <span role="status">{label}</span>
    </div>
  );
}

/** The certification checklist: requirements and steps to tick, and the ticket at its end. */
export default function ChecklistPage({ title, description, checklist, helpdesk }: ChecklistProps): ReactNode {
  const locale = useLocale();
  const { done, toggle, reset } = useDoneItems();
  const all = [...checklist.requirements, ...checklist.steps];
  const count = all.filter(({ id }) => done.has(id)).length;
  const toTicketItems = (items: readonly ChecklistItem[]): { title: string; done: boolean }[] =>
    items.map((item) => ({ title: item.title, done: done.has(item.id) }));
  const ticket = buildCertificationTicket(
    { requirements: toTicketItems(checklist.requirements), steps: toTicketItems(checklist.steps) },
    locale,
  );
  return (
    <PageFrame title={title} description={description}>
      <header className={styles.header}>
        <h1>{title}</h1>
        <p>
          <Translate
            id="checklist.lead"
            values={{
              guide: (
                <Link to="/guide/certification">
                  <Translate id="checklist.lead.guide">procedura di certificazione</Translate>
                </Link>
              ),
            }}
          >
            {'I requisiti e i passi della {guide}. Le spunte restano in questo browser.'}
          </Translate>
        </p>
      </header>
      <div className={styles.bar}>
        <Progress done={count} total={all.length} />
        <p className={styles.tools}>
          <button type="button" className="button button--secondary button--sm" onClick={() => window.print()}>
            <Translate id="checklist.print">Stampa</Translate>
          </button>
          <button type="button" className="button button--secondary button--sm" onClick={reset} disabled={count === 0}>
            <Translate id="checklist.reset">Togli le spunte</Translate>
          </button>
        </p>
      </div>
      <noscript>
        <p>
          <Translate id="checklist.noscript">
            Senza JavaScript le spunte non vengono conservate: stampa la pagina, oppure copia il testo del ticket a
            mano.
          </Translate>
        </p>
      </noscript>
      <div className={styles.columns}>
        <ChecklistGroup
          title={translate({ id: 'checklist.requirements', message: 'Requisiti' })}
          items={checklist.requirements}
          done={done}
          onToggle={toggle}
        />
        <ChecklistGroup
          title={translate({ id: 'checklist.steps', message: 'Passi' })}
          items={checklist.steps}
          done={done}
          onToggle={toggle}
        />
      </div>
      <section className={styles.ticket} aria-labelledby="ticket">
        <h2 id="ticket">
          <Translate id="checklist.ticket">Il ticket</Translate>
        </h2>
        <p>
          <Translate id="checklist.ticket.text">
            Completa le righe vuote dopo averlo incollato. Le credenziali si consegnano dentro il ticket, quando è
            aperto.
          </Translate>
        </p>
        <TicketPanel ticket={ticket} helpdesk={helpdesk} />
      </section>
    </PageFrame>
  );
}
