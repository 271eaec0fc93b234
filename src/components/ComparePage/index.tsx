import { useEffect, useRef, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { useHistory, useLocation } from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import compareUrl from '@generated/docusaurus-plugin-provider-catalog/default/compare.json';
import { MOST_COMPARED, setCompared } from '../../hooks/useCompared';
import { useLocale } from '../../hooks/useLocale';
import { usePageFile } from '../../hooks/usePageFile';
import type { CompareData } from '../../plugin/props/compareData';
import type { CompareProps } from '../../plugin/props/props';
import FormattedDate from '../FormattedDate';
import NewerRelease from '../NewerRelease';
import PageFrame from '../PageFrame';
import CompareTable from './CompareTable';
import { buildRows } from './buildRows';
import styles from './styles.module.css';

/** The keys that the address names, each once. */
function useKeys(): readonly string[] {
  const isBrowser = useIsBrowser();
  const { search } = useLocation();
  if (!isBrowser) return [];
  const named = new URLSearchParams(search).getAll('with').flatMap((value) => value.split(','));
  return [...new Set(named.map((key) => key.trim()).filter((key) => key !== ''))];
}

/** Why there is nothing to compare, and the way to choose. */
function Nothing({ unknown }: { readonly unknown: readonly string[] }): ReactNode {
  return (
    <>
      {unknown.length > 0 && (
        <p role="alert">
          {translate({ id: 'compare.unknown', message: 'Non sono nel catalogo: {keys}' }, { keys: unknown.join(', ') })}
        </p>
      )}
      <p id="choose" tabIndex={-1}>
        <Translate id="compare.choose">
          Scegli da due a quattro provider nel catalogo, con la casella Confronta.
        </Translate>
      </p>
    </>
  );
}

/** Two to four providers side by side, at an address to share and print. */
export default function ComparePage({ title, description, release }: CompareProps): ReactNode {
  const locale = useLocale();
  const history = useHistory();
  const keys = useKeys();
  const { data, failed } = usePageFile<CompareData>(compareUrl);
  const named = keys.filter((key) => data !== undefined && Object.hasOwn(data.providers, key));
  const known = named.slice(0, MOST_COMPARED);
  const left = named.slice(MOST_COMPARED);
  const unknown = data === undefined ? [] : keys.filter((key) => !named.includes(key));
  const shown = known.join(',');
  const removed = useRef<number>(undefined);
  useEffect(() => {
    // Not before the column is gone: the last one stands in another table.
    const buttons = document.querySelectorAll<HTMLElement>('main th button');
    const next = buttons[Math.min(removed.current ?? 0, buttons.length - 1)];
    if (removed.current !== undefined) (next ?? document.querySelector<HTMLElement>('#choose'))?.focus();
    removed.current = undefined;
  }, [shown]);
  const remove = (key: string): void => {
    const rest = named.filter((other) => other !== key);
    setCompared(rest.map((other) => ({ key: other, name: data?.providers[other]?.name ?? other })));
    removed.current = known.indexOf(key);
    history.push({ search: rest.length === 0 ? '' : `with=${rest.join(',')}` });
  };
  return (
    <PageFrame title={title} description={description}>
      <p className={styles.crumb}>
        <Link to="/providers">{translate({ id: 'provider.crumb', message: 'Tutti i provider' })}</Link>
      </p>
      <h1>{title}</h1>
      <p>
        <Translate
          id="compare.release"
          values={{
            release: <span className="mono">{release.release}</span>,
            date: <FormattedDate date={release.date} />,
          }}
        >
          {'I valori sono quelli di NethVoice {release} ({date}).'}
        </Translate>
      </p>
      <NewerRelease release={release.release} />
      <noscript>
        <p>
          <Translate id="compare.noscript">
            Il confronto ha bisogno di JavaScript; le pagine dei singoli provider no.
          </Translate>
        </p>
      </noscript>
      {failed && (
        <p role="alert">
          <Translate id="compare.failed">
            I dati non sono arrivati: controlla la connessione e ricarica la pagina.
          </Translate>
        </p>
      )}
      {data !== undefined && (known.length < 2 || unknown.length > 0) && <Nothing unknown={unknown} />}
      {left.length > 0 && (
        <p role="status">
          <Translate
            id="compare.left"
            values={{
              names: (
                <span>
                  {left.map((key, at) => (
                    <span key={key}>
                      {at > 0 && ', '}
                      <Link to={`/providers/${key}`}>{data?.providers[key]?.name}</Link>
                    </span>
                  ))}
                </span>
              ),
            }}
          >
            {
              'Si confrontano al massimo quattro provider: restano fuori {names}. Togline uno per far entrare il prossimo.'
            }
          </Translate>
        </p>
      )}
      {data !== undefined && known.length > 0 && (
        <CompareTable columns={known} rows={buildRows(data, known, locale)} data={data} onRemove={remove} />
      )}
    </PageFrame>
  );
}
