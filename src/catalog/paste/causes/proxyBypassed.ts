import { LOOK_AT } from '../../ticket/productFacts';
import type { Cause } from './cause';

/** A trunk that bypasses the proxy and isn't called so. */
export const proxyBypassed: Cause = {
  id: 'proxy-bypassed',
  concerns: 'update',
  symptom: {
    it: 'outbound_proxy vuoto, e il nome del trunk non comincia con Custom-.',
    en: 'outbound_proxy is empty, and the trunk’s name doesn’t begin with Custom-.',
  },
  known: {
    it: 'Gli aggiornamenti riscrivono l’outbound proxy dei trunk. La documentazione evita che un trunk cambiato a mano torni com’era con un nome che comincia con Custom-.',
    en: 'Updates rewrite the outbound proxy of trunks. The documentation’s way to keep a trunk that was changed by hand is a name with Custom-.',
  },
  lookAt: LOOK_AT.trunkName,
  sure: 'possible',
  sources: [],
  find: ({ trunks }) =>
    trunks
      .filter(({ source, name }) => source === 'rows' && !name.startsWith('Custom-'))
      .flatMap(({ settings }) => {
        const proxy = settings.get('outbound_proxy');
        return proxy?.value === '' ? [proxy.line] : [];
      }),
};
