import { compareReleases } from '../../model/compareReleases';
import type { ProviderRecord } from './types';

/** Italian collation is the site's, in both languages; the key settles equal names. */
const { compare } = new Intl.Collator('it');

/** Orders two providers by name. */
export function compareNames(a: ProviderRecord, b: ProviderRecord): number {
  return compare(a.name, b.name) || (a.key < b.key ? -1 : 1);
}

/** Orders two providers by the release that brought them, newest first; unknown ones come last. */
export function compareNewest(a: ProviderRecord, b: ProviderRecord): number {
  if (a.since === undefined || b.since === undefined) {
    return Number(a.since === undefined) - Number(b.since === undefined) || compareNames(a, b);
  }
  return compareReleases(b.since, a.since) || compareNames(a, b);
}
