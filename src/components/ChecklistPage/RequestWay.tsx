import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { checkRequest } from '../../catalog/request/checkRequest';
import { answersOf, notKnownOf, type RequestRecord } from '../../catalog/request/requestRecord';
import styles from './styles.module.css';
import { stepName, STEPS, type StepId } from './useStep';

interface RequestWayProps {
  readonly request: RequestRecord;
  readonly step: StepId | undefined;
}

/** The steps of a request, with the one that is shown, and what the data still lack. */
export default function RequestWay({ request, step }: RequestWayProps): ReactNode {
  const lacking = checkRequest(answersOf(request), notKnownOf(request)).size;
  const state =
    lacking === 0
      ? translate({ id: 'request.step.complete', message: '(completi)' })
      : translate({ id: 'request.step.lacking', message: '(da completare: {count})' }, { count: String(lacking) });
  return (
    <nav
      className={`onScreen ${styles.way}`}
      aria-label={translate({ id: 'request.way', message: 'I passi della richiesta' })}
    >
      <ol className={styles.steps}>
        {STEPS.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === step ? 'step' : undefined}>
              {stepName(id)}
            </a>
            {id === 'request' && ` ${state}`}
          </li>
        ))}
      </ol>
    </nav>
  );
}
