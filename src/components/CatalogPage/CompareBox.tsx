import type { ReactNode } from 'react';
import Translate, { translate } from '@docusaurus/Translate';
import { tickCompared, useTick } from '../../hooks/useCompared';
import styles from './styles.module.css';

/** The form that all boxes belong to, wherever they stand. */
const FORM_ID = 'comparison';

/**
 * The form of the boxes, with nothing in it. Its `autocomplete` keeps the browser from storing the state of each box
 * whenever the address changes, which takes long with thousands, and Firefox from ticking them again on reloading.
 */
export function CompareForm(): ReactNode {
  return <form id={FORM_ID} hidden autoComplete="off" onSubmit={(event) => event.preventDefault()} />;
}

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
        form={FORM_ID}
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
