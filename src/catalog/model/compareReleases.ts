const { compare } = new Intl.Collator('en', { numeric: true });

/** Compares releases (`1.10.0` is later than `1.9.3`); negative when the first is earlier. */
export function compareReleases(a: string, b: string): number {
  return compare(a, b);
}
