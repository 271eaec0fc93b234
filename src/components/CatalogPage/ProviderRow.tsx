import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { ENCRYPTION_LABELS, REGISTRATION_LABELS, STATUS_LABELS } from '../../catalog/labels';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderSummary } from '../../plugin/props';
import TierBadge from '../TierBadge';
import Unknown from '../Unknown';
import styles from './styles.module.css';

/** One labelled fact of a row. */
function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.fact}>
      <dt>{label}</dt>
      <dd>{children === false || children === undefined ? <Unknown /> : children}</dd>
    </div>
  );
}

/** One provider in the list; the whole row leads to its page. */
export default function ProviderRow({ provider }: { readonly provider: ProviderSummary }): ReactNode {
  const locale = useLocale();
  const { key, name, company, tier, status, server, port, registration, codecs, encryption, since, afterWizard } =
    provider;
  return (
    <li className={styles.row} data-tier={tier}>
      <div className={styles.identity}>
        <h2 className={styles.name}>
          <Link to={`/providers/${key}`}>{name}</Link>
        </h2>
        <p className={styles.company}>
          {company !== name && <span>{company}</span>}
          <TierBadge tier={tier} />
          {status !== 'certified' && <span>{STATUS_LABELS[status][locale]}</span>}
        </p>
        {afterWizard > 0 && (
          <p className={styles.todo}>
            <Translate id="catalog.row.todo">Da completare a mano dopo il wizard</Translate>
          </p>
        )}
      </div>
      <dl className={styles.facts}>
        <Fact label={translate({ id: 'fact.server', message: 'Server' })}>
          {server !== undefined && (
            <span className="mono">
              {server}
              {port !== undefined && port !== '5060' && <strong>:{port}</strong>}
            </span>
          )}
        </Fact>
        <Fact label={translate({ id: 'fact.registration', message: 'Registrazione' })}>
          {registration !== undefined && REGISTRATION_LABELS[registration]?.[locale]}
        </Fact>
        <Fact label={translate({ id: 'fact.codecs', message: 'Codec' })}>
          {codecs !== undefined && <span className="mono">{codecs.join(' ')}</span>}
        </Fact>
        <Fact label={translate({ id: 'fact.encryption', message: 'Cifratura' })}>
          {encryption !== undefined && ENCRYPTION_LABELS[encryption]?.[locale]}
        </Fact>
        <Fact label={translate({ id: 'fact.since', message: 'Nel wizard da' })}>
          {since === undefined ? (
            <Translate id="fact.since.none">non è nel wizard</Translate>
          ) : (
            <span className="mono">{since}</span>
          )}
        </Fact>
      </dl>
    </li>
  );
}
