import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import Part from '../Part';
import styles from './styles.module.css';
import { stepName, STEPS, type StepId } from './useStep';

/** The ways to the step before and to the next one. */
function Ways({ id }: { readonly id: StepId }): ReactNode {
  const before = STEPS[STEPS.indexOf(id) - 1];
  const next = STEPS[STEPS.indexOf(id) + 1];
  return (
    <p className={styles.ways}>
      {before !== undefined && (
        <a className="button button--secondary" href={`#${before}`}>
          {translate({ id: 'request.step.back', message: 'Indietro: {step}' }, { step: stepName(before) })}
        </a>
      )}
      {next !== undefined && (
        // The ticket's own action is its page's first.
        <a className={`button button--${id === 'ticket' ? 'secondary' : 'primary'}`} href={`#${next}`}>
          {translate({ id: 'request.step.next', message: 'Avanti: {step}' }, { step: stepName(next) })}
        </a>
      )}
    </p>
  );
}

interface StepProps {
  readonly id: StepId;
  /** The step that is shown; all of them while there is no application. */
  readonly current: StepId | undefined;
  readonly children: ReactNode;
}

/** One step of a request, under the heading that takes the focus when it is come to. */
export default function Step({ id, current, children }: StepProps): ReactNode {
  return (
    <section
      className={id === 'list' ? styles.step : `onScreen ${styles.step}`}
      aria-labelledby={id}
      hidden={current !== undefined && current !== id}
    >
      <h2 id={id} tabIndex={-1}>
        <span className={styles.count}>
          {translate(
            { id: 'request.step.count', message: 'Passo {number} di {total}:' },
            { number: String(STEPS.indexOf(id) + 1), total: String(STEPS.length) },
          )}
        </span>{' '}
        {stepName(id)}
      </h2>
      <Part of={`section[aria-labelledby=${id}] > div`}>
        <div>{children}</div>
      </Part>
      <Ways id={id} />
    </section>
  );
}
