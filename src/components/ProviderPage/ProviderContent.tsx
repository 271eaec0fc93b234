import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import type { ProviderProps } from '../../plugin/props/providerProps';
import GuidedTicket from '../GuidedTicket';
import Prose from '../Prose';
import InstallationSheet from '../InstallationSheet';
import NewerRelease from '../NewerRelease';
import BadgeSnippet from './BadgeSnippet';
import EntryChooser from './EntryChooser';
import History from './History';
import Limitations from './Limitations';
import ProviderHeader from './ProviderHeader';
import Section from './Section';
import Settings from './Settings';
import Standing from './Standing';
import TestRecords from './TestRecords';
import styles from './styles.module.css';

/** What a provider's page says: a pure function of its data, without the frame around it. */
export default function ProviderContent({
  provider,
  settings,
  entries,
  release,
  editUrl,
  ticketProvider,
  helpdesk,
}: ProviderProps): ReactNode {
  const others = provider.limitations.filter((limitation) => !limitation.afterWizard);
  return (
    <>
      <ProviderHeader provider={provider} />
      <div className={styles.columns}>
        <div className={styles.content}>
          {provider.company !== undefined && entries.length > 0 && (
            <EntryChooser company={provider.company} current={provider.key} entries={entries} />
          )}
          {provider.announced !== undefined && <NewerRelease release={release} />}
          {provider.inWizard && <InstallationSheet provider={provider} release={release} />}
          <Section id="notes" title={translate({ id: 'provider.notes', message: 'Da sapere' })}>
            <Prose nodes={provider.prose} />
          </Section>
          {others.length > 0 && (
            <Limitations
              id="limitations"
              title={translate({ id: 'provider.limitations', message: 'Limitazioni note' })}
              limitations={others}
            />
          )}
          {provider.announced === undefined && <Settings provider={provider} settings={settings} release={release} />}
          {provider.testRecords.length > 0 && <TestRecords records={provider.testRecords} />}
          {provider.history.length + provider.statusHistory.length > 0 && <History provider={provider} />}
          <Section id="ticket" title={translate({ id: 'provider.ticket', message: 'Chiedi supporto' })}>
            <GuidedTicket provider={ticketProvider} helpdesk={helpdesk} />
          </Section>
        </div>
        <aside className={styles.aside} aria-label={translate({ id: 'provider.aside', message: 'Supporto' })}>
          <Standing provider={provider} />
          {provider.announced === undefined && <BadgeSnippet provider={provider} />}
          <p className={styles.edit}>
            <a href={editUrl}>
              {provider.announced === undefined ? (
                <Translate id="provider.edit">Modifica il descrittore</Translate>
              ) : (
                <Translate id="provider.edit.announced">Modifica l’elenco degli annunci</Translate>
              )}
            </a>
          </p>
        </aside>
      </div>
    </>
  );
}
