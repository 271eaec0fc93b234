/** How a request stands in the browser's storage, and how older forms of it are brought up to date. */
import { cleanText, createRecord, mergeRecords, TEXT_IDS, type RequestRecord, type Stamped } from './requestRecord';

/** The form that is written. 1 was the checklist alone: `{ version: 1, done: ['step-1'] }`. */
export const STORED_VERSION = 2;

/** How long a request is kept after it was last changed: 30 days. */
export const KEPT_FOR = 30 * 24 * 60 * 60 * 1000;

/** A clock that is ahead by more than this was wrong. */
const CLOCK_TOLERANCE = 24 * 60 * 60 * 1000;

/** An object of unknown entries, or nothing. */
function asMap(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : undefined;
}

/** A value with its moment, if it is of the kind that is wanted. */
function asStamped<T>(value: unknown, isKind: (value: unknown) => value is T): Stamped<T> | undefined {
  const stamped = asMap(value);
  if (stamped === undefined || typeof stamped.at !== 'number' || !Number.isFinite(stamped.at)) return undefined;
  return isKind(stamped.value) ? { value: stamped.value, at: stamped.at } : undefined;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isTick = (value: unknown): value is boolean => typeof value === 'boolean';

/** The texts and ticks of version 2; what is neither is left out. */
function readCurrent(id: string, stored: Readonly<Record<string, unknown>>, now: number): RequestRecord {
  const texts = asMap(stored.texts) ?? {};
  const done = asMap(stored.done) ?? {};
  const touched = typeof stored.touched === 'number' && Number.isFinite(stored.touched) ? stored.touched : now;
  return {
    id,
    touched: touched > now + CLOCK_TOLERANCE ? now : touched,
    texts: Object.fromEntries(
      TEXT_IDS.flatMap((text) => {
        const stamped = asStamped(texts[text], isText);
        return stamped === undefined ? [] : [[text, { ...stamped, value: cleanText(text, stamped.value) }]];
      }),
    ),
    done: Object.fromEntries(
      Object.entries(done).flatMap(([item, value]) => {
        const stamped = asStamped(value, isTick);
        return stamped === undefined ? [] : [[item, stamped]];
      }),
    ),
  };
}

/** The ticks of version 1, which had no moments. */
function readTicks(id: string, stored: Readonly<Record<string, unknown>>, now: number): RequestRecord {
  const done = Array.isArray(stored.done) ? stored.done.filter(isText) : [];
  return {
    ...createRecord(id, now),
    done: Object.fromEntries(done.map((item) => [item, { value: true, at: 1 }])),
  };
}

/**
 * A stored request, whatever version wrote it.
 *
 * @returns nothing when it isn't one, when a later version wrote it (it is then left alone), or when it
 * has been kept for long enough
 */
export function readStored(id: string, raw: string, now: number): RequestRecord | 'expired' | undefined {
  let stored: Readonly<Record<string, unknown>> | undefined;
  try {
    stored = asMap(JSON.parse(raw));
  } catch {
    return undefined;
  }
  if (stored?.version === 1) return readTicks(id, stored, now);
  if (stored?.version !== STORED_VERSION) return undefined;
  const record = readCurrent(id, stored, now);
  return now - record.touched > KEPT_FOR ? 'expired' : record;
}

/** A request as it is stored: the same bytes for the same request. */
export function writeStored(record: RequestRecord): string {
  const { touched, texts, done } = mergeRecords(record, record);
  return JSON.stringify({ version: STORED_VERSION, touched, texts, done });
}
