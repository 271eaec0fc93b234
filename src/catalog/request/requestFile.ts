/**
 * A request as a text: the file that a reseller keeps, passes on and attaches, and `catalog new` puts into place; and
 * what the browser keeps.
 */
import { quote } from '../model/problems';
import type { Bilingual } from '../model/types';
import { cleanText, normalizeText, TEXT_IDS, textOf, type RequestRecord, type TextId } from './requestRecord';

/** What the file says it is. */
const FORMAT = 'nethvoice-provider-request';

/** The form that is written and read. */
const VERSION = 2;

/** The ids of the checklist's items in files and storages from when an item was named by its place. */
const BY_PLACE: ReadonlyMap<string, string> = new Map([
  ['requirement-1', 'contact'],
  ['requirement-2', 'test-trunk'],
  ['requirement-3', 'tests'],
  ['requirement-4', 'distribution'],
  ['step-1', 'prepare'],
  ['step-2', 'open-ticket'],
  ['step-3', 'hand-over'],
  ['step-4', 'coordinate'],
  ['step-5', 'resolve'],
  ['step-6', 'complete'],
]);

/** The largest file that is read, in characters. */
export const MAX_REQUEST_FILE = 1_000_000;

/** A file that was read, or why it wasn't, in words. */
export type RequestFileOutcome =
  | {
      readonly ok: true;
      readonly record: Omit<RequestRecord, 'id'>;
      /** When the browser first found that its last change can’t be so, or is too long ago; in milliseconds since 1970. */
      readonly doubted: number | undefined;
      /** The texts that something like a password was taken out of. */
      readonly redacted: readonly TextId[];
    }
  | { readonly ok: false; readonly reason: Bilingual };

/** What the file says of a request. Empty answers are left out. */
function toData(record: Omit<RequestRecord, 'id'>): object {
  const answers = Object.fromEntries(
    TEXT_IDS.filter((id) => textOf(record, id) !== '').map((id) => [id, textOf(record, id)]),
  );
  return { format: FORMAT, version: VERSION, answers, done: [...record.done].sort() };
}

/** The file's text. */
export function writeRequestFile(record: RequestRecord): string {
  return `${JSON.stringify(toData(record), null, 2)}\n`;
}

/** The file's content with the moment of the last change, and that of the first doubt about it: what the browser keeps. */
export function writeStoredRequest(record: Omit<RequestRecord, 'id'>, doubted?: number): string {
  return JSON.stringify({ ...toData(record), touched: record.touched, doubted });
}

/** A refusal. */
function refuse(it: string, en: string): RequestFileOutcome {
  return { ok: false, reason: { it, en } };
}

/**
 * Reads either; answers to questions that don't exist are left out, passwords too.
 *
 * @param now the moment of the last change of a request that doesn't say it
 * @param known the ids of the checklist's items, where they are at hand: no other is taken for ticked
 */
export function readRequestFile(text: string, now: number, known?: readonly string[]): RequestFileOutcome {
  if (text.length > MAX_REQUEST_FILE) {
    return refuse('Il file è troppo grande per essere una richiesta.', 'The file is too large to be a request.');
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('Il file non è JSON valido.', 'The file is not valid JSON.');
  }
  const { format, version, answers, done, touched, doubted } = (
    typeof data === 'object' && data !== null ? data : {}
  ) as Record<string, unknown>;
  if (format !== FORMAT || typeof answers !== 'object' || answers === null) {
    return refuse(
      'Il file non è una richiesta esportata da questo sito.',
      'The file is not a request that this site exported.',
    );
  }
  if (version !== VERSION) {
    // An object may not become a text at all: one of `toString` that isn't a function, or nested without end.
    const found = quote(typeof version === 'string' || typeof version === 'number' ? String(version) : typeof version);
    return refuse(
      `La richiesta è nella versione ${found}: qui si legge la ${VERSION}.`,
      `The request is in version ${found}: version ${VERSION} is read here.`,
    );
  }
  const typed = TEXT_IDS.flatMap((id): [TextId, string][] => {
    const value = Object.hasOwn(answers, id) ? (answers as Record<string, unknown>)[id] : undefined;
    return typeof value === 'string' && value !== '' ? [[id, value]] : [];
  });
  const items = (Array.isArray(done) ? done : [])
    .filter((item): item is string => typeof item === 'string')
    .map((item) => BY_PLACE.get(item) ?? item)
    .filter((item) => known?.includes(item) !== false);
  return {
    ok: true,
    record: {
      touched: typeof touched === 'number' ? touched : now,
      texts: Object.fromEntries(typed.map(([id, value]) => [id, cleanText(id, value)])),
      done: [...new Set(items)],
    },
    doubted: typeof doubted === 'number' ? doubted : undefined,
    redacted: typed.flatMap(([id, value]) => (cleanText(id, value) === normalizeText(id, value) ? [] : [id])),
  };
}
