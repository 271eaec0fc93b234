import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { KEYWORD_ENTRIES, type KeywordGroup } from '../../catalog/model/keywords';
import { GROUP_LABELS } from '../../catalog/model/labels';
import { OWN_PROXY } from '../../catalog/model/vocabulary';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps, Setting } from '../../plugin/props/providerProps';
import Breakable from '../Breakable';
import SettingValue from '../SettingValue';
import Section, { Folded } from './Section';
import TrunkPreview from './TrunkPreview';
import WizardFields from './WizardFields';
import { sectionTitle } from './sectionTitles';
import SettingTable from './SettingTable';
import styles from './styles.module.css';

/** A keyword with what it is about. */
function Name({ keyword }: Pick<Setting, 'keyword'>): ReactNode {
  const locale = useLocale();
  const meaning = KEYWORD_ENTRIES.get(keyword)?.meaning?.[locale];
  return (
    <th scope="row">
      <code>
        <Breakable text={keyword} />
      </code>
      {meaning !== undefined && <span className={styles.meaning}>{meaning}</span>}
    </th>
  );
}

/** What departs from the shared values, each beside the shared one. */
function Departures({ rows }: { readonly rows: readonly Setting[] }): ReactNode {
  return (
    <SettingTable
      labelledBy="settings"
      columns={[
        translate({ id: 'setting.keyword', message: 'Impostazione' }),
        translate({ id: 'setting.here', message: 'Qui' }),
        translate({ id: 'setting.common', message: 'Di solito' }),
      ]}
    >
      <tbody>
        {rows.map((row) => (
          <tr key={row.keyword}>
            <Name keyword={row.keyword} />
            <td>
              <strong>
                <SettingValue value={row.value} />
              </strong>
            </td>
            <td>{row.keyword === 'sip_server' ? '–' : <SettingValue value={row.common} />}</td>
          </tr>
        ))}
      </tbody>
    </SettingTable>
  );
}

/** Every setting of the template, by group. */
function AllSettings({ rows, label }: { readonly rows: readonly Setting[]; readonly label: string }): ReactNode {
  const locale = useLocale();
  const groupOf = ({ keyword }: Setting): KeywordGroup => KEYWORD_ENTRIES.get(keyword)?.group ?? 'other';
  const groups = [...new Set(rows.map(groupOf))];
  return (
    <SettingTable
      label={label}
      columns={[
        translate({ id: 'setting.keyword', message: 'Impostazione' }),
        translate({ id: 'setting.value', message: 'Valore' }),
      ]}
    >
      {groups.map((group) => (
        <tbody key={group}>
          <tr>
            <th scope="rowgroup" colSpan={2} className={styles.groupName}>
              {GROUP_LABELS[group][locale]}
            </th>
          </tr>
          {rows
            .filter((row) => groupOf(row) === group)
            .map((row) => (
              <tr key={row.keyword} data-departs={row.departs === true}>
                <Name keyword={row.keyword} />
                <td>
                  <SettingValue value={row.value} />
                  {row.keyword === 'outbound_proxy' && row.value === OWN_PROXY && (
                    <span className={styles.meaning}>
                      <Translate id="setting.ownProxy">
                        sta per il proxy di NethVoice, che prende il suo posto alla creazione
                      </Translate>
                    </span>
                  )}
                </td>
              </tr>
            ))}
        </tbody>
      ))}
    </SettingTable>
  );
}

/** The special options: applied last, with what was typed in place of the placeholders. */
function SpecialOptions({ special }: { readonly special: Readonly<Record<string, string>> }): ReactNode {
  return (
    <>
      <h3 id="special-options">{translate({ id: 'setting.special', message: 'Opzioni speciali' })}</h3>
      <p>
        <Translate
          id="setting.special.text"
          values={{ username: <code>{'$USERNAME'}</code>, phone: <code>{'$PHONE'}</code> }}
        >
          {'Prendono il posto delle righe con lo stesso nome; {username} e {phone} diventano ciò che digiti.'}
        </Translate>
      </p>
      <SettingTable labelledBy="special-options">
        <tbody>
          {Object.entries(special).map(([keyword, value]) => (
            <tr key={keyword}>
              <th scope="row">
                <code>{keyword}</code>
              </th>
              <td>
                <SettingValue value={value} />
              </td>
            </tr>
          ))}
        </tbody>
      </SettingTable>
    </>
  );
}

/** What is known of a trunk that is configured by hand. */
function KnownSettings({ settings }: Pick<ProviderProps, 'settings'>): ReactNode {
  const title = sectionTitle('settings', { inWizard: false });
  return (
    <Section id="settings" title={title}>
      <p>
        <Translate
          id="provider.wizard.none"
          values={{
            guide: (
              <Link to="/guide/wizard#not-listed">
                {translate({ id: 'provider.wizard.none.guide', message: 'il trunk si configura a mano' })}
              </Link>
            ),
          }}
        >
          {'Il wizard non offre questo provider: {guide}, e ciò che qui non è scritto non lo sappiamo.'}
        </Translate>
      </p>
      <AllSettings rows={settings} label={title} />
    </Section>
  );
}

/** What NethVoice sets, folded: the sheet above says what a person does. */
export default function Settings({
  provider,
  settings,
  release,
}: Pick<ProviderProps, 'provider' | 'settings' | 'release'>): ReactNode {
  if (!provider.inWizard) return <KnownSettings settings={settings} />;
  const { key, special } = provider;
  const departing = settings.filter(({ departs }) => departs === true);
  const all = translate({ id: 'setting.all', message: 'Tutte ({count})' }, { count: String(settings.length) });
  return (
    <>
      <Folded id="settings" title={sectionTitle('settings')}>
        <p>
          <Translate
            id="provider.settings.lead"
            values={{ count: <strong>{departing.length}</strong>, release: <span className="mono">{release}</span> }}
          >
            {'Impostazioni diverse dal solito: {count}. I valori sono quelli della release {release}.'}
          </Translate>
        </p>
        <Departures rows={departing} />
        {departing.some(({ value }) => value === undefined) && (
          <p>
            <Translate id="setting.absent.text">
              Riga assente: la tabella del wizard non ha questa impostazione per il provider, e il trunk nasce senza.
            </Translate>
          </p>
        )}
        {Object.keys(special).length > 0 && <SpecialOptions special={special} />}
        <h3 id="all-settings">{all}</h3>
        <AllSettings rows={settings} label={all} />
      </Folded>
      <Folded id="trunk" title={sectionTitle('trunk')}>
        <WizardFields special={special} />
        <TrunkPreview providerKey={key} settings={settings} special={special} release={release} />
      </Folded>
    </>
  );
}
