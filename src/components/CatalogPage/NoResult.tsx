import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { toWellFormed } from '../../catalog/model/toWellFormed';
import { TIER_MEANINGS } from '../../catalog/model/labels';
import { useLocale } from '../../hooks/useLocale';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult } from '../../hooks/useSearchResult';
import styles from './styles.module.css';

const STATE = { selection: {}, sort: 'relevance' } as const;
const NEAREST = { groups: ['nearest'], limit: 3 } as const;

interface NoResultProps {
  readonly query: string;
  readonly hasFilters: boolean;
  readonly onClear: () => void;
}

/** What to do when nothing was found: look at what is near, know what support there is, ask for a certification. */
export default function NoResult({ query, hasFilters, onClear }: NoResultProps): ReactNode {
  const locale = useLocale();
  const name = query.trim();
  const { result } = useSearchResult(useSearchBackend(), query, STATE, NEAREST, name !== '');
  const nearest = result?.nearest ?? [];
  return (
    <section className={styles.noResult} aria-labelledby="no-result">
      <h2 id="no-result">
        {name === ''
          ? translate({ id: 'noResult.filters', message: 'Nessun provider ha tutto questo insieme' })
          : translate({ id: 'noResult.title', message: 'Nessun provider per «{name}»' }, { name })}
      </h2>
      {hasFilters && (
        <p>
          <button
            type="button"
            className="button button--secondary"
            onClick={() => {
              document.getElementById('results')?.focus();
              onClear();
            }}
          >
            <Translate id="noResult.clear">Togli i filtri e cerca in tutto il catalogo</Translate>
          </button>
        </p>
      )}
      {nearest.length > 0 && (
        <>
          <h3>
            <Translate id="noResult.nearest">Forse cercavi</Translate>
          </h3>
          <ul className={styles.nearest}>
            {nearest.map((record) => (
              <li key={record.key}>
                <Link to={`/providers/${record.key}`}>{record.name}</Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>
        <Translate id="noResult.support">Se il provider non è certificato</Translate>
      </h3>
      <p>
        {TIER_MEANINGS.limited[locale]}{' '}
        <Link to="/guide/support-tiers#limited">
          <Translate id="noResult.tiers">Livelli di supporto</Translate>
        </Link>
      </p>
      {name !== '' && (
        <p>
          <Link
            className="button button--primary"
            to={`/checklist?provider=${encodeURIComponent(toWellFormed(name))}#request`}
          >
            {translate({ id: 'noResult.request', message: 'Chiedi la certificazione di «{name}»' }, { name })}
          </Link>
        </p>
      )}
    </section>
  );
}
