import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { MOST_COMPARED, setCompared, useCompared } from '../../hooks/useCompared';
import styles from './styles.module.css';

/** What is ticked for the comparison, and the way there from two on. */
export default function CompareBar(): ReactNode {
  const compared = useCompared();
  return (
    <div className={styles.compareBar} data-empty={compared.length === 0}>
      <p role="status">
        {compared.length > 0 &&
          translate(
            { id: 'compare.chosen', message: '{count} di {most} da confrontare: {names}' },
            {
              count: String(compared.length),
              most: String(MOST_COMPARED),
              names: compared.map(({ name }) => name).join(', '),
            },
          )}
      </p>
      {compared.length > 0 && (
        <p className={styles.compareActions}>
          {compared.length > 1 ? (
            <Link
              className="button button--primary"
              to={`/providers/compare?with=${compared.map(({ key }) => key).join(',')}`}
            >
              <Translate id="compare.go">Confronta</Translate>
            </Link>
          ) : (
            <span>
              <Translate id="compare.more">Scegline almeno un altro</Translate>
            </span>
          )}
          <button
            type="button"
            className="button button--secondary"
            onClick={() => {
              document.getElementById('results')?.focus();
              setCompared([]);
            }}
          >
            <Translate id="compare.clear">Svuota</Translate>
          </button>
        </p>
      )}
    </div>
  );
}
