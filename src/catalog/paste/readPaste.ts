/** A pasted text → what it holds. Nothing is kept, and nothing leaves the caller. */
import { runWhole } from './runWhole';
import { createAsteriskReader } from './asteriskReader';
import { collectTrunks } from './collectTrunks';
import { readInserts } from './insertReader';
import { findDialogs, type Dialog } from './findDialogs';
import { createLetterReader, type Letter } from './letterReader';
import { addMessage, addRegistration, addTrunk, createClueList } from './readClues';
import { redactPaste, type Redacted } from './redactPaste';
import { createSectionReader } from './sectionReader';
import { createSipReader } from './sipReader';
import { createTableReader } from './tableReader';
import { PASTE_KINDS, type Clue, type PastedTrunk, type PasteKind, type Registration, type SipMessage } from './types';

/** The longest text that is read, in UTF-16 units: some minutes of a busy trunk. */
export const MAX_PASTE_LENGTH = 5 * 1024 * 1024;

/** What was read, and the text as it may be shown. */
export interface Paste extends Redacted {
  /** In the order of {@link PASTE_KINDS}; none when nothing was recognised. */
  readonly kinds: readonly PasteKind[];
  /** How many lines there are. */
  readonly lines: number;
  readonly messages: readonly SipMessage[];
  readonly trunks: readonly PastedTrunk[];
  readonly registrations: readonly Registration[];
  readonly clues: readonly Clue[];
  readonly letter: Letter;
  readonly dialogs: readonly Dialog[];
}

/** Passes on how far a part is as the share of the whole that is done then. */
function* toShare<Found>(
  steps: Generator<number | undefined, Found>,
  shareOf: (done: number) => number,
): Generator<number, Found> {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
    yield shareOf(value ?? 0);
  }
}

/** journald and syslog: `Jul 13 10:22:33 node freepbx1[812]: `. */
const JOURNAL =
  /^(?:[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:?\d\d)) \S+ [\w./@-]+(?:\[\d+\])?: ?/;

/** A mail’s quotation marks. */
const QUOTED = /^(?:> ?)+/;

/** A line as the program that made it wrote it. */
function bareLine(line: string): string {
  return line.replace(/\r$/, '').replace(QUOTED, '').replace(JOURNAL, '');
}

/** Lines between two yields. */
const LINES_AT_ONCE = 500;

/** Whether a letter gives enough to be one: two fields, or the server. */
function isLetter(letter: Letter): boolean {
  const server = letter.get('server')?.value ?? letter.get('proxy')?.value ?? letter.get('domain')?.value ?? '';
  return letter.size >= 2 && (/[\w-]\.[\w-]/.test(server) || letter.has('username') || letter.has('number'));
}

/**
 * Reads a text, secrets first: whoever gets the result never sees them.
 *
 * @yields how much is done, from 0 to 1; a caller may stop there, or let others run
 * @throws RangeError for a text longer than {@link MAX_PASTE_LENGTH}
 */
export function* readPaste(original: string): Generator<number, Paste> {
  if (original.length > MAX_PASTE_LENGTH) throw new RangeError(`more than ${MAX_PASTE_LENGTH} characters`);
  const length = Math.max(original.length, 1);
  const { text, replaced } = yield* toShare(redactPaste(original), (done) => (done / length) * 0.7);
  const statements = yield* toShare(readInserts(text), (done) => 0.7 + (done / length) * 0.1);

  const [sip, tables, asterisk] = [createSipReader(), createTableReader(), createAsteriskReader()];
  const [sections, letters, clues] = [createSectionReader(), createLetterReader(), createClueList()];
  let statement = 0;
  let number = 0;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf('\n', at);
    const line = bareLine(text.slice(at, end < 0 ? text.length : end));
    number += 1;
    at = end < 0 ? text.length : end + 1;
    while ((statements.lines[statement]?.[1] ?? Infinity) < number) statement += 1;
    const isInside = (statements.lines[statement]?.[0] ?? Infinity) <= number;
    const isKnown =
      isInside ||
      sip.take(line, number) ||
      tables.take(line, number) ||
      asterisk.take(line, number) ||
      sections.take(line, number);
    if (!isKnown) {
      letters.take(line, number);
      clues.addLine(line, number);
    }
    if (number % LINES_AT_ONCE === 0) yield 0.8 + (at / length) * 0.1;
  }

  const messages = sip.finish();
  yield 0.9;
  const rows = [...statements.rows, ...tables.finish()].sort((a, b) => a.line - b.line);
  yield 0.9;
  const { registrations, trunks: endpoints } = asterisk.finish();
  const { trunks: inSections, hasStrings } = sections.finish();
  const ofRows = yield* toShare(collectTrunks(rows), () => 0.9);
  const trunks = [...ofRows, ...endpoints, ...inSections];
  const letter = letters.finish();
  for (const [index, message] of messages.entries()) {
    addMessage(clues, message);
    if (index % LINES_AT_ONCE === 0) yield 0.9;
  }
  const dialogs = yield* toShare(findDialogs(messages), () => 0.95);
  for (const [index, trunk] of trunks.entries()) {
    addTrunk(clues, trunk);
    if (index % LINES_AT_ONCE === 0) yield 0.95;
  }
  registrations.forEach((registration) => addRegistration(clues, registration));
  const found: Readonly<Record<PasteKind, boolean>> = {
    sip: messages.length > 0,
    rows: ofRows.length > 0,
    endpoint: endpoints.length > 0,
    registrations: registrations.length > 0,
    section: inSections.length > 0 && !hasStrings,
    registration: hasStrings,
    letter: messages.length === 0 && trunks.length === 0 && isLetter(letter),
  };
  return {
    text,
    replaced,
    kinds: PASTE_KINDS.filter((kind) => found[kind]),
    lines: number,
    messages,
    trunks,
    registrations,
    clues: clues.finish(),
    letter,
    dialogs,
  };
}

/** Reads a text in one go, for whoever holds nobody up. */
export function readWhole(text: string): Paste {
  return runWhole(readPaste(text));
}
