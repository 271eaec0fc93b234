import type { MouseEvent, ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { fieldOf, type AnswerId } from '../../catalog/request/requestFields';
import { useLocale } from '../../hooks/useLocale';
import { fieldId } from './ids';
import styles from './styles.module.css';

/** Puts the focus on a question. */
export function focusField(id: AnswerId): void {
  document.getElementById(fieldId(id))?.focus();
}

/** All that is wrong, each with a way to its field. Announced when it appears. */
export default function ErrorSummary({ errors }: { readonly errors: ReadonlyMap<AnswerId, string> }): ReactNode {
  const locale = useLocale();
  const go = (event: MouseEvent, id: AnswerId): void => {
    // The focus goes along, which the fragment alone wouldn't do for a group.
    event.preventDefault();
    focusField(id);
  };
  return (
    <div role="alert">
      {errors.size > 0 && (
        <div className={styles.summary}>
          <p>
            <strong>
              <Translate id="request.summary" values={{ count: String(errors.size) }}>
                {'Da completare o correggere: {count}'}
              </Translate>
            </strong>
          </p>
          <ul>
            {[...errors].map(([id, error]) => (
              <li key={id}>
                <a href={`#${fieldId(id)}`} onClick={(event) => go(event, id)}>
                  {fieldOf(id).label[locale]}
                </a>
                {': '}
                {error}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
