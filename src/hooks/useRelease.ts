import { useCallback } from 'react';
import { useHistory, useLocation } from '@docusaurus/router';
import { useStorageSlot } from '@docusaurus/theme-common';
import useIsBrowser from '@docusaurus/useIsBrowser';
import { parseRelease } from '../catalog/model/parseRelease';

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
  const history = useHistory();
  const { search } = useLocation();
  const isBrowser = useIsBrowser();
  const asked = isBrowser ? parseRelease(new URLSearchParams(search).get('release') ?? '') : undefined;
  const choose = (release: string | undefined): void => {
    keep(release);
    const params = new URLSearchParams(history.location.search);
    if (release === undefined) params.delete('release');
    else params.set('release', release);
    history.replace({ ...history.location, search: params.toString() });
  };
  return [asked ?? kept, choose];
}
