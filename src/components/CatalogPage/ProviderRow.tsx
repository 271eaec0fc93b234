import { memo, type ReactNode } from 'react';
import Link from '@docusaurus/Link';
import Translate, { translate } from '@docusaurus/Translate';
import { ENCRYPTION_LABELS, REGISTRATION_LABELS, STATUS_LABELS } from '../../catalog/model/labels';
import type { ProviderHit, TextRange } from '../../catalog/search/types';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderSummary } from '../../plugin/props/props';
import Marked from '../Marked';
import TierBadge from '../TierBadge';
import Unknown from '../Unknown';
import CompareBox from './CompareBox';
import styles from './styles.module.css';

interface ProviderRowProps {
  readonly provider: ProviderSummary;
  /** What a search matched in it. */
  readonly hit?: ProviderHit | undefined;
}

interface FactProps {
  readonly label: string;
  /** Set in the typeface of what is typed. */
  readonly mono?: boolean;
  readonly children: ReactNode;
}

/** One labelled fact of a row. */
function Fact({ label, mono = false, children }: FactProps): ReactNode {
  return (
    <div>
      <dt>{label}</dt>
      {children === undefined ? (
        <dd>
          <Unknown />
        </dd>
      ) : (
        <dd className={mono ? 'mono' : undefined}>{children}</dd>
      )}
    </div>
  );
}

/** The server, with a port that isn't the usual one. */
function Server({
  provider: { server, port },
  ranges,
}: {
  readonly provider: ProviderSummary;
  readonly ranges: readonly TextRange[] | undefined;
}): ReactNode {
  return (
    <>
      <Marked text={server ?? ''} ranges={ranges} />
      {port !== undefined && port !== '5060' && <strong>:{port}</strong>}
    </>
  );
}

/** Hosts beside the server that the search matched: they say why the row is here. */
function OtherHosts({ hit, server }: { readonly hit: ProviderHit; readonly server: string | undefined }): ReactNode {
  const { record, highlights } = hit;
  const matched = [
    ...record.hosts.map((host, index) => ({ host, ranges: highlights.hosts[index], past: false })),
    ...record.pastHosts.map((host, index) => ({ host, ranges: highlights.pastHosts[index], past: true })),
  ].filter(({ host, ranges }) => host !== server && (ranges?.length ?? 0) > 0);
  return matched.map(({ host, ranges, past }) => (
    <p key={host} className={styles.otherHost}>
      <span className="mono">
        <Marked text={host} ranges={ranges} />
      </span>{' '}
      {past && <Translate id="catalog.row.pastHost">(prima)</Translate>}
    </p>
  ));
}

/** One provider in the list; the whole row leads to its page. */
function ProviderRow({ provider, hit }: ProviderRowProps): ReactNode {
  const locale = useLocale();
  const { key, name, company, tier, status, server, registration, codecs, encryption, since, left } = provider;
  const serverRanges = hit?.highlights.hosts[hit.record.hosts.indexOf(server ?? '')];
  return (
    <li className={styles.row} data-tier={tier ?? 'unknown'}>
      <div>
        <h2>
          <Link to={`/providers/${key}`}>
            <Marked text={name} ranges={hit?.highlights.name} />
          </Link>
        </h2>
        <p>
          {company !== undefined && company !== name && <span>{company}</span>}
          {tier !== undefined && <TierBadge tier={tier} />}
          {status !== 'certified' && <span>{STATUS_LABELS[status][locale]}</span>}
        </p>
        {left === 'something' && (
          <p className={styles.todo}>
            <Translate id="catalog.row.todo">Da completare a mano dopo il wizard</Translate>
          </p>
        )}
        {hit !== undefined && <OtherHosts hit={hit} server={server} />}
      </div>
      <dl>
        <Fact label={translate({ id: 'fact.server', message: 'Server' })} mono>
          {server === undefined ? undefined : <Server provider={provider} ranges={serverRanges} />}
        </Fact>
        <Fact label={translate({ id: 'fact.registration', message: 'Registrazione' })}>
          {registration === undefined ? undefined : REGISTRATION_LABELS[registration]?.[locale]}
        </Fact>
        <Fact label={translate({ id: 'fact.codecs', message: 'Codec' })} mono>
          {codecs?.join(' ')}
        </Fact>
        <Fact label={translate({ id: 'fact.encryption', message: 'Cifratura' })}>
          {encryption === undefined ? undefined : ENCRYPTION_LABELS[encryption]?.[locale]}
        </Fact>
        <Fact label={translate({ id: 'fact.since', message: 'Nel wizard da' })} mono={since !== undefined}>
          {since ?? <Translate id="fact.since.none">non è nel wizard</Translate>}
        </Fact>
      </dl>
      <CompareBox providerKey={key} name={name} />
    </li>
  );
}

/** Whether two rows look the same. A provider is known by its key: searches have its record, the page its row. */
function isSame(before: ProviderRowProps, after: ProviderRowProps): boolean {
  return (
    before.provider.key === after.provider.key &&
    JSON.stringify(before.hit?.highlights) === JSON.stringify(after.hit?.highlights)
  );
}

export default memo(ProviderRow, isSame);
