import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useArrivingProvider } from '../../hooks/useArrivingProvider';
import { useRequests } from '../../hooks/useRequests';
import type { ChecklistProps } from '../../plugin/props/props';
import { buildDraft } from '../../catalog/request/buildDraft';
import { answersOf } from '../../catalog/request/requestRecord';
import ContinueRequests from '../ContinueRequests';
import DiagnoseLink from '../DiagnoseLink';
import DraftPanel from '../DraftPanel';
import NewerRelease from '../NewerRelease';
import PageFrame from '../PageFrame';
import RequestBar from '../RequestBar';
import RequestForm from '../RequestForm';
import ItemList from './ItemList';
import RequestTicket from './RequestTicket';
import RequestWay from './RequestWay';
import Step from './Step';
import styles from './styles.module.css';
import { useStep } from './useStep';

/** What this page is, and where what is typed into it stays. */
function Header({ title }: { readonly title: string }): ReactNode {
  return (
    <header>
      <h1>{title}</h1>
      <p>
        <Translate
          id="checklist.lead"
          values={{
            guide: (
              <Link to="/guide/certification">
                {translate({ id: 'checklist.lead.guide', message: 'procedura di certificazione' })}
              </Link>
            ),
            request: (
              <a href="#request">{translate({ id: 'checklist.lead.request', message: 'dati della richiesta' })}</a>
            ),
          }}
        >
          {
            'Dai requisiti della {guide} ai {request}, fino al ticket: un passo alla volta. Spunte e dati restano in questo browser finché non li mandi tu.'
          }
        </Translate>
      </p>
    </header>
  );
}

/** The way to a certification, a step at a time: what it takes, the request, the ticket and the draft. */
export default function ChecklistPage({
  title,
  description,
  release,
  checklist,
  itemNames,
  helpdesk,
}: ChecklistProps): ReactNode {
  useArrivingProvider();
  const requests = useRequests();
  const step = useStep();
  const { current, isReady } = requests;
  const items = [...checklist.requirements, ...checklist.steps].map(({ id }) => id);
  const draft = buildDraft(answersOf(current));
  return (
    <PageFrame title={title} description={description}>
      <Header title={title} />
      <ContinueRequests />
      <NewerRelease release={release} />
      <RequestWay request={current} step={step} />
      {/* The address and the browser say what is shown: the page isn't itself before the application is there. */}
      <div className={styles.all} data-start="now" data-shown={step}>
        <Step id="list" current={step}>
          <ItemList checklist={checklist} done={new Set(current.done)} />
        </Step>
        <Step id="request" current={step}>
          <p>
            <Translate id="checklist.request.text">
              La richiesta resta in questo browser per 30 giorni dall’ultima modifica: poi il sito la nasconde e, a una
              visita successiva, la elimina. Il browser può farlo prima: Safari dopo sette giorni senza visite, una
              finestra privata alla chiusura. Se il lavoro dura più di un giorno, esportala. Niente password: si
              consegnano dentro il ticket, quando è aperto.
            </Translate>
          </p>
          <RequestBar {...requests} items={items} />
          <DiagnoseLink />
          <RequestForm key={current.id} request={current} isReady={isReady} />
        </Step>
        <Step id="ticket" current={step}>
          <RequestTicket key={current.id} request={current} draft={draft} itemNames={itemNames} helpdesk={helpdesk} />
        </Step>
        <Step id="draft" current={step}>
          <p>
            <Translate id="checklist.draft.text">
              È il file con cui il provider entra nel catalogo, come richiesto. Il ticket lo contiene già; puoi anche
              scaricarlo e allegarlo. Contatto e numeri non ci sono: il file è pubblico.
            </Translate>
          </p>
          <DraftPanel draft={draft} />
        </Step>
      </div>
    </PageFrame>
  );
}
