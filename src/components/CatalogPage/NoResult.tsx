import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { TIER_MEANINGS } from '../../catalog/model/labels';
import type { SearchResult } from '../../catalog/search/types';
import { useLocale } from '../../hooks/useLocale';
import { useSearchBackend } from '../../hooks/useSearchBackend';
import { useSearchResult } from '../../hooks/useSearchResult';
import DiagnoseLink from '../DiagnoseLink';
import AddressNote from '../Unmatched/AddressNote';
import { supportPath } from '../Unmatched/supportPath';
import { requestOffer } from '../Unmatched/requestOffer';
import styles from './styles.module.css';

const STATE = { selection: {}, sort: 'relevance' } as const;
const NEAREST = { groups: ['nearest'], limit: 3 } as const;

interface NoResultProps {
  readonly query: string;
  readonly result: SearchResult;
  readonly hasFilters: boolean;
  readonly onClear: () => void;
}

/** Goes to the box, where the next letter replaces what stands there. */
function lookAgain(): void {
  document.querySelector<HTMLInputElement>('input[name=q]')?.select();
}

/** What to do when what was asked for isn't there: look at what is near, know what support there is, ask for a certification. */
export default function NoResult({ query, result, hasFilters, onClear }: NoResultProps): ReactNode {
  const locale = useLocale();
  const { topic } = result;
  const mayBeProvider = topic.kind === 'name' || topic.kind === 'host';
  const { result: like } = useSearchResult(useSearchBackend(), query, STATE, NEAREST, mayBeProvider);
  const nearest = like?.nearest ?? [];
  // With filters it may well be in the catalog.
  const offer = hasFilters ? undefined : requestOffer(result);
  const name = topic.kind === 'name' ? topic.name : query.trim();
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
      {topic.kind === 'address' && (
        <>
          <p>
            <AddressNote />
          </p>
          <p>
            <button type="button" className="button button--secondary" onClick={lookAgain}>
              <Translate id="noResult.byHost">Cerca per host</Translate>
            </button>
          </p>
        </>
      )}
      {topic.kind === 'task' && (
        <p>
          <Link to="/guide/certification">
            <Translate id="noResult.guide">Come si certifica un provider e si apre il ticket</Translate>
          </Link>
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
      {offer !== undefined && (
        <>
          <h3>
            <Translate id="noResult.support">Se il provider non è certificato</Translate>
          </h3>
          <p>
            {TIER_MEANINGS.limited[locale]}{' '}
            <Link to="/guide/support-tiers#limited">
              <Translate id="noResult.tiers">Livelli di supporto</Translate>
            </Link>
          </p>
          <p>
            <Link className="button button--primary" to={offer.url}>
              {offer.title}
            </Link>
          </p>
        </>
      )}
      <p>
        <Link to={supportPath(topic.kind === 'host' ? topic.host : mayBeProvider ? name : '')}>
          <Translate id="noResult.ticket">Chiedi supporto</Translate>
        </Link>
      </p>
      <DiagnoseLink />
    </section>
  );
}
