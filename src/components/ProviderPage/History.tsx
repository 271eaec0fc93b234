import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { compareReleases } from '../../catalog/model/compareReleases';
import type { SettingChange } from '../../catalog/model/types';
import type { ProviderProps, ShownChange, ShownEntry } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import Timeline from '../Picture/Timeline';
import SettingValue from '../SettingValue';
import { Folded } from './Section';
import { sectionTitle } from './sectionTitles';
import styles from './styles.module.css';

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
  entry: { date, release, what, changes, unnamedChanges },
  since,
}: {
  readonly entry: ShownEntry;
  /** The first release whose wizard offers the provider: what came before never reached anybody. */
  readonly since: string | undefined;
}): ReactNode {
  return (
    <>
      <p>
        <FormattedDate date={date} />
        {' · '}
        <strong>{what}</strong>
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
function CertificationChange({ change: { date, what, reason } }: { readonly change: ShownChange }): ReactNode {
  return (
    <>
      <p>
        <FormattedDate date={date} />
        {' · '}
        <strong>{what}</strong>
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
      {history.length > 0 && (
        <p>
          <Translate id="history.dates">
            Il giorno è quello della modifica; la release è la prima che la contiene, e può essere uscita dopo.
          </Translate>
        </p>
      )}
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
