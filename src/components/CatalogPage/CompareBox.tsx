import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { tickCompared, useTick } from '../../hooks/useCompared';
import styles from './styles.module.css';

/** Ticks a provider for the comparison; beyond the fourth the others can't be ticked. */
export default function CompareBox({
  providerKey,
  name,
}: {
  readonly providerKey: string;
  readonly name: string;
}): ReactNode {
  const tick = useTick(providerKey);
  return (
    <label className={styles.compareBox}>
      <input
        type="checkbox"
        value={providerKey}
        checked={tick === 'ticked'}
        disabled={tick === 'full'}
        onChange={({ target }) => tickCompared({ key: providerKey, name }, target.checked)}
        aria-label={translate({ id: 'compare.tick', message: 'Confronta {name}' }, { name })}
      />
      <Translate id="compare.tick.short">Confronta</Translate>
    </label>
  );
}
