import { useMemo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import supportUrl from '@generated/docusaurus-plugin-provider-catalog/default/support.json';
import templatesUrl from '@generated/docusaurus-plugin-provider-catalog/default/templates.json';
import { unpackTemplates, type TemplateData } from '../../catalog/paste/templateData';
import { usePageFile } from '../../hooks/usePageFile';
import { useReading } from '../../hooks/useReading';
import type { DiagnoseProps } from '../../plugin/props/props';
import NewerRelease from '../NewerRelease';
import PageFrame from '../PageFrame';
import Outcome from './Outcome';
import PasteBox from './PasteBox';
import type { TicketProviders } from './PastedTicket';

/** Paste a trace, a trunk, a letter: what it is, what is known about it, the ticket. */
export default function DiagnosePage({ title, description, release, helpdesk }: DiagnoseProps): ReactNode {
  const { data, failed } = usePageFile<TemplateData>(templatesUrl);
  const { data: ticketProviders } = usePageFile<TicketProviders>(supportUrl);
  const providers = useMemo(() => (data === undefined ? undefined : unpackTemplates(data)), [data]);
  const [state, start, stop] = useReading(providers);
  return (
    <PageFrame title={title} description={description}>
      <h1>{title}</h1>
      <p>{description}</p>
      <p>
        <Translate
          id="diagnose.lead"
          values={{
            guide: (
              <Link to="/guide/diagnose">
                {translate({ id: 'diagnose.lead.guide', message: 'Come si ottengono questi testi' })}
              </Link>
            ),
          }}
        >
          {'Il testo non viene conservato; le password si tolgono prima di tutto il resto. {guide}'}
        </Translate>
      </p>
      <NewerRelease release={release} />
      <noscript>
        <p>{translate({ id: 'diagnose.noscript', message: 'Per leggere il testo serve JavaScript.' })}</p>
      </noscript>
      {failed && (
        <p role="alert">
          <Translate id="diagnose.failed">
            I modelli non sono arrivati: controlla la connessione e ricarica la pagina.
          </Translate>
        </p>
      )}
      {providers !== undefined && <PasteBox state={state} onText={start} onStop={stop} />}
      {state.kind === 'read' && (
        <Outcome key={state.id} diagnosed={state.diagnosed} providers={ticketProviders} helpdesk={helpdesk} />
      )}
    </PageFrame>
  );
}
