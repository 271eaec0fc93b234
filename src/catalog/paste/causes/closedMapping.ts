import { CLOSED_MAPPING } from '../../ticket/productFacts';
import { header, type Dialog } from '../findDialogs';
import type { Cause } from './cause';

/** Seconds after which the firewall of the source closed the mapping. */
const MAPPING = 180;

/** The answer that accepts a registration over UDP for longer than that. */
function findLong({ method, direction, final, steps }: Dialog): number[] {
  const isUdp = steps.some(({ message }) => /^SIP\/2\.0\/UDP/i.test(header(message, 'via') ?? ''));
  if (method !== 'REGISTER' || direction === 'in' || final?.code !== 200 || !isUdp) return [];
  const granted = /;\s*expires=(\d+)/i.exec(header(final, 'contact') ?? '')?.[1] ?? header(final, 'expires') ?? '';
  return Number(granted) > MAPPING ? [final.line] : [];
}

/** Inbound calls that stop some minutes after registering. */
export const closedMapping: Cause = {
  id: 'closed-mapping',
  concerns: 'inbound',
  symptom: {
    it: `Registrazione in UDP accettata per più di ${MAPPING} secondi, e nel testo nessuna chiamata in arrivo.`,
    en: `A registration over UDP accepted for more than ${MAPPING} seconds, and no inbound call in the text.`,
  },
  known: CLOSED_MAPPING.what,
  lookAt: CLOSED_MAPPING.lookAt,
  sure: 'possible',
  sources: CLOSED_MAPPING.issues,
  find: ({ dialogs }) =>
    dialogs.some(({ method, direction }) => method === 'INVITE' && direction === 'in')
      ? []
      : dialogs.flatMap(findLong).slice(0, 1),
};
