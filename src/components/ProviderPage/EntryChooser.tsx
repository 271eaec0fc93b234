import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import { translate } from '@docusaurus/Translate';
import { REGISTRATION_LABELS } from '../../catalog/model/labels';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import Breakable from '../Breakable';
import Unknown from '../Unknown';
import Section from './Section';
import { sectionTitle } from './sectionTitles';
import SettingTable from './SettingTable';
import styles from './styles.module.css';

interface EntryChooserProps extends Pick<ProviderProps, 'entries'> {
  readonly company: string;
  /** The key of the entry whose page this is. */
  readonly current: string;
}

/** Which of a company's entries a customer's line is: by the host in the provider's letter, and by what differs. */
export default function EntryChooser({ company, current, entries }: EntryChooserProps): ReactNode {
  const locale = useLocale();
  const hasKinds = new Set(entries.map(({ registration }) => registration)).size > 1;
  const hasDifferences = entries.some(({ differences }) => differences.length > 0);
  return (
    <Section id="entries" title={sectionTitle('entries', { company })}>
      <p>{translate({ id: 'entries.lead', message: 'Quello con l’host che sta nella lettera dell’azienda.' })}</p>
      <SettingTable
        labelledBy="entries"
        columns={[
          translate({ id: 'entries.host', message: 'Host nella lettera' }),
          translate({ id: 'entries.entry', message: 'Provider nel wizard' }),
          ...(hasKinds ? [translate({ id: 'fact.registration', message: 'Registrazione' })] : []),
          ...(hasDifferences ? [translate({ id: 'entries.differences', message: 'Che cosa cambia' })] : []),
        ]}
      >
        <tbody>
          {entries.map(({ key, name, server, registration, differences }) => (
            <tr key={key} data-departs={key === current}>
              <td className="mono">{server === undefined ? <Unknown /> : <Breakable text={server} />}</td>
              <th scope="row">
                {key === current ? (
                  <span aria-current="page">{name}</span>
                ) : (
                  <Link to={`/providers/${key}`}>{name}</Link>
                )}
              </th>
              {hasKinds && (
                <td>{registration === undefined ? <Unknown /> : REGISTRATION_LABELS[registration]?.[locale]}</td>
              )}
              {hasDifferences && (
                <td className={styles.keywordList}>
                  {differences.map(([keyword, value]) => (
                    <code key={keyword}>{`${keyword}: ${value === '' ? '–' : value}`}</code>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </SettingTable>
    </Section>
  );
}
