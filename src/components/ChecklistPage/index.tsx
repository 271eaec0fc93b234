import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useArrivingProvider } from '../../hooks/useArrivingProvider';
import { requestStore, useRequests } from '../../hooks/useRequests';
import type { ChecklistProps } from '../../plugin/props/props';
import DiagnoseLink from '../DiagnoseLink';
import PageFrame from '../PageFrame';
import Part from '../Part';
import RequestBar from '../RequestBar';
import RequestForm from '../RequestForm';
import ChecklistGroup from './ChecklistGroup';
import RequestOutcome from './RequestOutcome';
import RequestWay from './RequestWay';
import styles from './styles.module.css';

/** How far the list is ticked. */
function Progress({ done, total }: { readonly done: number; readonly total: number }): ReactNode {
  const label = translate(
    { id: 'checklist.progress', message: 'Spuntate: {done} su {total}' },
    { done: String(done), total: String(total) },
  );
  return (
    <div className={styles.progress}>
      <progress value={done} max={total} aria-label={label} />
      <span role="status">{label}</span>
    </div>
  );
}

/** What this page is, and where what is typed into it stays. */
function Header({ title }: { readonly title: string }): ReactNode {
  return (
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
            request: (
              <a href="#request">
                <Translate id="checklist.lead.request">i dati della richiesta</Translate>
              </a>
            ),
          }}
        >
          {
            'I requisiti e i passi della {guide}, {request} e il ticket che ne esce. Spunte e dati non escono da questo browser finché non li mandi tu.'
          }
        </Translate>
      </p>
    </header>
  );
}

/** The certification checklist: requirements and steps to tick, the request, and what comes out of it. */
export default function ChecklistPage({
  title,
  description,
  checklist,
  itemNames,
  helpdesk,
}: ChecklistProps): ReactNode {
  useArrivingProvider();
  const requests = useRequests();
  const { current, isReady } = requests;
  const done = new Set(current.done);
  const items = [...checklist.requirements, ...checklist.steps].map(({ id }) => id);
  const count = items.filter((id) => done.has(id)).length;
  const tick = (id: string, isDone: boolean): void => requestStore().setDone([id], isDone);
  return (
    <PageFrame title={title} description={description}>
      <Header title={title} />
      <RequestWay {...requests} />
      {/* The bar sticks as long as there is something to tick below it. */}
      <div data-start="now">
        <div className={styles.bar}>
          <Progress done={count} total={items.length} />
          <p className={styles.tools}>
            <button type="button" className="button button--secondary button--sm" onClick={() => window.print()}>
              <Translate id="checklist.print">Stampa</Translate>
            </button>
            <button
              type="button"
              // Not disabled: the button would lose the focus by being pressed.
              className={`button button--secondary button--sm ${count === 0 ? 'button--disabled' : ''}`}
              aria-disabled={count === 0}
              onClick={() => requestStore().setDone([...done], false)}
            >
              <Translate id="checklist.reset">Togli le spunte</Translate>
            </button>
          </p>
        </div>
        <noscript>
          <p>
            <Translate id="checklist.noscript">
              Senza JavaScript le spunte non vengono conservate e il modulo non si può compilare: stampa la pagina,
              oppure copia il testo del ticket e completalo a mano.
            </Translate>
          </p>
        </noscript>
        <div className={styles.columns}>
          <ChecklistGroup
            title={translate({ id: 'checklist.requirements', message: 'Requisiti' })}
            items={checklist.requirements}
            done={done}
            onTick={tick}
          />
          <ChecklistGroup
            title={translate({ id: 'checklist.steps', message: 'Passi' })}
            items={checklist.steps}
            done={done}
            onTick={tick}
          />
        </div>
      </div>
      <Part of="section[aria-labelledby=request]">
        <section className={styles.part} aria-labelledby="request">
          <h2 id="request">
            <Translate id="checklist.request">1. La richiesta</Translate>
          </h2>
          <p>
            <Translate id="checklist.request.text">
              30 giorni dopo l’ultima modifica il sito nasconde la richiesta, spunte e testo del ticket compresi. La
              cancella a una visita più di una settimana dopo averla trovata scaduta: se intanto correggi un orologio
              sbagliato, ritorna. Il browser può cancellarla prima: Safari dopo sette giorni senza visite, una finestra
              privata alla chiusura. Se il lavoro dura più di un giorno, esporta la richiesta. Niente password: si
              consegnano dentro il ticket, quando è aperto.
            </Translate>
          </p>
          <RequestBar {...requests} items={items} />
          <DiagnoseLink />
          <RequestForm key={current.id} request={current} isReady={isReady} />
        </section>
      </Part>
      <Part of="section[aria-labelledby=ticket], section[aria-labelledby=draft]">
        <RequestOutcome
          key={`outcome-${current.id}`}
          request={current}
          checklist={checklist}
          itemNames={itemNames}
          helpdesk={helpdesk}
        />
      </Part>
    </PageFrame>
  );
}
