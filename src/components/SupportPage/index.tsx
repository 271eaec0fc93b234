import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import supportUrl from '@generated/docusaurus-plugin-provider-catalog/default/support.json';
import { MAX_NAME_LENGTH } from '../../catalog/model/limits';
import { redactSecrets } from '../../catalog/secrets/findSecrets';
import type { TicketProvider } from '../../catalog/ticket/ticketProvider';
import { useAddressParameter } from '../../hooks/useAddressParameter';
import { usePageFile } from '../../hooks/usePageFile';
import type { SupportProps } from '../../plugin/props/props';
import GuidedTicket from '../GuidedTicket';
import NewerRelease from '../NewerRelease';
import PageFrame from '../PageFrame';
import ProviderChoice from './ProviderChoice';

/** A provider of which nothing but its name is known. */
function onlyNamed(name: string, key?: string): TicketProvider {
  return {
    ...(key === undefined ? {} : { key }),
    name,
    isInWizard: false,
    settings: {},
    changedIn: [],
    limitations: [],
  };
}

/** Support from any place: first the provider, one of the catalog or another, then the guided ticket. */
export default function SupportPage({ title, description, release, providers, helpdesk }: SupportProps): ReactNode {
  const [parameter, setProvider] = useAddressParameter('provider');
  const named = redactSecrets(parameter.trim().slice(0, MAX_NAME_LENGTH));
  const { data, failed } = usePageFile<Readonly<Record<string, TicketProvider>>>(supportUrl);
  const listed = providers.find(({ key, name }) => key === named || name.toLowerCase() === named.toLowerCase());
  const provider =
    listed === undefined
      ? named === ''
        ? undefined
        : onlyNamed(named)
      : (data?.[listed.key] ?? onlyNamed(listed.name, listed.key));
  return (
    <PageFrame title={title} description={description}>
      <h1>{title}</h1>
      <p>
        <Translate
          id="support.lead"
          values={{
            tiers: (
              <Link to="/guide/support-tiers">
                {translate({ id: 'support.lead.tiers', message: 'livelli di supporto' })}
              </Link>
            ),
          }}
        >
          {
            'Scegli provider e sintomo: vedi che cosa si sa, che cosa controllare e che cosa allegare, e il testo del ticket è pronto. Quello che scrivi non esce dal browser finché non lo mandi tu. Che cosa comprende il supporto lo dicono i {tiers}.'
          }
        </Translate>
      </p>
      <NewerRelease release={release} />
      <h2 id="provider">{translate({ id: 'support.provider', message: 'Il provider' })}</h2>
      <ProviderChoice providers={providers} listed={listed} named={named} onChoose={setProvider} />
      {failed && (
        <p role="alert">
          <Translate id="compare.failed">
            I dati non sono arrivati: controlla la connessione e ricarica la pagina.
          </Translate>
        </p>
      )}
      <h2 id="ticket">{translate({ id: 'support.ticket', message: 'Il problema e il ticket' })}</h2>
      <GuidedTicket provider={provider} helpdesk={helpdesk} />
    </PageFrame>
  );
}
