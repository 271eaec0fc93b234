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
        checked={tick === 'ticked'}
        disabled={tick === 'full'}
        onChange={({ target }) => tickCompared(providerKey, target.checked)}
        aria-label={translate({ id: 'compare.tick', message: 'Confronta {name}' }, { name })}
      />
      <span aria-hidden="true">
        <Translate id="compare.tick.short">Confronta</Translate>
      </span>
    </label>
  );
}
