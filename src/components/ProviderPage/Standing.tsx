import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { issueAddress } from '../../catalog/model/announcedProviders';
import { AGE_LABELS, STATUS_LABELS, TIER_MEANINGS } from '../../catalog/model/labels';
import { ageOn, type Ageing } from '../../catalog/records/ageing';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import Notable from '../Notable';
import TierBadge from '../TierBadge';
import Unknown from '../Unknown';
import styles from './styles.module.css';

/** From when the tests are due again, and in a browser how old they are today: the page may be older than that. */
function Age({ ageing }: { readonly ageing: Ageing }): ReactNode {
  const locale = useLocale();
  const isBrowser = useIsBrowser();
  const age = ageOn(ageing, new Date().toISOString().slice(0, 10));
  const label = AGE_LABELS[age][locale];
  return (
    <Link to="/guide/retest">
      {isBrowser && (age === 'fresh' ? `${label}.` : <Notable>{label}</Notable>)}{' '}
      <Translate id="provider.evidence.due" values={{ date: <FormattedDate date={ageing.dueFrom} /> }}>
        {'Test da ripetere dal {date}.'}
      </Translate>
    </Link>
  );
}

/** What the status rests on, in one sentence. */
export function Evidence({
  provider: { evidence, since, evidenceRecord, announced },
  hasRecords,
}: {
  readonly provider: Pick<ProviderProps['provider'], 'evidence' | 'since' | 'evidenceRecord' | 'announced'>;
  /** Whether records of tests are published that the status doesn't rest on. */
  readonly hasRecords: boolean;
}): ReactNode {
  if (announced !== undefined) {
    return (
      <Translate
        id="provider.evidence.announced"
        values={{ issue: <a href={issueAddress(announced.issue)}>{announced.issue}</a> }}
      >
        {'Annuncio: {issue}.'}
      </Translate>
    );
  }
  if (evidenceRecord !== undefined) {
    return (
      <>
        <Translate
          id="provider.evidence.record"
          values={{
            date: <FormattedDate date={evidenceRecord.date} />,
            release: <span className="mono">{evidenceRecord.release}</span>,
          }}
        >
          {'Verbale di test del {date} sulla release {release}.'}
        </Translate>{' '}
        <Age ageing={evidenceRecord} />
      </>
    );
  }
  if (evidence === 'wizard-list') {
    return hasRecords ? (
      <Translate id="provider.evidence.listed" values={{ release: <span className="mono">{since}</span> }}>
        {'È nel wizard dalla release {release}.'}
      </Translate>
    ) : (
      <Translate id="provider.evidence.wizard" values={{ release: <span className="mono">{since}</span> }}>
        {'È nel wizard dalla release {release}; non c’è un verbale di test pubblico.'}
      </Translate>
    );
  }
  return translate({ id: 'provider.evidence.none', message: 'Non è scritto.' });
}

/** Tier, status and evidence, and the way to the helpdesk. */
export default function Standing({ provider }: Pick<ProviderProps, 'provider'>): ReactNode {
  const locale = useLocale();
  const { tier } = provider;
  return (
    <section className={`${styles.section} ${styles.standing}`} aria-labelledby="support">
      <h2 id="support">{translate({ id: 'provider.support', message: 'Supporto' })}</h2>
      <p className={styles.tier}>{tier === undefined ? <Unknown /> : <TierBadge tier={tier} />}</p>
      {tier !== undefined && <p>{TIER_MEANINGS[tier][locale]}</p>}
      <dl className={styles.status}>
        <dt>{translate({ id: 'provider.status', message: 'Stato' })}</dt>
        <dd>{STATUS_LABELS[provider.status][locale]}</dd>
        <dt>{translate({ id: 'provider.evidence', message: 'Su che cosa si basa' })}</dt>
        <dd>
          <Evidence provider={provider} hasRecords={provider.testRecords.length > 0} />
        </dd>
      </dl>
      <p>
        <Link to={`/guide/support-tiers#${tier ?? 'status'}`}>
          {translate({ id: 'provider.tiers', message: 'Che cosa comprende ogni livello' })}
        </Link>
      </p>
      <p>
        <a className="button button--primary button--block" href="#ticket">
          {translate({ id: 'provider.ticket', message: 'Chiedi supporto' })}
        </a>
      </p>
    </section>
  );
}
