import type { ReactNode } from 'react';
import { translate } from '@docusaurus/Translate';
import { tickCompared, useTick } from '../../hooks/useCompared';

/** The form that the boxes belong to: a table can't stand in one that isn't printed. */
export const COMPARE_FORM = 'compare-boxes';

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
    <label>
      <input
        type="checkbox"
        form={COMPARE_FORM}
        value={providerKey}
        checked={tick === 'ticked'}
        disabled={tick === 'full'}
        onChange={({ target }) => tickCompared({ key: providerKey, name }, target.checked)}
        aria-label={translate({ id: 'compare.tick', message: 'Confronta {name}' }, { name })}
      />
    </label>
  );
}
