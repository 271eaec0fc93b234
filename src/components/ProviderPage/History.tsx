import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import { STATUS_ACTION_LABELS } from '../../catalog/model/labels';
import type { HistoryEntry, SettingChange } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps, ShownChange } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import Timeline from '../Picture/Timeline';
import SettingValue from '../SettingValue';
import Folded from './Folded';
import { sectionTitle } from './sectionTitles';
import styles from './styles.module.css';

/** What happened in the wizard, in words. */
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
        <Translate id="history.row" values={{ value: <SettingValue value={to} /> }}>
          {'aggiunta, con valore {value}'}
        </Translate>
      ) : (
        <Translate
          id="history.change"
          values={{ from: <SettingValue value={from} />, to: <SettingValue value={to} /> }}
        >
          {'da {from} a {to}'}
        </Translate>
      )}
    </li>
  );
}

/** What changed in the wizard. */
function WizardChange({
  entry: { date, release, action, changes, unnamedChanges },
  since,
}: {
  readonly entry: HistoryEntry;
  /** The first release whose wizard offers the provider: what came before never reached anybody. */
  readonly since: string | undefined;
}): ReactNode {
  return (
    <>
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
    </>
  );
}

/** What changed in the certification, and why. */
function CertificationChange({ change: { date, action, reason } }: { readonly change: ShownChange }): ReactNode {
  const locale = useLocale();
  return (
    <>
      <p>
        <FormattedDate date={date} />
        {' · '}
        <strong>{STATUS_ACTION_LABELS[action][locale]}</strong>
      </p>
      <p className={styles.changes}>{reason}</p>
    </>
  );
}

/** What changed and when, newest first: in the wizard, and in the certification. */
export default function History({ provider }: Pick<ProviderProps, 'provider'>): ReactNode {
  const { history, statusHistory, since } = provider;
  const entries = [...history, ...statusHistory].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  return (
    <Folded id="history" title={sectionTitle('history')}>
      <Timeline dates={entries.map(({ date }) => date)} />
      <ol className={styles.history} reversed>
        {[...entries].reverse().map((entry, index) => (
          <li key={`${entry.date}-${index}`}>
            {'reason' in entry ? <CertificationChange change={entry} /> : <WizardChange entry={entry} since={since} />}
          </li>
        ))}
      </ol>
    </Folded>
  );
}
