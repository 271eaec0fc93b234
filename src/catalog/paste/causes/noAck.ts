import { LOOK_AT } from '../../ticket/productFacts';
import { readCSeq, type Dialog } from '../findDialogs';
import type { Cause } from './cause';

/** The 200 that is sent again and again, since no ACK comes back. */
function findRepeated({ method, steps, direction }: Dialog): number[] {
  if (method !== 'INVITE' || direction === 'out' || steps.some(({ message }) => message.method === 'ACK')) return [];
  return steps
    .filter(({ message, repeats }) => message.code === 200 && repeats > 0 && readCSeq(message).method === 'INVITE')
    .map(({ message }) => message.line);
}

/** An answered call whose answer doesn't arrive. */
export const noAck: Cause = {
  id: 'no-ack',
  concerns: 'inbound',
  symptom: {
    it: '200 OK ripetuto a un INVITE, senza che arrivi un ACK.',
    en: '200 OK to an INVITE sent again, and no ACK comes.',
  },
  known: {
    it: 'L’indirizzo nel Contact di NethVoice non è quello da cui esce la segnalazione.',
    en: 'The address in NethVoice’s Contact isn’t the one that the signalling leaves from.',
  },
  lookAt: LOOK_AT.externalAddress,
  sure: 'likely',
  sources: [],
  find: ({ dialogs }) => dialogs.flatMap(findRepeated),
};
