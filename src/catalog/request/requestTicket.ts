/** The ticket that a request becomes: everything that was typed, as it was typed, and what is still missing. */
import { NO_PASSWORD, NOT_KNOWN, type Ticket } from '../ticket/ticket';
import type { Missing } from '../ticket/supportTicket';
import type { Bilingual, Locale } from '../model/types';
import type { Draft } from './buildDraft';
import { checkRequest, type Answers } from './checkRequest';
import { choiceLabel, type RequestField, type SectionId } from './requestField';
import { fieldOf, FIELDS, SECTION_TITLES, type AnswerId } from './requestFields';

/** An item of the checklist and whether it is done. */
export interface TicketItem {
  readonly title: string;
  readonly done: boolean;
}

/**
 * The items of the checklist that a reseller can have done before the ticket: the others come after it, or are
 * Nethesis' own. By the ids in the guide's page on certification.
 */
export const READY_BEFORE: readonly string[] = ['contact', 'test-trunk', 'prepare'];

/** What a certification request is made from. */
export interface RequestTicketInput {
  readonly answers: Answers;
  /** The questions whose answer isn't known yet: that is an answer, a blank isn't. */
  readonly notKnown: ReadonlySet<AnswerId>;
  /** What is said to be ready, or not: those of {@link READY_BEFORE}. */
  readonly items: readonly TicketItem[];
  /** Absent while there is none. */
  readonly draft?: Draft | undefined;
}

const TEXTS = {
  subject: { it: 'Richiesta di certificazione di un provider VoIP', en: 'Request to certify a VoIP provider' },
  missing: { it: 'Manca ancora', en: 'Still missing' },
  wrong: { it: 'Da ricontrollare', en: 'To be checked again' },
  ready: { it: 'Pronto prima del ticket', en: 'Ready before the ticket' },
  draft: { it: 'Bozza del descrittore', en: 'Draft descriptor' },
} satisfies Record<string, Bilingual>;

/** How much of a name goes into the subject: helpdesks cut longer ones. */
const MAX_SUBJECT_NAME = 100;

/** A list of items with their boxes, as text. */
function listItems(title: string, items: readonly TicketItem[]): string {
  return [`${title}:`, ...items.map((item) => `[${item.done ? 'x' : ' '}] ${item.title}`)].join('\n');
}

/** The words of an answer: a choice by its label, anything else as it was typed. */
function wordsOf({ control, choices }: RequestField, value: string, locale: Locale): string {
  if (control === 'choice') return choiceLabel(choices ?? [], value)[locale];
  return control === 'codecs' ? value.split(',').join(', ') : value;
}

/** A question and its answer; one of several lines begins on a line of its own. */
function answerLine(
  field: RequestField & { id: AnswerId },
  { answers, notKnown }: RequestTicketInput,
  locale: Locale,
): string {
  const answer = answers[field.id];
  const words = answer !== '' ? wordsOf(field, answer, locale) : notKnown.has(field.id) ? NOT_KNOWN[locale] : '';
  return `${field.label[locale]}:${words === '' ? '' : words.includes('\n') ? '\n' : ' '}${words}`;
}

/** A part of the form. */
function sectionText(section: SectionId, input: RequestTicketInput, locale: Locale): string {
  const lines = FIELDS.filter((field) => field.section === section).map((field) => answerLine(field, input, locale));
  return [SECTION_TITLES[section][locale].toLocaleUpperCase(locale), ...lines].join('\n');
}

/** What is missing, and what won't do; nothing when all is well. */
function gaps({ answers, notKnown }: RequestTicketInput, locale: Locale): string[] {
  const findings = checkRequest(answers, notKnown);
  const named = (isMissing: boolean): string[] =>
    FIELDS.filter(({ id }) => findings.has(id) && (answers[id].trim() === '') === isMissing).map(
      ({ label, required }) =>
        typeof required === 'object'
          ? `${label[locale]} / ${fieldOf(required.unless as AnswerId).label[locale]}`
          : label[locale],
    );
  return [[TEXTS.missing, named(true)] as const, [TEXTS.wrong, named(false)] as const].flatMap(([title, names]) =>
    names.length === 0 ? [] : [`${title[locale]}: ${names.join(', ')}`],
  );
}

/** The subject, with the provider's name where there is one. */
function subjectOf(answers: Answers, locale: Locale): string {
  const name = Array.from(answers.name.trim());
  if (name.length === 0) return TEXTS.subject[locale];
  const shown = name.length > MAX_SUBJECT_NAME ? `${name.slice(0, MAX_SUBJECT_NAME - 1).join('')}…` : name.join('');
  return `${TEXTS.subject[locale]}: ${shown}`;
}

/** What a request lacks, required or not. Nothing is missing only when both are empty. */
export function missingAnswers(answers: Answers, notKnown: ReadonlySet<AnswerId>): Missing {
  const isAnswered = (id: string): boolean => answers[id as AnswerId].trim() !== '';
  const open = FIELDS.filter(
    ({ id, mayLack, required }) =>
      !isAnswered(id) &&
      (mayLack !== true || notKnown.has(id)) &&
      !(typeof required === 'object' && isAnswered(required.unless)),
  );
  return {
    blank: open.filter(({ id }) => !notKnown.has(id)).map(({ label }) => label),
    notKnown: open.filter(({ id }) => notKnown.has(id)).map(({ label }) => label),
  };
}

/** A request to certify a provider, in either language whatever that of the page is. */
export function buildRequestTicket(input: RequestTicketInput, locale: Locale): Ticket {
  const { answers, items, draft } = input;
  const sections = (Object.keys(SECTION_TITLES) as SectionId[]).map((section) => sectionText(section, input, locale));
  return {
    personal: [
      answers.contactName,
      answers.contactMail,
      answers.contactPhone,
      answers.authUser,
      answers.publicAddress,
    ].filter((text) => text !== ''),
    subject: subjectOf(answers, locale),
    body: [
      ...sections,
      ...gaps(input, locale),
      listItems(TEXTS.ready[locale], items),
      NO_PASSWORD[locale],
      ...(draft === undefined ? [] : [`${TEXTS.draft[locale]} (${draft.key}.md):\n\n${draft.text.trimEnd()}`]),
    ].join('\n\n'),
  };
}
