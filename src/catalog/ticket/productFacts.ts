/** What a ticket's symptoms and a pasted text both lead to: the words of the product's tracker and documentation, once. */
import type { Bilingual } from '../model/types';

/** The calls of a trunk without registration. */
export const ANONYMOUS_CALLS = {
  what: {
    it: 'Le chiamate di un trunk senza registrazione risultano anonime: ad Asterisk arrivano dall’indirizzo del proxy e non da quello del provider.',
    en: 'Calls of a trunk without registration are shown as anonymous: they reach Asterisk from the proxy’s address and not from the provider’s.',
  },
  lookAt: { it: 'le regole di instradamento dei trunk del proxy.', en: 'the proxy’s trunk routing rules.' },
  issues: ['NethServer/dev#7138'],
} as const;

/** More trunks than an early release could load. */
export const MANY_TRUNKS = {
  what: {
    it: 'Con più di 40 trunk il caricamento della configurazione dà errore: corretto nella 1.0.2.',
    en: 'With more than 40 trunks reloading the configuration gives an error: fixed in 1.0.2.',
  },
  lookAt: { it: 'la release.', en: 'the release.' },
  issues: ['NethServer/dev#7048'],
} as const;

/** Calls that NethVoice can't end. */
export const CALLS_LEFT_OPEN = {
  what: {
    it: 'Sulla linea voipvoicetel di VoipVoice NethVoice non riesce a chiudere le chiamate, e dall’altra parte restano aperte: con più Record-Route, il Request-URI del BYE non è il Contact dell’INVITE.',
    en: 'On VoipVoice’s voipvoicetel line NethVoice can’t end calls, and the far side stays open: with several Record-Routes the BYE’s Request-URI isn’t the Contact of the INVITE.',
  },
  issues: ['NethServer/dev#7485'],
} as const;

/** What to look at, by what went wrong. */
export const LOOK_AT = {
  codecs: {
    it: 'i codec del trunk: sono quelli che il provider indica?',
    en: 'the trunk’s codecs: are they the ones that the provider names?',
  },
  trunksOfAddress: { it: 'quanti trunk partono da questo indirizzo.', en: 'how many trunks leave from this address.' },
  externalAddress: {
    it: 'External Address; con più WAN in bilanciamento serve una rotta statica.',
    en: 'External Address; several WANs in balance mode need a static route.',
  },
  nat: {
    it: 'indirizzo esterno e reti locali nelle impostazioni NAT di FreePBX.',
    en: 'external address and local networks in FreePBX’s NAT settings.',
  },
  advancedTab: { it: 'in FreePBX, la scheda Advanced del trunk.', en: 'in FreePBX, the trunk’s Advanced tab.' },
  trunkName: { it: 'il nome del trunk.', en: 'the trunk’s name.' },
} as const satisfies Readonly<Record<string, Bilingual>>;
