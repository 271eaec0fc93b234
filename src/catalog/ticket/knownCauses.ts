import type { Bilingual } from '../model/types';
import { OWN_PROXY, type Flag, type Keyword } from '../model/vocabulary';
import {
  ANONYMOUS_CALLS,
  CALLS_LEFT_OPEN,
  CLOSED_MAPPING,
  LOOK_AT,
  MANY_TRUNKS,
  ONE_WAY_AUDIO,
  SECOND_REGISTRATION,
  TIM_LINES,
} from './productFacts';
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

/** The causes, each of which may explain several symptoms. What has no source isn't here. */
export const KNOWN_CAUSES: readonly KnownCause[] = [
  {
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
  {
    symptoms: ['registration'],
    ...SECOND_REGISTRATION,
    takes: { registration: registers, outbound_proxy: isOwnProxy },
    names: /\bvianova\b/i,
  },
  {
    symptoms: ['registration', 'inbound', 'outbound'],
    ...TIM_LINES,
    names: /\b(?:tim|telecom italia)\b/i,
    isOnlyNamed: true,
  },
  {
    symptoms: ['inbound'],
    ...CLOSED_MAPPING,
    takes: { registration: registers, transport: isUdp, outbound_proxy: isOwnProxy },
  },
  {
    symptoms: ['inbound', 'drops'],
    what: {
      it: 'NethVoice manda 200 OK e l’ACK non torna: l’indirizzo nel suo Contact non è quello da cui esce la segnalazione.',
      en: 'NethVoice sends 200 OK and no ACK comes back: the address in its Contact isn’t the one the signalling leaves from.',
    },
    lookAt: LOOK_AT.externalAddress,
    issues: [],
  },
  {
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
  {
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
  {
    symptoms: ['audio', 'drops'],
    what: ONE_WAY_AUDIO,
    lookAt: LOOK_AT.nat,
    issues: [],
    takes: { outbound_proxy: (value) => !isOwnProxy(value) },
    canBeOthers: true,
  },
  {
    symptoms: ['audio'],
    what: {
      it: 'L’audio è solo in un codec che nessuno ha scelto: fino alla 1.7.4 il wizard propone alaw, ulaw e g729 qualunque sia il provider, con g729 selezionato; dalla 1.7.5 propone quelli del provider.',
      en: 'Audio is only in a codec that nobody chose: up to 1.7.4 the wizard offers alaw, ulaw and g729 whatever the provider, with g729 ticked; from 1.7.5 it offers the provider’s own.',
    },
    lookAt: LOOK_AT.codecs,
    issues: ['NethServer/dev#8117'],
    takes: { codecs: (value) => value !== undefined && !value.split(',').includes('g729') },
    canBeOthers: true,
  },
  {
    symptoms: ['drops'],
    ...CALLS_LEFT_OPEN,
    lookAt: { it: 'il BYE nella traccia.', en: 'the BYE in the trace.' },
    names: /\bvoipvoicetel\b/i,
    isOnlyNamed: true,
  },
  {
    symptoms: ['caller'],
    ...ANONYMOUS_CALLS,
    takes: { registration: (value) => value === 'none', outbound_proxy: isOwnProxy },
  },
  {
    symptoms: ['registration', 'caller', 'update'],
    what: {
      it: 'Dopo una modifica nel wizard cambiano il numero del chiamante o la registrazione: fino alla 1.5.0 la modifica metteva il numero di telefono in contact_user e from_user. Una correzione è nella 1.5.1; la segnalazione è ancora aperta.',
      en: 'After an edit in the wizard the caller number or the registration changes: up to 1.5.0 an edit put the phone number in contact_user and from_user. A fix is in 1.5.1; the issue is still open.',
    },
    lookAt: LOOK_AT.advancedTab,
    issues: ['NethServer/dev#7708'],
  },
  {
    symptoms: ['update'],
    what: {
      it: 'Il wizard copia il modello quando crea il trunk: se una release cambia il modello, i trunk che ci sono già restano com’erano.',
      en: 'The wizard copies the template when it creates a trunk: when a release changes the template, trunks that exist keep what they have.',
    },
    lookAt: { it: 'quando è stato creato il trunk.', en: 'when the trunk was created.' },
    issues: [],
  },
  {
    symptoms: ['update'],
    what: {
      it: 'Un trunk cambiato a mano torna com’era dopo un aggiornamento: gli aggiornamenti riscrivono l’outbound proxy dei trunk. La documentazione lo evita con un nome che comincia con Custom-.',
      en: 'A trunk that was changed by hand is changed back by an update: updates rewrite the outbound proxy of trunks. The documentation’s way is a name with Custom-.',
    },
    lookAt: LOOK_AT.trunkName,
    issues: [],
    takes: { outbound_proxy: (value) => !isOwnProxy(value) },
    canBeOthers: true,
  },
  {
    symptoms: ['update'],
    ...MANY_TRUNKS,
  },
];
