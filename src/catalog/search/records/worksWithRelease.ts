import { compareReleases } from '../../model/compareReleases';
import type { LaterRecord, ProviderRecord } from './types';

/** Whether the wizard of a release offers a provider. */
export type ReleaseFit =
  | { readonly state: 'available' }
  /** A later release brings it. */
  | { readonly state: 'later'; readonly release: string }
  /** It isn't in the wizard, or no release is known to carry it. */
  | { readonly state: 'unknown' };

/** Tells whether the wizard of a NethVoice release (`1.3.4`) offers a provider. */
export function worksWithRelease(record: ProviderRecord | LaterRecord, release: string): ReleaseFit {
  const since = record.kind === 'provider' ? record.since : record.release;
  if (since === undefined) return { state: 'unknown' };
  return compareReleases(since, release) <= 0 ? { state: 'available' } : { state: 'later', release: since };
}
