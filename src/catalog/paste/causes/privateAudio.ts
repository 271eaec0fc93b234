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
  known: {
    it: 'Audio in un solo senso, o chiamata che cade dopo circa 30 secondi: l’indirizzo del NAT non è indicato bene, ma questo conta solo per un trunk che non passa dal proxy di NethVoice; oppure le reti sono più d’una.',
    en: 'One-way audio, or a call that drops after about 30 seconds: the NAT address isn’t told right, which only matters to a trunk that bypasses NethVoice’s proxy; or there are several networks.',
  },
  lookAt: {
    it: 'External Address e le reti locali nelle impostazioni NAT di FreePBX; la riga outbound_proxy del trunk.',
    en: 'External Address and the local networks in FreePBX’s NAT settings; the trunk’s row outbound_proxy.',
  },
  sure: 'possible',
  sources: [],
  find: ({ dialogs }) => linesOf(dialogs, asksForPrivate),
};
