import type { ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import { badgeAlt, badgePath } from '../../catalog/api/badgeSnippet';
import { STATUS_LABELS } from '../../catalog/model/labels';
import { useLocale } from '../../hooks/useLocale';
import type { VerifyProps } from '../../plugin/props/verifyProps';
import FormattedDate from '../FormattedDate';
import PageFrame from '../PageFrame';
import { Evidence } from '../ProviderPage/Standing';
import { InWizard } from '../ProviderPage/StatusNotice';
import TierBadge from '../TierBadge';

/** The last change of the certification: when it was, and why. */
function Change({ provider: { statusHistory } }: Pick<VerifyProps, 'provider'>): ReactNode {
  const change = statusHistory.at(-1);
  if (change === undefined) return null;
  return (
    <>
      <dt>{translate({ id: 'verify.since', message: 'Dal' })}</dt>
      <dd>
        <FormattedDate date={change.date} />
      </dd>
      <dt>{translate({ id: 'verify.reason', message: 'Motivo' })}</dt>
      <dd>{change.reason}</dd>
    </>
  );
}

/** The records of tests, newest first. */
function Records({ provider: { testRecords } }: Pick<VerifyProps, 'provider'>): ReactNode {
  if (testRecords.length === 0) return translate({ id: 'verify.records.none', message: 'Nessuno.' });
  return (
    <ul>
      {testRecords.map(({ date, release }, index) => (
        <li key={`${date}-${index}`}>
          <FormattedDate date={date} />
          {' · '}
          <span className="mono">{release}</span>
        </li>
      ))}
    </ul>
  );
}

/** What a badge claims, as it is now. */
export default function VerifyPage({ content: { provider, release } }: { readonly content: VerifyProps }): ReactNode {
  const locale = useLocale();
  const { key, name, tier, status, listed } = provider;
  const title = translate({ id: 'verify.title', message: 'Verifica: {name}' }, { name });
  const description = translate(
    {
      id: 'verify.description',
      message:
        'Lo stato di oggi della certificazione di {name} per NethVoice: data, motivo, release, su che cosa si basa e verbali dei test.',
    },
    { name },
  );
  return (
    <PageFrame title={title} description={description} isIndexed={false}>
      <h1>{title}</h1>
      <p>
        <Translate id="verify.lead" values={{ name, release: <span className="mono">{release}</span> }}>
          {
            'La certificazione di {name} per NethVoice come la conosce oggi il catalogo, che descrive la release {release}.'
          }
        </Translate>
      </p>
      <p>
        <img src={useBaseUrl(`/${badgePath(key)}`)} alt={badgeAlt(name)[locale]} />
      </p>
      <dl>
        <dt>{translate({ id: 'provider.status', message: 'Stato' })}</dt>
        <dd>
          <strong>{STATUS_LABELS[status][locale]}</strong>
        </dd>
        <Change provider={provider} />
        <dt>{translate({ id: 'provider.support', message: 'Supporto' })}</dt>
        <dd>{tier !== undefined && <TierBadge tier={tier} />}</dd>
        <dt>{translate({ id: 'provider.evidence', message: 'Su che cosa si basa' })}</dt>
        <dd>
          <Evidence provider={provider} hasRecords={provider.testRecords.length > 0} />
        </dd>
        <dt>{translate({ id: 'verify.wizard', message: 'Nel wizard' })}</dt>
        <dd>
          <InWizard provider={provider} />
        </dd>
        <dt>{translate({ id: 'provider.tests', message: 'Verbali di test' })}</dt>
        <dd>
          <Records provider={provider} />
        </dd>
      </dl>
      <p>
        {listed ? (
          <Link to={`/providers/${key}`}>
            {translate({ id: 'support.page', message: 'Scheda di {name}' }, { name })}
          </Link>
        ) : (
          translate({ id: 'verify.hidden', message: 'Il catalogo non mostra più questo provider.' })
        )}
      </p>
    </PageFrame>
  );
}
