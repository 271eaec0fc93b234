import { compareNames } from '../../model/compareNames';
import { compareReleases } from '../../model/compareReleases';
import type { ProviderRecord } from './types';

/** Orders two providers by the release that brought them, newest first; unknown ones come last. */
export function compareNewest(a: ProviderRecord, b: ProviderRecord): number {
  if (a.since === undefined || b.since === undefined) {
    return Number(a.since === undefined) - Number(b.since === undefined) || compareNames(a, b);
  }
  return compareReleases(b.since, a.since) || compareNames(a, b);
}
