/** A request as a file: what a reseller keeps, passes on and attaches, and `catalog new` puts into place. */
import { quote } from '../model/problems';
import type { Bilingual } from '../model/types';
import { cleanText, doneOf, normalizeText, TEXT_IDS, textOf, type RequestRecord, type TextId } from './requestRecord';

/** What the file says it is. */
const FORMAT = 'nethvoice-provider-request';

/** The form that is written and read. */
const VERSION = 2;

/** The largest file that is read, in characters. */
export const MAX_REQUEST_FILE = 1_000_000;

/** A file that was read, or why it wasn't, in words. */
export type RequestFileOutcome =
  | {
      readonly ok: true;
      readonly record: Omit<RequestRecord, 'id'>;
      /** The texts that something like a password was taken out of. */
      readonly redacted: readonly TextId[];
    }
  | { readonly ok: false; readonly reason: Bilingual };

/** The file's text. Empty answers are left out. */
export function writeRequestFile(record: RequestRecord): string {
  const answers = Object.fromEntries(
    TEXT_IDS.filter((id) => textOf(record, id) !== '').map((id) => [id, textOf(record, id)]),
  );
  return `${JSON.stringify({ format: FORMAT, version: VERSION, answers, done: doneOf(record).sort() }, null, 2)}\n`;
}

/** A refusal. */
function refuse(it: string, en: string): RequestFileOutcome {
  return { ok: false, reason: { it, en } };
}

/** Reads the file; answers to questions that don't exist are left out, passwords too. */
export function readRequestFile(text: string, now: number): RequestFileOutcome {
  if (text.length > MAX_REQUEST_FILE) {
    return refuse('Il file è troppo grande per essere una richiesta.', 'The file is too large to be a request.');
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refuse('Il file non è JSON valido.', 'The file is not valid JSON.');
  }
  const { format, version, answers, done } = (typeof data === 'object' && data !== null ? data : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT || typeof answers !== 'object' || answers === null) {
    return refuse(
      'Il file non è una richiesta esportata da questo sito.',
      'The file is not a request that this site exported.',
    );
  }
  if (version !== VERSION) {
    const found = quote(String(version));
    return refuse(
      `La richiesta è nella versione ${found}: qui si legge la ${VERSION}.`,
      `The request is in version ${found}: version ${VERSION} is read here.`,
    );
  }
  const typed = TEXT_IDS.flatMap((id): [TextId, string][] => {
    const value = Object.hasOwn(answers, id) ? (answers as Record<string, unknown>)[id] : undefined;
    return typeof value === 'string' && value !== '' ? [[id, value]] : [];
  });
  const items = Array.isArray(done) ? done.filter((item): item is string => typeof item === 'string') : [];
  return {
    ok: true,
    record: {
      touched: now,
      texts: Object.fromEntries(typed.map(([id, value]) => [id, { value: cleanText(id, value), at: now }])),
      done: Object.fromEntries(items.map((item) => [item, { value: true, at: now }])),
    },
    redacted: typed.flatMap(([id, value]) => (cleanText(id, value) === normalizeText(id, value) ? [] : [id])),
  };
}
