import type { Bilingual } from '../model/types';
import type { Flag, SpecialKeyword } from '../model/vocabulary';
import type { AttachmentId } from './attachments';
import { ALL_FIELDS, CALL_FIELDS, type TicketFieldId } from './ticketFields';

/** What a reseller sees of a problem, as the guided ticket asks for it. */
export interface Symptom {
  readonly label: Bilingual;
  /** What to look at before anything else, whatever the provider. */
  readonly firstCheck: Bilingual;
  /** The settings that it is about: the template's are shown, and limitations that are about them. */
  readonly keywords: readonly (SpecialKeyword | Flag)[];
  readonly attachments: readonly AttachmentId[];
  readonly fields: readonly TicketFieldId[];
}

const CALL = { attachments: ['capture', 'log'], fields: ALL_FIELDS } as const;
const MEDIA = { attachments: ['capture', 'log', 'addresses'], fields: ALL_FIELDS } as const;
const NO_CALL = ALL_FIELDS.filter((id) => !CALL_FIELDS.includes(id));

/** The symptoms by id (the one that an address has: `?symptom=audio`), in the order in which they are asked for. */
export const SYMPTOMS = {
  registration: {
    label: { it: 'Il trunk non si registra', en: 'The trunk doesn’t register' },
    firstCheck: {
      it: 'Server, porta e nome utente del trunk sono quelli della lettera del provider? Che codice risponde il provider al REGISTER?',
      en: 'Are the trunk’s server, port and username those of the provider’s letter? Which code does the provider answer the REGISTER with?',
    },
    keywords: [
      'registration',
      'sip_server',
      'from_domain',
      'client_uri',
      'server_uri',
      'expiration',
      'auth_username',
      'username',
      'secret',
    ],
    attachments: ['registrations', 'log', 'addresses'],
    fields: NO_CALL,
  },
  inbound: {
    label: { it: 'Le chiamate non entrano', en: 'Calls don’t come in' },
    firstCheck: {
      it: 'In quel momento il trunk è registrato? Nella traccia l’INVITE arriva, e con quale numero chiamato?',
      en: 'Is the trunk registered at that moment? Does the INVITE arrive in the trace, and with which called number?',
    },
    keywords: [
      'registration',
      'expiration',
      'transport',
      'outbound_proxy',
      'context',
      'pjsip_line',
      'match',
      'identify_by',
      'authentication',
    ],
    ...CALL,
  },
  outbound: {
    label: { it: 'Le chiamate non escono', en: 'Calls don’t go out' },
    firstCheck: {
      it: 'La chiamata passa da questo trunk? Che codice risponde il provider all’INVITE?',
      en: 'Does the call go through this trunk? Which code does the provider answer the INVITE with?',
    },
    keywords: [
      'registration',
      'outbound_proxy',
      'from_domain',
      'transport',
      'media_encryption',
      'disable_topos_header',
      'disable_srtp_header',
    ],
    ...CALL,
  },
  audio: {
    label: { it: 'Audio assente o in un solo senso', en: 'No audio, or one-way audio' },
    firstCheck: {
      it: 'Quale delle due parti non sente? Succede in tutte le chiamate di questo trunk, e anche su un altro?',
      en: 'Which of the two sides doesn’t hear? Does it happen in all calls of this trunk, and on another one too?',
    },
    keywords: ['codecs', 'media_encryption', 'outbound_proxy', 'rtp_symmetric', 'direct_media'],
    ...MEDIA,
  },
  drops: {
    label: { it: 'La chiamata cade, o non si chiude', en: 'The call drops, or can’t be ended' },
    firstCheck: {
      it: 'Dopo quanti secondi cade, e sono sempre gli stessi? Nella traccia, chi manda il BYE?',
      en: 'After how many seconds does it drop, and are they always the same? Who sends the BYE in the trace?',
    },
    keywords: ['outbound_proxy', 'rewrite_contact'],
    ...MEDIA,
  },
  tones: {
    label: { it: 'I toni (DTMF) non arrivano', en: 'Tones (DTMF) don’t get through' },
    firstCheck: {
      it: 'In entrata, in uscita o in tutti e due i sensi? Con quale telefono, e verso quale risponditore?',
      en: 'Inbound, outbound or both? With which phone, and to which answering system?',
    },
    keywords: ['dtmfmode', 'codecs'],
    ...CALL,
  },
  fax: {
    label: { it: 'Il fax non funziona', en: 'Fax doesn’t work' },
    firstCheck: {
      it: 'In invio, in ricezione o in tutti e due i sensi? Il provider indica T.38 o fax in G.711?',
      en: 'Sending, receiving or both? Does the provider name T.38, or fax over G.711?',
    },
    keywords: ['t38_udptl', 'fax_detect', 'codecs'],
    ...CALL,
  },
  caller: {
    label: { it: 'Numero del chiamante sbagliato o anonimo', en: 'Wrong or anonymous caller number' },
    firstCheck: {
      it: 'In entrata o in uscita? Quale numero si vede, e quale si dovrebbe vedere? Nella traccia, che cosa c’è in From e in P-Asserted-Identity?',
      en: 'Inbound or outbound? Which number is seen, and which should be? What do From and P-Asserted-Identity have in the trace?',
    },
    keywords: [
      'sendrpid',
      'trust_rpid',
      'from_user',
      'contact_user',
      'from_domain',
      'send_connected_line',
      'registration',
    ],
    ...CALL,
  },
  update: {
    label: { it: 'Dopo un aggiornamento o una modifica', en: 'After an update or a change' },
    firstCheck: {
      it: 'Da quale release a quale? Confronta i valori del trunk in FreePBX con quelli del modello in questa scheda.',
      en: 'From which release to which? Compare the trunk’s values in FreePBX with the template’s on this provider’s page.',
    },
    keywords: ['outbound_proxy', 'from_user', 'contact_user'],
    attachments: ['log', 'system'],
    fields: NO_CALL,
  },
  other: {
    label: { it: 'Altro', en: 'Something else' },
    firstCheck: {
      it: 'Che cosa succede di preciso, e in quali chiamate no?',
      en: 'What exactly happens, and in which calls doesn’t it?',
    },
    keywords: [],
    attachments: ['capture', 'log', 'addresses', 'system'],
    fields: ALL_FIELDS,
  },
} as const satisfies Readonly<Record<string, Symptom>>;

/** One of the symptoms. */
export type SymptomId = keyof typeof SYMPTOMS;

/** All symptoms, in the order in which they are asked for. */
export const SYMPTOM_IDS = Object.keys(SYMPTOMS) as readonly SymptomId[];

/** A symptom as an address names it, when it is one. */
export function toSymptomId(text: string): SymptomId | undefined {
  return SYMPTOM_IDS.find((id) => id === text);
}
