import type { Bilingual } from '../model/types';
import { OWN_PROXY, type Flag, type Keyword } from '../model/vocabulary';
import type { SymptomId } from './symptoms';

/** A cause that the product's tracker or its documentation knows. */
export interface KnownCause {
  readonly symptoms: readonly SymptomId[];
  /** What happens, and why. */
  readonly what: Bilingual;
  readonly lookAt: Bilingual;
  /** Where it is known from: `NethServer/dev#7624`. Empty: the product's documentation. */
  readonly issues: readonly string[];
  /** The values of a template that it takes. `undefined`: a template of the wizard without that row. */
  readonly takes?: Readonly<Partial<Record<Keyword | Flag, (value: string | undefined) => boolean>>>;
  /** Whether a trunk with other values can have it too. */
  readonly canBeOthers?: true;
  /** Whom the source names, by name, company or server. */
  readonly names?: RegExp;
  /** Whether it is known of those alone. */
  readonly isOnlyNamed?: true;
}

const registers = (value: string | undefined): boolean => value !== 'none';
const isUdp = (value: string | undefined): boolean => value === undefined || value.endsWith('-udp');

/** Whether a template's trunk goes through NethVoice's own proxy. */
const isOwnProxy = (value: string | undefined): boolean => value === undefined || value === '' || value === OWN_PROXY;

/**
 * The causes, each of which may explain several symptoms, in the words of the product's tracker and documentation. What
 * has no source isn't here. What a pasted text shows of them, it tells in the same words.
 */
export const KNOWN = {
  noRegistration: {
    symptoms: ['registration', 'inbound'],
    what: {
      it: 'Un trunk senza registrazione: è il provider a conoscere l’indirizzo di NethVoice e a mandargli le chiamate.',
      en: 'A trunk without registration: the provider knows NethVoice’s address and sends calls to it.',
    },
    lookAt: {
      it: 'l’indirizzo pubblico da cui esce NethVoice è quello che il provider conosce?',
      en: 'is the public address that NethVoice leaves from the one that the provider knows?',
    },
    issues: [],
    takes: { registration: (value) => value === 'none' },
  },
  secondRegistration: {
    symptoms: ['registration'],
    what: {
      it: 'Il secondo trunk dello stesso provider riceve 403: dietro un solo proxy, il provider accetta una registrazione per indirizzo e porta di origine. Si è visto con Vianova.',
      en: 'The second trunk at the same provider gets 403: behind one proxy, the provider takes one registration per source address and port. Seen with Vianova.',
    },
    lookAt: { it: 'quanti trunk partono da questo indirizzo.', en: 'how many trunks leave from this address.' },
    issues: ['NethServer/dev#7365', 'NethServer/dev#7661'],
    takes: { registration: registers, outbound_proxy: isOwnProxy },
    names: /\bvianova\b/i,
  },
  timLines: {
    symptoms: ['registration', 'inbound', 'outbound'],
    what: {
      it: 'Con TIM da un indirizzo pubblico funziona una linea sola: TIM ne ammette una per indirizzo. TIM non è nel wizard.',
      en: 'With TIM only one line works from a public address: TIM allows one per address. TIM isn’t in the wizard.',
    },
    lookAt: {
      it: 'quante linee TIM escono da questo indirizzo.',
      en: 'how many TIM lines leave from this address.',
    },
    issues: ['NethServer/dev#7536', 'NethServer/dev#7240', 'NethServer/dev#7321'],
    names: /\b(?:tim|telecom italia)\b/i,
    isOnlyNamed: true,
  },
  closedMapping: {
    symptoms: ['inbound'],
    what: {
      it: 'Le chiamate smettono di entrare qualche minuto dopo la registrazione e tornano dopo una chiamata in uscita: il proxy rispondeva da sé agli OPTIONS, e il firewall chiudeva la mappatura UDP dopo 180 secondi. Si nota di più con una registrazione lunga. La segnalazione è chiusa.',
      en: 'Calls stop coming in some minutes after registering and work again after an outbound call: the proxy answered OPTIONS itself, and the firewall closed the UDP mapping after 180 seconds. It shows more with a long registration. The issue is closed.',
    },
    lookAt: {
      it: 'la release del proxy, il timeout UDP del firewall, expiration.',
      en: 'the proxy’s release, the firewall’s UDP timeout, expiration.',
    },
    issues: ['NethServer/dev#7624'],
    takes: { registration: registers, transport: isUdp, outbound_proxy: isOwnProxy },
  },
  lostAck: {
    symptoms: ['inbound', 'drops'],
    what: {
      it: 'NethVoice manda 200 OK e l’ACK non torna: l’indirizzo nel suo Contact non è quello da cui esce la segnalazione.',
      en: 'NethVoice sends 200 OK and no ACK comes back: the address in its Contact isn’t the one the signalling leaves from.',
    },
    lookAt: {
      it: 'External Address; con più WAN in bilanciamento serve una rotta statica.',
      en: 'External Address; several WANs in balance mode need a static route.',
    },
    issues: [],
  },
  srtpOnTransfer: {
    symptoms: ['outbound'],
    what: {
      it: 'La chiamata è rifiutata con 488 quando dal CTI si trasferisce con consultazione: all’INVITE manca il contrassegno di trunk del proxy, quindi l’audio parte in SRTP, e il provider vuole RTP in chiaro.',
      en: 'The call is refused with 488 on a CTI attended transfer: the INVITE lacks the proxy’s trunk mark, so media goes out as SRTP, and the provider wants plain RTP.',
    },
    lookAt: {
      it: 'nell’INVITE, m=audio … RTP/SAVP oppure a=crypto; il flag disable_srtp_header.',
      en: 'in the INVITE, m=audio … RTP/SAVP or a=crypto; the flag disable_srtp_header.',
    },
    issues: ['NethServer/dev#8037'],
    takes: {
      media_encryption: (value) => value === undefined || value === 'no',
      outbound_proxy: isOwnProxy,
    },
  },
  topologyHidden: {
    symptoms: ['outbound'],
    what: {
      it: 'Sulle piattaforme Cirpack la chiamata è rifiutata anche se il trunk è registrato: il proxy nasconde la topologia e l’INVITE non corrisponde al REGISTER.',
      en: 'On Cirpack platforms the call is refused although the trunk is registered: the proxy hides the topology and the INVITE doesn’t match the REGISTER.',
    },
    lookAt: {
      it: 'il provider usa Cirpack? Il flag disable_topos_header.',
      en: 'does the provider use Cirpack? The flag disable_topos_header.',
    },
    issues: ['NethServer/dev#7183'],
    takes: {
      registration: registers,
      outbound_proxy: isOwnProxy,
      disable_topos_header: (value) => value !== '1',
    },
  },
  oneWayAudio: {
    symptoms: ['audio', 'drops'],
    what: {
      it: 'Audio in un solo senso, o chiamata che cade dopo circa 30 secondi: da una parte non arriva audio. L’indirizzo del NAT non è indicato bene, ma questo conta solo per un trunk che non passa dal proxy di NethVoice; oppure le reti sono più d’una.',
      en: 'One-way audio, or a call that drops after about 30 seconds: no audio arrives from one side. The NAT address isn’t told right, which only matters to a trunk that bypasses NethVoice’s proxy; or there are several networks.',
    },
    lookAt: {
      it: 'indirizzo esterno e reti locali nelle impostazioni NAT di FreePBX.',
      en: 'external address and local networks in FreePBX’s NAT settings.',
    },
    issues: [],
    takes: { outbound_proxy: (value) => !isOwnProxy(value) },
    canBeOthers: true,
  },
  unchosenCodec: {
    symptoms: ['audio'],
    what: {
      it: 'L’audio è solo in un codec che nessuno ha scelto: fino alla 1.7.4 il wizard propone alaw, ulaw e g729 qualunque sia il provider, con g729 selezionato; dalla 1.7.5 propone quelli del provider.',
      en: 'Audio is only in a codec that nobody chose: up to 1.7.4 the wizard offers alaw, ulaw and g729 whatever the provider, with g729 ticked; from 1.7.5 it offers the provider’s own.',
    },
    lookAt: {
      it: 'i codec del trunk: sono quelli che il provider indica?',
      en: 'the trunk’s codecs: are they the ones that the provider names?',
    },
    issues: ['NethServer/dev#8117'],
    takes: { codecs: (value) => value !== undefined && !value.split(',').includes('g729') },
    canBeOthers: true,
  },
  callsLeftOpen: {
    symptoms: ['drops'],
    what: {
      it: 'Sulla linea voipvoicetel di VoipVoice NethVoice non riesce a chiudere le chiamate, e dall’altra parte restano aperte: con più Record-Route, il Request-URI del BYE non è il Contact dell’INVITE.',
      en: 'On VoipVoice’s voipvoicetel line NethVoice can’t end calls, and the far side stays open: with several Record-Routes the BYE’s Request-URI isn’t the Contact of the INVITE.',
    },
    issues: ['NethServer/dev#7485'],
    lookAt: { it: 'il BYE nella traccia.', en: 'the BYE in the trace.' },
    names: /\bvoipvoicetel\b/i,
    isOnlyNamed: true,
  },
  anonymousCalls: {
    symptoms: ['caller'],
    what: {
      it: 'Le chiamate di un trunk senza registrazione risultano anonime: ad Asterisk arrivano dall’indirizzo del proxy e non da quello del provider.',
      en: 'Calls of a trunk without registration are shown as anonymous: they reach Asterisk from the proxy’s address and not from the provider’s.',
    },
    lookAt: { it: 'le regole di instradamento dei trunk del proxy.', en: 'the proxy’s trunk routing rules.' },
    issues: ['NethServer/dev#7138'],
    takes: { registration: (value) => value === 'none', outbound_proxy: isOwnProxy },
  },
  editedIdentity: {
    symptoms: ['registration', 'caller', 'update'],
    what: {
      it: 'Dopo una modifica nel wizard cambiano il numero del chiamante o la registrazione: fino alla 1.5.0 la modifica metteva il numero di telefono in contact_user e from_user. Una correzione è nella 1.5.1; la segnalazione è ancora aperta.',
      en: 'After an edit in the wizard the caller number or the registration changes: up to 1.5.0 an edit put the phone number in contact_user and from_user. A fix is in 1.5.1; the issue is still open.',
    },
    lookAt: { it: 'in FreePBX, la scheda Advanced del trunk.', en: 'in FreePBX, the trunk’s Advanced tab.' },
    issues: ['NethServer/dev#7708'],
  },
  templateChanged: {
    symptoms: ['update'],
    what: {
      it: 'Il wizard copia il modello quando crea il trunk: se una release cambia il modello, i trunk che ci sono già restano com’erano.',
      en: 'The wizard copies the template when it creates a trunk: when a release changes the template, trunks that exist keep what they have.',
    },
    lookAt: { it: 'quando è stato creato il trunk.', en: 'when the trunk was created.' },
    issues: [],
  },
  proxyRewritten: {
    symptoms: ['update'],
    what: {
      it: 'Un trunk cambiato a mano torna com’era dopo un aggiornamento: gli aggiornamenti riscrivono l’outbound proxy dei trunk. La documentazione lo evita con un nome che comincia con Custom-.',
      en: 'A trunk that was changed by hand is changed back by an update: updates rewrite the outbound proxy of trunks. The documentation’s way is a name with Custom-.',
    },
    lookAt: { it: 'il nome del trunk.', en: 'the trunk’s name.' },
    issues: [],
    takes: { outbound_proxy: (value) => !isOwnProxy(value) },
    canBeOthers: true,
  },
  manyTrunks: {
    symptoms: ['update'],
    what: {
      it: 'Con più di 40 trunk il caricamento della configurazione dà errore: corretto nella 1.0.2.',
      en: 'With more than 40 trunks reloading the configuration gives an error: fixed in 1.0.2.',
    },
    lookAt: { it: 'la release.', en: 'the release.' },
    issues: ['NethServer/dev#7048'],
  },
} satisfies Readonly<Record<string, KnownCause>>;

/** All of them, in the order in which they are told. */
export const KNOWN_CAUSES: readonly KnownCause[] = Object.values(KNOWN);
