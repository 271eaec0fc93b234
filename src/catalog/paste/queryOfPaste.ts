import type { KnownProvider } from './findProviders';
import { findProviders } from './findProviders';
import type { Paste } from './readPaste';
import { trunkFromPaste } from './trunkFromPaste';

/** Of a text on one line that says nothing of a provider so much is searched for as it stands. */
const LONGEST = 300;

/**
 * What to search for where somebody pasted a text into a search box: what tells its provider, or else the server that it
 * names; a line that isn't recognised stays, without its secrets.
 */
export function queryOfPaste(paste: Paste, records: readonly KnownProvider[]): string {
  const [match] = findProviders(paste.clues, records).matches;
  const [reason] = match?.reasons ?? [];
  if (match !== undefined && reason !== undefined) {
    return reason.sure === 'possible' ? match.record.name : reason.clue.value;
  }
  const [line = '', ...others] = paste.text.trim().split('\n');
  if (others.length === 0 && paste.kinds.length === 0) return line.replace(/\s+/g, ' ').slice(0, LONGEST);
  const server = trunkFromPaste(paste)?.settings.get('sip_server')?.value;
  return server ?? paste.clues.find(({ kind }) => kind === 'host' || kind === 'realm')?.value ?? line.slice(0, LONGEST);
}
