import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { buildSupportTicket } from '../../catalog/ticket/supportTicket';
import type { ProviderProps } from '../../plugin/props/providerProps';
import Prose from '../Prose';
import TicketPanel from '../TicketPanel';
import History from './History';
import Limitations from './Limitations';
import ProviderHeader from './ProviderHeader';
import Section from './Section';
import Settings from './Settings';
import Standing from './Standing';
import TestRecord from './TestRecord';
import WizardFields from './WizardFields';
import styles from './styles.module.css';

/** Other entries of the same company. */
function Siblings({ company, siblings }: { readonly company: string } & Pick<ProviderProps, 'siblings'>): ReactNode {
  return (
    <Section
      id="siblings"
      title={translate({ id: 'provider.siblings', message: 'Altre voci di {company}' }, { company })}
    >
      <ul className={styles.siblings}>
        {siblings.map(({ key, name, server }) => (
          <li key={key}>
            <Link to={`/providers/${key}`}>{name}</Link>
            {server !== undefined && <span className="mono">{server}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What a provider's page says: a pure function of its data, without the frame around it. */
export default function ProviderContent({
  provider,
  settings,
  siblings,
  release,
  editUrl,
  helpdesk,
}: ProviderProps): ReactNode {
  const { siteConfig } = useDocusaurusContext();
  // Where the page really is; the server only knows where it was meant to be.
  const origin = useIsBrowser() ? window.location.origin : siteConfig.url;
  const pageUrl = `${origin}${useBaseUrl(`/providers/${provider.key}/`)}`;
  const afterWizard = provider.limitations.filter((limitation) => limitation.afterWizard);
  const others = provider.limitations.filter((limitation) => !limitation.afterWizard);
  return (
    <>
      <ProviderHeader provider={provider} />
      <div className={styles.columns}>
        <div className={styles.content}>
          {afterWizard.length > 0 && (
            <Limitations
              id="after-wizard"
              urgent
              title={translate({ id: 'provider.afterWizard', message: 'Da fare a mano dopo il wizard' })}
              limitations={afterWizard}
            />
          )}
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
          {provider.announced === undefined && (
            <>
              <WizardFields provider={provider} />
              <Settings
                providerKey={provider.key}
                settings={settings}
                special={provider.special}
                inWizard={provider.inWizard}
                release={release}
              />
            </>
          )}
          {provider.testRecord !== undefined && <TestRecord record={provider.testRecord} />}
          {provider.history.length > 0 && <History history={provider.history} since={provider.since} />}
          <Section id="ticket" title={translate({ id: 'provider.ticket', message: 'Chiedi supporto' })}>
            <TicketPanel
              helpdesk={helpdesk}
              fileName={`ticket-${provider.key}`}
              tickets={{
                it: buildSupportTicket({ ...provider, pageUrl }, 'it'),
                en: buildSupportTicket({ ...provider, pageUrl }, 'en'),
              }}
            />
          </Section>
        </div>
        <aside
          className={styles.aside}
          aria-label={translate({ id: 'provider.aside', message: 'Supporto e altre voci' })}
        >
          <Standing provider={provider} />
          {provider.company !== undefined && siblings.length > 0 && (
            <Siblings company={provider.company} siblings={siblings} />
          )}
          <p className={styles.edit}>
            <a href={editUrl}>
              <Translate id="provider.edit">Modifica il descrittore</Translate>
            </a>
          </p>
        </aside>
      </div>
    </>
  );
}
