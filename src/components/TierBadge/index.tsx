import type { ReactNode } from 'react';
import { TIER_LABELS } from '../../catalog/model/labels';
import type { Tier } from '../../catalog/model/types';
import { useLocale } from '../../hooks/useLocale';
import styles from './styles.module.css';

/**
 * The tier's shape: a full disc with a tick cut out, or a ring that is half full. One path each: a list may have
 * thousands.
 */
const SHAPES: Readonly<Record<Tier, string>> = {
  full: 'M8 0a8 8 0 1 0 0 16A8 8 0 1 0 8 0ZM5.07 7.63 6.78 9.34 10.91 4.95 12.29 6.25 6.82 12.06 3.73 8.97Z',
  limited: 'M8-.1 16.1 8 8 16.1-.1 8ZM8 2.6V13.4L13.4 8Z',
};

/** The support tier as a word with a shape of its own. Shape and word carry it, not colour alone. */
export default function TierBadge({ tier }: { readonly tier: Tier }): ReactNode {
  const locale = useLocale();
  return (
    <span className={tier === 'full' ? styles.full : styles.limited}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <path fillRule="evenodd" fill="currentColor" d={SHAPES[tier]} />
      </svg>
      {TIER_LABELS[tier][locale]}
    </span>
  );
}
