import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import { settingsThen } from '../../catalog/installation/settingsThen';
import { compareReleases } from '../../catalog/model/compareReleases';
import type { ProviderProps } from '../../plugin/props/providerProps';
import NewerRelease from '../NewerRelease';
import SettingValue from '../SettingValue';
import styles from './styles.module.css';

interface ReleaseNotesProps extends Pick<ProviderProps, 'provider' | 'release'> {
  /** The reader's release. */
  readonly mine: string;
}

/** That the reader's wizard doesn't have the entry, and what to do meanwhile. */
function NotYet({ mine, since }: { readonly mine: string; readonly since: string }): ReactNode {
  return (
    <p className={styles.warning}>
      <Translate
        id="sheet.notYet"
        values={{
          mine: <span className="mono">{mine}</span>,
          since: <span className="mono">{since}</span>,
          guide: (
            <Link to="/guide/wizard#not-listed">
              <Translate id="sheet.notYet.guide">configura il trunk a mano</Translate>
            </Link>
          ),
        }}
      >
        {'Il wizard della {mine} non ha questo provider: arriva con la {since}. Aggiorna NethVoice, oppure {guide}.'}
      </Translate>
    </p>
  );
}

/** What of the template was another in the reader's release. */
function ThenAndNow({ provider: { history }, mine }: ReleaseNotesProps): ReactNode {
  const { settings, isIncomplete } = settingsThen(history, mine);
  if (settings.length === 0 && !isIncomplete) return null;
  return (
    <div className={styles.note}>
      <p>
        <Translate id="sheet.then" values={{ mine: <span className="mono">{mine}</span> }}>
          {'Nella {mine} il modello era diverso; un trunk già creato tiene ciò che aveva:'}
        </Translate>
      </p>
      <ul>
        {settings.map(({ keyword, then, now }) => (
          <li key={keyword}>
            <code>{keyword}</code>{' '}
            <Translate
              id="sheet.then.setting"
              values={{ then: <SettingValue value={then} />, now: <SettingValue value={now} /> }}
            >
              {'{then}, oggi {now}'}
            </Translate>
          </li>
        ))}
        {isIncomplete && (
          <li>
            <Translate id="sheet.then.incomplete">
              Altre impostazioni sono cambiate: di quelle si sa solo il numero (vedi la storia).
            </Translate>
          </li>
        )}
      </ul>
    </div>
  );
}

/** What the reader's release means for this entry: not there yet, other settings then, or newer than the catalog. */
export default function ReleaseNotes(props: ReleaseNotesProps): ReactNode {
  const { provider, mine, release } = props;
  if (compareReleases(mine, release) > 0) return <NewerRelease release={release} />;
  if (provider.since !== undefined && compareReleases(provider.since, mine) > 0) {
    return <NotYet mine={mine} since={provider.since} />;
  }
  return <ThenAndNow {...props} />;
}
