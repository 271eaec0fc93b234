import type { ReactNode } from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { translate } from '@docusaurus/Translate';
import type { ProviderProps } from '../../plugin/props/providerProps';
import TOCItems from '@theme/TOCItems';
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
import { sectionsOf, sectionTitle, type ProviderSectionId } from './sectionTitles';
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
  const sections = sectionsOf({ provider, entries });
  const has = (id: ProviderSectionId): boolean => sections.includes(id);
  const { collectAnchor } = useBrokenLinks();
  sections.forEach(collectAnchor);
  const toc = sections.map((id) => ({ id, value: sectionTitle(id, provider), level: 2 }));
  return (
    <>
      <ProviderHeader provider={provider} />
      <div className={styles.columns}>
        <div className={styles.content}>
          {provider.company !== undefined && has('entries') && (
            <EntryChooser company={provider.company} current={provider.key} entries={entries} />
          )}
          {provider.announced !== undefined && <NewerRelease release={release} />}
          {has('sheet') && <InstallationSheet provider={provider} release={release} title={sectionTitle('sheet')} />}
          <Section id="notes" title={sectionTitle('notes')}>
            <Prose nodes={provider.prose} />
          </Section>
          {has('limitations') && (
            <Limitations limitations={provider.limitations.filter(({ afterWizard }) => !afterWizard)} />
          )}
          {has('settings') && <Settings provider={provider} settings={settings} release={release} />}
          {has('tests') && <TestRecords records={provider.testRecords} />}
          {has('history') && <History provider={provider} />}
          <Section id="ticket" title={sectionTitle('ticket')}>
            <GuidedTicket provider={ticketProvider} helpdesk={helpdesk} />
          </Section>
        </div>
        <aside className={styles.aside} aria-label={translate({ id: 'provider.aside', message: 'Supporto' })}>
          <Standing provider={provider} />
          <nav
            className={styles.contents}
            aria-label={translate({ id: 'provider.contents', message: 'In questa pagina' })}
          >
            <TOCItems
              toc={toc}
              minHeadingLevel={2}
              maxHeadingLevel={2}
              linkClassName="table-of-contents__link toc-highlight"
              linkActiveClassName="table-of-contents__link--active"
            />
          </nav>
          {provider.announced === undefined && <BadgeSnippet provider={provider} />}
          <p className={styles.edit}>
            <a href={editUrl}>
              {provider.announced === undefined
                ? translate({ id: 'provider.edit', message: 'Modifica il descrittore' })
                : translate({ id: 'provider.edit.announced', message: 'Modifica l’elenco degli annunci' })}
            </a>
          </p>
        </aside>
      </div>
    </>
  );
}
