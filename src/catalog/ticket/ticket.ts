import type { Bilingual, Locale } from '../types';

/** A ticket as it stands on the page and goes to the helpdesk. Plain text, lines end in `\n`. */
export interface Ticket {
  readonly subject: string;
  readonly body: string;
}

/** The provider that a support request is about. */
export interface TicketProvider {
  readonly key: string;
  readonly name: string;
  readonly tier: 'full' | 'limited';
  /** Absent when it isn't known. */
  readonly server?: string | undefined;
  readonly since?: string | undefined;
  /** Address of the provider's page. */
  readonly pageUrl: string;
}

/** An item of the checklist and whether it is done. */
export interface TicketItem {
  readonly title: string;
  readonly done: boolean;
}

/** What a certification request is made from. */
export interface TicketChecklist {
  readonly requirements: readonly TicketItem[];
  readonly steps: readonly TicketItem[];
}

const TEXTS = {
  supportSubject: { it: 'Supporto sul trunk {name} ({key})', en: 'Support with the trunk {name} ({key})' },
  provider: { it: 'Provider: {name}', en: 'Provider: {name}' },
  key: { it: 'Chiave nel wizard: {key}', en: 'Key in the wizard: {key}' },
  entry: { it: 'Voce del catalogo: {key}', en: 'Catalog entry: {key}' },
  server: { it: 'Server SIP: {server}', en: 'SIP server: {server}' },
  tierFull: {
    it: 'Livello di supporto: completo (provider certificato)',
    en: 'Support tier: full (certified provider)',
  },
  tierLimited: {
    it: 'Livello di supporto: limitato all’analisi del problema (provider non certificato)',
    en: 'Support tier: limited to the analysis of the problem (provider not certified)',
  },
  page: { it: 'Scheda: {pageUrl}', en: 'Page: {pageUrl}' },
  questions: {
    it: 'Release di NethVoice:\nChe cosa succede:\nChe cosa dovrebbe succedere:\nDa quando, e che cosa è cambiato:\nEsempio di chiamata (data, ora, chiamante, chiamato):',
    en: 'NethVoice release:\nWhat happens:\nWhat should happen:\nSince when, and what changed:\nExample of a call (date, time, caller, called):',
  },
  certificationSubject: {
    it: 'Richiesta di certificazione di un provider VoIP',
    en: 'Request to certify a VoIP provider',
  },
  certificationFields: {
    it: 'Provider (nome e azienda):\nContatto tecnico presso il provider (nome, ruolo, recapiti):\nServer SIP e porta del trunk di prova:\nTrasporto e codec:\nSi registra, oppure è autenticato per indirizzo IP:\nRelease di NethVoice della macchina di test:',
    en: 'Provider (name and company):\nTechnical contact at the provider (name, role, how to reach them):\nSIP server and port of the test trunk:\nTransport and codecs:\nIt registers, or is authenticated by IP address:\nNethVoice release of the test machine:',
  },
  requirements: { it: 'Requisiti', en: 'Requirements' },
  steps: { it: 'Passi', en: 'Steps' },
  noPassword: {
    it: 'Le credenziali si consegnano dentro il ticket, quando è aperto: questo testo non contiene password.',
    en: 'Credentials are handed over inside the ticket once it is open: this text holds no password.',
  },
} satisfies Record<string, Bilingual>;

/** Puts values into `{name}` places; a value's own braces are left alone. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** A list of items with their boxes, as text. */
function listItems(title: string, items: readonly TicketItem[]): string {
  return [`${title}:`, ...items.map((item) => `[${item.done ? 'x' : ' '}] ${item.title}`)].join('\n');
}

/** A request for support with one provider's trunk. */
export function buildSupportTicket(provider: TicketProvider, locale: Locale): Ticket {
  const { key, name, tier, server, since, pageUrl } = provider;
  const say = (text: Bilingual): string => fill(text[locale], { key, name, server: server ?? '', pageUrl });
  const facts = [
    say(TEXTS.provider),
    say(since === undefined ? TEXTS.entry : TEXTS.key),
    ...(server === undefined ? [] : [say(TEXTS.server)]),
    say(tier === 'full' ? TEXTS.tierFull : TEXTS.tierLimited),
    say(TEXTS.page),
  ];
  return {
    subject: say(TEXTS.supportSubject),
    body: [facts.join('\n'), say(TEXTS.questions), say(TEXTS.noPassword)].join('\n\n'),
  };
}

/** A request to certify a provider, with the state of the checklist. */
export function buildCertificationTicket(checklist: TicketChecklist, locale: Locale): Ticket {
  return {
    subject: TEXTS.certificationSubject[locale],
    body: [
      TEXTS.certificationFields[locale],
      listItems(TEXTS.requirements[locale], checklist.requirements),
      listItems(TEXTS.steps[locale], checklist.steps),
      TEXTS.noPassword[locale],
    ].join('\n\n'),
  };
}
