import type { ReactNode } from 'react';
import { TIER_LABELS } from '../../catalog/labels';
import type { Tier } from '../../catalog/types';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/** The tier's shape: a full disc with a tick, or a ring that is half full. Shape and word carry it, not colour alone. */
function TierShape({ tier }: { readonly tier: Tier }): ReactNode {
  return (
    <svg className={styles.shape} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {tier === 'full' ? (
        <>
          <circle cx="8" cy="8" r="8" fill="currentColor" />
          <path d="M4.4 8.3l2.4 2.4 4.8-5.1" fill="none" className={styles.tick} strokeWidth="1.9" />
        </>
      ) : (
        <>
          <path d="M8 1.2 14.8 8 8 14.8 1.2 8Z" fill="none" stroke="currentColor" strokeWidth="1.9" />
          <path d="M8 1.2 8 14.8 1.2 8Z" fill="currentColor" />
        </>
      )}
    </svg>
  );
}

/** The support tier as a word with a shape of its own. */
export default function TierBadge({ tier }: { readonly tier: Tier }): ReactNode {
  const locale = useLocale();
  return (
    <span className={tier === 'full' ? styles.full : styles.limited}>
      <TierShape tier={tier} />
      {TIER_LABELS[tier][locale]}
    </span>
  );
}
