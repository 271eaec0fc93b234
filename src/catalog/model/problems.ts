/** How problems in contributed files are worded, ordered and printed. */
import { redactSecrets } from '../secrets/findSecrets';
import { countOf } from './countOf';
import { toWellFormed } from './toWellFormed';
import type { Bilingual, Locale } from './bilingual';

/** A path into the front matter: `['trunk', 'sip_server']`, `['history', 2, 'date']`. */
export type FieldPath = readonly (string | number)[];

/** One thing that is wrong in one place, in words that a contributor can act on. */
export interface Problem {
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `trunk.sip_server_port`, or empty when the file as a whole is meant. */
  readonly field: string;
  /** What is wrong. */
  readonly what: Bilingual;
  /** What is allowed there. */
  readonly allowed: Bilingual;
  /** How to mend it. */
  readonly fix: Bilingual;
}

/** What a check says of a place; the stage that runs the check adds file, line and field. */
export type Finding = Pick<Problem, 'what' | 'allowed' | 'fix'>;

/** A stage's outcome: a value, or the reasons why there is none. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly Problem[] };

/** What becomes of a password that stands in a file that everybody reads. */
export const REPLACE_PASSWORD: Finding['fix'] = {
  it: 'Toglila, e considerala compromessa: chiedine un’altra al provider.',
  en: 'Remove it, and take it for compromised: ask the provider for another.',
};

/** A password where nobody may write one; what it is isn't repeated. */
export const HAS_PASSWORD: Finding = {
  what: { it: 'C’è una password.', en: 'There is a password.' },
  allowed: { it: 'nessun segreto: il file è pubblico', en: 'no secret: the file is public' },
  fix: REPLACE_PASSWORD,
};

/** Words around a problem, in both languages. */
const WORDS = {
  allowed: { it: 'Ammesso', en: 'Allowed' },
  fix: { it: 'Rimedio', en: 'To mend it' },
  file: { it: 'tutto il file', en: 'the whole file' },
} satisfies Record<string, Bilingual>;

/** A field's path as it is written in problems: `history[2].date`. What no field is called is quoted. */
export function formatField(path: FieldPath): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    const name = /^[\w-]{1,60}$/.test(part) ? part : quote(part);
    return text === '' ? name : `${text}.${name}`;
  }, '');
}

/** The same text for both languages: file names, values, keywords. */
export function verbatim(text: string): Bilingual {
  return { it: text, en: text };
}

/** A text with its control and invisible characters written as `\u{…}`. */
export function escapeHidden(text: string): string {
  return toWellFormed(text).replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/**
 * Quotes a contributed value for a message: on one line, at most 60 characters, control and invisible
 * characters written as `\u{…}`, so that a hostile value can't forge lines of the report, and passwords
 * left out.
 */
export function quote(value: string): string {
  // A report is a log, and no password belongs in one.
  const redacted = redactSecrets(value.slice(0, 1000));
  const cut = redacted.length > 60 ? `${redacted.slice(0, 59)}…` : redacted;
  return `«${escapeHidden(cut)}»`;
}

/** By file, then line, then field, so that two runs over the same files print the same. */
function byPlace(a: Problem, b: Problem): number {
  const text = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);
  return text(a.file, b.file) || a.line - b.line || text(a.field, b.field) || text(a.what.en, b.what.en);
}

/** The count of problems in words: `1 problema`, `2 problems`. */
export function countProblems(count: number, locale: Locale): string {
  return countOf(count, ['problema', 'problemi'], ['problem', 'problems'])[locale];
}

/** All problems as one text, in one language; ends without a newline. What is hidden in a line is shown: it holds what others wrote. */
export function formatProblems(problems: readonly Problem[], locale: Locale): string {
  return [...problems]
    .sort(byPlace)
    .map(({ file, line, field, what, allowed, fix }) =>
      [
        `${file}:${line}  ${field === '' ? WORDS.file[locale] : field}`,
        `  ${what[locale]}`,
        `  ${WORDS.allowed[locale]}: ${allowed[locale]}`,
        `  ${WORDS.fix[locale]}: ${fix[locale]}`,
      ]
        .map(escapeHidden)
        .join('\n'),
    )
    .join('\n\n');
}

/** Thrown by a build whose catalog has problems; its message is the whole report in both languages. */
export class CatalogError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[], locale: Locale) {
    super(`${countProblems(problems.length, locale)}\n\n${formatProblems(problems, locale)}\n`);
    this.name = 'CatalogError';
    this.problems = problems;
  }
}
