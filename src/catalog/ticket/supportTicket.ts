import { transportLabel } from '../model/labels';
import type { Bilingual, Locale } from '../model/types';
import { redactSecrets } from '../secrets/findSecrets';
import { ATTACHMENTS, type AttachmentId } from './attachments';
import { SYMPTOMS, type Symptom, type SymptomId } from './symptoms';
import { NO_PASSWORD, NOT_KNOWN, type Ticket } from './ticket';
import { TICKET_FIELDS, type TicketFieldId } from './ticketFields';
import type { TicketProvider } from './ticketProvider';

/** What a pasted text was found to show, as a part of the ticket. */
export interface Findings {
  readonly text: string;
  /** The parts of it that tell of a person, or may: no web address carries them. */
  readonly personal: readonly string[];
}

/** What a support ticket is made from. */
export interface SupportCase {
  /** Absent while none is chosen. */
  readonly provider?: TicketProvider | undefined;
  /** Address of the provider's page, when there is one. */
  readonly pageUrl?: string | undefined;
  readonly symptom?: SymptomId | undefined;
  readonly answers: Readonly<Partial<Record<TicketFieldId, string>>>;
  /** The questions whose answer isn't known yet: that is an answer, a blank isn't. */
  readonly notKnown: ReadonlySet<TicketFieldId>;
  /** What is ready to be attached. */
  readonly attached: ReadonlySet<AttachmentId>;
  readonly findings?: Readonly<Record<Locale, Findings>> | undefined;
}

/** What a ticket lacks, by name. Nothing is missing only when both are empty. */
export interface Missing {
  /** What stands empty, and what is to be attached and isn't yet. */
  readonly blank: readonly Bilingual[];
  /** What somebody said not to know yet. */
  readonly notKnown: readonly Bilingual[];
}

const TEXTS = {
  subject: { it: 'Supporto sul trunk', en: 'Support with the trunk' },
  noProvider: { it: 'Supporto su un trunk VoIP', en: 'Support with a VoIP trunk' },
  provider: { it: 'Provider', en: 'Provider' },
  key: { it: 'Chiave nel wizard', en: 'Key in the wizard' },
  entry: { it: 'Chiave nel catalogo', en: 'Key in the catalog' },
  outside: { it: 'non è nel catalogo', en: 'not in the catalog' },
  server: { it: 'Server SIP', en: 'SIP server' },
  port: { it: 'porta', en: 'port' },
  page: { it: 'Scheda', en: 'Page' },
  problem: { it: 'Problema', en: 'Problem' },
  attached: { it: 'Allegati', en: 'Attached' },
} satisfies Record<string, Bilingual>;

/** A run of digits as of a telephone number: it may tell of a person. */
const NUMBER = /\+?\d(?:[\d ]{4,}\d)/g;

/** The questions and attachments of a symptom; while none is chosen, all that may be of use. */
function wantedFor(symptom: SymptomId | undefined): Pick<Symptom, 'fields' | 'attachments'> {
  return SYMPTOMS[symptom ?? 'other'];
}

/** What a support ticket lacks. */
export function missingOf({ provider, symptom, answers, notKnown, attached }: SupportCase): Missing {
  const { fields, attachments } = wantedFor(symptom);
  const open = fields.filter((id) => (answers[id] ?? '').trim() === '');
  return {
    blank: [
      ...((provider?.name ?? '').trim() === '' ? [TEXTS.provider] : []),
      ...(symptom === undefined ? [TEXTS.problem] : []),
      ...open.filter((id) => !notKnown.has(id)).map((id) => TICKET_FIELDS[id].label),
      ...attachments.filter((id) => !attached.has(id)).map((id) => ATTACHMENTS[id].label),
    ],
    notKnown: open.filter((id) => notKnown.has(id)).map((id) => TICKET_FIELDS[id].label),
  };
}

/** What is known of the provider's trunk, a line each: where the calls go, by which transport. */
function providerLines({ key, name, isInWizard, settings }: TicketProvider, locale: Locale): string[] {
  const { sip_server: server, sip_server_port: port, transport } = settings;
  const where = [
    server,
    port === undefined ? undefined : `${TEXTS.port[locale]} ${port}`,
    transport === undefined ? undefined : transportLabel(transport),
  ].filter((part) => part !== undefined);
  return [
    `${TEXTS.provider[locale]}: ${name}${key === undefined ? ` (${TEXTS.outside[locale]})` : ''}`,
    ...(key === undefined ? [] : [`${(isInWizard ? TEXTS.key : TEXTS.entry)[locale]}: ${key}`]),
    ...(where.length === 0 ? [] : [`${TEXTS.server[locale]}: ${where.join(', ')}`]),
  ];
}

/**
 * A request for support with a trunk, ready to be pasted: the provider, the symptom, the one concrete case, what is
 * attached. A question without an answer stays as an empty line, to be filled in by hand; passwords don't get in.
 */
export function buildSupportTicket(supportCase: SupportCase, locale: Locale): Ticket {
  const { pageUrl, symptom, notKnown, attached } = supportCase;
  const findings = supportCase.findings?.[locale];
  const name = redactSecrets(supportCase.provider?.name ?? '').trim();
  const provider = supportCase.provider && name !== '' ? { ...supportCase.provider, name } : undefined;
  const { fields, attachments } = wantedFor(symptom);
  const answers = fields.map((id) => ({ id, answer: redactSecrets((supportCase.answers[id] ?? '').trim()) }));
  const problem = symptom === undefined ? '' : SYMPTOMS[symptom].label[locale];
  const facts = [
    ...(provider === undefined ? [`${TEXTS.provider[locale]}:`] : providerLines(provider, locale)),
    ...(pageUrl === undefined ? [] : [`${TEXTS.page[locale]}: ${pageUrl}`]),
  ];
  const lines = answers.map(({ id, answer }) => {
    const text = answer === '' && notKnown.has(id) ? NOT_KNOWN[locale] : answer;
    return `${TICKET_FIELDS[id].label[locale]}:${text === '' ? '' : text.includes('\n') ? '\n' : ' '}${text}`;
  });
  const attachedNames = attachments.filter((id) => attached.has(id)).map((id) => ATTACHMENTS[id].label[locale]);
  const subject =
    provider === undefined
      ? TEXTS.noProvider[locale]
      : `${TEXTS.subject[locale]} ${name}${provider.key === undefined ? '' : ` (${provider.key})`}`;
  return {
    personal: [
      ...(findings?.personal ?? []),
      ...answers.filter(({ id }) => id !== 'when').flatMap(({ answer }) => answer.match(NUMBER) ?? []),
    ],
    subject: problem === '' ? subject : `${subject}: ${problem}`,
    body: [
      facts.join('\n'),
      [`${TEXTS.problem[locale]}:${problem === '' ? '' : ` ${problem}`}`, ...lines].join('\n'),
      `${TEXTS.attached[locale]}:${attachedNames.length === 0 ? '' : ` ${attachedNames.join('; ')}`}`,
      ...(findings === undefined ? [] : [findings.text]),
      NO_PASSWORD[locale],
    ].join('\n\n'),
  };
}
