import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import type { HistoryEntry, SettingChange } from '../../catalog/model/types';
import FormattedDate from '../FormattedDate';
import Folded from './Folded';
import styles from './styles.module.css';

/** What happened, in words. */
function actionLabel(action: HistoryEntry['action']): string {
  switch (action) {
    case 'added':
      return translate({ id: 'history.added', message: 'Aggiunto al wizard' });
    case 'changed':
      return translate({ id: 'history.changed', message: 'Impostazioni cambiate' });
    case 'removed':
      return translate({ id: 'history.removed', message: 'Tolto dal wizard' });
  }
}

/** A value before or after; the empty text is said. */
function Side({ value }: { readonly value: string }): ReactNode {
  return value === '' ? (
    <em>
      <Translate id="setting.blank">vuoto</Translate>
    </em>
  ) : (
    <code>{value}</code>
  );
}

/** One setting's change. */
function Change({
  keyword,
  change: { from, to },
}: {
  readonly keyword: string;
  readonly change: SettingChange;
}): ReactNode {
  return (
    <li>
      <code>{keyword}</code>{' '}
      {from === undefined ? (
        <Translate id="history.row" values={{ value: <Side value={to} /> }}>
          {'aggiunta, con valore {value}'}
        </Translate>
      ) : (
        <Translate id="history.change" values={{ from: <Side value={from} />, to: <Side value={to} /> }}>
          {'da {from} a {to}'}
        </Translate>
      )}
    </li>
  );
}

interface HistoryProps {
  readonly history: readonly HistoryEntry[];
  /** The first release whose wizard offers the provider: what came before never reached anybody. */
  readonly since?: string | undefined;
}

/** What changed and when, newest first. */
export default function History({ history, since }: HistoryProps): ReactNode {
  return (
    <Folded id="history" title={translate({ id: 'provider.history', message: 'Storia' })}>
      <ol className={styles.history} reversed>
        {[...history].reverse().map(({ date, release, action, changes, unnamedChanges }, index) => (
          <li key={`${date}-${index}`}>
            <p>
              <FormattedDate date={date} />
              {' · '}
              <strong>{actionLabel(action)}</strong>
              {release !== undefined && (since === undefined || compareReleases(release, since) >= 0) && (
                <>
                  {' · '}
                  <Translate id="history.release" values={{ release: <span className="mono">{release}</span> }}>
                    {'dalla release {release}'}
                  </Translate>
                </>
              )}
            </p>
            {(Object.keys(changes).length > 0 || unnamedChanges > 0) && (
              <ul className={styles.changes}>
                {Object.entries(changes).map(([keyword, change]) => (
                  <Change key={keyword} keyword={keyword} change={change} />
                ))}
                {unnamedChanges > 0 && (
                  <li>
                    <Translate id="history.unnamed" values={{ count: unnamedChanges }}>
                      {'Impostazioni di cui si sa solo il numero: {count}'}
                    </Translate>
                  </li>
                )}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
