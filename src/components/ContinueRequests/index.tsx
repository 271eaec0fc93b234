import { useState, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { textOf } from '../../catalog/request/requestRecord';
import { requestStore, useRequests } from '../../hooks/useRequests';
import FormattedDate from '../FormattedDate';
import { requestName } from '../RequestBar/requestName';
import styles from './styles.module.css';

/** The most requests that are offered to go on with; the others are in the list of the form. */
const MOST_OFFERED = 3;

/** The requests that were there when the page was opened, the one that was changed last first, each with the way on. */
export default function ContinueRequests(): ReactNode {
  const { requests, isReady } = useRequests();
  const [found, setFound] = useState<readonly string[]>();
  // What is begun afterwards is no return.
  if (isReady && found === undefined) {
    setFound(requests.filter((request) => textOf(request, 'name').trim() !== '').map(({ id }) => id));
  }
  const offered = requests.filter(({ id }) => found?.includes(id)).slice(0, MOST_OFFERED);
  if (offered.length === 0) return null;
  return (
    <ul className={`onScreen ${styles.continue}`}>
      {offered.map((request) => (
        <li key={request.id}>
          <Link to="/checklist#request" onClick={() => requestStore().select(request.id)}>
            {translate({ id: 'request.continue', message: 'Continua: {name}' }, { name: requestName(request) })}
          </Link>{' '}
          <FormattedDate date={new Date(request.touched).toISOString().slice(0, 10)} />
        </li>
      ))}
    </ul>
  );
}
