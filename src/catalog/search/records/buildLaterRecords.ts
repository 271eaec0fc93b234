import type { LaterProvider } from '../../model/types';
import { fold } from '../../model/fold';
import type { LaterRecord } from './types';

/** The records of the providers of which only the name and the release are known. */
export function buildLaterRecords(addedLater: readonly LaterProvider[]): LaterRecord[] {
  return addedLater.map(({ name, release, issue }) => ({
    kind: 'later',
    key: `later:${fold(name)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '')}`,
    name,
    ...(release === undefined ? {} : { release }),
    issue,
  }));
}
