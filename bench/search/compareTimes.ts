import { ratio } from '../report';
import { percentile } from '../statistics';

/** The columns of {@link compareTimes}. */
export const SHARE_COLUMNS = ['p50', 'p95', 'worst'] as const;

/**
 * One row of a comparison: the ratio first, since it says more than the milliseconds of one machine.
 *
 * @param ours measurements in milliseconds
 * @param plain those of the substring filter, in milliseconds
 */
export function compareTimes(label: string, ours: readonly number[], plain: readonly number[]): readonly string[] {
  const cells = [0.5, 0.95, 1].map((share) => {
    const [a, b] = [percentile(ours, share), percentile(plain, share)];
    return `${ratio(a, b)} (${a.toFixed(1)} / ${b.toFixed(1)} ms)`;
  });
  return [label, ...cells];
}
