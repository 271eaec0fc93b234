import { LOOK_AT } from '../../ticket/productFacts';
import { readCSeq, type Dialog } from '../findDialogs';
import type { Cause } from './cause';

/** The BYE that comes some 30 seconds after the answer: when no audio arrives, that is when a side gives up. */
function findBye({ steps }: Dialog): number[] {
  const answer = steps.find(({ message }) => message.code === 200 && readCSeq(message).method === 'INVITE');
  const bye = steps.find(({ message }) => message.method === 'BYE');
  const [from, to] = [answer?.message.seconds, bye?.message.seconds];
  if (bye === undefined || from === undefined || to === undefined) return [];
  return to - from >= 28 && to - from <= 35 ? [bye.message.line] : [];
}

/** A call that drops after about 30 seconds. */
export const cutAfterHalfMinute: Cause = {
  id: 'cut-after-half-minute',
  concerns: 'drops',
  symptom: {
    it: 'BYE circa 30 secondi dopo la risposta.',
    en: 'BYE about 30 seconds after the answer.',
  },
  known: {
    it: 'Da una parte non arriva audio: l’indirizzo del NAT non è indicato bene, ma questo conta solo per un trunk che non passa dal proxy di NethVoice; oppure le reti sono più d’una. Può anche aver riagganciato una persona.',
    en: 'No audio arrives from one side: the NAT address isn’t told right, which only matters to a trunk that bypasses NethVoice’s proxy; or there are several networks. A person may have hung up, too.',
  },
  lookAt: LOOK_AT.nat,
  sure: 'possible',
  sources: [],
  find: ({ dialogs }) => dialogs.flatMap(findBye),
};
