import { KNOWN } from '../../ticket/knownCauses';
import type { Dialog } from '../findDialogs';
import { linesOf, type Cause } from './cause';

/** Whether the two sides have no codec in common: said by 488, or by an answer with another one. */
function hasNoCommonCodec({ final, offered, answered }: Dialog): boolean {
  if (offered === undefined || offered.srtp) return false;
  if (answered === undefined) return final?.code === 488;
  return answered.codecs.length > 0 && !answered.codecs.some((codec) => offered.codecs.includes(codec));
}

/** Whether a platform of Cirpack's answers. */
function isCirpack({ steps }: Dialog): boolean {
  return steps.some(({ message }) =>
    ['server', 'user-agent'].some(
      (name) => message.headers.get(name)?.some((value) => /cirpack/i.test(value)) === true,
    ),
  );
}

/** Outbound calls that the provider refuses. */
export const REFUSAL_CAUSES: readonly Cause[] = [
  {
    id: 'srtp-refused',
    concerns: 'outbound',
    symptom: { it: '488 a un INVITE che offre SRTP.', en: '488 to an INVITE that offers SRTP.' },
    known: {
      it: 'All’INVITE manca il contrassegno di trunk del proxy, quindi l’audio parte in SRTP, e il provider vuole RTP in chiaro. Si è visto trasferendo con consultazione dal CTI.',
      en: 'The INVITE lacks the proxy’s trunk mark, so media goes out as SRTP, and the provider wants plain RTP. Seen on a CTI attended transfer.',
    },
    lookAt: {
      it: 'm=audio … RTP/SAVP o a=crypto nell’INVITE; il flag disable_srtp_header del trunk.',
      en: 'm=audio … RTP/SAVP or a=crypto in the INVITE; the trunk’s flag disable_srtp_header.',
    },
    sure: 'likely',
    sources: ['NethServer/dev#8037'],
    find: ({ dialogs }) => linesOf(dialogs, ({ final, offered }) => final?.code === 488 && offered?.srtp === true),
  },
  {
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
    lookAt: KNOWN.unchosenCodec.lookAt,
    sure: 'possible',
    sources: ['NethServer/dev#8117'],
    find: ({ dialogs }) => linesOf(dialogs, hasNoCommonCodec),
  },
  {
    id: 'topology-hidden',
    concerns: 'outbound',
    symptom: {
      it: 'Chiamata in uscita rifiutata da una piattaforma Cirpack, con il trunk registrato.',
      en: 'Outbound call refused by a Cirpack platform, with the trunk registered.',
    },
    known: {
      it: 'Sulle piattaforme Cirpack la chiamata è rifiutata perché il proxy nasconde la topologia e l’INVITE non corrisponde al REGISTER.',
      en: 'On Cirpack platforms the call is refused because the proxy hides the topology and the INVITE doesn’t match the REGISTER.',
    },
    lookAt: { it: 'il flag disable_topos_header del trunk.', en: 'the trunk’s flag disable_topos_header.' },
    sure: 'likely',
    sources: ['NethServer/dev#7183'],
    find: ({ dialogs }) => {
      const isRegistered = dialogs.some(({ method, final }) => method === 'REGISTER' && final?.code === 200);
      return linesOf(
        dialogs,
        (dialog) =>
          isRegistered &&
          dialog.method === 'INVITE' &&
          dialog.direction === 'out' &&
          (dialog.final?.code ?? 0) >= 400 &&
          ![401, 407].includes(dialog.final?.code ?? 0) &&
          isCirpack(dialog),
      );
    },
  },
];
