import { LOOK_AT } from '../../ticket/productFacts';
import type { Dialog } from '../findDialogs';
import { linesOf, type Cause } from './cause';

/** Whether the two sides have no codec in common: said by 488, or by an answer with another one. */
function hasNoCommonCodec({ final, offered, answered }: Dialog): boolean {
  if (offered === undefined || offered.srtp) return false;
  if (answered === undefined) return final?.code === 488;
  return answered.codecs.length > 0 && !answered.codecs.some((codec) => offered.codecs.includes(codec));
}

/** A call whose codecs the other side doesn't take. */
export const codecRefused: Cause = {
  id: 'codec-refused',
  concerns: 'outbound',
  symptom: {
    it: 'Nessun codec in comune: 488 a un INVITE senza SRTP, o nella risposta un codec che non era stato offerto.',
    en: 'No codec in common: 488 to an INVITE without SRTP, or a codec in the answer that wasn’t offered.',
  },
  known: {
    it: 'Fino alla 1.7.4 il wizard propone alaw, ulaw e g729 qualunque sia il provider, con g729 selezionato; dalla 1.7.5 propone quelli del provider.',
    en: 'Up to 1.7.4 the wizard offers alaw, ulaw and g729 whatever the provider, with g729 ticked; from 1.7.5 it offers the provider’s own.',
  },
  lookAt: LOOK_AT.codecs,
  sure: 'possible',
  sources: ['NethServer/dev#8117'],
  find: ({ dialogs }) => linesOf(dialogs, hasNoCommonCodec),
};
