import type { ReactNode } from 'react';
import Translate from '@docusaurus/Translate';
import { STATUS_ACTION_LABELS } from '../../catalog/model/labels';
import { useLocale } from '../../hooks/useLocale';
import type { ProviderProps } from '../../plugin/props/providerProps';
import FormattedDate from '../FormattedDate';
import styles from './styles.module.css';

/** What the wizard does about it: the status changes nothing there. */
export function InWizard({
  provider: { inWizard, since, tier },
}: {
  readonly provider: Pick<ProviderProps['provider'], 'inWizard' | 'since' | 'tier'>;
}): ReactNode {
  if (!inWizard) return <Translate id="status.wizard.none">Il wizard non lo offre.</Translate>;
  const release = <span className="mono">{since}</span>;
  return tier === 'full' ? (
    <Translate id="status.wizard.full" values={{ release }}>
      {'Il wizard lo offre dalla release {release}.'}
    </Translate>
  ) : (
    <Translate id="status.wizard.limited" values={{ release }}>
      {'Il wizard lo offre, dalla release {release}: i trunk si creano come per gli altri, ma il supporto è limitato.'}
    </Translate>
  );
}

/** The last change of the certification in words, with its date and reason; nothing where none is written down. */
export default function StatusNotice({ provider }: Pick<ProviderProps, 'provider'>): ReactNode {
  const locale = useLocale();
  const change = provider.statusHistory.at(-1);
  if (change === undefined) return null;
  return (
    <p className={styles.statusNotice} data-status={provider.status}>
      <strong>{STATUS_ACTION_LABELS[change.action][locale]}</strong>
      {' · '}
      <FormattedDate date={change.date} />
      {' · '}
      {change.reason} <InWizard provider={provider} />
    </p>
  );
}
