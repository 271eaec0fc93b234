import { useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { checkRequest } from '../../catalog/request/checkRequest';
import { answersOf, textOf } from '../../catalog/request/requestRecord';
import { requestStore, type Requests } from '../../hooks/useRequests';
import FormattedDate from '../FormattedDate';
import { requestName } from '../RequestBar/requestName';
import styles from './styles.module.css';

/** The most requests that are offered to go on with; the others are in the list of the form. */
const MOST_OFFERED = 3;

/** The requests that were there when the page was opened, the one that was changed last first. */
function Continue({ requests, isReady }: Pick<Requests, 'requests' | 'isReady'>): ReactNode {
  const [found, setFound] = useState<readonly string[]>();
  // What is begun afterwards is no return.
  if (isReady && found === undefined) {
    setFound(requests.filter((request) => textOf(request, 'name').trim() !== '').map(({ id }) => id));
  }
  const offered = requests.filter(({ id }) => found?.includes(id)).slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <ul className={styles.continue}>
      {offered.map((request) => (
        <li key={request.id}>
          <a href="#request" onClick={() => requestStore().select(request.id)}>
            {translate({ id: 'request.continue', message: 'Continua: {name}' }, { name: requestName(request) })}
          </a>{' '}
          <FormattedDate date={new Date(request.touched).toISOString().slice(0, 10)} />
        </li>
      ))}
    </ul>
  );
}

/** The way of a request: what was begun to go on with, and its steps with what the first one still lacks. */
export default function RequestWay({ requests, current, isReady }: Requests): ReactNode {
  const lacking = checkRequest(answersOf(current)).size;
  return (
    <nav className={styles.way} aria-label={translate({ id: 'request.way', message: 'I passi della richiesta' })}>
      <Continue requests={requests} isReady={isReady} />
      <ol className={styles.steps}>
        <li>
          <a href="#request">
            <Translate id="request.step.data">I dati</Translate>
          </a>{' '}
          {lacking === 0
            ? translate({ id: 'request.step.complete', message: '(completi)' })
            : translate(
                { id: 'request.step.lacking', message: '(da completare: {count})' },
                { count: String(lacking) },
              )}
        </li>
        <li>
          <a href="#ticket">
            <Translate id="request.step.ticket">Il ticket che ne esce</Translate>
          </a>
        </li>
        <li>
          <a href="#draft">
            <Translate id="request.step.draft">La bozza del descrittore, già nel ticket</Translate>
          </a>
        </li>
      </ol>
    </nav>
  );
}
