import type { Dialog } from '../findDialogs';
import { linesOf, type Cause } from './cause';

/** Whether a platform of Cirpack's answers. */
function isCirpack({ steps }: Dialog): boolean {
  return steps.some(({ message }) =>
    ['server', 'user-agent'].some(
      (name) => message.headers.get(name)?.some((value) => /cirpack/i.test(value)) === true,
    ),
  );
}

/** A call that is refused although the trunk is registered. */
export const topologyHidden: Cause = {
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
};
