import { LOOK_AT, ONE_WAY_AUDIO } from '../../ticket/productFacts';
import { isPrivate } from '../ownSide';
import type { Dialog } from '../findDialogs';
import { linesOf, type Cause } from './cause';

/** Whether NethVoice wants the audio of a call at a private address (RFC 1918), although the other side has a public one. */
function asksForPrivate({ method, direction, offered, answered, parties }: Dialog): boolean {
  const own = direction === 'out' ? offered : direction === 'in' ? answered : undefined;
  return (
    method === 'INVITE' &&
    answered !== undefined &&
    own?.address !== undefined &&
    isPrivate(own.address) &&
    parties.some((party) => /^\d+(?:\.\d+){3}/.test(party) && !isPrivate(party))
  );
}

/** Audio that the other side can send nowhere. */
export const privateAudio: Cause = {
  id: 'private-audio',
  concerns: 'audio',
  symptom: {
    it: 'NethVoice chiede l’audio a un indirizzo privato, e l’altra parte è nella rete pubblica.',
    en: 'NethVoice asks for the audio at a private address, and the other side is in the public network.',
  },
  known: ONE_WAY_AUDIO,
  lookAt: LOOK_AT.nat,
  sure: 'possible',
  sources: [],
  find: ({ dialogs }) => linesOf(dialogs, asksForPrivate),
};
