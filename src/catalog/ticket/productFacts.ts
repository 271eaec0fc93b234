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

/** A second trunk that isn't registered. */
export const SECOND_REGISTRATION = {
  what: {
    it: 'Il secondo trunk dello stesso provider riceve 403: dietro un solo proxy, il provider accetta una registrazione per indirizzo e porta di origine. Si è visto con Vianova.',
    en: 'The second trunk at the same provider gets 403: behind one proxy, the provider takes one registration per source address and port. Seen with Vianova.',
  },
  lookAt: { it: 'quanti trunk partono da questo indirizzo.', en: 'how many trunks leave from this address.' },
  issues: ['NethServer/dev#7365', 'NethServer/dev#7661'],
} as const;

/** What TIM allows. */
export const TIM_LINES = {
  what: {
    it: 'Con TIM da un indirizzo pubblico funziona una linea sola: TIM ne ammette una per indirizzo. TIM non è nel wizard.',
    en: 'With TIM only one line works from a public address: TIM allows one per address. TIM isn’t in the wizard.',
  },
  lookAt: {
    it: 'quante linee TIM escono da questo indirizzo.',
    en: 'how many TIM lines leave from this address.',
  },
  issues: ['NethServer/dev#7536', 'NethServer/dev#7240', 'NethServer/dev#7321'],
} as const;

/** A firewall that forgets a trunk that is registered. */
export const CLOSED_MAPPING = {
  what: {
    it: 'Le chiamate smettono di entrare qualche minuto dopo la registrazione e tornano dopo una chiamata in uscita: il proxy rispondeva da sé agli OPTIONS, e il firewall chiudeva la mappatura UDP dopo 180 secondi. Si nota di più con una registrazione lunga. La segnalazione è chiusa.',
    en: 'Calls stop coming in some minutes after registering and work again after an outbound call: the proxy answered OPTIONS itself, and the firewall closed the UDP mapping after 180 seconds. It shows more with a long registration. The issue is closed.',
  },
  lookAt: {
    it: 'la release del proxy, il timeout UDP del firewall, expiration.',
    en: 'the proxy’s release, the firewall’s UDP timeout, expiration.',
  },
  issues: ['NethServer/dev#7624'],
} as const;

/** Audio that finds no way back to NethVoice. */
export const ONE_WAY_AUDIO = {
  it: 'Audio in un solo senso, o chiamata che cade dopo circa 30 secondi: da una parte non arriva audio. L’indirizzo del NAT non è indicato bene, ma questo conta solo per un trunk che non passa dal proxy di NethVoice; oppure le reti sono più d’una.',
  en: 'One-way audio, or a call that drops after about 30 seconds: no audio arrives from one side. The NAT address isn’t told right, which only matters to a trunk that bypasses NethVoice’s proxy; or there are several networks.',
} as const satisfies Bilingual;

/** What to look at, by what went wrong. */
export const LOOK_AT = {
  codecs: {
    it: 'i codec del trunk: sono quelli che il provider indica?',
    en: 'the trunk’s codecs: are they the ones that the provider names?',
  },
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
