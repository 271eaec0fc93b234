import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { USUAL_PORT } from '../../catalog/model/hosts';
import {
  ENCRYPTION_LABELS,
  REGISTRATION_LABELS,
  STATUS_LABELS,
  TIER_LABELS,
  transportLabel,
} from '../../catalog/model/labels';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import Breakable from '../Breakable';
import Notable from '../Notable';
import Unknown from '../Unknown';
import StatusNotice from './StatusNotice';
import styles from './styles.module.css';

/** One fact of the strip below the name. */
function Fact({
  label,
  note,
  children,
}: {
  readonly label: string;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>
        {children === undefined ? <Unknown /> : children}
        {note !== undefined && <span className={styles.factNote}>{note}</span>}
      </dd>
    </div>
  );
}

/** What is worth saying about the server's form. */
function serverNote({ serverIsAddress, serverIsPunycode }: ProviderProps['provider']): ReactNode {
  if (serverIsAddress) {
    return <Notable>{translate({ id: 'fact.server.address', message: 'indirizzo IP, non un nome' })}</Notable>;
  }
  if (serverIsPunycode) return translate({ id: 'fact.server.punycode', message: 'nome in punycode' });
  return undefined;
}

/** When the release came out, or that it is only announced. */
function sinceNote({ sinceDate, announced }: ProviderProps['provider']): ReactNode {
  if (sinceDate === undefined) return announced && translate({ id: 'fact.since.announced', message: 'annunciato' });
  return (
    <Translate id="fact.since.date" values={{ date: <FormattedDate date={sinceDate} /> }}>
      {'uscita il {date}'}
    </Translate>
  );
}

/** Name, status, and the facts that a technician looks for first. */
export default function ProviderHeader({ provider }: Pick<ProviderProps, 'provider'>): ReactNode {
  const locale = useLocale();
  const { name, company, tier, status, server, port, transport, registration, codecs, encryption } = provider;
  const { since, announced } = provider;
  const standing = [STATUS_LABELS[status][locale], tier && TIER_LABELS[tier][locale]].filter(Boolean).join(' · ');
  return (
    <header className={styles.header}>
      <p className={styles.crumb}>
        <Link to="/providers">{translate({ id: 'provider.crumb', message: 'Tutti i provider' })}</Link>
        <a className={styles.toTicket} href="#ticket">
          {translate({ id: 'provider.ticket', message: 'Chiedi supporto' })}
        </a>
      </p>
      <div className={styles.titleRow}>
        <h1>{name}</h1>
        {status === 'certified' ? (
          <span className={styles.usualStatus}>{standing}</span>
        ) : (
          <Notable>{standing}</Notable>
        )}
      </div>
      {company !== undefined && company !== name && <p className={styles.company}>{company}</p>}
      <StatusNotice provider={provider} />
      <dl className={styles.facts}>
        <Fact label={translate({ id: 'fact.server', message: 'Server' })} note={serverNote(provider)}>
          {server === undefined ? undefined : (
            <span className="mono">
              <Breakable text={server} />
            </span>
          )}
        </Fact>
        <Fact label={translate({ id: 'fact.port', message: 'Porta e trasporto' })}>
          {port === undefined ? undefined : (
            <>
              <span className="mono">{port === USUAL_PORT ? port : <Notable>{port}</Notable>}</span>{' '}
              {transport === undefined ? (
                <span className={styles.factNote}>
                  {translate({ id: 'fact.transport.unknown', message: 'trasporto sconosciuto' })}
                </span>
              ) : (
                transportLabel(transport)
              )}
            </>
          )}
        </Fact>
        <Fact label={translate({ id: 'fact.registration', message: 'Registrazione' })}>
          {registration === 'none' ? (
            <Notable>{REGISTRATION_LABELS.none?.[locale]}</Notable>
          ) : (
            registration && REGISTRATION_LABELS[registration]?.[locale]
          )}
        </Fact>
        <Fact label={translate({ id: 'fact.codecs.order', message: 'Codec del modello, in ordine' })}>
          {codecs === undefined ? undefined : <span className="mono">{codecs.join(' ')}</span>}
        </Fact>
        <Fact label={translate({ id: 'fact.encryption', message: 'Cifratura' })}>
          {encryption === undefined ? undefined : ENCRYPTION_LABELS[encryption]?.[locale]}
        </Fact>
        <Fact label={translate({ id: 'fact.since', message: 'Nel wizard da' })} note={sinceNote(provider)}>
          {since === undefined && announced?.release === undefined ? (
            translate({ id: 'fact.since.none', message: 'non è nel wizard' })
          ) : (
            <span className="mono">{since ?? announced?.release}</span>
          )}
        </Fact>
      </dl>
    </header>
  );
}
