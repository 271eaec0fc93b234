/** A request as it is kept: every answer with the moment it was given, so that two tabs can be put together. */
import type { Locale } from '../model/types';
import { fieldOf, FIELDS, type AnswerId } from './requestFields';
import { redactSecrets } from './secrets';

/** What is kept beside the answers: the ticket's language, and its text once a person has changed it. */
export const TICKET_PARTS = ['ticketLanguage', 'ticketSubject', 'ticketBody'] as const;

/** Anything of a request that is kept as a text. */
export type TextId = AnswerId | (typeof TICKET_PARTS)[number];

/** All of them, in one order for good: two tabs then write the same bytes. */
export const TEXT_IDS: readonly TextId[] = [...FIELDS.map(({ id }) => id), ...TICKET_PARTS];

/** A value and when it was given, in milliseconds. */
export interface Stamped<T> {
  readonly value: T;
  readonly at: number;
}

/** One request. What was never typed isn't there. */
export interface RequestRecord {
  readonly id: string;
  readonly touched: number;
  readonly texts: Readonly<Partial<Record<TextId, Stamped<string>>>>;
  /** The ticks of the checklist, by item. */
  readonly done: Readonly<Record<string, Stamped<boolean>>>;
}

/** A request that nothing was typed into. */
export function createRecord(id: string, now: number): RequestRecord {
  return { id, touched: now, texts: {}, done: {} };
}

/** The text of an answer, empty when there is none. */
export function textOf({ texts }: RequestRecord, id: TextId): string {
  return texts[id]?.value ?? '';
}

/** All answers to the form's questions. */
export function answersOf(record: RequestRecord): Record<AnswerId, string> {
  return Object.fromEntries(FIELDS.map(({ id }) => [id, textOf(record, id)])) as Record<AnswerId, string>;
}

/** The language that the ticket is written in, where a person has chosen one. */
export function ticketLanguageOf(record: RequestRecord): Locale | undefined {
  const language = textOf(record, 'ticketLanguage');
  return language === 'it' || language === 'en' ? language : undefined;
}

/** The ids of the ticked items. */
export function doneOf({ done }: RequestRecord): string[] {
  return Object.entries(done).flatMap(([id, { value }]) => (value ? [id] : []));
}

/** Whether nothing has been typed or ticked. */
export function isBlank(record: RequestRecord): boolean {
  return TEXT_IDS.every((id) => textOf(record, id) === '') && doneOf(record).length === 0;
}

/** A text in the one form in which it is compared and kept: on one line where the question has one. */
export function normalizeText(id: TextId, text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  const isLine = (TICKET_PARTS as readonly string[]).includes(id)
    ? id !== 'ticketBody'
    : fieldOf(id as AnswerId).control !== 'text';
  // A text field of a browser drops line breaks in the same way (HTML, value sanitization).
  return isLine ? lines.replace(/[\n\r]/g, '') : lines;
}

/** A text as it may be kept: without passwords. */
export function cleanText(id: TextId, text: string): string {
  return redactSecrets(normalizeText(id, text));
}

/** A moment after the last one, even where the clock went back. */
function after<T>(last: Stamped<T> | undefined, now: number): number {
  return Math.max(now, (last?.at ?? 0) + 1);
}

/** A request with one text changed; passwords don't get in. */
export function withText(record: RequestRecord, id: TextId, text: string, now: number): RequestRecord {
  const value = cleanText(id, text);
  if (value === textOf(record, id)) return record;
  return { ...record, touched: now, texts: { ...record.texts, [id]: { value, at: after(record.texts[id], now) } } };
}

/** A request with one item of the checklist ticked, or not. */
export function withDone(record: RequestRecord, item: string, value: boolean, now: number): RequestRecord {
  const at = after(record.done[item], now);
  return { ...record, touched: now, done: { ...record.done, [item]: { value, at } } };
}

/** The later of two values; of two given in the same moment always the same one. */
function later<T extends string | boolean>(a?: Stamped<T>, b?: Stamped<T>): Stamped<T> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return a.value >= b.value ? a : b;
}

/** Two versions of one request as one: of each answer the later. */
export function mergeRecords(a: RequestRecord, b: RequestRecord): RequestRecord {
  const texts = TEXT_IDS.flatMap((id) => {
    const text = later(a.texts[id], b.texts[id]);
    return text === undefined ? [] : [[id, text] as const];
  });
  const items = [...new Set([...Object.keys(a.done), ...Object.keys(b.done)])].sort().flatMap((item) => {
    const tick = later(a.done[item], b.done[item]);
    return tick === undefined ? [] : [[item, tick] as const];
  });
  return {
    id: a.id,
    touched: Math.max(a.touched, b.touched),
    texts: Object.fromEntries(texts),
    done: Object.fromEntries(items),
  };
}
