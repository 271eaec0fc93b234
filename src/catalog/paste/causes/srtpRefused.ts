import { linesOf, type Cause } from './cause';

/** A call with encrypted audio that the other side doesn't take. */
export const srtpRefused: Cause = {
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
};
