import type { Status, Tier } from './vocabulary';

/** The support tier that follows from a status: full for certified providers, limited for all others. */
export function tierOf(status: Status): Tier {
  return status === 'certified' ? 'full' : 'limited';
}
