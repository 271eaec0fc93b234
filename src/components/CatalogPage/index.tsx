import { useId, useState, type ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import type { CatalogProps, ProviderSummary } from '../../plugin/props';
import FormattedDate from '../FormattedDate';
import PageFrame from '../PageFrame';
import ProviderRow from './ProviderRow';
import styles from './styles.module.css';

/** Folds a text for the filter: neither case nor accents matter. */
function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether every word of the filter stands somewhere in the row. */
function matches({ name, company, key, server }: ProviderSummary, filter: string): boolean {
  const text = fold([name, company, key, server ?? ''].join(' '));
  return fold(filter)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The catalog: every provider, complete without JavaScript; the filter narrows the list. */
export default function CatalogPage({ title, description, providers, release, addedLater }: CatalogProps): ReactNode {
  const inputId = useId();
  const isBrowser = useIsBrowser();
  const { search } = useLocation();
  const [typed, setTyped] = useState<string>();
  // The address holds a query on a deep link; the server doesn't know it, so it counts from hydration on.
  const filter = typed ?? (isBrowser ? (new URLSearchParams(search).get('q') ?? '') : '');
  const shown = providers.filter((provider) => matches(provider, filter));
  return (
    <PageFrame title={title} description={description}>
      <header className={styles.header}>
        <h1>{title}</h1>
        <p>
          <Translate
            id="catalog.lead"
            values={{
              release: <span className="mono">{release.release}</span>,
              date: <FormattedDate date={release.date} />,
            }}
          >
            {
              'Le voci del wizard di NethVoice {release} ({date}), con il livello di supporto e le impostazioni del trunk.'
            }
          </Translate>
        </p>
      </header>
      <div className={styles.filter}>
        <label htmlFor={inputId}>
          <Translate id="catalog.filter.label">Filtra per nome, azienda o server</Translate>
        </label>
        <input
          id={inputId}
          type="search"
          value={filter}
          onChange={(event) => setTyped(event.target.value)}
          autoComplete="off"
          spellCheck={false}
        />
        <noscript>
          <p>
            <Translate id="catalog.noscript">
              Il filtro ha bisogno di JavaScript; l’elenco qui sotto è completo.
            </Translate>
          </p>
        </noscript>
      </div>
      <p className={styles.count} role="status">
        {translate(
          { id: 'catalog.count', message: '{shown} provider su {total}' },
          { shown: String(shown.length), total: String(providers.length) },
        )}
      </p>
      <ul className={styles.list}>
        {shown.map((provider) => (
          <ProviderRow key={provider.key} provider={provider} />
        ))}
      </ul>
      {addedLater.length > 0 && (
        <section className={styles.later}>
          <h2>
            <Translate id="catalog.later">Arrivati dopo</Translate>
          </h2>
          <p>
            <Translate id="catalog.later.text">
              Provider che altre release hanno aggiunto, o stanno per aggiungere: le loro impostazioni non sono ancora
              nel catalogo.
            </Translate>
          </p>
          <ul>
            {addedLater.map(({ name, release: since, issue }) => (
              <li key={name}>
                {name}
                {' · '}
                {since === undefined ? (
                  <Translate id="catalog.later.unknown">release non ancora nota</Translate>
                ) : (
                  <span className="mono">{since}</span>
                )}
                {' · '}
                <a href={`https://github.com/${issue.replace('#', '/issues/')}`}>{issue}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PageFrame>
  );
}
