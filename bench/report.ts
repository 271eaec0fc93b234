const SHARES = [0.5, 0.95, 1] as const;

/** The value below which a share of the measurements lies. */
function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/**
 * One line of a comparison: the ratio first, since it says more than the milliseconds of one machine.
 *
 * @param ours measurements in milliseconds
 * @param plain those of the substring filter, in milliseconds
 */
export function compareTimes(label: string, ours: readonly number[], plain: readonly number[]): string {
  const parts = SHARES.map((share) => {
    const [a, b] = [percentile(ours, share), percentile(plain, share)];
    const name = share === 1 ? 'worst' : `p${share * 100}`;
    return `${name} ${(a / b).toFixed(2)}× (${a.toFixed(1)} / ${b.toFixed(1)} ms)`;
  });
  return `${label.padEnd(28)}${parts.join('   ')}`;
}
