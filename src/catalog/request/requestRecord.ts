/** A request as it is kept: what was typed, and which items of the checklist are ticked. */
import type { Locale } from '../model/types';
import { fieldOf, FIELDS, type AnswerId } from './requestFields';
import { redactSecrets } from '../secrets/findSecrets';

/**
 * What is kept beside the answers: which aren't known yet, the ticket's language, and its text once a person has
 * changed it.
 */
export const BESIDE_ANSWERS = ['notKnown', 'ticketLanguage', 'ticketSubject', 'ticketBody'] as const;

/** Anything of a request that is kept as a text. */
export type TextId = AnswerId | (typeof BESIDE_ANSWERS)[number];

/** All of them, in the order in which they are written. */
export const TEXT_IDS: readonly TextId[] = [...FIELDS.map(({ id }) => id), ...BESIDE_ANSWERS];

/** One request. */
export interface RequestRecord {
  readonly id: string;
  /** When it was last changed, in milliseconds since 1970. */
  readonly touched: number;
  /** What isn't empty, without passwords. */
  readonly texts: Readonly<Partial<Record<TextId, string>>>;
  /** The ids of the ticked items, each once. */
  readonly done: readonly string[];
}

/** A request that nothing was typed into. */
export function createRecord(id: string, now: number): RequestRecord {
  return { id, touched: now, texts: {}, done: [] };
}

/** The text of an answer, empty when there is none. */
export function textOf({ texts }: Pick<RequestRecord, 'texts'>, id: TextId): string {
  return texts[id] ?? '';
}

/** All answers to the form's questions. */
export function answersOf(record: Pick<RequestRecord, 'texts'>): Record<AnswerId, string> {
  return Object.fromEntries(FIELDS.map(({ id }) => [id, textOf(record, id)])) as Record<AnswerId, string>;
}

/** The questions whose answer somebody said not to know yet: their ids, joined by commas. */
export function notKnownOf(record: Pick<RequestRecord, 'texts'>): ReadonlySet<AnswerId> {
  const ids = textOf(record, 'notKnown').split(',');
  return new Set(FIELDS.filter(({ id }) => ids.includes(id)).map(({ id }) => id));
}

/** The language that the ticket is written in, where a person has chosen one. */
export function ticketLanguageOf(record: RequestRecord): Locale | undefined {
  const language = textOf(record, 'ticketLanguage');
  return language === 'it' || language === 'en' ? language : undefined;
}

/** Whether nothing has been typed or ticked. */
export function isBlank(record: RequestRecord): boolean {
  return TEXT_IDS.every((id) => textOf(record, id) === '') && record.done.length === 0;
}

/** A text in the one form in which it is compared and kept: on one line where the question has one. */
export function normalizeText(id: TextId, text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  const isLine = (BESIDE_ANSWERS as readonly string[]).includes(id)
    ? id !== 'ticketBody'
    : fieldOf(id as AnswerId).control !== 'text';
  // A text field of a browser drops line breaks in the same way (HTML, value sanitization).
  return isLine ? lines.replace(/[\n\r]/g, '') : lines;
}

/** A text as it may be kept: without passwords. */
export function cleanText(id: TextId, text: string): string {
  return redactSecrets(normalizeText(id, text));
}

/** A request with one text changed; passwords don't get in. */
export function withText(record: RequestRecord, id: TextId, text: string, now: number): RequestRecord {
  const value = cleanText(id, text);
  return value === textOf(record, id) ? record : { ...record, touched: now, texts: { ...record.texts, [id]: value } };
}

/** A request with items of the checklist ticked, or not. */
export function withDone(record: RequestRecord, items: readonly string[], isDone: boolean, now: number): RequestRecord {
  const others = record.done.filter((item) => !items.includes(item));
  return { ...record, touched: now, done: isDone ? [...others, ...items].sort() : others };
}
