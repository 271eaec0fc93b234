import { useCallback } from 'react';
import { useStorageSlot } from '@docusaurus/theme-common';
import { parseRelease } from '../catalog/model/parseRelease';
import { useAddressParameter } from './useAddressParameter';

/** The reader's NethVoice release, kept for the other pages and the next visit. */
export function useKeptRelease(): [string | undefined, (release: string | undefined) => void] {
  const [kept, slot] = useStorageSlot('nethvoice-release');
  const keep = useCallback(
    (release: string | undefined) => {
      if (release === undefined) slot.del();
      else slot.set(release);
    },
    [slot],
  );
  return [kept === null ? undefined : parseRelease(kept), keep];
}

/**
 * The reader's NethVoice release: what the address says, else what was said before.
 *
 * @returns the release, unknown while the server draws, and what keeps another one, in the address too
 */
export function useRelease(): [string | undefined, (release: string | undefined) => void] {
  const [kept, keep] = useKeptRelease();
  const [asked, ask] = useAddressParameter('release');
  const choose = (release: string | undefined): void => {
    keep(release);
    ask(release ?? '');
  };
  return [parseRelease(asked) ?? kept, choose];
}
